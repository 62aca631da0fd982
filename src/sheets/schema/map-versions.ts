import { column, count, json, stamp, text } from './column';
import { table } from './table';

/** Frozen maps and the working context, as JSON in parts: a cell holds at most 50,000 characters. */
export const mapVersions = table(
  'map-versions',
  ['Версии карт', 'Map versions'],
  { family: 'kept', identity: ['version', 'part'], rows: 60 },
  [
    column('version', ['Версия', 'Version'], text, ['Этап@версия. Пример: S1@3.', 'Stage@version. Example: S1@3.'], {
      required: true,
      ours: true,
      width: 100,
    }),
    column('part', ['Часть', 'Part'], count, ['Номер части, с 1.', 'Number of the part, from 1.'], {
      required: true,
      ours: true,
      width: 60,
    }),
    column('parts', ['Частей', 'Parts'], count, ['Сколько частей всего.', 'How many parts there are.'], {
      required: true,
      ours: true,
      width: 60,
    }),
    column(
      'storedAt',
      ['Сохранено', 'Stored'],
      stamp,
      ['Когда карта введена в действие.', 'When the map was activated.'],
      { ours: true, headerRequired: true, width: 125 },
    ),
    column(
      'content',
      ['Содержание', 'Content'],
      json,
      ['Карта, какой она была. Не правьте: по ней идут задачи.', 'The map as it was. Do not edit: tasks run by it.'],
      { required: true, ours: true, width: 300 },
    ),
  ],
);
