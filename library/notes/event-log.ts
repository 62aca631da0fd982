import type { ColumnNotes } from '../../src/sheets/library';

export const eventLog: ColumnNotes = {
  at: { ru: 'Когда выполнена команда.', en: 'When the command ran.' },
  who: { ru: 'Кто её запустил.', en: 'Who started it.' },
  command: { ru: 'Что запущено.', en: 'What was run.' },
  result: { ru: 'Чем кончилось.', en: 'How it ended.' },
  counts: { ru: 'Сколько создано, изменено, отменено.', en: 'How many were created, changed, cancelled.' },
  details: { ru: 'Техническая часть для разработчика.', en: 'The technical part for a developer.' },
};
