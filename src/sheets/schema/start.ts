import type { ColumnType } from '../table-schema';
import { type ColumnTraits, checkbox, column, count, type Pair, technical, text } from './column';
import { table } from './table';

const shown = (key: string, header: Pair, type: ColumnType, note: Pair, traits: ColumnTraits = {}) =>
  column(key, header, type, note, { headerRequired: true, ours: true, ...traits });

export const start = table(
  'start',
  ['Старт', 'Start'],
  { family: 'start', identity: ['step'], headerRow: 2, shownOnDayOne: true, rows: 20 },
  [
    shown('step', ['№', 'No.'], count, ['Номер шага.', 'Number of the step.'], { width: 45 }),
    shown(
      'isDone',
      ['Готово', 'Done'],
      checkbox,
      ['Отмечается само, когда шаг сделан.', 'Ticks itself when the step is done.'],
      { width: 70 },
    ),
    shown('title', ['Шаг', 'Step'], text, ['Что сделать.', 'What to do.'], { width: 300 }),
    shown('how', ['Как', 'How'], text, ['Как это сделать.', 'How to do it.'], { width: 560 }),
    shown('state', ['Сейчас', 'Now'], text, ['Что уже есть.', 'What there is already.'], { width: 240 }),
    shown('where', ['Где', 'Where'], text, ['Нажмите, чтобы перейти.', 'Click to go there.'], {
      linkIn: 'url',
      width: 150,
    }),
    technical('url', ['адрес', 'address'], text, ['Служебный столбец.', 'A technical column.']),
  ],
);
