import type { TemplateRow } from '../../src/sheets/map-template';

/** The stage of the source article: the client is known to be promising, the offer is not sent yet. */
export const stages: readonly TemplateRow[] = [
  {
    id: 'S1',
    saleType: 'project',
    name: { ru: 'Разработка клиента', en: 'Client development' },
    number: 2,
    goal: {
      ru: 'Узнать у клиента всё, что обязательно для его типа, и отправить КП, на которое он ответит.',
      en: 'Learn from the client all that is mandatory for his type and send an offer that he will answer.',
    },
    entryCondition: {
      ru: 'Перспективность клиента подтверждена: решено, что на него стоит тратить время.',
      en: 'The client is confirmed as promising: it was decided that he is worth the time.',
    },
    exitCondition: {
      ru: 'КП отправлено, разбор КП назначен на дату.',
      en: 'The offer is sent, its review is set for a date.',
    },
    limitWorkingDays: 40,
    version: 1,
    status: 'draft',
  },
];
