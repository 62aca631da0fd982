import { column, text } from './column';
import { table } from './table';

export const clients = table(
  'clients',
  ['Клиенты', 'Clients'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'name', protection: 'none', rows: 500 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column('name', ['Клиент', 'Client'], text, { required: true, width: 240 }),
    column(
      'type',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      { required: true, width: 240 },
    ),
    column('folder', ['Папка', 'Folder'], text, { width: 220 }),
    column('externalId', ['Внешний ID', 'External ID'], text, { width: 110 }),
  ],
);
