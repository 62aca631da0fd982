import type { ColumnNotes } from '../../src/sheets/library';

export const resources: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя ресурса. Пример: R1. Пустое заполнит Техкарта.',
    en: 'Permanent short name of the resource. Example: R1. Left empty, Techkarta fills it in.',
  },
  name: {
    ru: 'Чем выполняют операцию. Пример: Скрипт разговора.',
    en: 'What the operation is done with. Example: Conversation script.',
  },
  kind: {
    ru: 'Скрипт, шаблон, доступ, транспорт, человек или инструмент. Пример: скрипт.',
    en: 'Script, template, access, transport, person or tool. Example: script.',
  },
  operations: {
    ru: 'Операции, которым нужен ресурс, через точку с запятой. Пример: S1-50; S1-60.',
    en: 'The operations that need the resource, separated by semicolons. Example: S1-50; S1-60.',
  },
  link: {
    ru: 'Где лежит: адрес документа или страницы. Она появится у менеджера в столбце «Чем делать».',
    en: 'Where it is: address of a document or page. The manager gets it in the column “Do it with”.',
  },
  owner: {
    ru: 'Кто отвечает за то, чтобы ресурс был в порядке. Пример: Иванов И.',
    en: 'Who answers for the resource being in order. Example: Ivanov I.',
  },
  capacity: {
    ru: 'Сколько задач могут пользоваться им сразу. Пусто — без предела. Пример: 1 (одна машина).',
    en: 'How many tasks can use it at the same time. Empty means no limit. Example: 1 (one car).',
  },
  isAvailable: {
    ru: 'Снимите отметку, если ресурса сейчас нет: задачи, которым он нужен, получат замечание.',
    en: 'Untick it while the resource is missing: tasks that need it get a remark.',
  },
};
