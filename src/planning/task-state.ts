import type { LocalStamp } from '../kernel/local-date';
import { laterOf } from '../kernel/local-date';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';

/** Cancelled because the plan no longer asks for it; the plan may ask again. A person's cancellation bears his name and stays. */
export const isCancelledByPlan = (task: Task): boolean =>
  task.status === 'cancelled' && task.recordedBy === '' && task.recordedAt === null;

/** Done, taken off, or cancelled by a person: what planning never touches. */
export const isSettled = (task: Task): boolean =>
  task.status === 'done' || task.status === 'not-required' || (task.status === 'cancelled' && !isCancelledByPlan(task));

/** What ends a series and lets successors begin: everything that is settled but an attempt without result. */
export const isResult = (task: Task): boolean => isSettled(task) && task.outcome !== 'attempt';

/** From when on it counts as done: the later of «Сделано» and «Внесено», so that a late tick does not eat the successor's term. */
export function settledAt(task: Task): LocalStamp | null {
  if (task.doneOn === null) return task.recordedAt;
  return task.recordedAt === null ? task.doneOn : laterOf(task.doneOn, task.recordedAt);
}

/** The task with other values in some fields; the same object where nothing differs, so that «unchanged» is cheap to see. */
export function withChanges(task: Task, changes: Partial<Task>): Task {
  for (const key of Object.keys(changes) as (keyof Task)[]) {
    if (task[key] !== changes[key]) return { ...task, ...changes };
  }
  return task;
}

/** The task taken off by the plan. */
export const cancelled = (task: Task): Task =>
  withChanges(task, { status: 'cancelled', recordedAt: null, recordedBy: '', due: null, planned: task.planned });

/** Open tasks cancelled, the others as they are. */
export const cancelOpen = (tasks: readonly Task[]): Task[] =>
  tasks.map((task) => (isOpen(task) ? cancelled(task) : task));

/** Number of the repeat after these, which are ordered by it. */
export const nextRepeat = (tasks: readonly Task[]): number => (tasks[tasks.length - 1]?.repeat ?? 0) + 1;
