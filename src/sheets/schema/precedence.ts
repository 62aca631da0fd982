import { choice, joins } from './choices';
import { column, count } from './column';
import { table } from './table';

export const precedence = table(
  'precedence',
  ['Последовательность', 'Sequence'],
  { family: 'map', identity: ['operation', 'after'], rows: 300 },
  [
    column('operation', ['Операция', 'Task'], { kind: 'reference', to: 'operations' }, { required: true, width: 315 }),
    column(
      'after',
      ['После операции', 'After task'],
      { kind: 'reference', to: 'operations' },
      { required: true, width: 315 },
    ),
    column('join', ['Связь', 'Join'], choice(joins), { advanced: true, whenEmpty: 'all', width: 80 }),
    column('lagWorkingDays', ['Задержка (р.д.)', 'Lag (working days)'], count, {
      advanced: true,
      whenEmpty: 0,
      width: 100,
    }),
  ],
);
