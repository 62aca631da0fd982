import type { ColumnNotes } from '../../src/sheets/library';

export const quickEntry: ColumnNotes = {
  number: {
    ru: 'Номер операции. Вставьте таблицу из Excel и выполните «Разложить по листам». Пример: 10.',
    en: 'Number of the operation. Paste a table from Excel and run “Spread over the sheets”. Example: 10.',
  },
  title: { ru: 'Что сделать. Пример: Отправить КП.', en: 'What to do. Example: Send the offer.' },
  performer: { ru: 'Роль. Пусто — менеджер.', en: 'A role. Empty means manager.' },
  issuedTo: { ru: 'Пусто — сделку.', en: 'Empty means deal.' },
  clientTypes: { ru: 'Пусто — все.', en: 'Empty means all.' },
  mandatory: { ru: 'Пусто — да.', en: 'Empty means yes.' },
  after: {
    ru: 'Номера предыдущих операций. Нет такого столбца — после предыдущей строки; пустая ячейка — ни после чего. Пример: 50; 60.',
    en: 'Numbers of the operations before. Without this column: after the row above; an empty cell: after none. Example: 50; 60.',
  },
  rule: { ru: 'Пусто — один раз. Пример: каждые 5 р.д.', en: 'Empty means once. Example: every 5 working days.' },
  term: {
    ru: 'Рабочих дней. Пусто — 2. Примеры: 5; 30 мин; К−3.',
    en: 'Working days. Empty means 2. Examples: 5; 30 min; K-3.',
  },
  normMinutes: { ru: 'Пусто — 30. Пример: 1,5 ч.', en: 'Empty means 30. Example: 1.5 h.' },
  usualRepeats: { ru: 'Пусто — 1.', en: 'Empty means 1.' },
  resources: {
    ru: 'Через точку с запятой. Пример: шаблон КП; прайс.',
    en: 'Separated by semicolons. Example: offer template; price list.',
  },
  evidence: { ru: 'Пусто — текст. Пример: ссылка.', en: 'Empty means text. Example: link.' },
  control: {
    ru: 'Пусто — авто. Пример: РОП, выборочно 20 %.',
    en: 'Empty means auto. Example: head of sales, sample 20 %.',
  },
  stage: { ru: 'Пусто — единственный черновик.', en: 'Empty means the only draft.' },
};
