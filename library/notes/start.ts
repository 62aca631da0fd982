import type { ColumnNotes } from '../../src/sheets/library';

export const start: ColumnNotes = {
  step: { ru: 'Номер шага.', en: 'Number of the step.' },
  isDone: { ru: 'Отмечается само, когда шаг сделан.', en: 'Ticks itself when the step is done.' },
  title: { ru: 'Что сделать.', en: 'What to do.' },
  how: { ru: 'Как это сделать.', en: 'How to do it.' },
  state: { ru: 'Что уже есть.', en: 'What there is already.' },
  where: { ru: 'Нажмите, чтобы перейти.', en: 'Click to go there.' },
  url: { ru: 'Служебный столбец.', en: 'A technical column.' },
};
