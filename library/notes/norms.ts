import type { ColumnNotes } from '../../src/sheets/library';

export const norms: ColumnNotes = {
  operation: {
    ru: 'Операция, у которой есть норма времени. Пример: S1-20 · Изучить открытые источники.',
    en: 'The operation that the norm is for. Example: S1-20 · Study open sources.',
  },
  validFrom: {
    ru: 'С какого дня норма в силе. Новая норма — новая строка; старая остаётся для уже выданных задач. Пример: 01.01.2026.',
    en: 'From which day the norm is in force. A new norm is a new row; the old one stays for tasks already issued. Example: 2026-01-01.',
  },
  minutes: {
    ru: 'Сколько минут работы занимает операция один раз. Примеры: 90; 90 мин; 1,5 ч; 1:30.',
    en: 'Minutes of work that the operation takes once. Examples: 90; 90 min; 1.5 h; 1:30.',
  },
  preparationMinutes: {
    ru: 'Время на подготовку сверх нормы, один раз на задачу. Пример: 10.',
    en: 'Time for preparation on top of the norm, once a task. Example: 10.',
  },
  usualRepeats: {
    ru: 'Сколько раз операцию обычно повторяют по одной сделке: для расчёта загрузки. Пусто — 1. Пример: 3.',
    en: 'How many times the operation is usually repeated for one deal: for the load. Empty means 1. Example: 3.',
  },
  fasterPercent: {
    ru: 'На сколько процентов можно быть быстрее нормы без замечания. Пусто — 50.',
    en: 'By how many per cent one may be faster than the norm without a remark. Empty means 50.',
  },
  slowerPercent: {
    ru: 'На сколько процентов можно быть дольше нормы без замечания. Пусто — 50.',
    en: 'By how many per cent one may be slower than the norm without a remark. Empty means 50.',
  },
  source: {
    ru: 'Оценка — прикинули; хронометраж — измерили. Пусто — оценка.',
    en: 'Estimate: a guess; time study: measured. Empty means estimate.',
  },
  observations: {
    ru: 'По скольким измерениям выведена норма. Пример: 24.',
    en: 'From how many measurements the norm was derived. Example: 24.',
  },
};
