import { choice, dealOutcomes } from './choices';
import { column, count, date, stamp, text } from './column';
import { table } from './table';

export const stageHistory = table(
  'stage-history',
  ['История этапов', 'Stage history'],
  { family: 'kept', identity: ['deal', 'stage', 'entry'], rows: 500 },
  [
    column('deal', ['Сделка', 'Deal'], text, ['ID сделки.', 'ID of the deal.'], {
      required: true,
      ours: true,
      width: 80,
    }),
    column('stage', ['Этап', 'Stage'], text, ['ID этапа.', 'ID of the stage.'], {
      required: true,
      ours: true,
      width: 80,
    }),
    column(
      'entry',
      ['Заход', 'Entry'],
      count,
      ['Который раз сделка на этом этапе, с 1.', 'Which stay of the deal at this stage it is, from 1.'],
      { required: true, ours: true, width: 70 },
    ),
    column('entered', ['Вход', 'Entered'], stamp, ['Когда сделка вошла в этап.', 'When the deal entered the stage.'], {
      required: true,
      ours: true,
      width: 125,
    }),
    column(
      'left',
      ['Выход', 'Left'],
      date,
      [
        'Когда сделка вышла из этапа; пусто — она ещё на нём.',
        'When the deal left the stage; empty: it is still there.',
      ],
      { ours: true, headerRequired: true },
    ),
    column('outcome', ['Итог', 'Outcome'], choice(dealOutcomes), ['Чем кончился заход.', 'How the stay ended.'], {
      ours: true,
      headerRequired: true,
    }),
    column(
      'mapVersion',
      ['Версия карты', 'Map version'],
      text,
      ['По какой версии карты шёл заход.', 'The version of the map by which the stay ran.'],
      { ours: true, headerRequired: true, width: 100 },
    ),
  ],
);
