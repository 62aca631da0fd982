import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import { dateOf, dateTimeAt, laterOf, minuteOfDay } from '../kernel/local-date';
import type { Term } from '../model/stage-map';
import type { WorkCalendar } from './work-calendar';

/** Minutes of a stopped clock are whole days: the same minute so many working days later. */
const postponed = (moment: LocalDateTime, days: number, calendar: WorkCalendar): LocalDateTime =>
  days === 0 ? moment : dateTimeAt(calendar.add(moment, days), minuteOfDay(moment) ?? 0);

/**
 * d = r ⊕ (L + stopped), or the day that hangs on the key date (a stopped clock does not move that one); null without a key
 * date. A due date before the availability becomes the availability.
 */
export function dueDate(
  term: Term,
  availableFrom: LocalStamp,
  given: { readonly stoppedWorkingDays: number; readonly keyDate: LocalDate | null; readonly calendar: WorkCalendar },
): LocalStamp | null {
  const { stoppedWorkingDays, keyDate, calendar } = given;
  switch (term.kind) {
    case 'working-days':
      return calendar.add(availableFrom, term.days + stoppedWorkingDays);
    case 'working-minutes':
      return postponed(calendar.addMinutes(availableFrom, term.minutes), stoppedWorkingDays, calendar);
    case 'key-date': {
      if (keyDate === null) return null;
      const due = term.offset === 0 ? keyDate : calendar.add(keyDate, term.offset);
      return laterOf(due, dateOf(availableFrom));
    }
  }
}
