import { bases, choice, rolls } from './choices';
import { column, text } from './column';
import { table } from './table';

export const periodicity = table(
  'periodicity',
  ['Периодичность', 'Periodicity'],
  { family: 'map', identity: ['operation'], frozenUpTo: 'operation', rows: 200 },
  [
    column(
      'operation',
      ['Операция', 'Task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, которая повторяется. Без строки здесь операция делается один раз. Пример: S1-120 · Поддерживающий контакт.',
        'The operation that repeats. Without a row here it is done once. Example: S1-120 · Keep-warm contact.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'rule',
      ['Правило', 'Rule'],
      text,
      [
        'Как часто: один раз; каждый рабочий день; каждые 5 р.д.; каждые 2 недели; пн, чт; 15 числа; первый р.д. месяца; каждые 2 р.д. до результата, не более 3; по событию. Можно RRULE:… (RFC 5545).',
        'How often: once; every working day; every 5 working days; every 2 weeks; Mon, Thu; on the 15th; first working day of the month; every 2 working days until result, at most 3; on event. RRULE:… (RFC 5545) is taken too.',
      ],
      { required: true, width: 300 },
    ),
    column(
      'basis',
      ['Отсчёт', 'Counted from'],
      choice(bases),
      [
        'От чего считать следующий раз: по плану, от завершения прошлого раза или от последнего контакта. Пусто — по плану или как сказано в правиле.',
        'What the next time is counted from: the plan, the completion of the last time, or the last contact. Empty: the plan, or as the rule says.',
      ],
      { advanced: true, width: 170 },
    ),
    column(
      'roll',
      ['Если выходной', 'If a day off'],
      choice(rolls),
      [
        'Куда перенести дату, выпавшую на выходной. Пусто — позже.',
        'Where a date on a day off moves. Empty means later.',
      ],
      { advanced: true, whenEmpty: 'later', width: 110 },
    ),
    column(
      'untilOperation',
      ['До операции', 'Until task'],
      { kind: 'reference', to: 'operations' },
      [
        'Повторять, пока по сделке не сделана эта операция. Пример: S1-110 · Отправить КП.',
        'Repeat until this operation is done for the deal. Example: S1-110 · Send the offer.',
      ],
      { width: 240 },
    ),
    column(
      'atMost',
      ['Не более', 'At most'],
      { kind: 'integer', min: 1, max: 999 },
      [
        'Наибольшее число повторов. Пусто — без предела. Пример: 5.',
        'The largest number of repeats. Empty means no limit. Example: 5.',
      ],
      { width: 80 },
    ),
    column(
      'nextDates',
      ['Ближайшие даты', 'Next dates'],
      text,
      [
        'Пять ближайших дат, если начать сегодня: по ним видно, так ли понято правило. Заполняет Техкарта.',
        'The next five dates if it began today: they show whether the rule was understood. Written by Techkarta.',
      ],
      { ours: true, width: 300 },
    ),
  ],
);
