import type { ColumnType } from '../table-schema';
import { choice, logMethods } from './choices';
import { type ColumnTraits, column, date, minutes, type Pair, stamp, text } from './column';
import { table } from './table';

const kept = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ours: true, ...traits });

/** Append-only: a mistake is put right by a row that names the row it corrects. */
export const timeLog = table(
  'time-log',
  ['Журнал времени', 'Time log'],
  { family: 'kept', identity: ['id'], frozenUpTo: 'id', rows: 500 },
  [
    kept('id', ['Запись ID', 'Record ID'], text, ['Задача # номер записи.', 'Task # number of the record.'], {
      required: true,
      width: 170,
    }),
    kept(
      'task',
      ['Задача', 'Issued task'],
      text,
      ['ID задачи; пусто — работа вне карты.', 'ID of the task; empty means work outside the map.'],
      { width: 160 },
    ),
    kept('deal', ['Сделка', 'Deal'], text, ['ID сделки.', 'ID of the deal.'], { width: 80 }),
    kept(
      'operation',
      ['Операция', 'Task'],
      text,
      [
        'ID операции; у работы вне карты — что делали.',
        'ID of the operation; for work outside the map, what was done.',
      ],
      { width: 120 },
    ),
    kept('employee', ['Сотрудник', 'Employee'], text, ['ID сотрудника.', 'ID of the employee.'], {
      required: true,
      width: 90,
    }),
    kept('startedAt', ['Начало', 'Start'], stamp, ['Начало работы, если известно.', 'Start of the work, if known.'], {
      width: 125,
    }),
    kept('endedAt', ['Конец', 'End'], stamp, ['Конец работы, если известен.', 'End of the work, if known.'], {
      width: 125,
    }),
    kept(
      'minutes',
      ['Минуты', 'Minutes'],
      minutes,
      ['Сколько минут; у поправки может быть меньше нуля.', 'How many minutes; a correction may be below zero.'],
      { width: 75 },
    ),
    kept(
      'method',
      ['Способ', 'Method'],
      choice(logMethods),
      ['Откуда время: таймер, вручную, только отметка.', 'Where the time comes from: timer, typed, a tick only.'],
      { required: true, width: 100 },
    ),
    kept('doneOn', ['Сделано', 'Done on'], date, [
      'Когда сделано, по словам исполнителя.',
      'When it was done, as the performer says.',
    ]),
    kept('recordedAt', ['Внесено', 'Recorded'], stamp, ['Когда записано.', 'When it was recorded.'], {
      required: true,
      width: 125,
    }),
    kept(
      'corrects',
      ['Поправка к', 'Corrects'],
      text,
      ['ID записи, которую эта поправляет.', 'ID of the record that this one corrects.'],
      { width: 170 },
    ),
    kept('comment', ['Комментарий', 'Comment'], text, ['Пояснение.', 'Explanation.'], { width: 260 }),
  ],
);
