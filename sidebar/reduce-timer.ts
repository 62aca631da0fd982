import type { SidebarState, SidebarTask, TickRequest, TimerReply } from '../src/app/sidebar-contract';
import { carriesText } from './outside-work';
import { adoptTimers, isNewKey, type PendingTimer, rested, timedMinutes } from './shown-timer';
import type { SidebarModel } from './sidebar-model';
import { shownTimers, type TimerEvent, type TimerFault, type TimerNote, type Timing } from './timing';

/** The model after something happened to a timer. An answer counts only while its request is waited for. */
export function withTimer(model: SidebarModel, event: TimerEvent): SidebarModel {
  const { timing } = model;
  if (event.kind === 'timer-asked') {
    const { asked } = event;
    const faults = timing.faults.filter(({ key }) => key !== asked.key);
    const note = noteOf(asked, timing);
    return { ...model, timing: { ...timing, pending: [...timing.pending, asked], faults, note } };
  }
  if (event.kind === 'timer-fault-dropped') {
    return { ...model, timing: { ...timing, faults: timing.faults.filter(({ key }) => key !== event.key) } };
  }
  if (event.kind === 'timer-fault-in-form') {
    const faults = timing.faults.map((fault) => (fault.key === event.key ? { ...fault, isInForm: true } : fault));
    return { ...model, timing: { ...timing, faults } };
  }
  if (event.kind === 'timer-faults-found') {
    const known = new Set([...timing.pending, ...timing.faults].map(({ key }) => key));
    const found = event.faults.filter(({ key }) => !known.has(key));
    return found.length === 0 ? model : { ...model, timing: { ...timing, faults: [...timing.faults, ...found] } };
  }
  const asked = timing.pending.find(({ seq }) => seq === event.seq);
  if (asked === undefined) return model;
  if (event.kind === 'timer-failed') {
    return withFault(model, { ...faultOf(asked), failure: event.failure, message: '' }, event.seq);
  }
  const { reply, at, upTo } = event;
  // A refusal that tells nothing of timers leaves them as they were.
  const told = reply.ok || reply.timers.length > 0 ? withReply(model, reply, at, upTo) : model;
  if (!reply.ok) return withFault(told, { ...faultOf(asked), failure: null, message: reply.message }, event.seq);
  const key = isNewKey(asked.key) ? runningOutsideMap(reply) : asked.key;
  const pending = told.timing.pending.flatMap((waiting): PendingTimer[] => {
    if (waiting.seq === event.seq) return [];
    if (waiting.key !== asked.key) return [waiting];
    // What was asked of a timer before it had its own key.
    return key === null ? [] : [{ ...waiting, key, request: { ...waiting.request, task: key } }];
  });
  return { ...told, timing: { ...told.timing, pending } };
}

const runningOutsideMap = ({ timers }: TimerReply): string | null =>
  timers.find(({ isOutsideMap, phase }) => isOutsideMap && phase === 'running')?.task ?? null;

/** The timers once a tick was taken: whoever says how a task ended, or that it waits, has stopped working on it. */
export function withTimerTicked(timing: Timing, { task, outcome }: TickRequest, at: number): Timing {
  if (outcome === null || !timing.settled.some(({ key }) => key === task)) return timing;
  const settled = timing.settled.flatMap((timer) =>
    timer.key !== task || timer.phase === 'unconfirmed' ? [timer] : outcome === 'done' ? [] : [rested(timer, at)],
  );
  return { ...timing, settled };
}

/** The note of the last action is read by the time that the user does something else. */
export const withoutNote = (timing: Timing): Timing => (timing.note === null ? timing : { ...timing, note: null });

/**
 * The timers of a fresh state, unless the script has said something newer of them; what is asked stays on top, and so does what came to
 * nothing with something typed in it.
 */
export function withTimersOf(timing: Timing, fresh: SidebarState, seq: number, at: number): Timing {
  if (seq <= timing.freshFrom) return timing;
  const settled = adoptTimers(fresh.timers, fresh.now, at, shownTimers(timing));
  return { ...timing, settled, faults: timing.faults.filter(carriesText), freshTasks: {} };
}

function withReply(model: SidebarModel, reply: TimerReply, at: number, upTo: number): SidebarModel {
  const { timing, state } = model;
  const settled = adoptTimers(reply.timers, reply.now, at, shownTimers(timing));
  const before = new Map(timing.settled.map((timer) => [timer.key, timer.told]));
  const after = new Map(settled.map((timer) => [timer.key, timer.told]));
  const changed = new Set<string>();
  // The minutes of a task follow its timer where they came from it: another than the one asked for may have been rested.
  const tasks = state?.tasks.map((task): SidebarTask => {
    if (task.id === reply.task?.id) {
      changed.add(task.id);
      return reply.task;
    }
    const told = after.get(task.id);
    const isMeasured = task.minutes === null || task.minutes === before.get(task.id);
    if (told === undefined || !isMeasured || (task.minutes ?? 0) === told) return task;
    changed.add(task.id);
    return { ...task, minutes: told === 0 ? null : told };
  });
  const freshTasks = { ...timing.freshTasks, ...Object.fromEntries([...changed].map((id) => [id, upTo])) };
  return {
    ...model,
    state: state === null || tasks === undefined ? state : { ...state, tasks },
    timing: { ...timing, settled, freshFrom: upTo, freshTasks },
  };
}

const faultOf = ({ key, title, request }: PendingTimer) => ({ key, title, request, isInForm: false });

/** Rolled back, and with it whatever was asked of a timer that has not begun. */
function withFault(model: SidebarModel, fault: TimerFault, seq: number): SidebarModel {
  const { timing } = model;
  const pending = timing.pending.filter(
    (asked) => asked.seq !== seq && !(isNewKey(fault.key) && asked.key === fault.key),
  );
  const faults = [...timing.faults.filter(({ key }) => key !== fault.key), fault];
  const note = timing.note?.seq === seq ? null : timing.note;
  return { ...model, timing: { ...timing, pending, faults, note } };
}

function noteOf({ seq, key, at, title, request }: PendingTimer, timing: Timing): TimerNote | null {
  switch (request.action) {
    case 'start': {
      const other = shownTimers(timing).find((timer) => timer.phase === 'running' && timer.key !== key);
      return other === undefined
        ? null
        : { seq, kind: 'switched', title: other.title, minutes: timedMinutes(other, at) };
    }
    case 'stop':
    case 'add':
    case 'confirm':
      return { seq, kind: 'counted', title, minutes: 0 };
    case 'discard':
      return { seq, kind: 'discarded', title, minutes: 0 };
    case 'pause':
      return null;
  }
}
