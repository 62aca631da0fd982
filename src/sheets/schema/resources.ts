import { choice, resourceKinds } from './choices';
import { checkbox, column, text } from './column';
import { table } from './table';

export const resources = table(
  'resources',
  ['Ресурсы', 'Resources'],
  { family: 'map', identity: ['id'], frozenUpTo: 'name', rows: 150 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя ресурса. Пример: R1. Пустое заполнит Техкарта.',
        'Permanent short name of the resource. Example: R1. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 70 },
    ),
    column(
      'name',
      ['Ресурс', 'Resource'],
      text,
      [
        'Чем выполняют операцию. Пример: Скрипт разговора.',
        'What the operation is done with. Example: Conversation script.',
      ],
      { required: true, width: 220 },
    ),
    column(
      'kind',
      ['Вид', 'Kind'],
      choice(resourceKinds),
      [
        'Скрипт, шаблон, доступ, транспорт, человек или инструмент. Пример: скрипт.',
        'Script, template, access, transport, person or tool. Example: script.',
      ],
      { required: true, width: 110 },
    ),
    column(
      'operations',
      ['Операции', 'Tasks'],
      { kind: 'reference', to: 'operations', many: true },
      [
        'Операции, которым нужен ресурс, через точку с запятой. Пример: S1-50; S1-60.',
        'The operations that need the resource, separated by semicolons. Example: S1-50; S1-60.',
      ],
      { required: true, width: 220 },
    ),
    column(
      'link',
      ['Ссылка', 'Link'],
      text,
      [
        'Где лежит: адрес документа или страницы. Она появится у менеджера в столбце «Чем делать».',
        'Where it is: address of a document or page. The manager gets it in the column “Do it with”.',
      ],
      { width: 240 },
    ),
    column(
      'owner',
      ['Владелец', 'Owner'],
      text,
      [
        'Кто отвечает за то, чтобы ресурс был в порядке. Пример: Иванов И.',
        'Who answers for the resource being in order. Example: Ivanov I.',
      ],
      { width: 130 },
    ),
    column(
      'capacity',
      ['Одновременно', 'At once'],
      { kind: 'integer', min: 0, max: 10_000 },
      [
        'Сколько задач могут пользоваться им сразу. Пусто — без предела. Пример: 1 (одна машина).',
        'How many tasks can use it at the same time. Empty means no limit. Example: 1 (one car).',
      ],
      { advanced: true, width: 110 },
    ),
    column(
      'isAvailable',
      ['Доступен', 'Available'],
      checkbox,
      [
        'Снимите отметку, если ресурса сейчас нет: задачи, которым он нужен, получат замечание.',
        'Untick it while the resource is missing: tasks that need it get a remark.',
      ],
      { headerRequired: true, width: 85 },
    ),
  ],
);
