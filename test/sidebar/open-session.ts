import { createDraftStore, type TextStore } from '../../sidebar/draft-store';
import type { Failure } from '../../sidebar/failure';
import type { ScriptRun } from '../../sidebar/script-run';
import { createSession, type Session } from '../../sidebar/session';
import type { SidebarCalls } from '../../src/app/sidebar-calls';
import type { SidebarState } from '../../src/app/sidebar-contract';

/** A call under way, answered by the test. */
export interface HeldCall {
  readonly name: keyof SidebarCalls;
  readonly args: readonly unknown[];
  answer(value: unknown): Promise<void>;
  fail(failure: Failure): Promise<void>;
}

/** A session whose calls wait for the test to answer them, in any order. */
export function openSession(
  store: TextStore | null = null,
  clock: () => number = () => 0,
): { readonly session: Session; readonly calls: HeldCall[] } {
  const calls: HeldCall[] = [];
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  const run = ((name: keyof SidebarCalls, args: readonly unknown[]) =>
    new Promise((resolve) => {
      calls.push({
        name,
        args,
        answer: (value) => {
          resolve({ ok: true, value: value as never });
          return settled();
        },
        fail: (failure) => {
          resolve({ ok: false, failure });
          return settled();
        },
      });
    })) as ScriptRun;
  const session = createSession({
    run,
    drafts: createDraftStore(store, () => 0),
    now: () => 0,
    steady: clock,
    isOnline: true,
    language: 'ru',
  });
  return { session, calls };
}

/** A session that has read its state; the call of reading is not among `calls`. */
export async function loadedSession(
  state: SidebarState,
  store: TextStore | null = null,
  clock: () => number = () => 0,
) {
  const opened = openSession(store, clock);
  opened.session.load();
  await opened.calls.shift()?.answer(state);
  return opened;
}
