/** Days of the demo month as `YYYY-MM-DD`; every count is in the firm's working days. */

export const FIRST_DAY = '2026-10-26';
/** The Monday on which the head reads the reports. */
export const LAST_DAY = '2026-11-23';

/** Days off of that month beside Saturdays and Sundays: Unity Day (ст. 112 ТК РФ). */
const HOLIDAYS: readonly string[] = ['2026-11-04'];

const DAY_MS = 86_400_000;

/** 1 = Monday … 7 = Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay() || 7;

export const isWorkingDay = (day: string): boolean => weekdayOf(day) <= 5 && !HOLIDAYS.includes(day);

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** The working day so many working days after a day; the day itself for 0. */
export function addWorkingDays(day: string, count: number): string {
  let result = day;
  for (let left = count; left > 0; ) {
    result = nextDay(result);
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}

/** Working days of the demo in order. */
export function demoDays(): readonly string[] {
  const days: string[] = [];
  for (let day = FIRST_DAY; day <= LAST_DAY; day = nextDay(day)) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** As people type it: `23.11.2026`. */
export const typedDate = (day: string): string => day.split('-').reverse().join('.');
