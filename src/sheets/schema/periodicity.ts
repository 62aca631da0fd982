import { bases, choice, rolls } from './choices';
import { column, text } from './column';
import { table } from './table';

export const periodicity = table(
  'periodicity',
  ['Периодичность', 'Periodicity'],
  { family: 'map', identity: ['operation'], frozenUpTo: 'operation', rows: 200 },
  [
    column('operation', ['Операция', 'Task'], { kind: 'reference', to: 'operations' }, { required: true, width: 315 }),
    column('rule', ['Правило', 'Rule'], text, { required: true, width: 300 }),
    column('basis', ['Отсчёт', 'Counted from'], choice(bases), { advanced: true, width: 170 }),
    column('roll', ['Если выходной', 'If a day off'], choice(rolls), {
      advanced: true,
      whenEmpty: 'later',
      width: 110,
    }),
    column('untilOperation', ['До операции', 'Until task'], { kind: 'reference', to: 'operations' }, { width: 260 }),
    column('atMost', ['Не более', 'At most'], { kind: 'integer', min: 1, max: 999 }, { width: 80 }),
    column('nextDates', ['Ближайшие даты', 'Next dates'], text, { ours: true, width: 400 }),
  ],
);
