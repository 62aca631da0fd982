import type { SidebarOperation, SidebarState, SidebarTask } from '../src/app/sidebar-contract';
import { withRun } from './reduce-run';
import { withoutNote, withTimer, withTimersOf, withTimerTicked } from './reduce-timer';
import type { SidebarEvent, SidebarModel, Tick } from './sidebar-model';
import { isCarriedBy } from './task-draft';
import { groupsOf } from './task-groups';

/**
 * The sidebar's next model. Pure. A reply counts only if its number is that of the last call for the same thing: replies may come in any
 * order, twice, or after the user has asked again.
 */
export function reduce(model: SidebarModel, event: SidebarEvent): SidebarModel {
  switch (event.kind) {
    case 'load-sent':
      return {
        ...model,
        load: { seq: event.seq, phase: 'loading', failure: null },
        jump: withoutFailed(model.jump),
        timing: withoutNote(model.timing),
      };
    case 'load-answered':
      return event.seq === model.load.seq ? withState(model, event.state, event.seq, event.at) : model;
    case 'load-failed':
      return event.seq === model.load.seq
        ? { ...model, load: { ...model.load, phase: 'failed', failure: event.failure } }
        : model;
    case 'run-sent':
    case 'run-answered':
    case 'run-failed':
    case 'run-stopping':
      return withRun(model, event);
    case 'tick-sent':
    case 'tick-answered':
    case 'tick-failed':
      return withTick(model, event);
    case 'timer-asked':
    case 'timer-answered':
    case 'timer-failed':
    case 'timer-fault-dropped':
    case 'timer-fault-in-form':
    case 'timer-faults-found':
      return withTimer(model, event);
    case 'form-typed': {
      const forms = without(model.forms, event.form);
      return { ...model, forms: event.draft === null ? forms : { ...forms, [event.form]: event.draft } };
    }
    case 'outside-toggled':
      return { ...model, isOutsideOpen: event.isOpen };
    case 'operation-saved':
      return withOperation(model, event.operation);
    case 'draft-typed':
      return { ...model, drafts: { ...model.drafts, [event.id]: event.record } };
    case 'draft-dropped':
      return { ...model, drafts: without(model.drafts, event.id) };
    case 'drafts-found':
      // What is being typed now is newer than what was stored.
      return { ...model, drafts: { ...event.drafts, ...model.drafts } };
    case 'jump-sent':
      return { ...model, jump: { seq: event.seq, place: event.place, failure: null } };
    case 'jump-ended':
      if (model.jump?.seq !== event.seq) return model;
      return { ...model, jump: event.failure === null ? null : { ...model.jump, failure: event.failure } };
    case 'connection':
      return { ...model, isOnline: event.isOnline };
    case 'tab-chosen':
      return { ...model, tab: event.tab };
    case 'task-toggled':
      return {
        ...model,
        openTask: model.openTask === event.id ? null : event.id,
        timing: withoutNote(model.timing),
      };
  }
}

/** A fresh state; what was ticked after it had been asked for is newer than it and stays. */
function withState(model: SidebarModel, fresh: SidebarState, seq: number, at: number): SidebarModel {
  const before = new Map((model.state?.tasks ?? []).map((task) => [task.id, task]));
  const isNewer = (id: string): boolean => {
    const tick = model.ticks[id];
    const isTimed = (model.timing.freshTasks[id] ?? 0) >= seq;
    return isTimed || (tick !== undefined && tick.phase === 'saved' && tick.seq > seq);
  };
  const tasks = fresh.tasks.map((task) => (isNewer(task.id) ? (before.get(task.id) ?? task) : task));
  const known = new Set(tasks.map(({ id }) => id));
  const ticks = Object.fromEntries(
    Object.entries(model.ticks).filter(([id, tick]) => known.has(id) && (!isSettled(tick) || tick.seq > seq)),
  );
  return {
    ...model,
    load: { ...model.load, phase: 'ready', failure: null },
    state: { ...fresh, tasks },
    groups: groupsOf(fresh.tasks),
    ticks,
    timing: withTimersOf(model.timing, fresh, seq, at),
    isStale: false,
    tab: model.state === null && fresh.user.role === 'manager' ? 'tasks' : model.tab,
  };
}

/** A saved card shows in the list at once; what was checked or previewed before it is out of date. */
function withOperation(model: SidebarModel, operation: SidebarOperation): SidebarModel {
  const { state } = model;
  if (state === null) return model;
  const isKnown = state.operations.some(({ id }) => id === operation.id);
  const others = state.operations.map((known) => (known.id === operation.id ? operation : known));
  const operations = isKnown ? others : [...others, operation];
  const stages = state.stages.map((stage) => (stage.id === operation.stage ? { ...stage, isChanged: true } : stage));
  return { ...model, state: { ...state, operations, stages }, isMapChanged: true };
}

/** A jump that failed is forgotten as soon as the user goes on with something else. */
const withoutFailed = (jump: SidebarModel['jump']): SidebarModel['jump'] =>
  jump !== null && jump.failure !== null ? null : jump;

/** What the script has answered is in a state that was asked for later: a refusal too, whose reason may be gone by then. */
const isSettled = ({ phase }: Tick): boolean => phase === 'saved' || phase === 'refused';

function withTick(
  model: SidebarModel,
  event: Extract<SidebarEvent, { readonly kind: 'tick-sent' | 'tick-answered' | 'tick-failed' }>,
): SidebarModel {
  if (event.kind === 'tick-sent') {
    const { request, seq } = event;
    const wasGone = model.ticks[request.task]?.isGone ?? false;
    const sending: Tick = { seq, phase: 'sending', request, message: '', findings: [], failure: null, isGone: wasGone };
    return {
      ...model,
      ticks: { ...model.ticks, [request.task]: sending },
      timing: withoutNote(model.timing),
      openTask: model.openTask === request.task ? null : model.openTask,
    };
  }
  const sent = model.ticks[event.id];
  if (sent === undefined || sent.seq !== event.seq || sent.phase !== 'sending') return model;
  const put = (tick: Tick): SidebarModel => ({ ...model, ticks: { ...model.ticks, [event.id]: tick } });
  if (event.kind === 'tick-failed') return reopen(put({ ...sent, phase: 'failed', failure: event.failure }), event.id);
  const { reply } = event;
  if (!reply.ok) {
    const refused = put({ ...sent, phase: 'refused', message: reply.message, findings: reply.findings });
    return reopen(withTask(refused, event.id, reply.task), event.id);
  }
  const saved = put({
    ...sent,
    phase: 'saved',
    message: reply.message,
    findings: reply.findings,
    isGone: reply.task === null,
  });
  const record = model.drafts[event.id];
  // What was typed while the call was under way is not what was sent: it stays.
  const isSent = record !== undefined && isCarriedBy(sent.request, record);
  const drafts = isSent ? without(model.drafts, event.id) : model.drafts;
  const timing = withTimerTicked(model.timing, sent.request, event.at);
  return withTask({ ...saved, drafts, timing }, event.id, reply.task);
}

/** The refused task opens with the reason, unless the user is busy with another by now. */
const reopen = (model: SidebarModel, id: string): SidebarModel =>
  model.openTask === null ? { ...model, openTask: id } : model;

function withTask(model: SidebarModel, id: string, task: SidebarTask | null): SidebarModel {
  if (task === null || model.state === null) return model;
  const tasks = model.state.tasks.map((known) => (known.id === id ? task : known));
  return { ...model, state: { ...model.state, tasks } };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
}
