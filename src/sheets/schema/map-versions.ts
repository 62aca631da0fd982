import { column, count, json, stamp, text } from './column';
import { table } from './table';

/** Frozen maps and the working context, as JSON in parts: a cell holds at most 50,000 characters. */
export const mapVersions = table(
  'map-versions',
  ['Версии карт', 'Map versions'],
  { family: 'kept', identity: ['version', 'part'], rows: 60 },
  [
    column('version', ['Версия', 'Version'], text, {
      required: true,
      ours: true,
      width: 100,
    }),
    column('part', ['Часть', 'Part'], count, {
      required: true,
      ours: true,
      width: 60,
    }),
    column('parts', ['Частей', 'Parts'], count, {
      required: true,
      ours: true,
      width: 60,
    }),
    column('storedAt', ['Сохранено', 'Stored'], stamp, { ours: true, headerRequired: true, width: 125 }),
    column('content', ['Содержание', 'Content'], json, { required: true, ours: true, width: 300 }),
  ],
);
