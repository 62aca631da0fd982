import type { SidebarReply, SidebarState, TimerReply } from '../src/app/sidebar-contract';
import type { Failure } from './failure';
import type { Called } from './script-run';

/** The script answered with nothing, or with something else than was agreed: an older bundle, or a bridge that dropped the value. */
export const unanswered: Failure = { kind: 'refused', message: '' };

/** Why a call came to nothing; null where it was answered in the agreed shape. */
export function failureOf<T>(called: Called<T>, isExpected: (value: unknown) => boolean): Failure | null {
  if (!called.ok) return called.failure;
  return isExpected(called.value) ? null : unanswered;
}

export const isReply = (value: unknown): boolean => typeof (value as Partial<SidebarReply> | null)?.ok === 'boolean';

export const isTimerReply = (value: unknown): boolean =>
  isReply(value) &&
  Array.isArray((value as Partial<TimerReply>).timers) &&
  typeof (value as Partial<TimerReply>).now === 'string';

export const isState = (value: unknown): boolean => {
  const state = value as Partial<SidebarState> | null;
  return (
    Array.isArray(state?.tasks) &&
    Array.isArray(state?.timers) &&
    Array.isArray(state?.steps) &&
    typeof state?.user?.role === 'string'
  );
};
