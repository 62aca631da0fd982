import { choice, issuedToWords, openChoice, roles } from './choices';
import { column, technical, text, yesNo } from './column';
import { table } from './table';

export const operations = table(
  'operations',
  ['Операции', 'Tasks'],
  { family: 'map', identity: ['id'], frozenUpTo: 'title', rows: 300 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное имя операции, одно во всех версиях карты. Пример: S1-110. Если оставить пустым, Техкарта составит его из этапа и номера.',
        'Permanent name of the operation, the same in all versions of the map. Example: S1-110. Left empty, it is made from stage and number.',
      ],
      { required: true, width: 85 },
    ),
    column(
      'stage',
      ['Этап', 'Stage'],
      { kind: 'reference', to: 'stages' },
      [
        'Этап, к которому относится операция. Пример: Проектные · Разработка клиента.',
        'The stage that the operation belongs to. Example: Project sales · Client development.',
      ],
      { required: true, width: 200 },
    ),
    column(
      'number',
      ['№', 'No.'],
      { kind: 'integer', min: 0, max: 99_999 },
      [
        'Номер операции на этапе; нумеруйте через десять, чтобы было куда вставить. Пример: 110.',
        'Number of the operation in the stage; count by tens to leave room. Example: 110.',
      ],
      { required: true, width: 55 },
    ),
    column(
      'title',
      ['Операция', 'Task'],
      text,
      ['Что сделать, глаголом. Пример: Отправить КП.', 'What to do, as a verb. Example: Send the offer.'],
      { required: true, width: 260 },
    ),
    column(
      'instruction',
      ['Инструкция', 'Instruction'],
      text,
      [
        'Как это сделать, в нескольких предложениях: менеджер видит её рядом с задачей.',
        'How to do it, in a few sentences: the manager sees it beside the task.',
      ],
      { width: 320 },
    ),
    column(
      'checklist',
      ['Чек-лист', 'Checklist'],
      text,
      [
        'Короткие пункты через точку с запятой. Пример: цена сверена; срок поставки подтверждён.',
        'Short items separated by semicolons. Example: price checked; delivery date confirmed.',
      ],
      { width: 260 },
    ),
    column(
      'performer',
      ['Исполнитель', 'Performer'],
      openChoice(roles),
      [
        'Роль, которая выполняет операцию. Можно вписать свою. Пример: менеджер.',
        'The role that performs the operation. You may type one of your own. Example: manager.',
      ],
      { required: true, width: 120 },
    ),
    column(
      'issuedTo',
      ['Выдавать на', 'Issued to'],
      choice(issuedToWords),
      [
        'На сделку — задача у каждой сделки; на менеджера или РОПа — одна задача человеку, без сделки. Пример: сделку.',
        'Deal: every deal gets the task; manager or head of sales: one task a person, without a deal. Example: deal.',
      ],
      { required: true, whenEmpty: 'deal', width: 110 },
    ),
    column(
      'planUnits',
      ['План, ед.', 'Plan, units'],
      { kind: 'number', min: 0, max: 10_000 },
      [
        'Сколько единиц сделать за один раз. Пример: 30 (звонков).',
        'How many units to do each time. Example: 30 (calls).',
      ],
      { width: 75 },
    ),
    column(
      'mandatory',
      ['Обязательна', 'Mandatory'],
      yesNo,
      [
        'Да — пропуск считается отклонением. Пусто — да. Пример: нет.',
        'Yes: skipping it is a deviation. Empty means yes. Example: no.',
      ],
      { whenEmpty: true, width: 95 },
    ),
    column(
      'clientTypes',
      ['Типы клиентов', 'Client types'],
      { kind: 'reference', to: 'types', only: 'client', many: true },
      [
        'Для каких типов клиентов нужна операция, через точку с запятой. Пусто — для всех. Пример: Торговая компания.',
        'The client types that need the operation, separated by semicolons. Empty means all. Example: Trading company.',
      ],
      { width: 200 },
    ),
    column(
      'term',
      ['Срок', 'Term'],
      text,
      [
        'Сколько есть времени с того дня, как задача стала доступна. Примеры: 2 (рабочих дня); 30 мин; 4 ч; К−3 (за 3 р.д. до ключевой даты сделки); К+5. Пусто — 2.',
        'How long there is from the day the task becomes available. Examples: 2 (working days); 30 min; 4 h; K-3 (3 working days before the deal’s key date); K+5. Empty means 2.',
      ],
      { required: true, whenEmpty: '2', width: 75 },
    ),
    column(
      'result',
      ['Результат', 'Result'],
      text,
      [
        'Что будет на руках, когда операция сделана. Пример: КП у клиента, номер записан.',
        'What exists when the operation is done. Example: the client has the offer, its number is written down.',
      ],
      { width: 240 },
    ),
    column(
      'weight',
      ['Вес', 'Weight'],
      { kind: 'number', min: 0, max: 1000 },
      [
        'Во сколько раз операция важнее обычной для «Выполнения карты». Пусто — 1. Пример: 3.',
        'How many times the operation counts in “Fulfilment”. Empty means 1. Example: 3.',
      ],
      { advanced: true, whenEmpty: 1, width: 65 },
    ),
    technical('label', ['Подпись операции', 'Task label'], text, [
      'Как операция называется в выпадающих списках. Заполняет Техкарта.',
      'What the operation is called in dropdowns. Written by Techkarta.',
    ]),
  ],
);
