import type { SidebarState, SidebarTask, TimerReply } from '../src/app/sidebar-contract';
import { adoptTimers, isNewKey, type PendingTimer, stoppedBy, timedMinutes } from './shown-timer';
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
  const asked = timing.pending.find(({ seq }) => seq === event.seq);
  if (asked === undefined) return model;
  if (event.kind === 'timer-failed') {
    return withFault(model, { ...faultOf(asked), failure: event.failure, message: '' }, event.seq);
  }
  const { reply, at, upTo } = event;
  // A refusal that tells nothing of timers leaves them as they were.
  const told = reply.ok || reply.timers.length > 0 ? withReply(model, asked, reply, at, upTo) : model;
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

/** The note of the last action is read by the time that the user does something else. */
export const withoutNote = (timing: Timing): Timing => (timing.note === null ? timing : { ...timing, note: null });

/** The timers of a fresh state, unless the script has said something newer of them; what is asked stays on top. */
export function withTimersOf(timing: Timing, fresh: SidebarState, seq: number, at: number): Timing {
  if (seq <= timing.freshFrom) return timing;
  const settled = adoptTimers(fresh.timers, fresh.now, at, shownTimers(timing));
  return { ...timing, settled, faults: [], freshTasks: {} };
}

function withReply(
  model: SidebarModel,
  asked: PendingTimer,
  reply: TimerReply,
  at: number,
  upTo: number,
): SidebarModel {
  const { timing, state } = model;
  const settled = adoptTimers(reply.timers, reply.now, at, shownTimers(timing));
  const kept = new Set(settled.map(({ key }) => key));
  const stopped = stoppedBy(timing.settled, asked).filter(({ key }) => !kept.has(key));
  const minutes = new Map(stopped.map((timer) => [timer.key, timedMinutes(timer, asked.at)]));
  const tasks = state?.tasks.map((task): SidebarTask => {
    if (task.id === reply.task?.id) return reply.task;
    const landed = minutes.get(task.id);
    return landed === undefined ? task : { ...task, minutes: landed };
  });
  const changed = [...minutes.keys(), ...(reply.task === null ? [] : [reply.task.id])];
  const freshTasks = { ...timing.freshTasks, ...Object.fromEntries(changed.map((id) => [id, upTo])) };
  return {
    ...model,
    state: state === null || tasks === undefined ? state : { ...state, tasks },
    timing: { ...timing, settled, freshFrom: upTo, freshTasks },
  };
}

const faultOf = ({ key, title, request }: PendingTimer) => ({ key, title, request });

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

function noteOf(asked: PendingTimer, timing: Timing): TimerNote | null {
  const { seq, key, at, title, request } = asked;
  const [stopped] = stoppedBy(shownTimers(timing), asked);
  switch (request.action) {
    case 'start':
      return stopped === undefined
        ? null
        : { seq, kind: 'switched', title: stopped.title, minutes: timedMinutes(stopped, at) };
    case 'stop':
      return stopped === undefined
        ? null
        : { seq, kind: stopped.isOutsideMap ? 'counted' : 'stopped', title, minutes: timedMinutes(stopped, at) };
    case 'add':
      return { seq, kind: 'counted', title, minutes: null };
    case 'confirm': {
      const isOutsideMap = shownTimers(timing).some((timer) => timer.key === key && timer.isOutsideMap);
      return { seq, kind: isOutsideMap ? 'counted' : 'stopped', title, minutes: null };
    }
    case 'discard':
      return { seq, kind: 'discarded', title, minutes: null };
    case 'pause':
      return null;
  }
}
