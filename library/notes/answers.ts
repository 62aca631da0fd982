import type { ColumnNotes } from '../../src/sheets/library';

export const answers: ColumnNotes = {
  subject: {
    ru: 'О ком ответ: клиент или сделка. Строки для обязательных вопросов добавляет Техкарта. Пример: Пекарня № 3.',
    en: 'Whom the answer is about: a client or a deal. Techkarta adds the rows for mandatory questions. Example: Bakery No. 3.',
  },
  question: {
    ru: 'Вопрос из листа «Вопросы». Пример: ПП-3 · Какова цена часа простоя или брака?',
    en: 'A question of the sheet “Questions”. Example: IND-3 · What does an hour of downtime cost?',
  },
  text: {
    ru: 'Что узнали. Пример: час простоя линии — около 180 тыс. руб.',
    en: 'What was found out. Example: an hour of downtime of the line costs about 2,000.',
  },
  status: {
    ru: 'Подтверждён — клиент сам сказал; предположение — наша догадка, в отчёте она видна как догадка; клиент не раскрыл — спросили, не говорит. Пусто — подтверждён.',
    en: 'Confirmed: the client said so; assumption: our guess, shown as one; not disclosed: asked, he will not say. Empty means confirmed.',
  },
  askedOf: {
    ru: 'Пример: главный энергетик Сидоров, звонок 24.11.',
    en: 'Example: chief engineer Sidorov, call on 24 November.',
  },
  source: {
    ru: 'Откуда ответ: разговор, выезд, письмо клиента, документ или открытые источники.',
    en: 'Where the answer comes from: conversation, site visit, letter from the client, document or open sources.',
  },
  answeredOn: {
    ru: 'Когда получен ответ. Ставится сама, можно поправить. Пример: 24.11.2026.',
    en: 'When the answer was had. Set by itself, may be corrected. Example: 2026-11-24.',
  },
};
