import { answerKinds, choice, questionSubjects } from './choices';
import { checkbox, column, count, technical, text } from './column';
import { table } from './table';

export const questions = table(
  'questions',
  ['Вопросы', 'Questions'],
  { family: 'directory', identity: ['id'], frozenUpTo: 'text', rows: 150 },
  [
    column(
      'id',
      ['ID', 'ID'],
      text,
      [
        'Постоянное короткое имя вопроса. Пример: ПП-1. Пустое заполнит Техкарта.',
        'Permanent short name of the question. Example: IND-1. Left empty, Techkarta fills it in.',
      ],
      { required: true, width: 80 },
    ),
    column(
      'clientType',
      ['Тип клиента', 'Client type'],
      { kind: 'reference', to: 'types', only: 'client' },
      [
        'Для какого типа клиентов вопрос обязателен. Пример: Промышленное предприятие.',
        'For which type of clients the question is mandatory. Example: Industrial enterprise.',
      ],
      { required: true, width: 220 },
    ),
    column(
      'text',
      ['Вопрос', 'Question'],
      text,
      [
        'Что менеджер должен узнать. Пример: Какова цена часа простоя или брака?',
        'What the manager must find out. Example: What does an hour of downtime or scrap cost?',
      ],
      { required: true, width: 340 },
    ),
    column(
      'why',
      ['Зачем', 'Why'],
      text,
      [
        'Для чего нужен ответ: без этого вопрос задают для галочки. Пример: цена проблемы.',
        'What the answer is for: without it the question is asked for form’s sake. Example: price of the problem.',
      ],
      { width: 200 },
    ),
    column(
      'about',
      ['Относится к', 'About'],
      choice(questionSubjects),
      [
        'К клиенту — ответ годится для всех его сделок; к сделке — спрашивают каждый раз.',
        'Client: the answer serves all his deals; deal: asked each time.',
      ],
      { required: true, whenEmpty: 'client', width: 110 },
    ),
    column(
      'answer',
      ['Ответ', 'Answer'],
      choice(answerKinds),
      [
        'Каким должен быть ответ: текст, число, дата, да-нет или список.',
        'What the answer must be: text, number, date, yes-no or list.',
      ],
      { required: true, whenEmpty: 'text', width: 100 },
    ),
    column(
      'rule',
      ['Правило', 'Rule'],
      text,
      [
        'Когда ответ годится. Текст — сколько знаков, число — пределы, список — сколько пунктов или из чего выбрать. Примеры: не меньше 15; 1–100; тендер, прямая закупка.',
        'When an answer counts. Text: how many characters; number: its limits; list: how many items, or what to choose from. Examples: at least 15; 1-100; tender, direct purchase.',
      ],
      { width: 200 },
    ),
    column(
      'mandatoryBefore',
      ['Обязателен до операции', 'Mandatory before task'],
      { kind: 'reference', to: 'operations' },
      [
        'Операция, которую нельзя делать без ответа. Пример: S1-110 · Отправить КП.',
        'The operation that may not be done without an answer. Example: S1-110 · Send the offer.',
      ],
      { required: true, width: 240 },
    ),
    column(
      'shelfLifeMonths',
      ['Срок годности (мес.)', 'Shelf life (months)'],
      count,
      [
        'Через сколько месяцев спросить заново. Пусто — годен всегда. Пример: 12.',
        'After how many months to ask again. Empty means valid for ever. Example: 12.',
      ],
      { width: 110 },
    ),
    column(
      'mayBeUndisclosed',
      ['Может быть не раскрыт', 'May stay undisclosed'],
      checkbox,
      [
        'Отметьте, если клиент вправе не отвечать: тогда «клиент не раскрыл» считается ответом.',
        'Tick it if the client may refuse to say: then “not disclosed” counts as an answer.',
      ],
      { width: 120 },
    ),
    technical('label', ['Подпись вопроса', 'Question label'], text, [
      'Как вопрос называется в выпадающих списках. Заполняет Техкарта.',
      'What the question is called in dropdowns. Written by Techkarta.',
    ]),
  ],
);
