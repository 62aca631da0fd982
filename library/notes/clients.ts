import type { ColumnNotes } from '../../src/sheets/library';

export const clients: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя клиента. Пример: C1. Пустое заполнит Техкарта.',
    en: 'Permanent short name of the client. Example: C1. Left empty, Techkarta fills it in.',
  },
  name: {
    ru: 'Как клиент называется у вас. Пример: Пекарня № 3.',
    en: 'What you call the client. Example: Bakery No. 3.',
  },
  type: {
    ru: 'От типа зависят операции и обязательные вопросы. Пример: Производство FMCG, продукты питания.',
    en: 'The type decides the operations and the mandatory questions. Example: FMCG food producer.',
  },
  folder: { ru: 'Адрес папки с документами клиента.', en: 'Address of the folder with the client’s documents.' },
  externalId: {
    ru: 'Номер клиента в CRM или 1С: по нему сверяется загрузка. Пример: 00417.',
    en: 'The client’s number in a CRM or 1C: imports are matched by it. Example: 00417.',
  },
};
