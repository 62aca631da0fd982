import { choice, normSources } from './choices';
import { column, count, date, minutes } from './column';
import { table } from './table';

export const norms = table(
  'norms',
  ['Нормы', 'Norms'],
  { family: 'map', identity: ['operation', 'validFrom'], frozenUpTo: 'operation', rows: 300 },
  [
    column(
      'operation',
      ['Операция', 'Task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, у которой есть норма времени. Пример: S1-20 · Изучить открытые источники.',
        'The operation that the norm is for. Example: S1-20 · Study open sources.',
      ],
      { required: true, width: 280 },
    ),
    column(
      'validFrom',
      ['Действует с', 'Valid from'],
      date,
      [
        'С какого дня норма в силе. Новая норма — новая строка; старая остаётся для уже выданных задач. Пример: 01.01.2026.',
        'From which day the norm is in force. A new norm is a new row; the old one stays for tasks already issued. Example: 2026-01-01.',
      ],
      { required: true },
    ),
    column(
      'minutes',
      ['Норма (мин)', 'Norm (min)'],
      minutes,
      [
        'Сколько минут работы занимает операция один раз. Примеры: 90; 90 мин; 1,5 ч; 1:30.',
        'Minutes of work that the operation takes once. Examples: 90; 90 min; 1.5 h; 1:30.',
      ],
      { required: true },
    ),
    column(
      'preparationMinutes',
      ['Подготовка (мин)', 'Preparation (min)'],
      minutes,
      [
        'Время на подготовку сверх нормы, один раз на задачу. Пример: 10.',
        'Time for preparation on top of the norm, once a task. Example: 10.',
      ],
      { advanced: true, whenEmpty: 0 },
    ),
    column(
      'usualRepeats',
      ['Обычно раз', 'Usual repeats'],
      { kind: 'number', min: 0, max: 1000 },
      [
        'Сколько раз операцию обычно повторяют по одной сделке: для расчёта загрузки. Пусто — 1. Пример: 3.',
        'How many times the operation is usually repeated for one deal: for the load. Empty means 1. Example: 3.',
      ],
      { advanced: true, whenEmpty: 1 },
    ),
    column(
      'fasterPercent',
      ['Быстрее нормы до, %', 'Faster than norm, up to %'],
      { kind: 'percent', max: 100 },
      [
        'На сколько процентов можно быть быстрее нормы без замечания. Пусто — 50.',
        'By how many per cent one may be faster than the norm without a remark. Empty means 50.',
      ],
      { advanced: true, whenEmpty: 50 },
    ),
    column(
      'slowerPercent',
      ['Дольше нормы до, %', 'Slower than norm, up to %'],
      { kind: 'percent', max: 1000 },
      [
        'На сколько процентов можно быть дольше нормы без замечания. Пусто — 50.',
        'By how many per cent one may be slower than the norm without a remark. Empty means 50.',
      ],
      { advanced: true, whenEmpty: 50 },
    ),
    column(
      'source',
      ['Источник', 'Source'],
      choice(normSources),
      [
        'Оценка — прикинули; хронометраж — измерили. Пусто — оценка.',
        'Estimate: a guess; time study: measured. Empty means estimate.',
      ],
      { whenEmpty: 'estimate', width: 110 },
    ),
    column(
      'observations',
      ['Наблюдений', 'Observations'],
      count,
      [
        'По скольким измерениям выведена норма. Пример: 24.',
        'From how many measurements the norm was derived. Example: 24.',
      ],
      { whenEmpty: 0 },
    ),
  ],
);
