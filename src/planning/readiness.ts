import type { LocalDate, LocalStamp } from '../kernel/local-date';
import { dateOf, earlierOf, laterOf } from '../kernel/local-date';
import type { Precedence } from '../model/stage-map';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { dueDate } from './due-date';
import type { IndexedOperation } from './map-index';
import { isRepeated } from './map-index';
import type { PlanContext } from './plan-context';
import type { Scope } from './scope';
import { isResult, settledAt } from './task-state';

/** How an operation stands after it was planned: what its successors need to know. */
export interface OperationState {
  readonly tasks: readonly Task[];
  /** Done, or counts as done. */
  readonly isDone: boolean;
  /** Since when; null where it counts as done without a time (does not apply, was not triggered). */
  readonly doneAt: LocalStamp | null;
  /** Projected end where it is not done; null where nobody can say. */
  readonly expected: LocalDate | null;
  /** Of a repeated operation: the day from which its repeats run; null before. */
  readonly anchor: LocalDate | null;
}

export type States = ReadonlyMap<string, OperationState>;

/** Whether the predecessors are done: since when (the later of all), or when that is expected. */
export type Readiness =
  | { readonly kind: 'ready'; readonly at: LocalStamp }
  | { readonly kind: 'waiting'; readonly expected: LocalDate | null };

type LinkState = { readonly kind: 'ready'; readonly at: LocalStamp | null } | Extract<Readiness, { kind: 'waiting' }>;

/** Counts as done, since no particular time. */
export const doneWithoutTime = (tasks: readonly Task[]): OperationState => ({
  tasks,
  isDone: true,
  doneAt: null,
  expected: null,
  anchor: null,
});

/** When the open task of an operation will have ended if its term is used up; never in the past, never a ground for a deviation. */
export function expectedEnd(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  task: Task | undefined,
): LocalDate | null {
  if (!task) return null;
  if (task.availableFrom !== null) return laterOf(context.today, task.due === null ? context.today : dateOf(task.due));
  if (task.planned === null) return null;
  const calendar = context.calendars.of(task.onBehalfOf ?? task.performer);
  const from = laterOf(task.planned, context.today);
  const due = dueDate(indexed.operation.term, from, {
    stoppedWorkingDays: 0,
    keyDate: scope.deal?.keyDate ?? null,
    calendar,
  });
  return due === null ? from : dateOf(due);
}

/** The state of an operation that is done once, or by one result. */
export function stateOfTasks(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  tasks: readonly Task[],
): OperationState {
  const result = tasks.find(isResult);
  if (result) return { tasks, isDone: true, doneAt: settledAt(result), expected: null, anchor: null };
  const expected = expectedEnd(context, scope, indexed, tasks.find(isOpen));
  return { tasks, isDone: false, doneAt: null, expected, anchor: null };
}

function afterLag(context: PlanContext, at: LocalStamp | null, lag: number): LinkState {
  if (lag === 0 || at === null) return { kind: 'ready', at };
  const lagged = context.calendars.firm.add(at, lag);
  return lagged > context.today ? { kind: 'waiting', expected: lagged } : { kind: 'ready', at: lagged };
}

const expectedAfterLag = (context: PlanContext, expected: LocalDate | null, lag: number): LinkState => ({
  kind: 'waiting',
  expected: expected === null || lag === 0 ? expected : context.calendars.firm.add(expected, lag),
});

/** A repeat after repeats: the same date's, where there is one, else the last one before it. */
function linkOfRepeat(context: PlanContext, state: OperationState, lag: number, date: LocalDate): LinkState {
  let matching: Task | null = null;
  for (const task of state.tasks) {
    const isBefore = task.planned !== null && task.planned <= date;
    if (isBefore && task.status !== 'cancelled' && (matching?.planned ?? task.planned) <= task.planned) matching = task;
  }
  if (matching === null) return { kind: 'ready', at: null };
  if (!isResult(matching)) return expectedAfterLag(context, matching.planned, lag);
  return afterLag(context, settledAt(matching), lag);
}

/**
 * Whether an operation (or, with `date`, its repeat of that day) may begin. «все» links must all be done, and one of the «любая»
 * links where there are any. Between repeated operations the link holds for each date, so that the series itself only needs the
 * other one to have begun.
 */
export function readinessOf(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  states: States,
  date: LocalDate | null = null,
): Readiness {
  const isOwnRepeated = isRepeated(indexed);
  const stateOfLink = ({ after, lagWorkingDays }: Precedence): LinkState => {
    const state = states.get(after);
    if (!state) return { kind: 'ready', at: null };
    const before = scope.map.operations.get(after);
    if (isOwnRepeated && before && isRepeated(before) && !(state.isDone && state.anchor === null)) {
      if (date !== null) return linkOfRepeat(context, state, lagWorkingDays, date);
      return state.anchor === null ? { kind: 'waiting', expected: state.expected } : { kind: 'ready', at: null };
    }
    if (!state.isDone) return expectedAfterLag(context, state.expected, lagWorkingDays);
    return afterLag(context, state.doneAt, lagWorkingDays);
  };

  const start: LocalDate = dateOf(scope.start);
  let result: Readiness =
    start > context.today ? { kind: 'waiting', expected: start } : { kind: 'ready', at: scope.start };
  const require = (link: LinkState): void => {
    if (link.kind === 'ready') {
      if (result.kind === 'ready' && link.at !== null) result = { kind: 'ready', at: laterOf(result.at, link.at) };
    } else if (result.kind === 'ready') {
      result = link;
    } else {
      const both = result.expected !== null && link.expected !== null;
      result = {
        kind: 'waiting',
        expected: both ? laterOf(result.expected as LocalDate, link.expected as LocalDate) : null,
      };
    }
  };
  for (const link of indexed.all) require(stateOfLink(link));
  const first = firstOf(indexed.any.map(stateOfLink));
  if (first) require(first);
  return result;
}

/** Of several ways the one that opened first; else the one expected first. */
function firstOf(links: readonly LinkState[]): LinkState | null {
  return links.reduce<LinkState | null>((best, link) => {
    if (best === null) return link;
    if (best.kind !== link.kind) return best.kind === 'ready' ? best : link;
    if (best.kind === 'ready' && link.kind === 'ready') {
      return { kind: 'ready', at: best.at === null || link.at === null ? null : earlierOf(best.at, link.at) };
    }
    if (best.kind === 'ready' || link.kind === 'ready') return best;
    if (best.expected === null || link.expected === null) return best.expected === null ? link : best;
    return link.expected < best.expected ? link : best;
  }, null);
}
