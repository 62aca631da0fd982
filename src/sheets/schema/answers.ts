import { answerSources, answerStatuses, choice, openChoice } from './choices';
import { column, date, text } from './column';
import { table } from './table';

export const answers = table(
  'answers',
  ['Ответы', 'Answers'],
  {
    family: 'directory',
    identity: ['subject', 'question'],
    frozenUpTo: 'question',
    shownOnDayOne: true,
    protection: 'none',
    rows: 1000,
  },
  [
    column(
      'subject',
      ['Клиент или сделка', 'Client or deal'],
      { kind: 'reference', to: 'clients', or: 'deals' },
      [
        'О ком ответ: клиент или сделка. Строки для обязательных вопросов добавляет Техкарта. Пример: Пекарня № 3.',
        'Whom the answer is about: a client or a deal. Techkarta adds the rows for mandatory questions. Example: Bakery No. 3.',
      ],
      { required: true, width: 200 },
    ),
    column(
      'question',
      ['Вопрос', 'Question'],
      { kind: 'reference', to: 'questions' },
      [
        'Вопрос из листа «Вопросы». Пример: ПП-3 · Какова цена часа простоя или брака?',
        'A question of the sheet “Questions”. Example: IND-3 · What does an hour of downtime cost?',
      ],
      { required: true, width: 340 },
    ),
    column(
      'text',
      ['Ответ', 'Answer'],
      text,
      [
        'Что узнали. Пример: час простоя линии — около 180 тыс. руб.',
        'What was found out. Example: an hour of downtime of the line costs about 2,000.',
      ],
      { headerRequired: true, width: 320 },
    ),
    column(
      'status',
      ['Статус', 'Status'],
      choice(answerStatuses),
      [
        'Подтверждён — клиент сам сказал; предположение — наша догадка, в отчёте она видна как догадка; клиент не раскрыл — спросили, не говорит. Пусто — подтверждён.',
        'Confirmed: the client said so; assumption: our guess, shown as one; not disclosed: asked, he will not say. Empty means confirmed.',
      ],
      { headerRequired: true, whenEmpty: 'confirmed', width: 150 },
    ),
    column(
      'askedOf',
      ['У кого и когда спрашивали', 'Asked of whom and when'],
      text,
      ['Пример: главный энергетик Сидоров, звонок 24.11.', 'Example: chief engineer Sidorov, call on 24 November.'],
      { headerRequired: true, width: 220 },
    ),
    column(
      'source',
      ['Источник', 'Source'],
      openChoice(answerSources),
      [
        'Откуда ответ: разговор, выезд, письмо клиента, документ или открытые источники.',
        'Where the answer comes from: conversation, site visit, letter from the client, document or open sources.',
      ],
      { headerRequired: true, width: 150 },
    ),
    column(
      'answeredOn',
      ['Дата', 'Date'],
      date,
      [
        'Когда получен ответ. Ставится сама, можно поправить. Пример: 24.11.2026.',
        'When the answer was had. Set by itself, may be corrected. Example: 2026-11-24.',
      ],
      { headerRequired: true },
    ),
  ],
);
