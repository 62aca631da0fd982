import { choice, normSources } from './choices';
import { column, count, date, minutes } from './column';
import { table } from './table';

export const norms = table(
  'norms',
  ['Нормы', 'Norms'],
  { family: 'map', identity: ['operation', 'validFrom'], frozenUpTo: 'operation', rows: 300 },
  [
    column('operation', ['Операция', 'Task'], { kind: 'reference', to: 'operations' }, { required: true, width: 315 }),
    column('validFrom', ['Действует с', 'Valid from'], date, { required: true }),
    column('minutes', ['Норма (мин)', 'Norm (min)'], minutes, { required: true, width: 100 }),
    column('preparationMinutes', ['Подготовка (мин)', 'Preparation (min)'], minutes, { advanced: true, whenEmpty: 0 }),
    column(
      'usualRepeats',
      ['Обычно раз', 'Usual repeats'],
      { kind: 'number', min: 0, max: 1000 },
      { advanced: true, whenEmpty: 1 },
    ),
    column(
      'fasterPercent',
      ['Быстрее нормы до, %', 'Faster than norm, up to %'],
      { kind: 'percent', max: 100 },
      { advanced: true, whenEmpty: 50 },
    ),
    column(
      'slowerPercent',
      ['Дольше нормы до, %', 'Slower than norm, up to %'],
      { kind: 'percent', max: 1000 },
      { advanced: true, whenEmpty: 50 },
    ),
    column('source', ['Источник', 'Source'], choice(normSources), { whenEmpty: 'estimate', width: 110 }),
    column('observations', ['Наблюдений', 'Observations'], count, { whenEmpty: 0, width: 110 }),
  ],
);
