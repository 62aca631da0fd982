import type { LocalDate } from '../kernel/local-date';
import type { Task, TaskInput } from '../model/task';
import { isClientReason } from './task-input';
import type { WorkCalendar } from './work-calendar';

type Waiting = Pick<Task, 'waitingSince' | 'waitingUntil' | 'waits' | 'waitedWorkingDays'>;

/** Days of a client's wait that are still to come: they were counted when it was accepted and fall away when it ends early. */
function unusedDays(task: Task, today: LocalDate, calendar: WorkCalendar): number {
  const { outcome, availableFrom, waitingUntil } = task;
  const isRunning = isClientReason(outcome) && availableFrom !== null && waitingUntil !== null && waitingUntil > today;
  return isRunning && waitingUntil !== null
    ? Math.min(calendar.between(today, waitingUntil), task.waitedWorkingDays)
    : 0;
}

/**
 * What an input does to the waiting of a task. A client's reason with a new date stops the clock until that date and counts as one
 * more wait; the same day's change or withdrawal of it is a correction and counts as none.
 */
export function acceptWait(task: Task, input: TaskInput, today: LocalDate, calendar: WorkCalendar): Waiting {
  const waited = task.waitedWorkingDays - unusedDays(task, today, calendar);
  const isCorrection = isClientReason(task.outcome) && task.waitingSince === today && task.waits > 0;
  const earlierWaits = isCorrection ? task.waits - 1 : task.waits;
  const { outcome, newDate } = input;
  if (isClientReason(outcome)) {
    const isClockStopped = task.availableFrom !== null && newDate !== null && newDate > today;
    return {
      waitingSince: today,
      waitingUntil: newDate,
      waits: earlierWaits + 1,
      waitedWorkingDays: waited + (isClockStopped ? calendar.between(today, newDate) : 0),
    };
  }
  const waits = outcome === null || outcome === 'waiting-own' ? earlierWaits : task.waits;
  if (outcome === 'waiting-own')
    return { waitingSince: today, waitingUntil: newDate, waits, waitedWorkingDays: waited };
  // The new date of an attempt is the day of the next one.
  const waitingUntil = outcome === 'attempt' ? newDate : null;
  return { waitingSince: null, waitingUntil, waits, waitedWorkingDays: waited };
}
