import type { SidebarTask, TimerReply, TimerRequest } from '../src/app/sidebar-contract';
import type { Failure } from './failure';
import { type PendingTimer, type ShownTimer, timedMinutes, withRequest } from './shown-timer';

/** A request of a timer that came to nothing: it can be sent again as it was. */
export interface TimerFault {
  readonly key: string;
  readonly title: string;
  readonly request: TimerRequest;
  readonly failure: Failure | null;
  /** What the script said against it; '' when it did not answer. */
  readonly message: string;
  /** What was typed is in its form again. */
  readonly isInForm: boolean;
}

/** What became of the last action, until the next one. */
export interface TimerNote {
  readonly seq: number;
  /** `switched`: it was running, and rests since another was started. */
  readonly kind: 'switched' | 'counted' | 'discarded';
  readonly title: string;
  readonly minutes: number;
}

/** All about timers: what the script has told last, and what has been asked since. */
export interface Timing {
  readonly settled: readonly ShownTimer[];
  /** In the order of asking; only the first is under way. */
  readonly pending: readonly PendingTimer[];
  readonly faults: readonly TimerFault[];
  readonly note: TimerNote | null;
  /** A state that was asked for up to this number is older than what the script has said of timers since. */
  readonly freshFrom: number;
  /** The same for each task whose minutes an answer has changed. */
  readonly freshTasks: Readonly<Record<string, number>>;
}

export const emptyTiming: Timing = {
  settled: [],
  pending: [],
  faults: [],
  note: null,
  freshFrom: 0,
  freshTasks: {},
};

/** What happens to timers. `at` is a moment of the steady clock, `upTo` the number of the last call of any kind so far. */
export type TimerEvent =
  | { readonly kind: 'timer-asked'; readonly asked: PendingTimer }
  | {
      readonly kind: 'timer-answered';
      readonly seq: number;
      readonly reply: TimerReply;
      readonly at: number;
      readonly upTo: number;
    }
  | { readonly kind: 'timer-failed'; readonly seq: number; readonly failure: Failure }
  | { readonly kind: 'timer-fault-dropped'; readonly key: string }
  | { readonly kind: 'timer-fault-in-form'; readonly key: string }
  | { readonly kind: 'timer-faults-found'; readonly faults: readonly TimerFault[] };

/** The timers as shown: what is asked counts as done. */
export const shownTimers = ({ settled, pending }: Timing): readonly ShownTimer[] =>
  pending.reduce(withRequest, settled);

/**
 * Minutes that a task's timer brings into its form at a steady moment; null where it has none, or where others were typed in the tab:
 * they win.
 */
export function measuredMinutes(timing: Timing, { id, minutes }: SidebarTask, at: number): number | null {
  const timer = shownTimers(timing).find(({ key, phase }) => key === id && phase !== 'unconfirmed');
  if (timer === undefined || (minutes !== null && minutes !== timer.told)) return null;
  const measured = timedMinutes(timer, at);
  return measured === 0 ? minutes : measured;
}
