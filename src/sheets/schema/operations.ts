import { choice, issuedToWords, openChoice, roles } from './choices';
import { column, technical, text, yesNo } from './column';
import { table } from './table';

export const operations = table(
  'operations',
  ['Операции', 'Tasks'],
  { family: 'map', identity: ['id'], frozenUpTo: 'title', rows: 300 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 85 }),
    column('stage', ['Этап', 'Stage'], { kind: 'reference', to: 'stages' }, { required: true, width: 220 }),
    column('number', ['№', 'No.'], { kind: 'integer', min: 0, max: 99_999 }, { required: true, width: 55 }),
    column('title', ['Операция', 'Task'], text, { required: true, width: 260 }),
    column('instruction', ['Инструкция', 'Instruction'], text, { width: 420 }),
    column('checklist', ['Чек-лист', 'Checklist'], text, { width: 320 }),
    column('performer', ['Исполнитель', 'Performer'], openChoice(roles), { required: true, width: 120 }),
    column('issuedTo', ['Выдавать на', 'Issued to'], choice(issuedToWords), {
      required: true,
      whenEmpty: 'deal',
      width: 110,
    }),
    column('planUnits', ['План, ед.', 'Plan, units'], { kind: 'number', min: 0, max: 10_000 }, { width: 75 }),
    column('mandatory', ['Обязательна', 'Mandatory'], yesNo, { whenEmpty: true, width: 95 }),
    column(
      'clientTypes',
      ['Типы клиентов', 'Client types'],
      { kind: 'reference', to: 'types', only: 'client', many: true },
      { width: 200 },
    ),
    column('term', ['Срок', 'Term'], text, { required: true, whenEmpty: '2', width: 75 }),
    column('result', ['Результат', 'Result'], text, { width: 240 }),
    column(
      'weight',
      ['Вес', 'Weight'],
      { kind: 'number', min: 0, max: 1000 },
      { advanced: true, whenEmpty: 1, width: 65 },
    ),
    technical('label', ['Подпись операции', 'Task label'], text),
  ],
);
