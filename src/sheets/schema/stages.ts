import { choice, stageStatuses } from './choices';
import { column, count, date, technical, text } from './column';
import { table } from './table';

export const stages = table(
  'stages',
  ['Этапы', 'Stages'],
  { family: 'map', identity: ['id'], frozenUpTo: 'name', rows: 60 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column(
      'saleType',
      ['Тип продаж', 'Sale type'],
      { kind: 'reference', to: 'types', only: 'sale' },
      { required: true, width: 150 },
    ),
    column('name', ['Этап', 'Stage'], text, { required: true, width: 200 }),
    column('number', ['№', 'No.'], count, { width: 50 }),
    column('goal', ['Цель', 'Goal'], text, { width: 260 }),
    column('entryCondition', ['Условие входа', 'Entry condition'], text, { width: 220 }),
    column('exitCondition', ['Условие выхода', 'Exit condition'], text, { width: 220 }),
    column('limitWorkingDays', ['Предельный срок (р.д.)', 'Limit (working days)'], count, { width: 110 }),
    column(
      'version',
      ['Версия', 'Version'],
      { kind: 'integer', min: 1, max: 9999 },
      { required: true, whenEmpty: 1, width: 80 },
    ),
    column('status', ['Статус', 'Status'], choice(stageStatuses), { required: true, whenEmpty: 'draft', width: 110 }),
    column('activeFrom', ['Действует с', 'Active from'], date),
    technical('label', ['Подпись этапа', 'Stage label'], text),
  ],
);
