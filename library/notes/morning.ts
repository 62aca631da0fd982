import type { ColumnNotes } from '../../src/sheets/library';

export const morning: ColumnNotes = {
  section: {
    ru: 'Решить сейчас, просрочено, КП без допуска, переносит клиент, срок сегодня.',
    en: 'Decide now, overdue, offers past the gate, moved by the client, due today.',
  },
  sentence: { ru: 'Одной фразой.', en: 'In one sentence.' },
  client: { ru: 'О каком клиенте речь.', en: 'Which client it is about.' },
  operation: { ru: 'О какой операции речь.', en: 'Which operation it is about.' },
  performer: { ru: 'Чья задача.', en: 'Whose task it is.' },
  since: { ru: 'С какого дня.', en: 'Since which day.' },
  days: { ru: 'Сколько рабочих дней.', en: 'How many working days.' },
  where: { ru: 'Нажмите, чтобы перейти.', en: 'Click to go there.' },
  url: { ru: 'Куда ведёт ссылка. Служебный столбец.', en: 'Where the link leads. A technical column.' },
};
