import type { Language } from '../kernel/language';

/** Russian forms for 1, 2 and 5 («вопрос», «вопроса», «вопросов») and English ones for 1 and 2. */
export interface PluralForms {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, other: string];
}

/** The form of a noun that goes with a whole number; without Intl, whose plural rules Apps Script does not promise. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  if (language === 'en') return forms.en[Math.abs(count) === 1 ? 0 : 1];
  const tail = Math.abs(count) % 100;
  const last = tail % 10;
  if (tail > 10 && tail < 20) return forms.ru[2];
  return forms.ru[last === 1 ? 0 : last >= 2 && last <= 4 ? 1 : 2];
}

/** The number with its noun: «3 вопроса», `1 question`. */
export const counted = (language: Language, count: number, forms: PluralForms): string =>
  `${count} ${plural(language, count, forms)}`;
