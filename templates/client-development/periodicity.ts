import type { TemplateRow } from '../../src/sheets/map-template';

/** A rule for every operation, in the words of the closed list. */
export const periodicity: readonly TemplateRow[] = [
  { operation: 'S1-10', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-20', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-30', rule: { ru: 'один раз', en: 'once' } },
  {
    operation: 'S1-45',
    rule: { ru: 'каждые 2 р.д. до результата, не более 5', en: 'every 2 working days until result, at most 5' },
  },
  { operation: 'S1-50', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-60', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-65', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-70', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-80', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-90', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-100', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-105', rule: { ru: 'один раз', en: 'once' } },
  { operation: 'S1-110', rule: { ru: 'один раз', en: 'once' } },
  {
    operation: 'S1-115',
    rule: { ru: 'каждые 2 р.д. до результата, не более 3', en: 'every 2 working days until result, at most 3' },
  },
  {
    operation: 'S1-120',
    rule: {
      ru: 'каждые 5 р.д. от последнего контакта до №110',
      en: 'every 5 working days from last contact until №110',
    },
  },
  { operation: 'S1-130', rule: { ru: 'пт', en: 'Fri' } },
];
