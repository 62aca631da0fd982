import type { TemplateRow } from '../../src/sheets/map-template';

/** The sale type of the map and the three client types of the source article. */
export const types: readonly TemplateRow[] = [
  { kind: 'sale', code: 'project', name: { ru: 'Проектные', en: 'Project sales' }, isShortCycle: false },
  { kind: 'client', code: 'industrial', name: { ru: 'Промышленное предприятие', en: 'Industrial enterprise' } },
  {
    kind: 'client',
    code: 'fmcg',
    name: { ru: 'Производство FMCG, продукты питания', en: 'FMCG production, food' },
  },
  { kind: 'client', code: 'trading', name: { ru: 'Торговая компания', en: 'Trading company' } },
];
