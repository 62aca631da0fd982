import type { Language } from '../../src/kernel/language';

/** `2026-11-23T09:00` as «пн, 23 ноября 2026 г., 09:00»; the moment has no zone of its own. */
export function formatMoment(moment: string, language: Language): string {
  const [date = '', time = ''] = moment.split('T');
  const day = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return `${day.replace(/\s*г\.$/, '')}, ${time}`;
}
