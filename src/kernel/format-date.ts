import type { Language } from './language';
import type { LocalDate, LocalStamp } from './local-date';
import { dateOf, timeOf } from './local-date';

/** Short English month names, January first. */
export const shortMonths = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** `23.11.2026` in Russian, `23 Nov 2026` in English; `parseDate` reads both. */
export function formatDate(date: LocalDate, language: Language): string {
  const year = date.slice(0, 4);
  const month = date.slice(5, 7);
  const day = date.slice(8, 10);
  return language === 'ru' ? `${day}.${month}.${year}` : `${Number(day)} ${shortMonths[Number(month) - 1]} ${year}`;
}

/** A date as `formatDate`, with ` HH:mm` where the stamp has a time. */
export function formatStamp(stamp: LocalStamp, language: Language): string {
  const date = formatDate(dateOf(stamp), language);
  const time = timeOf(stamp);
  return time === null ? date : `${date} ${time}`;
}
