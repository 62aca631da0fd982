import type { ColumnNotes } from '../../src/sheets/library';

export const timeLog: ColumnNotes = {
  id: { ru: 'Задача # номер записи.', en: 'Task # number of the record.' },
  task: { ru: 'ID задачи; пусто — работа вне карты.', en: 'ID of the task; empty means work outside the map.' },
  deal: { ru: 'ID сделки.', en: 'ID of the deal.' },
  operation: {
    ru: 'ID операции; у работы вне карты — что делали.',
    en: 'ID of the operation; for work outside the map, what was done.',
  },
  employee: { ru: 'ID сотрудника.', en: 'ID of the employee.' },
  startedAt: { ru: 'Начало работы, если известно.', en: 'Start of the work, if known.' },
  endedAt: { ru: 'Конец работы, если известен.', en: 'End of the work, if known.' },
  minutes: {
    ru: 'Сколько минут; у поправки может быть меньше нуля.',
    en: 'How many minutes; a correction may be below zero.',
  },
  method: {
    ru: 'Откуда время: таймер, вручную, только отметка.',
    en: 'Where the time comes from: timer, typed, a tick only.',
  },
  doneOn: { ru: 'Когда сделано, по словам исполнителя.', en: 'When it was done, as the performer says.' },
  recordedAt: { ru: 'Когда записано.', en: 'When it was recorded.' },
  corrects: { ru: 'ID записи, которую эта поправляет.', en: 'ID of the record that this one corrects.' },
  comment: { ru: 'Пояснение.', en: 'Explanation.' },
};
