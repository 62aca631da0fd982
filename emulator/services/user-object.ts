import type { Execution } from '../run/execution';
import { innerOf } from './expose-map';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

/** A user; the e-mail is '' where Google does not tell it. */
export class UserObject extends ServiceObject {
  readonly type = 'User';
  readonly email: string;
  constructor(exec: Execution, email: string) {
    super(exec);
    this.email = email;
  }
}

/** The address in a text or a User, lower case. */
export function emailOf(value: unknown): string {
  const inner = innerOf(value);
  return (inner instanceof UserObject ? inner.email : String(value)).trim().toLowerCase();
}

const { getter } = methodsOf<UserObject>();

/** https://developers.google.com/apps-script/reference/base/user */
export const userMethods: MethodTable<UserObject> = {
  getEmail: getter('', (self) => self.email),
};
