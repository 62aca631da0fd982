import { choice, issuedToWords, openChoice, roles } from './choices';
import { column, text, yesNo } from './column';
import { table } from './table';

export const quickEntry = table(
  'quick-entry',
  ['Быстрый ввод', 'Quick entry'],
  { family: 'map', identity: [], frozenUpTo: 'title', rows: 120 },
  [
    column('number', ['№', 'No.'], { kind: 'integer', min: 0, max: 99_999 }, { required: true, width: 55 }),
    column('title', ['Операция', 'Task'], text, { required: true, width: 280 }),
    column('performer', ['Исполнитель', 'Performer'], openChoice(roles), { whenEmpty: 'manager', width: 110 }),
    column('issuedTo', ['Выдавать на', 'Issued to'], choice(issuedToWords), {
      whenEmpty: 'deal',
      width: 110,
    }),
    column(
      'clientTypes',
      ['Типы клиентов', 'Client types'],
      { kind: 'reference', to: 'types', only: 'client', many: true },
      { width: 180 },
    ),
    column('mandatory', ['Обязательна', 'Mandatory'], yesNo, {
      whenEmpty: true,
      width: 95,
    }),
    column('after', ['После', 'After'], text, { width: 90 }),
    column('rule', ['Периодичность', 'Periodicity'], text, { width: 240 }),
    column('term', ['Срок', 'Term'], text, { width: 75 }),
    column('normMinutes', ['Норма, мин', 'Norm, min'], { kind: 'minutes' }),
    column('usualRepeats', ['Обычно раз', 'Usual repeats'], { kind: 'number', min: 0, max: 1000 }, { whenEmpty: 1 }),
    column('resources', ['Ресурсы', 'Resources'], text, { width: 200 }),
    column('evidence', ['Подтверждение', 'Evidence'], text, { width: 180 }),
    column('control', ['Контроль', 'Control'], text, { width: 200 }),
    column('stage', ['Этап', 'Stage'], { kind: 'reference', to: 'stages' }, { width: 220 }),
  ],
);
