import { groupBy } from '../kernel/group-by';
import { addDays, dayNumberOf } from '../kernel/local-date';
import type { Absence, Firm } from '../model/firm';
import type { WorkCalendar } from './work-calendar';
import { calendarOfExceptions, exceptionsOf } from './work-calendar';

/** The work calendar of the firm and that of each person. */
export interface Calendars {
  readonly firm: WorkCalendar;
  /** An employee's calendar by ID: the firm's less his absences without a substitute; with one the clock runs. */
  of(employee: string): WorkCalendar;
}

const longestAbsenceDays = 3660;

/** Made once per run: people without absences share the firm's calendar, the others' are computed when first asked for. */
export function createCalendars(firm: Pick<Firm, 'calendar' | 'absences' | 'settings'>): Calendars {
  const exceptions = exceptionsOf(firm.calendar);
  const firmCalendar = calendarOfExceptions(exceptions, firm.settings);
  const absencesOf = groupBy(firm.absences, ({ employee, substitute }) => (substitute === null ? employee : null));
  const made = new Map<string, WorkCalendar>();

  const personal = (absences: readonly Absence[]): WorkCalendar => {
    const own = new Map(exceptions);
    for (const absence of absences) {
      const last = Math.min(dayNumberOf(absence.to), dayNumberOf(addDays(absence.from, longestAbsenceDays)));
      for (let day = dayNumberOf(absence.from); day <= last; day += 1) own.set(day, 0);
    }
    return calendarOfExceptions(own, firm.settings);
  };

  return {
    firm: firmCalendar,
    of: (employee) => {
      const absences = absencesOf.get(employee);
      if (!absences) return firmCalendar;
      const known = made.get(employee) ?? personal(absences);
      made.set(employee, known);
      return known;
    },
  };
}
