import type { Language } from '../src/kernel/language';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;
const DAY_MILLISECONDS = 24 * 3600 * 1000;

/** Days since 1970 of `YYYY-MM-DD…`, or null; the machine's zone has no say. */
function dayNumber(iso: string): number | null {
  const [, year, month, day] = PATTERN.exec(iso) ?? [];
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MILLISECONDS;
}

/** Calendar days from one ISO date to another; null where either is none. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

/** «27 ноября», "27 November", with the year where it is not today's; a time of day stays. What is no date is returned as it is. */
export function formatDate(iso: string, today: string, language: Language): string {
  const day = dayNumber(iso);
  if (day === null) return iso;
  const isSameYear = iso.slice(0, 4) === today.slice(0, 4);
  const date = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(isSameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(day * DAY_MILLISECONDS);
  const time = PATTERN.exec(iso)?.[4];
  return time === undefined ? date : `${date}, ${time}`;
}

/** «Понедельник, 23 ноября», "Monday, 23 November". */
export function formatToday(iso: string, language: Language): string {
  const day = dayNumber(iso);
  if (day === null) return iso;
  const weekday = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(day * DAY_MILLISECONDS);
  return `${weekday.charAt(0).toLocaleUpperCase(language)}${weekday.slice(1)}, ${formatDate(iso, iso, language)}`;
}
