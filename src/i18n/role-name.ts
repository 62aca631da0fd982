import type { Language } from '../kernel/language';

const NAMES: Readonly<Record<string, Readonly<Record<Language, { readonly is: string; readonly at: string }>>>> = {
  manager: { ru: { is: 'менеджер', at: 'у менеджера' }, en: { is: 'manager', at: 'by the manager' } },
  senior: { ru: { is: 'старший', at: 'у старшего' }, en: { is: 'senior manager', at: 'by the senior manager' } },
  head: { ru: { is: 'РОП', at: 'у РОПа' }, en: { is: 'head of sales', at: 'by the head of sales' } },
  'deputy-head': { ru: { is: 'зам. РОПа', at: 'у зам. РОПа' }, en: { is: 'deputy head', at: 'by the deputy head' } },
  director: { ru: { is: 'директор', at: 'у директора' }, en: { is: 'director', at: 'by the director' } },
  engineer: { ru: { is: 'инженер', at: 'у инженера' }, en: { is: 'engineer', at: 'by the engineer' } },
  accountant: { ru: { is: 'бухгалтер', at: 'у бухгалтера' }, en: { is: 'accountant', at: 'by the accountant' } },
};

/** «РОП», `head of sales`; a free role text is its own name. */
export const roleName = (language: Language, role: string): string => NAMES[role]?.[language].is ?? role;

/** Whose desk a matter lies on: «у РОПа», `by the head of sales`. */
export const atRole = (language: Language, role: string): string => NAMES[role]?.[language].at ?? `(${role})`;
