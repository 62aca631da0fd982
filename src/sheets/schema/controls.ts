import { checkers, checkMethods, choice, evidenceKinds, openChoice } from './choices';
import { column, count, text } from './column';
import { table } from './table';

export const controls = table(
  'controls',
  ['Контроль', 'Controls'],
  { family: 'map', identity: ['id'], frozenUpTo: 'operation', rows: 200 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column('operation', ['Операция', 'Task'], { kind: 'reference', to: 'operations' }, { required: true, width: 315 }),
    column('what', ['Что проверяется', 'What is checked'], text, { required: true, width: 260 }),
    column('evidence', ['Подтверждение', 'Evidence'], choice(evidenceKinds), {
      required: true,
      whenEmpty: 'text',
      width: 150,
    }),
    column('checker', ['Проверяет', 'Checked by'], openChoice(checkers), {
      required: true,
      whenEmpty: 'auto',
      width: 110,
    }),
    column('method', ['Способ', 'Method'], choice(checkMethods), { required: true, whenEmpty: 'all', width: 110 }),
    column('sharePercent', ['Доля (%)', 'Share (%)'], { kind: 'percent', max: 100 }),
    column('count', ['Сколько', 'How many'], text, { width: 110 }),
    column('criterion', ['Критерий', 'Criterion'], text, { width: 280 }),
    column('termWorkingDays', ['Срок проверки (р.д.)', 'Check within (working days)'], count, { width: 110 }),
  ],
);
