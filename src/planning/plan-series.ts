import type { LocalDate, LocalStamp } from '../kernel/local-date';
import { addDays, dateOf } from '../kernel/local-date';
import type { Recurrence } from '../model/stage-map';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import type { IndexedOperation } from './map-index';
import type { PlanContext } from './plan-context';
import type { Readiness } from './readiness';
import { dateAfter, repeatsFrom } from './recurrence';
import type { Scope } from './scope';
import type { Availability, SeriesClock } from './shape-task';
import { shapeTask } from './shape-task';
import { cancelOpen, isResult, isSettled, nextRepeat } from './task-state';

/** Whether every attempt was used and none had a result: the head decides then. */
export const isSpent = (recurrence: Recurrence | null, attempts: readonly Task[]): boolean =>
  recurrence?.untilResult === true &&
  recurrence.atMost !== null &&
  !attempts.some(isResult) &&
  !attempts.some(isOpen) &&
  attempts.filter((task) => task.status === 'done').length >= recurrence.atMost;

/** The day of the first attempt: at once for a rule in working days, else the first day of the rule. */
function firstAttempt(context: PlanContext, recurrence: Recurrence, at: LocalStamp): LocalStamp | null {
  if (recurrence.rule.kind === 'every-working-days') return at;
  const from = dateOf(at);
  const date = repeatsFrom(recurrence, from, addDays(from, 400), context.calendars.firm)[0]?.date;
  return date === undefined ? null : date === from ? at : date;
}

/** The day the next attempt is planned for: the new date that the performer named, else N after the last. */
function nextAttempt(context: PlanContext, recurrence: Recurrence, last: Task): LocalDate | null {
  if (last.waitingUntil !== null) return last.waitingUntil;
  return dateAfter(recurrence, last.doneOn ?? context.today, context.calendars.firm);
}

/** Null before the series has begun. */
const clockOf = (settled: readonly Task[]): SeriesClock | null => {
  const from = settled.find((task) => task.availableFrom !== null)?.availableFrom;
  const waited = settled.reduce((sum, task) => sum + task.waitedWorkingDays, 0);
  return from ? { from, earlierWaitedWorkingDays: waited } : null;
};

/**
 * «До результата»: one attempt is open at a time, the next is planned after the last; the series has one term, counted from its
 * first availability, and every attempt bears it.
 */
export function planSeries(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  recurrence: Recurrence,
  readiness: Readiness,
): Task[] {
  const attempts = scope.tasks.get(indexed.operation.id) ?? [];
  if (attempts.some(isResult)) return cancelOpen(attempts);
  const settled = attempts.filter(isSettled);
  const last = settled[settled.length - 1];
  const isFull = recurrence.atMost !== null && settled.length >= recurrence.atMost;
  const open = attempts.find(isOpen) ?? attempts.find((task) => !isSettled(task) && task.repeat > (last?.repeat ?? 0));
  const rest = cancelOpen(attempts.filter((task) => task !== open));
  const availability = isFull ? null : availabilityOfAttempt(context, recurrence, readiness, last);
  if (availability === null) return open ? [...rest, ...cancelOpen([open])] : rest;
  return [...rest, shapeTask(context, scope, indexed, open ?? nextRepeat(attempts), availability, clockOf(settled))];
}

function availabilityOfAttempt(
  context: PlanContext,
  recurrence: Recurrence,
  readiness: Readiness,
  last: Task | undefined,
): Availability | null {
  if (readiness.kind === 'waiting') return { kind: 'waiting', planned: readiness.expected };
  const at = last ? nextAttempt(context, recurrence, last) : firstAttempt(context, recurrence, readiness.at);
  if (at === null) return null;
  const planned = dateOf(at);
  return planned > context.today ? { kind: 'waiting', planned } : { kind: 'available', at, planned };
}
