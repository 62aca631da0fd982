import type { ColumnNotes } from '../../src/sheets/library';

export const questions: ColumnNotes = {
  id: {
    ru: 'Постоянное короткое имя вопроса. Пример: ПП-1. Пустое заполнит Техкарта.',
    en: 'Permanent short name of the question. Example: IND-1. Left empty, Techkarta fills it in.',
  },
  clientType: {
    ru: 'Для какого типа клиентов вопрос обязателен. Пример: Промышленное предприятие.',
    en: 'For which type of clients the question is mandatory. Example: Industrial enterprise.',
  },
  text: {
    ru: 'Что менеджер должен узнать. Пример: Какова цена часа простоя или брака?',
    en: 'What the manager must find out. Example: What does an hour of downtime or scrap cost?',
  },
  why: {
    ru: 'Для чего нужен ответ: без этого вопрос задают для галочки. Пример: цена проблемы.',
    en: 'What the answer is for: without it the question is asked for form’s sake. Example: price of the problem.',
  },
  about: {
    ru: 'К клиенту — ответ годится для всех его сделок; к сделке — спрашивают каждый раз.',
    en: 'Client: the answer serves all his deals; deal: asked each time.',
  },
  answer: {
    ru: 'Каким должен быть ответ: текст, число, дата, да-нет или список.',
    en: 'What the answer must be: text, number, date, yes-no or list.',
  },
  rule: {
    ru: 'Когда ответ годится. Текст — сколько знаков, число — пределы, список — сколько пунктов или из чего выбрать. Примеры: не меньше 15; 1–100; тендер, прямая закупка.',
    en: 'When an answer counts. Text: how many characters; number: its limits; list: how many items, or what to choose from. Examples: at least 15; 1-100; tender, direct purchase.',
  },
  mandatoryBefore: {
    ru: 'Операция, которую нельзя делать без ответа. Пример: S1-110 · Отправить КП.',
    en: 'The operation that may not be done without an answer. Example: S1-110 · Send the offer.',
  },
  shelfLifeMonths: {
    ru: 'Через сколько месяцев спросить заново. Пусто — годен всегда. Пример: 12.',
    en: 'After how many months to ask again. Empty means valid for ever. Example: 12.',
  },
  mayBeUndisclosed: {
    ru: 'Отметьте, если клиент вправе не отвечать: тогда «клиент не раскрыл» считается ответом.',
    en: 'Tick it if the client may refuse to say: then “not disclosed” counts as an answer.',
  },
  label: {
    ru: 'Как вопрос называется в выпадающих списках. Заполняет Техкарта.',
    en: 'What the question is called in dropdowns. Written by Techkarta.',
  },
};
