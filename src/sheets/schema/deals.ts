import { dealOutcomes, openChoice } from './choices';
import { column, count, date, text, yesNo } from './column';
import { table } from './table';

export const deals = table(
  'deals',
  ['Сделки', 'Deals'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'client', shownOnDayOne: true, protection: 'none', rows: 500 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column(
      'client',
      ['Клиент', 'Client'],
      { kind: 'reference', to: 'clients', open: true },
      { required: true, width: 225 },
    ),
    column(
      'clientType',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      { width: 255 },
    ),
    column('stage', ['Этап', 'Stage'], { kind: 'reference', to: 'stages' }, { required: true, width: 220 }),
    column('manager', ['Менеджер', 'Manager'], { kind: 'reference', to: 'staff' }, { required: true, width: 140 }),
    column('enteredStage', ['Вошла в этап', 'Entered stage'], { kind: 'stamp', isMixed: true }, { required: true }),
    column('keyDate', ['Ключевая дата', 'Key date'], date),
    column('sum', ['Сумма', 'Sum'], { kind: 'number', min: 0, max: 1e12, isGrouped: true }, { width: 110 }),
    column('outcome', ['Итог', 'Outcome'], openChoice(dealOutcomes), { width: 130 }),
    column('outcomeDate', ['Дата итога', 'Outcome date'], date),
    column('entry', ['Заход №', 'Entry no.'], count, { ours: true, width: 75 }),
    column('mapVersion', ['Версия карты', 'Map version'], text, { ours: true, width: 100 }),
    column('mayOffer', ['Можно КП', 'Offer allowed'], yesNo, { ours: true, width: 90 }),
    column('offerNumber', ['№ КП', 'Offer no.'], text, { ours: true, width: 100 }),
  ],
);
