import type { ColumnNotes } from '../../src/sheets/library';

export const mapVersions: ColumnNotes = {
  version: { ru: 'Этап@версия. Пример: S1@3.', en: 'Stage@version. Example: S1@3.' },
  part: { ru: 'Номер части, с 1.', en: 'Number of the part, from 1.' },
  parts: { ru: 'Сколько частей всего.', en: 'How many parts there are.' },
  storedAt: { ru: 'Когда карта введена в действие.', en: 'When the map was activated.' },
  content: {
    ru: 'Карта, какой она была. Не правьте: по ней идут задачи.',
    en: 'The map as it was. Do not edit: tasks run by it.',
  },
};
