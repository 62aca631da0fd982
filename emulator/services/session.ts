import type { Execution } from '../run/execution';
import { shareDomain } from '../run/world-state';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';
import { UserObject } from './user-object';

export class SessionObject extends ServiceObject {
  readonly type = 'Session';
}

/**
 * Whether Google tells the script whom it serves: "the user's email address is not available in any context that allows a script to run
 * without that user's authorization, like a simple onOpen(e) or onEdit(e) trigger …", but it is "if the developer runs the script themselves
 * or belongs to the same Google Workspace domain as the user". https://developers.google.com/apps-script/reference/base/session#getactiveuser
 */
export function knownEmail(exec: Execution, email: string | null): string {
  if (email === null) return '';
  const { world, options } = exec;
  const authorised = options.authMode === 'FULL' && options.effectiveUser === email;
  const developer = world.developer ?? options.document?.owner ?? email;
  return authorised || email === developer || shareDomain(world, email, developer) ? email : '';
}

/** An opaque name for the person, other for other people; stable while the key lives (30 days). */
function temporaryKey(self: SessionObject): string {
  let hash = 5381;
  for (const character of self.exec.options.user ?? '') hash = (hash * 33 + character.charCodeAt(0)) >>> 0;
  return `key-${hash.toString(36)}`;
}

const { getter } = methodsOf<SessionObject>();

/** https://developers.google.com/apps-script/reference/base/session */
export const sessionMethods: MethodTable<SessionObject> = {
  getActiveUser: getter('', (self) => new UserObject(self.exec, knownEmail(self.exec, self.exec.options.user))),
  getEffectiveUser: getter('', (self) => new UserObject(self.exec, knownEmail(self.exec, self.exec.user))),
  getScriptTimeZone: getter('', (self) => self.exec.world.manifest.timeZone),
  getActiveUserLocale: getter('', (self) => (self.exec.options.document?.locale.startsWith('ru') ? 'ru' : 'en')),
  getTemporaryActiveUserKey: getter('', temporaryKey),
};
