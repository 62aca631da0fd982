import type { LocalDate, LocalStamp } from '../kernel/local-date';
import { dateOf, dateOfDayNumber, lastDayNumber, laterOf } from '../kernel/local-date';
import type { Task, TaskStatus } from '../model/task';
import { dueDate } from './due-date';
import { introducedOn } from './introduced-on';
import type { IndexedOperation } from './map-index';
import type { PlanContext } from './plan-context';
import type { Scope } from './scope';
import { withChanges } from './task-state';
import type { WorkCalendar } from './work-calendar';

/** Whether a task may be worked on: since when, or when that is expected. `planned` is the date of a repeat. */
export type Availability =
  | { readonly kind: 'available'; readonly at: LocalStamp; readonly planned: LocalDate | null }
  | { readonly kind: 'waiting'; readonly planned: LocalDate | null };

/** A series has one term: from its first availability, with all the days its earlier attempts waited. */
export interface SeriesClock {
  readonly from: LocalStamp;
  readonly earlierWaitedWorkingDays: number;
}

const never = dateOfDayNumber(lastDayNumber);

/** Working days for which the deal was paused after `from`. */
function pausedWorkingDays(scope: Scope, from: LocalStamp, today: LocalDate, calendar: WorkCalendar): number {
  let days = 0;
  for (const { since, until } of scope.pauses) {
    const start = laterOf(dateOf(from), since);
    const end = until ?? today;
    if (end > start) days += calendar.between(start, end);
  }
  return days;
}

/** A client's wait that began before the task was available stops the clock only from the availability on. */
function waitedWorkingDays(task: Task, from: LocalStamp, calendar: WorkCalendar): number {
  const { waitingSince, waitingUntil, waitedWorkingDays: waited } = task;
  const isEarly = waited === 0 && waitingSince !== null && waitingUntil !== null && waitingSince < dateOf(from);
  const isClient = task.outcome === 'moved-by-client' || task.outcome === 'waiting-client';
  return isEarly && isClient && waitingUntil > dateOf(from) ? calendar.between(from, waitingUntil) : waited;
}

function openStatus(task: Task, today: LocalDate): TaskStatus {
  if (task.status === 'checking' || task.status === 'returned') return task.status;
  const isWaiting = task.waitingUntil === null || task.waitingUntil > today;
  if (isWaiting && (task.outcome === 'moved-by-client' || task.outcome === 'waiting-client')) return 'waiting-client';
  if (isWaiting && task.outcome === 'waiting-own') return 'waiting-own';
  return task.startedAt === null ? 'available' : 'in-work';
}

/** Norm and tolerances are those in force when it was issued; a new version of the map takes the ones in force then. */
function withSnapshot(context: PlanContext, scope: Scope, { operation }: IndexedOperation, task: Task): Task {
  const norm = context.norms.get(operation.id);
  if (task.mapVersion === scope.map.version && (task.normMinutes !== null || !norm)) return task;
  return withChanges(task, {
    normMinutes: norm?.minutes ?? null,
    fasterPercent: norm?.fasterPercent ?? 50,
    slowerPercent: norm?.slowerPercent ?? 50,
    mapVersion: scope.map.version,
    planUnits: operation.planUnits,
  });
}

/** A task without anything. All fields stand here, because adding fields to a copy is ten times as slow as setting them. */
export const blankTask: Task = {
  id: '',
  deal: null,
  entry: null,
  operation: '',
  repeat: 1,
  performer: '',
  mapVersion: '',
  onBehalfOf: null,
  availableFrom: null,
  due: null,
  planned: null,
  normMinutes: null,
  fasterPercent: 50,
  slowerPercent: 50,
  status: 'waiting',
  doneOn: null,
  recordedAt: null,
  recordedBy: '',
  startedAt: null,
  minutes: null,
  planUnits: null,
  factUnits: null,
  evidence: '',
  outcome: null,
  waitingSince: null,
  waitingUntil: null,
  waits: 0,
  waitedWorkingDays: 0,
  accepted: null,
};

function newTask(scope: Scope, operation: string, repeat: number): Task {
  return {
    ...blankTask,
    id: scope.idOf(operation, repeat),
    deal: scope.deal?.id ?? null,
    entry: scope.entry,
    operation,
    repeat,
    performer: '',
    mapVersion: '',
  };
}

/**
 * An open task as it should stand: performer, availability, due date, status, snapshots. Only facts go in, so shaping twice
 * is shaping once; a stored availability stays, because it is a fact, as long as the predecessors stay done. `standing` is
 * the task as it stands, or the repeat of a new one.
 */
export function shapeTask(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  standing: Task | number,
  availability: Availability,
  series: SeriesClock | null = null,
): Task {
  const { operation } = indexed;
  const known = typeof standing === 'number' ? newTask(scope, operation.id, standing) : standing;
  const task = withSnapshot(context, scope, indexed, known);
  const owner = context.performers.ownerOf(operation, scope.person);
  const calendar = context.calendars.of(owner);

  if (availability.kind === 'waiting' || scope.paused !== null) {
    const planned =
      availability.kind === 'waiting' || scope.paused === null ? availability.planned : scope.paused.until;
    const { performer, onBehalfOf } = context.performers.assign(owner, planned ?? never);
    return withChanges(task, {
      performer,
      onBehalfOf,
      // During a pause the availability is kept: its clock goes on where it stood still.
      availableFrom: availability.kind === 'waiting' ? null : task.availableFrom,
      due: null,
      planned,
      status: task.status === 'checking' ? 'checking' : 'waiting',
    });
  }

  const stored = scope.isStartChanged ? null : task.availableFrom;
  const introduced = typeof standing === 'number' ? introducedOn(context, scope, operation.id) : null;
  const availableFrom = stored ?? (introduced === null ? availability.at : laterOf(availability.at, introduced));
  const from = series?.from ?? availableFrom;
  const waited = (series?.earlierWaitedWorkingDays ?? 0) + waitedWorkingDays(task, availableFrom, calendar);
  const due = dueDate(operation.term, from, {
    stoppedWorkingDays: waited + pausedWorkingDays(scope, from, context.today, calendar),
    keyDate: scope.deal?.keyDate ?? null,
    calendar,
  });
  if (due === null && scope.deal)
    context.findings.tell('deal-without-key-date', { deal: scope.deal.id, operation: operation.id });
  const { performer, onBehalfOf } = context.performers.assign(owner, null);
  return withChanges(task, {
    performer,
    onBehalfOf,
    availableFrom,
    due,
    planned: availability.planned,
    status: openStatus(task, context.today),
  });
}
