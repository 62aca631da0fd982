import { choice, dealOutcomes } from './choices';
import { column, count, date, stamp, text } from './column';
import { table } from './table';

export const stageHistory = table(
  'stage-history',
  ['История этапов', 'Stage history'],
  { family: 'kept', identity: ['deal', 'stage', 'entry'], rows: 500 },
  [
    column('deal', ['Сделка', 'Deal'], text, {
      required: true,
      ours: true,
      width: 80,
    }),
    column('stage', ['Этап', 'Stage'], text, {
      required: true,
      ours: true,
      width: 80,
    }),
    column('entry', ['Заход', 'Entry'], count, { required: true, ours: true, width: 70 }),
    column('entered', ['Вход', 'Entered'], stamp, {
      required: true,
      ours: true,
      width: 125,
    }),
    column('left', ['Выход', 'Left'], date, { ours: true, headerRequired: true }),
    column('outcome', ['Итог', 'Outcome'], choice(dealOutcomes), {
      ours: true,
      headerRequired: true,
    }),
    column('mapVersion', ['Версия карты', 'Map version'], text, { ours: true, headerRequired: true, width: 100 }),
  ],
);
