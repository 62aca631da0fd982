import type { ColumnNotes } from '../../src/sheets/library';

export const precedence: ColumnNotes = {
  operation: {
    ru: 'Операция, которая ждёт. Пример: S1-110 · Отправить КП.',
    en: 'The operation that waits. Example: S1-110 · Send the offer.',
  },
  after: {
    ru: 'Операция, которая должна быть сделана раньше. По строке на каждую. Пример: S1-100 · Допуск к КП.',
    en: 'The operation that must be done before. One row for each. Example: S1-100 · Approve the offer.',
  },
  join: {
    ru: '«Все» — нужна обязательно; «любая» — хватит одной из таких строк. Пусто — все.',
    en: '“All”: always needed; “any”: one of such rows is enough. Empty means all.',
  },
  lagWorkingDays: {
    ru: 'Сколько рабочих дней подождать после предыдущей операции. Пусто — 0. Пример: 3.',
    en: 'How many working days to wait after the previous operation. Empty means 0. Example: 3.',
  },
};
