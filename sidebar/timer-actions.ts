import type { TimerReply, TimerRequest } from '../src/app/sidebar-contract';
import type { Failure } from './failure';
import { requestKey } from './request-key';
import { newKey, type PendingTimer, type ShownTimer } from './shown-timer';
import type { SidebarModel } from './sidebar-model';
import { shownTimers, type TimerEvent, type TimerFault } from './timing';

/** What a user can do to timers. Each action makes at most one call; what holds already makes none. */
export interface TimerActions {
  /** Starts or goes on; whatever else runs is stopped by it. */
  startTimer(task: string): Promise<void>;
  pauseTimer(key: string): Promise<void>;
  /** Ends it. Of a task it only rests: its minutes stand in the form, which opens, and the task is the user's to tick. */
  stopTimer(key: string): Promise<void>;
  /** Settles a timer that was cut overnight; `minutes` as typed, '' = as measured. */
  confirmTimer(key: string, minutes: string): Promise<void>;
  discardTimer(key: string): Promise<void>;
  /** Work outside the map: `minutes` as typed records it, '' starts a timer. */
  workOutsideMap(work: {
    readonly comment: string;
    readonly deal: string | null;
    readonly minutes: string;
  }): Promise<void>;
  /** Sends again what came to nothing. */
  retryTimer(key: string): Promise<void>;
  /** Takes what came to nothing out of sight. */
  dropTimerFault(key: string): void;
}

/** What became of a request: of one without an answer nobody knows. */
export type TimerEnd = 'done' | 'refused' | 'unanswered';

/** What the timers need of the session. */
export interface TimerDoor {
  model(): SidebarModel;
  dispatch(event: TimerEvent): void;
  nextSeq(): number;
  lastSeq(): number;
  steady(): number;
  /** Shows a task with its form. */
  openTask(id: string): void;
  /** The script's answer, or why there is none. */
  call(request: TimerRequest): Promise<TimerReply | Failure>;
  /** Work outside the map outlives the page from its press on, until it is answered or dropped. */
  keep(work: TimerRequest): void;
  forget(work: TimerRequest): void;
  /** What a request came to, once it is known. */
  settled(asked: PendingTimer, end: TimerEnd): void;
}

/**
 * One call at a time, in the order of pressing: of two starts that are under way together nobody could say which the script takes last.
 */
export function createTimerActions(door: TimerDoor): TimerActions {
  let last: Promise<void> = Promise.resolve();

  const shown = (key: string): ShownTimer | undefined =>
    shownTimers(door.model().timing).find((timer) => timer.key === key);

  const faultOf = (key: string): TimerFault | undefined =>
    door.model().timing.faults.find((fault) => fault.key === key);

  const send = async (seq: number): Promise<void> => {
    // Gone with the start that it depended on.
    const asked = door.model().timing.pending.find((pending) => pending.seq === seq);
    if (asked === undefined) return;
    const answer = await door.call(asked.request);
    const isAnswered = 'timers' in answer;
    if (isAnswered)
      door.dispatch({ kind: 'timer-answered', seq, reply: answer, at: door.steady(), upTo: door.lastSeq() });
    else door.dispatch({ kind: 'timer-failed', seq, failure: answer });
    door.settled(asked, isAnswered ? (answer.ok ? 'done' : 'refused') : 'unanswered');
  };

  const ask = (key: string, title: string, request: TimerRequest): Promise<void> => {
    const seq = door.nextSeq();
    door.dispatch({ kind: 'timer-asked', asked: { seq, key, title, request, at: door.steady() } });
    // What went wrong with one press must not keep back the next.
    last = last.catch(() => undefined).then(() => send(seq));
    return last;
  };

  const request = (action: TimerRequest['action'], task: string, minutes = ''): TimerRequest => ({
    action,
    task,
    comment: '',
    deal: null,
    minutes: minutes.trim(),
    request: '',
  });

  const nothing = Promise.resolve();

  const onShown = (action: TimerRequest['action'], key: string, minutes?: string): Promise<void> => {
    const timer = shown(key);
    return timer === undefined ? nothing : ask(key, timer.title, request(action, key, minutes));
  };

  return {
    startTimer: (key) => {
      const timer = shown(key);
      if (timer?.phase === 'running' || timer?.phase === 'unconfirmed') return nothing;
      const task = door.model().state?.tasks.find(({ id }) => id === key);
      if (timer === undefined && task === undefined) return nothing;
      const title = timer?.title ?? [task?.client, task?.operation].filter(Boolean).join(' · ');
      return ask(key, title, request('start', key));
    },
    pauseTimer: (key) => (shown(key)?.phase === 'running' ? onShown('pause', key) : nothing),
    stopTimer: (key) => {
      const timer = shown(key);
      if (timer === undefined || timer.phase === 'unconfirmed') return nothing;
      if (timer.isOutsideMap) return onShown('stop', key);
      door.openTask(key);
      return timer.phase === 'running' ? onShown('pause', key) : nothing;
    },
    confirmTimer: (key, minutes) => (shown(key)?.phase === 'unconfirmed' ? onShown('confirm', key, minutes) : nothing),
    discardTimer: (key) => (shown(key)?.phase === 'unconfirmed' ? onShown('discard', key) : nothing),
    workOutsideMap: ({ comment, deal, minutes }) => {
      const title = comment.trim();
      const action = minutes.trim() === '' ? 'start' : 'add';
      const name = requestKey();
      const work = { ...request(action, '', minutes), comment: title, deal, request: name };
      door.keep(work);
      return ask(newKey(name), title, work);
    },
    dropTimerFault: (key) => {
      const fault = faultOf(key);
      if (fault !== undefined) door.forget(fault.request);
      door.dispatch({ kind: 'timer-fault-dropped', key });
    },
    retryTimer: (key) => {
      const fault = faultOf(key);
      return fault === undefined ? nothing : ask(key, fault.title, fault.request);
    },
  };
}
