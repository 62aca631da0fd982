import type { ColumnType } from '../table-schema';
import { choice, taskOutcomes, taskStatuses } from './choices';
import { type ColumnTraits, checkbox, column, date, minutes, type Pair, technical, text } from './column';
import { table } from './table';

const input = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ...traits });

const shown = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ours: true, ...traits });

const hidden = (key: string, header: Pair, type: ColumnType) =>
  technical(key, header, type, {
    headerRequired: true,
  });

/** A tab's name is `▶ ` and the employee's name; the sheet key's own name is never shown. */
export const managerTab = table(
  'manager-tab',
  ['▶ Менеджер', '▶ Manager'],
  {
    family: 'tab',
    identity: ['id'],
    hiddenMarkIn: 'state',
    headerRow: 2,
    frozenUpTo: 'client',
    shownOnDayOne: true,
    protection: 'heads-and-owner',
    rows: 120,
  },
  [
    hidden('id', ['ID', 'ID'], text),
    hidden('order', ['порядок', 'order'], text),
    hidden('yellowFrom', ['жёлтый с', 'yellow from'], date),
    hidden('redFrom', ['красный с', 'red from'], date),
    hidden('state', ['состояние', 'state'], text),
    // Beside what an edit writes together, so that one call does for both.
    shown('status', ['Статус', 'Status'], choice(taskStatuses), { advanced: true, width: 120 }),
    hidden('timer', ['таймер', 'timer'], text),
    hidden('meansUrl', ['адрес', 'address'], text),
    input('done', ['☐', '☐'], checkbox, { width: 36 }),
    shown('client', ['Клиент', 'Client'], text, { width: 225 }),
    shown('operation', ['Операция', 'Task'], text, { width: 265 }),
    shown('due', ['Срок', 'Due'], { kind: 'stamp', isMixed: true }, { width: 90 }),
    input('outcome', ['Итог', 'Outcome'], choice(taskOutcomes), { width: 175 }),
    input('newDate', ['Новая дата', 'New date'], date, { width: 90 }),
    input('evidence', ['Подтверждение', 'Evidence'], text, { width: 175 }),
    shown('means', ['Чем делать', 'Do it with'], text, { linkIn: 'meansUrl', width: 275 }),
    shown('obstacle', ['Что мешает', 'What hinders'], text, { width: 290 }),
    input(
      'units',
      ['Факт, ед.', 'Fact, units'],
      { kind: 'number', min: 0, max: 10_000 },
      { advanced: true, width: 75 },
    ),
    input('doneOn', ['Сделано (дата)', 'Done on'], date, { advanced: true, width: 105 }),
    input('minutes', ['Минуты', 'Minutes'], minutes, { width: 75 }),
    shown('norm', ['Норма', 'Norm'], minutes, { advanced: true, width: 70 }),
  ],
);
