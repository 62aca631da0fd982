import type { Language } from '../src/kernel/language';

const DAY_MILLISECONDS = 24 * 3600 * 1000;

/** Milliseconds since 1970 of `YYYY-MM-DD`; the machine's zone has no say. */
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00Z`);

/** The Sunday of the week that begins with a Monday. */
export const endOfWeek = (monday: string): string =>
  new Date(timeOf(monday) + 6 * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** Whether a week that begins with a Monday still goes on. */
export const isUnfinished = (monday: string, today: string): boolean => today <= endOfWeek(monday);

/** «26 окт», "26 Oct": as short as the head of a column. */
export const shortDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(timeOf(iso))
    .replace('.', '');
