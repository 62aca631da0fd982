import type { ColumnNotes } from '../../src/sheets/library';

export const absences: ColumnNotes = {
  employee: { ru: 'Кто отсутствует. Пример: Иванов И.', en: 'Who is absent. Example: Ivanov I.' },
  from: { ru: 'Первый день отсутствия. Пример: 07.12.2026.', en: 'First day of absence. Example: 2026-12-07.' },
  to: { ru: 'Последний день отсутствия. Пример: 20.12.2026.', en: 'Last day of absence. Example: 2026-12-20.' },
  substitute: {
    ru: 'Кто делает его задачи. Пусто — сделки попадут в «Без присмотра». Пример: Петрова А.',
    en: 'Who does his tasks. Empty: his deals go to “Unattended”. Example: Petrova A.',
  },
  reason: { ru: 'Пример: отпуск.', en: 'Example: holiday.' },
};
