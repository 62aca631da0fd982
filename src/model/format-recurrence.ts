import type { Language } from '../kernel/language';
import type { CalendarRule } from './calendar-rule';
import { parseCalendarRule } from './calendar-rule';
import type { RecurrencePhrase } from './recurrence-phrase';
import type { RecurrenceRule } from './stage-map';

const weekdays = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const words = {
  ru: {
    once: 'один раз',
    onEvent: 'по событию',
    everyWorkingDay: 'каждый рабочий день',
    everyWorkingDays: (count: number) => `каждые ${count} р.д.`,
    first: 'первый р.д. месяца',
    last: 'последний р.д. месяца',
    everyWeek: 'каждую неделю',
    everyWeeks: (count: number) => `каждые ${count} ${fewOrMany(count, 'недели', 'недель')}`,
    on: ' по ',
    everyMonth: 'каждый месяц',
    everyMonths: (count: number) => `каждые ${count} ${fewOrMany(count, 'месяца', 'месяцев')}`,
    days: (days: readonly number[]) => `${days.join(', ')} числа`,
    untilResult: 'до результата',
    basis: { plan: 'по плану', completion: 'от завершения', 'last-contact': 'от последнего контакта' },
    untilNumber: (number: number) => `до №${number}`,
    atMost: (count: number) => `, не более ${count}`,
  },
  en: {
    once: 'once',
    onEvent: 'on event',
    everyWorkingDay: 'every working day',
    everyWorkingDays: (count: number) => `every ${count} working days`,
    first: 'first working day of the month',
    last: 'last working day of the month',
    everyWeek: 'every week',
    everyWeeks: (count: number) => `every ${count} weeks`,
    on: ' on ',
    everyMonth: 'every month',
    everyMonths: (count: number) => `every ${count} months`,
    days: (days: readonly number[]) => `on the ${days.map(ordinal).join(', ')}`,
    untilResult: 'until result',
    basis: { plan: 'as planned', completion: 'from completion', 'last-contact': 'from last contact' },
    untilNumber: (number: number) => `until №${number}`,
    atMost: (count: number) => `, at most ${count}`,
  },
};

/** «каждые 21 недели» is not said, «каждые 22 недели» is: the phrase takes a plural, so only 2–4 and 5+ matter. */
function fewOrMany(count: number, few: string, many: string): string {
  const last = count % 10;
  return last >= 2 && last <= 4 && (count % 100 < 12 || count % 100 > 14) ? few : many;
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  return `${day}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

function formatCalendar(rule: CalendarRule, language: Language): string {
  const say = words[language];
  if (rule.kind === 'weekly') {
    const names = rule.weekdays.map((weekday) => weekdays[language][weekday - 1]).join(', ');
    if (rule.interval === 1) return names === '' ? say.everyWeek : names;
    return `${say.everyWeeks(rule.interval)}${names === '' ? '' : say.on + names}`;
  }
  if (rule.days.length === 0) return rule.interval === 1 ? say.everyMonth : say.everyMonths(rule.interval);
  return rule.interval === 1 ? say.days(rule.days) : `${say.everyMonths(rule.interval)}, ${say.days(rule.days)}`;
}

function formatRule(rule: RecurrenceRule, language: Language): string {
  const say = words[language];
  switch (rule.kind) {
    case 'once':
      return say.once;
    case 'on-event':
      return say.onEvent;
    case 'every-working-days':
      return rule.days === 1 ? say.everyWorkingDay : say.everyWorkingDays(rule.days);
    case 'month-working-day':
      return say[rule.which];
    case 'rrule': {
      const calendar = parseCalendarRule(rule.rule);
      return calendar === null ? `RRULE:${rule.rule}` : formatCalendar(calendar, language);
    }
  }
}

/** The phrase for a periodicity in the words of the closed list: the inverse of `parseRecurrencePhrase`. */
export function formatRecurrencePhrase(phrase: RecurrencePhrase, language: Language): string {
  const say = words[language];
  return [
    formatRule(phrase.rule, language),
    phrase.untilResult ? ` ${say.untilResult}` : '',
    phrase.basis === null ? '' : ` ${say.basis[phrase.basis]}`,
    phrase.untilNumber === null ? '' : ` ${say.untilNumber(phrase.untilNumber)}`,
    phrase.atMost === null ? '' : say.atMost(phrase.atMost),
  ].join('');
}
