import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class LockServiceObject extends ServiceObject {
  readonly type = 'LockService';
}

/** A lock by its scope: document, script or user. */
export class LockObject extends ServiceObject {
  readonly type = 'Lock';
  readonly key: string;
  constructor(exec: Execution, key: string) {
    super(exec);
    this.key = key;
  }
}

/** "If called from … a standalone script or webapp, null is returned." https://developers.google.com/apps-script/reference/lock/lock-service#getdocumentlock */
function documentLock(self: LockServiceObject): LockObject | null {
  const { document, faults } = self.exec.options;
  return document && !faults.noDocumentLock ? new LockObject(self.exec, `document ${document.id}`) : null;
}

/**
 * Waits up to the timeout in simulated time. An execution that holds the lock cannot go on while this one waits, unless a schedule
 * interleaves them: then `waitForLock` of the world lets others run.
 */
function tryLock(self: LockObject, timeoutMs: number): boolean {
  const { exec, key } = self;
  const { holders } = exec.world.locks;
  const holder = holders.get(key);
  if (holder !== undefined && holder !== exec.number) {
    exec.pass(Math.max(0, timeoutMs));
    if (holders.has(key)) return false;
  }
  holders.set(key, exec.number);
  return true;
}

/** https://developers.google.com/apps-script/reference/lock/lock#waitlocktimeoutinmillis */
function waitLock(self: LockObject, timeoutMs: number): void {
  if (!tryLock(self, timeoutMs)) throw scriptError('Lock timeout: another process was holding the lock for too long.');
}

/** Writes still buffered are not sent by this: flush first. https://developers.google.com/apps-script/reference/lock/lock */
function releaseLock(self: LockObject): void {
  const { holders } = self.exec.world.locks;
  if (holders.get(self.key) === self.exec.number) holders.delete(self.key);
}

const service = methodsOf<LockServiceObject>();
const lock = methodsOf<LockObject>();

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export const lockServiceMethods: MethodTable<LockServiceObject> = {
  getDocumentLock: service.getter('', documentLock),
  getScriptLock: service.getter('', (self) => new LockObject(self.exec, 'script')),
  getUserLock: service.getter('', (self) => new LockObject(self.exec, `user ${self.exec.user}`)),
};

/** `write` mode: taking or giving back a lock sends nothing of the buffer. */
export const lockMethods: MethodTable<LockObject> = {
  tryLock: lock.write('tryLock', 'number', tryLock),
  waitLock: lock.write('tryLock', 'number', waitLock),
  releaseLock: lock.write('releaseLock', '', releaseLock),
  hasLock: lock.getter('', (self) => self.exec.world.locks.holders.get(self.key) === self.exec.number),
};
