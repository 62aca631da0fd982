import type { ColumnType } from '../table-schema';
import { type ColumnTraits, checkbox, column, count, type Pair, technical, text } from './column';
import { table } from './table';

const shown = (key: string, header: Pair, type: ColumnType, traits: ColumnTraits = {}) =>
  column(key, header, type, { headerRequired: true, ours: true, ...traits });

export const start = table(
  'start',
  ['Старт', 'Start'],
  // As many rows as steps: a tick box below them would be one more step to wonder at.
  { family: 'start', identity: ['step'], headerRow: 2, shownOnDayOne: true, rows: 7 },
  [
    shown('step', ['№', 'No.'], count, { width: 45 }),
    shown('isDone', ['Готово', 'Done'], checkbox, { width: 70 }),
    shown('title', ['Шаг', 'Step'], text, { width: 300 }),
    shown('how', ['Как', 'How'], text, { width: 560 }),
    shown('state', ['Сейчас', 'Now'], text, { width: 240 }),
    shown('where', ['Где', 'Where'], text, {
      linkIn: 'url',
      width: 150,
    }),
    technical('url', ['адрес', 'address'], text),
  ],
);
