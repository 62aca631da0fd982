import type { Settings } from '../model/firm';
import type { Task } from '../model/task';
import type { WorkCalendar } from '../planning/work-calendar';

/** A «Замер» lasts so many working days. */
const campaignWorkingDays = 10;

/**
 * Whether a finished task's time is measured: always, never, or where the operation is in the campaign and the work was done in its
 * working days. The settings keep the campaign's last day; its first one follows from its length.
 */
export function isTimeMeasured(settings: Settings, calendar: WorkCalendar): (task: Task) => boolean {
  if (settings.timeKeeping === 'always') return () => true;
  const { operations, until } = settings.campaign;
  if (settings.timeKeeping === 'never' || until === null) return () => false;
  const measured = new Set(operations);
  const from = calendar.add(until, 1 - campaignWorkingDays);
  return ({ operation, doneOn }) => measured.has(operation) && doneOn !== null && doneOn >= from && doneOn <= until;
}
