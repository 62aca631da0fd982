import type { ColumnNotes } from '../../src/sheets/library';

export const types: ColumnNotes = {
  kind: {
    ru: 'Продажи — тип продаж, у него свои карты; клиент — тип клиента, у него свой перечень вопросов.',
    en: 'Sale: a type of sale with maps of its own; client: a type of client with a question list of its own.',
  },
  code: { ru: 'Короткое постоянное имя. Пример: industry.', en: 'Short permanent name. Example: industry.' },
  name: {
    ru: 'Как тип называется в списках. Пример: Промышленное предприятие.',
    en: 'What the type is called in lists. Example: Industrial enterprise.',
  },
  isShortCycle: {
    ru: 'Отметьте у коротких, простых продаж: для них можно вести весь цикл одной картой.',
    en: 'Tick it for short, simple sales: there one map may hold the whole cycle.',
  },
};
