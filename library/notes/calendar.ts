import type { ColumnNotes } from '../../src/sheets/library';

export const calendar: ColumnNotes = {
  date: {
    ru: 'День, который отличается от обычного: понедельник–пятница, 8 часов. Пример: 31.12.2026.',
    en: 'A day unlike the usual ones: Monday to Friday, 8 hours. Example: 2026-12-31.',
  },
  isWorking: {
    ru: 'Да — рабочая суббота или короткий день; нет — выходной.',
    en: 'Yes: a working Saturday or a short day; no: a day off.',
  },
  hours: {
    ru: 'Сколько часов в этот день. Пусто — как обычно. Пример: 7.',
    en: 'How many hours on this day. Empty means as usual. Example: 7.',
  },
  note: { ru: 'Пример: Новый год.', en: 'Example: New Year.' },
};
