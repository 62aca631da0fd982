import { choice, joins } from './choices';
import { column, count } from './column';
import { table } from './table';

export const precedence = table(
  'precedence',
  ['Последовательность', 'Sequence'],
  { family: 'map', identity: ['operation', 'after'], rows: 300 },
  [
    column(
      'operation',
      ['Операция', 'Task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, которая ждёт. Пример: S1-110 · Отправить КП.',
        'The operation that waits. Example: S1-110 · Send the offer.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'after',
      ['После операции', 'After task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, которая должна быть сделана раньше. По строке на каждую. Пример: S1-100 · Допуск к КП.',
        'The operation that must be done before. One row for each. Example: S1-100 · Approve the offer.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'join',
      ['Связь', 'Join'],
      choice(joins),
      [
        '«Все» — нужна обязательно; «любая» — хватит одной из таких строк. Пусто — все.',
        '“All”: always needed; “any”: one of such rows is enough. Empty means all.',
      ],
      { advanced: true, whenEmpty: 'all', width: 80 },
    ),
    column(
      'lagWorkingDays',
      ['Задержка (р.д.)', 'Lag (working days)'],
      count,
      [
        'Сколько рабочих дней подождать после предыдущей операции. Пусто — 0. Пример: 3.',
        'How many working days to wait after the previous operation. Empty means 0. Example: 3.',
      ],
      { advanced: true, whenEmpty: 0, width: 100 },
    ),
  ],
);
