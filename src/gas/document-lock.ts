/** Longer than a tick takes, shorter than the 30 seconds of a trigger that waits for it. */
const patienceMilliseconds = 10_000;

export type Locked<Value> =
  | { readonly isHeld: true; readonly value: Value }
  | { readonly isHeld: false; readonly reason: 'busy' | 'no-lock' };

/**
 * Runs under the document's lock and flushes before it lets go, so that the next run reads what this one wrote. A
 * document without a lock (a script that is not bound to it) is refused: without it two runs could both append.
 * `at-end` saves a call where the run ends with the work: Google releases what a script holds when it terminates
 * (https://developers.google.com/apps-script/reference/lock/lock#releaseLock()).
 */
export const withDocumentLock = <Value>(work: () => Value, release: 'now' | 'at-end' = 'now'): Locked<Value> => {
  const lock = LockService.getDocumentLock();
  if (!lock) return { isHeld: false, reason: 'no-lock' };
  if (!lock.tryLock(patienceMilliseconds)) return { isHeld: false, reason: 'busy' };
  let isDone = false;
  try {
    const value = work();
    SpreadsheetApp.flush();
    isDone = true;
    return { isHeld: true, value };
  } finally {
    if (release === 'now' || !isDone) lock.releaseLock();
  }
};
