import type { TemplateRow } from '../../src/sheets/map-template';

/** One control for each operation from the start: what is checked, by what evidence, by whom, how often. № 90–130. */
export const offerControls: readonly TemplateRow[] = [
  {
    id: 'K90',
    operation: 'S1-90',
    what: {
      ru: 'Потенциал посчитан, конкуренты названы',
      en: 'The potential is worked out, the competitors are named',
    },
    evidence: 'number',
    checker: 'auto',
    method: 'all',
    criterion: {
      ru: 'Годовой потенциал числом, в расчётном листе не меньше 2 конкурентов',
      en: 'The yearly potential as a number, at least 2 competitors in the calculation sheet',
    },
  },
  {
    id: 'K100',
    operation: 'S1-100',
    what: {
      ru: 'РОП согласует КП по существу, а не для галочки',
      en: 'The head of sales approves on the merits and not for form’s sake',
    },
    evidence: 'approval',
    checker: 'director',
    method: 'sample',
    count: { ru: '1 в месяц', en: '1 per month' },
    criterion: {
      ru: 'Ответы по выбранной сделке подтверждаются, в возвратах сказано, что доделать',
      en: 'The answers of the chosen deal hold true, returns say what is to be done',
    },
    termWorkingDays: 5,
  },
  {
    id: 'K105',
    operation: 'S1-105',
    what: { ru: 'КП написано под задачу клиента', en: 'The offer is written for the client’s problem' },
    evidence: 'link',
    checker: 'head',
    method: 'sample',
    sharePercent: 20,
    criterion: {
      ru: 'Задача клиента и её цена — в первом абзаце, цены по прайсу, сроки и условия указаны',
      en: 'The client’s problem and its price in the first paragraph, prices by the list, times and terms given',
    },
    termWorkingDays: 2,
  },
  {
    id: 'K110',
    operation: 'S1-110',
    what: {
      ru: 'КП отправлено после допуска, номер записан',
      en: 'The offer was sent with the gate open, its number is written down',
    },
    evidence: 'offer-number',
    checker: 'auto',
    method: 'all',
    criterion: {
      ru: 'Номер КП есть, допуск получен раньше отправки',
      en: 'There is a number, and the gate was open before the offer was sent',
    },
  },
  {
    id: 'K115',
    operation: 'S1-115',
    what: { ru: 'Разбор КП назначен', en: 'The review of the offer is arranged' },
    evidence: 'date',
    checker: 'auto',
    method: 'all',
    criterion: { ru: 'Записана дата разбора', en: 'The date of the review is written down' },
  },
  {
    id: 'K120',
    operation: 'S1-120',
    what: { ru: 'Контакт состоялся', en: 'The contact took place' },
    evidence: 'outcome',
    checker: 'auto',
    method: 'all',
    criterion: { ru: 'Итог контакта выбран', en: 'The outcome of the contact is chosen' },
  },
  {
    id: 'K130',
    operation: 'S1-130',
    what: {
      ru: 'Сверка проведена, каждое КП без номера разобрано',
      en: 'The check was made, every offer without a number was talked over',
    },
    evidence: 'number',
    checker: 'director',
    method: 'sample',
    count: { ru: '1 в месяц', en: '1 per month' },
    criterion: {
      ru: 'Число КП без номера совпадает с тем, что нашёл директор за ту же неделю',
      en: 'The number of offers without a number is the one that the director found for the same week',
    },
    termWorkingDays: 5,
  },
];
