import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import { dateOf, hasTime, isPast } from '../kernel/local-date';
import type { Task } from '../model/task';
import { isDropped } from '../model/task-status';

export type FinishedTask = Task & { readonly doneOn: LocalDate };

/** A task that was worked on to an end: it has «Сделано». An attempt without result is finished too, its series is not. */
export const isFinished = (task: Task): task is FinishedTask => task.doneOn !== null;

/** What ends a series: finished, and not merely an attempt without result. */
export const hasResult = (task: Task): task is FinishedTask => isFinished(task) && task.outcome !== 'attempt';

/**
 * The performer's clock stands: a predecessor or a date is awaited, the head checks or approves, or the client asked for a new
 * date that has not come. Waiting for one's own firm («ждём своих») does not stop it.
 */
const isClockStopped = (task: Task, today: LocalDate): boolean =>
  task.availableFrom === null ||
  task.status === 'waiting' ||
  task.status === 'checking' ||
  (task.status === 'waiting-client' && task.waitingUntil !== null && task.waitingUntil > today);

/** Open, available and on the performer's clock. */
export const isOnClock = (task: Task, today: LocalDate): boolean =>
  !isFinished(task) && task.status !== 'done' && !isDropped(task) && !isClockStopped(task, today);

/** Overdue by definition: available, not finished, and the term has passed. What waits can never be. */
export const isOverdue = (task: Task, now: LocalDateTime): task is Task & { readonly due: LocalStamp } =>
  task.due !== null && isOnClock(task, dateOf(now)) && isPast(task.due, now);

/**
 * Finished after the due date: «Сделано» counts, not when it was recorded. Only a term that ends at a minute of that same day
 * needs an hour of finishing; a tick of the same day gives it, a later one says nothing and leaves the benefit of the doubt.
 */
export function isLate(task: Task): task is FinishedTask & { readonly due: LocalStamp } {
  if (task.due === null || !hasResult(task)) return false;
  const dueDay = dateOf(task.due);
  if (task.doneOn !== dueDay) return task.doneOn > dueDay;
  return (
    hasTime(task.due) && task.recordedAt !== null && dateOf(task.recordedAt) === dueDay && task.recordedAt > task.due
  );
}
