import type { LocalDate, LocalStamp } from '../kernel/local-date';
import { dateOf, hasTime, laterOf } from '../kernel/local-date';
import type { Recurrence } from '../model/stage-map';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { introducedOn } from './introduced-on';
import { lastContact } from './last-contact';
import type { IndexedOperation } from './map-index';
import type { PlanContext } from './plan-context';
import type { Readiness, States } from './readiness';
import { readinessOf } from './readiness';
import { dateAfter } from './recurrence';
import { planOfRepeats } from './repeat-origin';
import type { Scope } from './scope';
import type { Availability } from './shape-task';
import { shapeTask } from './shape-task';
import { cancelled, cancelOpen, isResult, isSettled, nextRepeat } from './task-state';

/** «До операции»: the repetition ends when that operation is done for the deal. */
export const isEnded = (scope: Scope, recurrence: Recurrence): boolean =>
  recurrence.untilOperation !== null && (scope.tasks.get(recurrence.untilOperation)?.some(isResult) ?? false);

/** The repeat of a day: available from that day, when the predecessors' repeats are done. */
function availabilityOn(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  states: States,
  date: LocalDate,
): Availability {
  if (date > context.today) return { kind: 'waiting', planned: date };
  const readiness = readinessOf(context, scope, indexed, states, date);
  if (readiness.kind === 'waiting') return { kind: 'waiting', planned: date };
  // On its own day a repeat begins with the minute of what it waited for.
  const at: LocalStamp =
    hasTime(readiness.at) && dateOf(readiness.at) >= date ? readiness.at : laterOf(dateOf(readiness.at), date);
  return { kind: 'available', at, planned: date };
}

/** No obligation arises on days for which the deal was paused. */
const wasPaused = (scope: Scope, date: LocalDate): boolean =>
  scope.pauses.some(({ since, until }) => date >= since && (until === null || date < until));

/** Repeats of a rule: created up to the horizon, moved with the calendar, cancelled where the plan no longer has them. */
function planByRule(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  recurrence: Recurrence,
  states: States,
  anchor: LocalDate,
): Task[] {
  const { operation } = indexed;
  const existing = scope.tasks.get(operation.id) ?? [];
  const owner = context.performers.ownerOf(operation, scope.person);
  const { repeats, ofFormerRule } = planOfRepeats(context, scope, recurrence, anchor, owner);
  const dateOfNumber = new Map<number, LocalDate>();
  for (const { number, date } of repeats) if (number <= (recurrence.atMost ?? number)) dateOfNumber.set(number, date);
  const lowest = existing[0]?.repeat ?? 1;
  const introduced = introducedOn(context, scope, operation.id);
  const isMissed = (date: LocalDate): boolean =>
    date < context.earliest || (introduced !== null && date < introduced) || wasPaused(scope, date);
  const isPausedAway = (task: Task, date: LocalDate): boolean => task.availableFrom === null && wasPaused(scope, date);
  const shape = (standing: Task | number, date: LocalDate): Task =>
    shapeTask(context, scope, indexed, standing, availabilityOn(context, scope, indexed, states, date));
  /** What had begun under another rule keeps the version it began under, with its term and norm. */
  const ofFormerVersion = (task: Task): Task | null => {
    const map = context.mapOf(task.mapVersion);
    const former = map?.operations.get(operation.id);
    if (!map || !former) return null;
    const availability = availabilityOn(context, scope, indexed, states, task.planned ?? context.today);
    return shapeTask(context, { ...scope, map }, former, task, availability);
  };

  const known = new Set(existing.map(({ repeat }) => repeat));
  const planned = existing.map((task) => {
    if (isSettled(task)) return task;
    if (ofFormerRule.has(task)) return ofFormerVersion(task) ?? shape(task, task.planned ?? context.today);
    const date = dateOfNumber.get(task.repeat);
    const isUnwanted = date === undefined || (isOpen(task) ? isPausedAway(task, date) : isMissed(date));
    if (isUnwanted) return isOpen(task) ? cancelled(task) : task;
    return shape(task, date);
  });
  for (const [number, date] of dateOfNumber) {
    if (known.has(number) || number < lowest || date > context.horizon || isMissed(date)) continue;
    planned.push(shape(number, date));
  }
  return planned;
}

/** Repeats counted from the last one or from the last contact: one is open at a time. */
function planOneByOne(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  recurrence: Recurrence,
  start: LocalStamp,
): Task[] {
  const existing = scope.tasks.get(indexed.operation.id) ?? [];
  const settled = existing.filter(isSettled);
  const last = settled[settled.length - 1];
  const open = existing.find((task) => !isSettled(task) && task.repeat > (last?.repeat ?? 0));
  const others = cancelOpen(existing.filter((task) => task !== open));
  const at = nextStamp(context, scope, recurrence, last ? start : firstStart(recurrence, open, start), last);
  const isWanted = at !== null && settled.length < (recurrence.atMost ?? Number.POSITIVE_INFINITY);
  if (!isWanted || (!open && dateOf(at) > context.horizon)) return open ? [...others, ...cancelOpen([open])] : others;
  const planned = dateOf(at);
  const availability: Availability =
    planned > context.today ? { kind: 'waiting', planned } : { kind: 'available', at, planned };
  // A contact in the meantime moves an open repeat to a later day: what it was available from before is void.
  const isMoved = open?.availableFrom != null && planned > dateOf(open.availableFrom);
  const current = open && isMoved ? { ...open, availableFrom: null } : open;
  return [...others, shapeTask(context, scope, indexed, current ?? nextRepeat(existing), availability)];
}

/** Until something was completed the first repeat stands where it began. */
const firstStart = (recurrence: Recurrence, open: Task | undefined, start: LocalStamp): LocalStamp =>
  recurrence.basis === 'completion' ? (open?.availableFrom ?? start) : start;

function nextStamp(
  context: PlanContext,
  scope: Scope,
  recurrence: Recurrence,
  start: LocalStamp,
  last: Task | undefined,
): LocalStamp | null {
  const done = last ? (last.doneOn ?? (last.recordedAt ? dateOf(last.recordedAt) : context.today)) : null;
  if (recurrence.basis === 'completion')
    return done === null ? start : dateAfter(recurrence, done, context.calendars.firm);
  const contacts = [dateOf(start), done, lastContact(context, scope)].flatMap((date) => date ?? []);
  return dateAfter(recurrence, contacts.reduce(laterOf), context.calendars.firm);
}

/** The tasks of a repeated operation. */
export function planRepeats(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  recurrence: Recurrence,
  readiness: Readiness,
  states: States,
): Task[] {
  const existing = scope.tasks.get(indexed.operation.id) ?? [];
  if (isEnded(scope, recurrence)) return cancelOpen(existing);
  if (readiness.kind === 'waiting') {
    const waiting = (task: Task): Task =>
      shapeTask(context, scope, indexed, task, {
        kind: 'waiting',
        planned: task.planned ?? readiness.expected,
      });
    return existing.map((task) => (isOpen(task) ? waiting(task) : task));
  }
  if (recurrence.basis !== 'plan') return planOneByOne(context, scope, indexed, recurrence, readiness.at);
  return planByRule(context, scope, indexed, recurrence, states, dateOf(readiness.at));
}
