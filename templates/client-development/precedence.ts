import type { TemplateRow } from '../../src/sheets/map-template';

/** Every link needs its predecessor done: «все», without a lag. */
export const precedence: readonly TemplateRow[] = [
  { operation: 'S1-20', after: 'S1-10', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-30', after: 'S1-20', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-45', after: 'S1-30', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-50', after: 'S1-45', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-60', after: 'S1-45', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-65', after: 'S1-50', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-65', after: 'S1-60', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-70', after: 'S1-50', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-80', after: 'S1-50', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-80', after: 'S1-60', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-80', after: 'S1-70', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-90', after: 'S1-80', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-100', after: 'S1-65', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-100', after: 'S1-90', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-105', after: 'S1-90', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-110', after: 'S1-100', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-110', after: 'S1-105', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-115', after: 'S1-110', join: 'all', lagWorkingDays: 0 },
  { operation: 'S1-120', after: 'S1-30', join: 'all', lagWorkingDays: 0 },
];
