import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import {
  dateOfDayNumber,
  dateTimeAt,
  dayNumberOf,
  firstDayNumber,
  firstOfMonth,
  lastDayNumber,
  lastOfMonth,
  minuteOfDay,
} from '../kernel/local-date';
import type { CalendarDay, Settings } from '../model/firm';
import type { Recurrence } from '../model/stage-map';

export type WorkHours = Pick<Settings, 'dayStartsAtMinute' | 'dayEndsAtMinute'>;

/** The working time of a firm or of one person. Every operation but those in minutes takes the same time for any distance. */
export interface WorkCalendar {
  isWorking(date: LocalDate): boolean;
  /** Working minutes of a day: its window, 0 on a day off. */
  minutesOn(date: LocalDate): number;
  /** Working hours of a day without breaks: 8, or what the calendar says; 0 on a day off. */
  hoursOn(date: LocalDate): number;
  /**
   * r ⊕ L: `workingDays` after day 0, which is the day of `from` or, if that is no working day, the next one. Negative
   * counts go back from the day of `from` or, if that is no working day, the one before.
   */
  add(from: LocalStamp, workingDays: number): LocalDate;
  /** WD(a, b): working days after day 0 of `from` up to `to`; negative where `to` is earlier. `between(r, add(r, n)) = n`. */
  between(from: LocalStamp, to: LocalStamp): number;
  /** Working days from `from` to `to`, both counted. */
  countIn(from: LocalDate, to: LocalDate): number;
  /** The minute at which `workingMinutes` of working time have passed; a day as start means its first working minute. */
  addMinutes(from: LocalStamp, workingMinutes: number): LocalDateTime;
  /** Working minutes from `from` to `to`, 0 where `to` is earlier; days mean their first minute. */
  minutesBetween(from: LocalStamp, to: LocalStamp): number;
  /** The date itself if it is a working day, else the neighbour that `how` names; null = left out. */
  roll(date: LocalDate, how: Recurrence['roll']): LocalDate | null;
  /** Null where the month has no working day. */
  firstWorkingOfMonth(date: LocalDate): LocalDate | null;
  lastWorkingOfMonth(date: LocalDate): LocalDate | null;
}

/** What differs from Monday to Friday, by day number: 0 = a day off, else working hours (8 = the usual day). */
export type Exceptions = ReadonlyMap<number, number>;

const usualHours = 8;

/** Working hours by day number; 0 on a day off. */
export const exceptionsOf = (days: readonly CalendarDay[]): Map<number, number> =>
  new Map(days.map((day) => [dayNumberOf(day.date), day.isWorking ? (day.hours ?? usualHours) : 0]));

/**
 * A calendar of Monday to Friday but for `days`. The working window is that of the settings; a day of other than 8 hours
 * ends so many hours earlier or later.
 */
export const createWorkCalendar = (days: readonly CalendarDay[], hours: WorkHours): WorkCalendar =>
  calendarOfExceptions(exceptionsOf(days), hours);

const dayCount = lastDayNumber - firstDayNumber + 1;
/** Index of a day in the tables. 2000-01-01 was a Saturday, so Mondays have the indexes 2, 9, 16 … */
const indexOf = (stamp: LocalStamp): number => dayNumberOf(stamp) - firstDayNumber;

/** `before[i]` = working days before the day with index i; `days[k]` = index of the working day number k. */
function tablesOf(exceptions: Exceptions): { before: Int32Array; days: Int32Array } {
  const before = new Int32Array(dayCount + 1);
  const days = new Int32Array(dayCount);
  let count = 0;
  for (let index = 0; index < dayCount; index += 1) {
    before[index] = count;
    const exception = exceptions.size === 0 ? undefined : exceptions.get(index + firstDayNumber);
    const works = exception === undefined ? index % 7 > 1 : exception > 0;
    if (works) {
      days[count] = index;
      count += 1;
    }
  }
  before[dayCount] = count;
  return { before, days: days.slice(0, count) };
}

export function calendarOfExceptions(exceptions: Exceptions, hours: WorkHours): WorkCalendar {
  const { before, days } = tablesOf(exceptions);
  const countBefore = (index: number): number => before[Math.min(Math.max(index, 0), dayCount)] ?? 0;
  const isWorkingIndex = (index: number): boolean => countBefore(index + 1) > countBefore(index);
  const dateAt = (workingDay: number): LocalDate => {
    const index = workingDay < 0 ? 0 : (days[workingDay] ?? dayCount - 1);
    return dateOfDayNumber(index + firstDayNumber);
  };

  const opens = hours.dayStartsAtMinute;
  const closesOn = (index: number): number => {
    if (!isWorkingIndex(index)) return opens;
    const exception = exceptions.get(index + firstDayNumber) ?? usualHours;
    return Math.max(hours.dayEndsAtMinute + Math.round((exception - usualHours) * 60), opens + 1);
  };
  const minuteIn = (stamp: LocalStamp): number => minuteOfDay(stamp) ?? opens;
  /** Working minutes of a day before a minute of it. */
  const workedBefore = (index: number, minute: number): number =>
    Math.min(Math.max(minute - opens, 0), closesOn(index) - opens);

  const add = (from: LocalStamp, workingDays: number): LocalDate => {
    const index = indexOf(from);
    // Going back from a day off begins at the working day before it.
    const dayZero = countBefore(index) - (workingDays < 0 && !isWorkingIndex(index) ? 1 : 0);
    return dateAt(dayZero + workingDays);
  };

  const addMinutes = (from: LocalStamp, workingMinutes: number): LocalDateTime => {
    let index = indexOf(from);
    let left = workingMinutes;
    let done = workedBefore(index, minuteIn(from));
    // A loop over days is enough: terms in minutes are hours, not months.
    while (index < dayCount - 1) {
      const rest = closesOn(index) - opens - done;
      if (rest > 0 && left <= rest) break;
      left -= rest;
      done = 0;
      index += 1;
    }
    return dateTimeAt(dateOfDayNumber(index + firstDayNumber), opens + done + left);
  };

  const minutesBetween = (from: LocalStamp, to: LocalStamp): number => {
    const last = indexOf(to);
    let minutes = 0;
    for (let index = indexOf(from); index < last; index += 1) minutes += closesOn(index) - opens;
    const ends = workedBefore(last, minuteIn(to)) - workedBefore(indexOf(from), minuteIn(from));
    return Math.max(minutes + ends, 0);
  };

  const between = (from: LocalStamp, to: LocalStamp): number => {
    const start = indexOf(from);
    const end = indexOf(to);
    if (end < start) return 0 - between(to, from);
    return Math.max(countBefore(end + 1) - countBefore(start) - 1, 0);
  };

  const countIn = (from: LocalDate, to: LocalDate): number =>
    Math.max(countBefore(indexOf(to) + 1) - countBefore(indexOf(from)), 0);

  const roll = (date: LocalDate, how: Recurrence['roll']): LocalDate | null => {
    const index = indexOf(date);
    if (isWorkingIndex(index)) return date;
    if (how === 'skip') return null;
    return dateAt(countBefore(index) - (how === 'earlier' ? 1 : 0));
  };

  return {
    isWorking: (date) => isWorkingIndex(indexOf(date)),
    hoursOn: (date) => (isWorkingIndex(indexOf(date)) ? (exceptions.get(dayNumberOf(date)) ?? usualHours) : 0),
    minutesOn: (date) => closesOn(indexOf(date)) - opens,
    add,
    between,
    countIn,
    addMinutes,
    minutesBetween,
    roll,
    firstWorkingOfMonth: (date) =>
      countIn(firstOfMonth(date), lastOfMonth(date)) > 0 ? add(firstOfMonth(date), 0) : null,
    lastWorkingOfMonth: (date) =>
      countIn(firstOfMonth(date), lastOfMonth(date)) > 0 ? roll(lastOfMonth(date), 'earlier') : null,
  };
}
