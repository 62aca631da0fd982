import type { ColumnType } from '../table-schema';
import { choice, logMethods } from './choices';
import { type ColumnTraits, column, date, minutes, type Pair, stamp, text } from './column';
import { table } from './table';

const kept = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ours: true, ...traits });

/** Append-only: a mistake is put right by a row that names the row it corrects. */
export const timeLog = table(
  'time-log',
  ['Журнал времени', 'Time log'],
  { family: 'kept', identity: ['id'], frozenUpTo: 'id', rows: 500 },
  [
    kept('id', ['Запись ID', 'Record ID'], text, {
      required: true,
      width: 170,
    }),
    kept('task', ['Задача', 'Issued task'], text, { width: 160 }),
    kept('deal', ['Сделка', 'Deal'], text, { width: 80 }),
    kept('operation', ['Операция', 'Task'], text, { width: 120 }),
    kept('employee', ['Сотрудник', 'Employee'], text, {
      required: true,
      width: 90,
    }),
    kept('startedAt', ['Начало', 'Start'], stamp, {
      width: 125,
    }),
    kept('endedAt', ['Конец', 'End'], stamp, {
      width: 125,
    }),
    kept('minutes', ['Минуты', 'Minutes'], minutes, { width: 75 }),
    kept('method', ['Способ', 'Method'], choice(logMethods), { required: true, width: 100 }),
    kept('doneOn', ['Сделано', 'Done on'], date),
    kept('recordedAt', ['Внесено', 'Recorded'], stamp, {
      required: true,
      width: 125,
    }),
    kept('corrects', ['Поправка к', 'Corrects'], text, { width: 170 }),
    kept('comment', ['Комментарий', 'Comment'], text, { width: 260 }),
  ],
);
