import type { Language } from '../kernel/language';
import { counted, type PluralForms } from './plural';

const errors: PluralForms = { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] };
const gaps: PluralForms = { ru: ['пробел', 'пробела', 'пробелов'], en: ['gap', 'gaps'] };
const warnings: PluralForms = { ru: ['замечание', 'замечания', 'замечаний'], en: ['warning', 'warnings'] };

/** How complete the map of a stage is, as a summary says it. */
export interface StageShare {
  readonly name: string;
  readonly percent: number;
}

/** The outcome of the map check in a line or two: «Ошибок нет. Полнота: „Разработка клиента“ — 100 %». */
export function checkSummary(
  counts: { readonly error: number; readonly gap: number; readonly warning: number },
  stages: readonly StageShare[],
  language: Language,
): string {
  const found = [
    counts.error > 0 && counted(language, counts.error, errors),
    counts.gap > 0 && counted(language, counts.gap, gaps),
    counts.warning > 0 && counted(language, counts.warning, warnings),
  ].filter((part): part is string => part !== false);
  const isRussian = language === 'ru';
  const faults = found.length === 0 ? (isRussian ? 'Замечаний нет' : 'Nothing found') : found.join(', ');
  const shares = stages
    .map(({ name, percent }) => (isRussian ? `«${name}» — ${percent} %` : `“${name}” ${percent}%`))
    .join('; ');
  if (stages.length === 0) return isRussian ? `${faults}. Этапов пока нет.` : `${faults}. There are no stages yet.`;
  return isRussian ? `${faults}. Полнота карт: ${shares}.` : `${faults}. Completeness: ${shares}.`;
}

export const activateTexts = {
  activated: {
    ru: (stage: string, version: number) =>
      `Карта этапа «${stage}» введена в действие, версия ${version}. Теперь выдайте задачи.`,
    en: (stage: string, version: number) =>
      `The map of the stage “${stage}” is active, version ${version}. Issue tasks now.`,
  },
  unchanged: {
    ru: 'Все карты уже действуют, и с тех пор ничего не менялось.',
    en: 'All maps are active already, and nothing has changed since.',
  },
} as const;
