import { column, text } from './column';
import { table } from './table';

export const clients = table(
  'clients',
  ['Клиенты', 'Clients'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'name', protection: 'none', rows: 500 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя клиента. Пример: C1. Пустое заполнит Техкарта.',
        'Permanent short name of the client. Example: C1. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'name',
      ['Клиент', 'Client'],
      text,
      ['Как клиент называется у вас. Пример: Пекарня № 3.', 'What you call the client. Example: Bakery No. 3.'],
      { required: true, width: 240 },
    ),
    column(
      'type',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      [
        'От типа зависят операции и обязательные вопросы. Пример: Производство FMCG, продукты питания.',
        'The type decides the operations and the mandatory questions. Example: FMCG food producer.',
      ],
      { required: true, width: 240 },
    ),
    column(
      'folder',
      ['Папка', 'Folder'],
      text,
      ['Адрес папки с документами клиента.', 'Address of the folder with the client’s documents.'],
      { width: 220 },
    ),
    column(
      'externalId',
      ['Внешний ID', 'External ID'],
      text,
      [
        'Номер клиента в CRM или 1С: по нему сверяется загрузка. Пример: 00417.',
        'The client’s number in a CRM or 1C: imports are matched by it. Example: 00417.',
      ],
      { width: 110 },
    ),
  ],
);
