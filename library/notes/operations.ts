import type { ColumnNotes } from '../../src/sheets/library';

export const operations: ColumnNotes = {
  id: {
    ru: 'Постоянное имя операции, одно во всех версиях карты. Пример: S1-110. Если оставить пустым, Техкарта составит его из этапа и номера.',
    en: 'Permanent name of the operation, the same in all versions of the map. Example: S1-110. Left empty, it is made from stage and number.',
  },
  stage: {
    ru: 'Этап, к которому относится операция. Пример: Проектные · Разработка клиента.',
    en: 'The stage that the operation belongs to. Example: Project sales · Client development.',
  },
  number: {
    ru: 'Номер операции на этапе; нумеруйте через десять, чтобы было куда вставить. Пример: 110.',
    en: 'Number of the operation in the stage; count by tens to leave room. Example: 110.',
  },
  title: { ru: 'Что сделать, глаголом. Пример: Отправить КП.', en: 'What to do, as a verb. Example: Send the offer.' },
  instruction: {
    ru: 'Как это сделать, в нескольких предложениях: менеджер видит её рядом с задачей.',
    en: 'How to do it, in a few sentences: the manager sees it beside the task.',
  },
  checklist: {
    ru: 'Короткие пункты через точку с запятой. Пример: цена сверена; срок поставки подтверждён.',
    en: 'Short items separated by semicolons. Example: price checked; delivery date confirmed.',
  },
  performer: {
    ru: 'Роль, которая выполняет операцию. Можно вписать свою. Пример: менеджер.',
    en: 'The role that performs the operation. You may type one of your own. Example: manager.',
  },
  issuedTo: {
    ru: 'На сделку — задача у каждой сделки; на менеджера или РОПа — одна задача человеку, без сделки. Пример: сделку.',
    en: 'Deal: every deal gets the task; manager or head of sales: one task a person, without a deal. Example: deal.',
  },
  planUnits: {
    ru: 'Сколько единиц сделать за один раз. Пример: 30 (звонков).',
    en: 'How many units to do each time. Example: 30 (calls).',
  },
  mandatory: {
    ru: 'Да — пропуск считается отклонением. Пусто — да. Пример: нет.',
    en: 'Yes: skipping it is a deviation. Empty means yes. Example: no.',
  },
  clientTypes: {
    ru: 'Для каких типов клиентов нужна операция, через точку с запятой. Пусто — для всех. Пример: Торговая компания.',
    en: 'The client types that need the operation, separated by semicolons. Empty means all. Example: Trading company.',
  },
  term: {
    ru: 'Сколько есть времени с того дня, как задача стала доступна. Примеры: 2 (рабочих дня); 30 мин; 4 ч; К−3 (за 3 р.д. до ключевой даты сделки); К+5. Пусто — 2.',
    en: 'How long there is from the day the task becomes available. Examples: 2 (working days); 30 min; 4 h; K-3 (3 working days before the deal’s key date); K+5. Empty means 2.',
  },
  result: {
    ru: 'Что будет на руках, когда операция сделана. Пример: КП у клиента, номер записан.',
    en: 'What exists when the operation is done. Example: the client has the offer, its number is written down.',
  },
  weight: {
    ru: 'Во сколько раз операция важнее обычной для «Выполнения карты». Пусто — 1. Пример: 3.',
    en: 'How many times the operation counts in “Fulfilment”. Empty means 1. Example: 3.',
  },
  label: {
    ru: 'Как операция называется в выпадающих списках. Заполняет Техкарта.',
    en: 'What the operation is called in dropdowns. Written by Techkarta.',
  },
};
