import { groupBy } from '../kernel/group-by';
import type { LocalStamp } from '../kernel/local-date';
import type { Task } from '../model/task';
import { reservedOperations } from '../model/task';
import type { HeadOperation } from '../model/task-id';
import { headTaskId, subjectOf } from '../model/task-id';
import { isOpen } from '../model/task-status';
import type { MapIndex } from './map-index';
import type { PlanContext } from './plan-context';
import { isSpent } from './plan-series';
import { blankTask } from './shape-task';
import { cancelled, isSettled, settledAt, withChanges } from './task-state';

/** From the third time the client puts a task off, or ten working days in all, the head decides; and again every further time. */
const waitsBeforeDecision = 2;
const waitedDaysPerDecision = 10;
const termWorkingDays = 1;

/**
 * Consents: a mandatory operation that its performer calls not required is «на проверке»; the head's done check makes it «не
 * требуется», a check that he calls not required returns it.
 */
export function settleChecks(tasks: readonly Task[]): readonly Task[] {
  const checks = new Map<string, Task>();
  for (const task of tasks) {
    const subject = task.operation === reservedOperations.check ? subjectOf(task) : null;
    if (subject !== null && (checks.get(subject)?.repeat ?? 0) < task.repeat) checks.set(subject, task);
  }
  if (checks.size === 0) return tasks;
  return tasks.map((task) => {
    const check = task.status === 'checking' ? checks.get(task.id) : undefined;
    const isAnswered = check && isSettled(check) && (check.recordedAt ?? '') >= (task.recordedAt ?? '');
    if (!isAnswered) return task;
    return check.status === 'done'
      ? withChanges(task, { status: 'not-required', recordedAt: check.recordedAt })
      : withChanges(task, { status: 'returned', recordedAt: null });
  });
}

function shapeHeadTask(context: PlanContext, subject: Task, task: Task, from: LocalStamp): Task {
  const head = context.performers.head ?? subject.performer;
  const availableFrom = task.availableFrom ?? from;
  return withChanges(task, {
    ...context.performers.assign(head, null),
    availableFrom,
    due: context.calendars.of(head).add(availableFrom, termWorkingDays),
    status: task.startedAt === null ? 'available' : 'in-work',
  });
}

function newHeadTask(subject: Task, operation: HeadOperation, repeat: number): Task {
  const { deal, entry, mapVersion } = subject;
  return {
    ...blankTask,
    id: headTaskId(subject.id, operation, repeat),
    deal,
    entry,
    operation,
    repeat,
    performer: '',
    mapVersion,
  };
}

const lastSettled = (series: readonly Task[]): Task | undefined =>
  series.reduce<Task | undefined>((last, task) => (isSettled(task) ? task : last), undefined);

/** When the head's answer is asked for, and how often so far; null where it is not. */
interface Demand {
  readonly operation: HeadOperation;
  readonly times: number;
  readonly from: LocalStamp;
}

function demandOf(context: PlanContext, map: MapIndex, subject: Task, series: readonly Task[]): Demand | null {
  const recorded = subject.recordedAt ?? context.now;
  if (subject.status === 'checking')
    return { operation: reservedOperations.check, times: Number.POSITIVE_INFINITY, from: recorded };
  const recurrence = map.operations.get(subject.operation)?.recurrence ?? null;
  if (recurrence?.untilResult && isSpent(recurrence, series) && subject === lastSettled(series)) {
    return { operation: reservedOperations.decide, times: 1, from: settledAt(subject) ?? recorded };
  }
  if (!isOpen(subject)) return null;
  const times = Math.max(
    subject.waits - waitsBeforeDecision,
    Math.floor(subject.waitedWorkingDays / waitedDaysPerDecision),
  );
  return times > 0 ? { operation: reservedOperations.decide, times, from: recorded } : null;
}

/**
 * The head's decisions and checks about the tasks of a scope: asked while there is a reason, taken off by the plan when it is
 * gone. `planned` are the scope's tasks after planning, `existing` its decisions and checks of the register.
 */
export function planHeadTasks(
  context: PlanContext,
  map: MapIndex,
  planned: ReadonlyMap<string, readonly Task[]>,
  existing: readonly Task[],
): Task[] {
  const bySubject = groupBy(
    [...existing].sort((a, b) => a.repeat - b.repeat),
    (task) => `${subjectOf(task)} ${task.operation}`,
  );
  const kept = new Map(existing.map((task) => [task.id, isOpen(task) ? cancelled(task) : task]));
  for (const series of planned.values()) {
    for (const subject of series) {
      const demand = demandOf(context, map, subject, series);
      if (demand === null) continue;
      const asked = bySubject.get(`${subject.id} ${demand.operation}`) ?? [];
      const last = asked[asked.length - 1];
      const isAnswered = last !== undefined && isSettled(last);
      // A decision covers all waits that were known when it was made, however many came in at once.
      const isCovered =
        isAnswered && (last.repeat >= demand.times || (last.recordedAt ?? '') >= (subject.recordedAt ?? ''));
      if (isCovered) continue;
      const task = last && !isAnswered ? last : newHeadTask(subject, demand.operation, (last?.repeat ?? 0) + 1);
      kept.set(task.id, shapeHeadTask(context, subject, task, demand.from));
    }
  }
  return [...kept.values()];
}
