import { RRule } from 'rrule';
import type { LocalDate } from '../kernel/local-date';
import { addDays, dateOfDayNumber, dayNumberOf, earlierOf, firstOfMonthAfter, laterOf } from '../kernel/local-date';
import type { Recurrence, RecurrenceRule } from '../model/stage-map';
import type { WorkCalendar } from './work-calendar';

/** A repeat: its number, counted from the anchor, and its day. */
export interface Repeat {
  readonly number: number;
  readonly date: LocalDate;
}

/** When to repeat, and what to do with a day off. */
export type Rhythm = Pick<Recurrence, 'rule' | 'roll'>;

/** A day off is rolled over a holiday at most this far, so a look-ahead finds what rolls back into the horizon. */
const longestHolidayDays = 31;
const epochDayNumber = 25_569;
const millisecondsPerDay = 86_400_000;
const utcOf = (date: LocalDate): Date => new Date((dayNumberOf(date) - epochDayNumber) * millisecondsPerDay);
const dateOfUtc = (moment: Date): LocalDate =>
  dateOfDayNumber(Math.floor(moment.getTime() / millisecondsPerDay) + epochDayNumber);

// Hundreds of deals share rule, anchor and horizon, and RFC 5545 is expanded slowly. A pure function, so its answers may be kept.
const expanded = new Map<string, readonly LocalDate[]>();
const mostExpanded = 5000;

/** Days of an RFC 5545 rule from `anchor` (DTSTART; no day of its own unless the rule says so) to `upTo`. */
function expandRule(rule: string, anchor: LocalDate, upTo: LocalDate): readonly LocalDate[] {
  const key = `${rule} ${anchor} ${upTo}`;
  const known = expanded.get(key);
  if (known) return known;
  const series = new RRule({ ...RRule.parseString(rule), dtstart: utcOf(anchor) });
  const days = series.between(utcOf(anchor), utcOf(upTo), true).map(dateOfUtc);
  if (expanded.size >= mostExpanded) expanded.clear();
  expanded.set(key, days);
  return days;
}

/** Days of the rule before a day off is rolled; position in the list + 1 is the number of the repeat. */
function rawDates(
  rule: RecurrenceRule,
  anchor: LocalDate,
  upTo: LocalDate,
  calendar: WorkCalendar,
): readonly LocalDate[] {
  switch (rule.kind) {
    case 'once':
      return [anchor];
    case 'on-event':
      return [];
    case 'every-working-days': {
      const count = upTo < anchor ? 0 : Math.floor(calendar.between(anchor, upTo) / rule.days) + 1;
      return Array.from({ length: count }, (_, index) => calendar.add(anchor, index * rule.days));
    }
    case 'month-working-day': {
      const dates: LocalDate[] = [];
      for (let month = firstOfMonthAfter(anchor, 0); month <= upTo; month = firstOfMonthAfter(month, 1)) {
        const date = rule.which === 'first' ? calendar.firstWorkingOfMonth(month) : calendar.lastWorkingOfMonth(month);
        if (date !== null && date >= anchor) dates.push(date);
      }
      return dates;
    }
    case 'rrule':
      return expandRule(rule.rule, anchor, upTo);
  }
}

/**
 * The repeats from the anchor up to and including `upTo`, numbered from the anchor. A day off is rolled; one that is left
 * out, or falls on the day of the repeat before it, keeps its number to itself. So a calendar moves dates and not numbers.
 * Days are counted by `calendar` and rolled by `personal`, so that an absence delays a repeat and not all that follow.
 */
export function repeatsFrom(
  { rule, roll }: Rhythm,
  anchor: LocalDate,
  upTo: LocalDate,
  calendar: WorkCalendar,
  personal: WorkCalendar = calendar,
): Repeat[] {
  const lookAhead = roll === 'earlier' ? addDays(upTo, longestHolidayDays) : upTo;
  const repeats: Repeat[] = [];
  let last: LocalDate | null = null;
  rawDates(rule, anchor, lookAhead, calendar).forEach((raw, index) => {
    const date = personal.roll(raw, roll);
    if (date === null || date > upTo || (last !== null && date <= last)) return;
    repeats.push({ number: index + 1, date });
    last = date;
  });
  return repeats;
}

/** The day after `previous` on which it is due again, counted from `previous` itself («от завершения», next attempt). */
export function dateAfter({ rule, roll }: Rhythm, previous: LocalDate, calendar: WorkCalendar): LocalDate | null {
  if (rule.kind === 'once' || rule.kind === 'on-event') return null;
  if (rule.kind === 'every-working-days') return calendar.add(previous, rule.days);
  // A year holds a day of every usual rule; a rarer one gets eleven.
  for (const span of [62, 400, 4020]) {
    const found = repeatsFrom({ rule, roll }, previous, addDays(previous, span), calendar).find(
      ({ date }) => date > previous,
    );
    if (found) return found.date;
  }
  return null;
}

/** The next days, from `from` on, of a rule anchored at `anchor`: what «Ближайшие даты» shows. */
export function nextDates(
  rhythm: Rhythm,
  anchor: LocalDate,
  from: LocalDate,
  calendar: WorkCalendar,
  count = 5,
): LocalDate[] {
  if (rhythm.rule.kind === 'on-event') return [];
  const start = laterOf(anchor, from);
  for (const span of [62, 400, 4020]) {
    const upTo = earlierOf(addDays(start, span), addDays(start, 4020));
    const dates = repeatsFrom(rhythm, anchor, upTo, calendar).flatMap(({ date }) => (date >= from ? [date] : []));
    if (dates.length >= count || rhythm.rule.kind === 'once') return dates.slice(0, count);
    if (span === 4020) return dates;
  }
  return [];
}
