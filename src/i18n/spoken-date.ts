import type { Language } from '../kernel/language';
import type { LocalStamp } from '../kernel/local-date';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const dayOf = (stamp: string): number => Number(stamp.slice(8, 10));
const monthOf = (language: Language, stamp: string): string => MONTHS[language][Number(stamp.slice(5, 7)) - 1] ?? '';

/** A date as it is said: «3 декабря», `3 December`; the year is understood. */
export const spokenDate = (language: Language, stamp: LocalStamp | string): string =>
  `${dayOf(stamp)} ${monthOf(language, stamp)}`;

/** A date with its time where it has one: «3 декабря в 14:30». */
export const spokenStamp = (language: Language, stamp: LocalStamp | string): string =>
  stamp.length > 10
    ? `${spokenDate(language, stamp)} ${language === 'ru' ? 'в' : 'at'} ${stamp.slice(11, 16)}`
    : spokenDate(language, stamp);

/** A stretch of days: «23–29 ноября», «30 ноября – 6 декабря». */
export function spokenPeriod(language: Language, from: string, to: string): string {
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${spokenDate(language, from)} – ${spokenDate(language, to)}`;
  return from === to ? spokenDate(language, from) : `${dayOf(from)}–${spokenDate(language, to)}`;
}
