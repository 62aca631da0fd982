import { choice, resourceKinds } from './choices';
import { checkbox, column, text } from './column';
import { table } from './table';

export const resources = table(
  'resources',
  ['Ресурсы', 'Resources'],
  { family: 'map', identity: ['id'], frozenUpTo: 'name', rows: 150 },
  [
    column('id', ['ID', 'ID'], text, { required: true, width: 70 }),
    column('name', ['Ресурс', 'Resource'], text, { required: true, width: 275 }),
    column('kind', ['Вид', 'Kind'], choice(resourceKinds), { required: true, width: 110 }),
    column(
      'operations',
      ['Операции', 'Tasks'],
      { kind: 'reference', to: 'operations', many: true },
      { required: true, width: 220 },
    ),
    column('link', ['Ссылка', 'Link'], text, { width: 240 }),
    column('owner', ['Владелец', 'Owner'], text, { width: 130 }),
    column(
      'capacity',
      ['Одновременно', 'At once'],
      { kind: 'integer', min: 0, max: 10_000 },
      { advanced: true, width: 110 },
    ),
    column('isAvailable', ['Доступен', 'Available'], checkbox, { headerRequired: true, width: 85 }),
  ],
);
