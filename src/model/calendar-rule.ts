import { RRule } from 'rrule';
import type { RecurrenceRule } from './stage-map';

/** RFC 5545 codes of the weekdays, Monday first. */
const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The calendar rules that have a phrase of their own. */
export type CalendarRule =
  | { readonly kind: 'weekly'; readonly interval: number; readonly weekdays: readonly number[] }
  | { readonly kind: 'monthly'; readonly interval: number; readonly days: readonly number[] };

const intervalPart = (interval: number): string => (interval === 1 ? '' : `;INTERVAL=${interval}`);
const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Days of the month; a single 29, 30 or 31 means the last day of a month that has no such day. */
function monthDaysPart(days: readonly number[]): string {
  const [day] = days;
  if (day === undefined) return '';
  if (days.length > 1 || day <= 28) return `;BYMONTHDAY=${ascending(days).join(',')}`;
  const upTo = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return `;BYMONTHDAY=${upTo.join(',')};BYSETPOS=-1`;
}

/** The rule in RFC 5545 words, always the same words for the same rule. Weekdays are 1 (Monday) to 7. */
export function formatCalendarRule(rule: CalendarRule): string {
  if (rule.kind === 'monthly') return `FREQ=MONTHLY${intervalPart(rule.interval)}${monthDaysPart(rule.days)}`;
  const codes = ascending(rule.weekdays).map((weekday) => weekdayCodes[weekday - 1]);
  return `FREQ=WEEKLY${intervalPart(rule.interval)}${codes.length > 0 ? `;BYDAY=${codes.join(',')}` : ''}`;
}

const simple =
  /^FREQ=(WEEKLY|MONTHLY)(?:;INTERVAL=(\d+))?(?:;BYDAY=([A-Z,]+))?(?:;BYMONTHDAY=([\d,]+)(;BYSETPOS=-1)?)?$/;

/** The rule with a phrase of its own that these words stand for, or null. */
export function parseCalendarRule(text: string): CalendarRule | null {
  const parts = simple.exec(text);
  if (!parts) return null;
  const interval = Number(parts[2] ?? 1);
  const weekdays = (parts[3] ?? '')
    .split(',')
    .filter(Boolean)
    .map((code) => (weekdayCodes as readonly string[]).indexOf(code) + 1);
  const days = (parts[4] ?? '').split(',').filter(Boolean).map(Number);
  const rule: CalendarRule =
    parts[1] === 'WEEKLY'
      ? { kind: 'weekly', interval, weekdays }
      : { kind: 'monthly', interval, days: parts[5] ? days.slice(-1) : days };
  // Other words for the same rule («taken as it is») keep their own text.
  return formatCalendarRule(rule) === text ? rule : null;
}

/** An RFC 5545 rule typed by the user, or null: daily or rarer, without a start or an end of its own clock. */
export function parseRruleText(text: string): RecurrenceRule | null {
  const rule = text.toUpperCase();
  try {
    const { freq, dtstart, tzid, interval } = RRule.parseString(rule);
    const isDaily = freq !== undefined && freq <= RRule.DAILY;
    if (!isDaily || dtstart || tzid || interval === 0 || /BY(HOUR|MINUTE|SECOND)|NAN/.test(rule)) return null;
    return { kind: 'rrule', rule };
  } catch {
    // The library throws on unknown words: a user's mistake, told as such by the caller.
    return null;
  }
}
