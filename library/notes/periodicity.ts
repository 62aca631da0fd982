import type { ColumnNotes } from '../../src/sheets/library';

export const periodicity: ColumnNotes = {
  operation: {
    ru: 'Операция, которая повторяется. Без строки здесь операция делается один раз. Пример: S1-120 · Поддерживающий контакт.',
    en: 'The operation that repeats. Without a row here it is done once. Example: S1-120 · Keep-warm contact.',
  },
  rule: {
    ru: 'Как часто: один раз; каждый рабочий день; каждые 5 р.д.; каждые 2 недели; пн, чт; 15 числа; первый р.д. месяца; каждые 2 р.д. до результата, не более 3; по событию. Можно RRULE:… (RFC 5545).',
    en: 'How often: once; every working day; every 5 working days; every 2 weeks; Mon, Thu; on the 15th; first working day of the month; every 2 working days until result, at most 3; on event. RRULE:… (RFC 5545) is taken too.',
  },
  basis: {
    ru: 'От чего считать следующий раз: по плану, от завершения прошлого раза или от последнего контакта. Пусто — по плану или как сказано в правиле.',
    en: 'What the next time is counted from: the plan, the completion of the last time, or the last contact. Empty: the plan, or as the rule says.',
  },
  roll: {
    ru: 'Куда перенести дату, выпавшую на выходной. Пусто — позже.',
    en: 'Where a date on a day off moves. Empty means later.',
  },
  untilOperation: {
    ru: 'Повторять, пока по сделке не сделана эта операция. Пример: S1-110 · Отправить КП.',
    en: 'Repeat until this operation is done for the deal. Example: S1-110 · Send the offer.',
  },
  atMost: {
    ru: 'Наибольшее число повторов. Пусто — без предела. Пример: 5.',
    en: 'The largest number of repeats. Empty means no limit. Example: 5.',
  },
  nextDates: {
    ru: 'Пять ближайших дат, если начать сегодня: по ним видно, так ли понято правило. Заполняет Техкарта.',
    en: 'The next five dates if it began today: they show whether the rule was understood. Written by Techkarta.',
  },
};
