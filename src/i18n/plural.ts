import type { Language } from '../kernel/language';

/** Russian forms for 1, 2 and 5 («вопрос», «вопроса», «вопросов») and English ones for 1 and 2. */
export interface PluralForms {
  readonly ru: readonly [one: string, few: string, many: string];
  readonly en: readonly [one: string, other: string];
}

/** Of a language's forms the one that goes with a whole number; without Intl, whose plural rules Apps Script does not promise. */
export function formOf(language: Language, count: number, forms: readonly string[]): string {
  const tail = Math.abs(count) % 100;
  const last = tail % 10;
  const isOne = language === 'ru' ? last === 1 && tail !== 11 : Math.abs(count) === 1;
  const isFew = language === 'en' || (last >= 2 && last <= 4 && (tail < 10 || tail > 20));
  return forms[isOne ? 0 : isFew ? 1 : 2] ?? '';
}

/** The form of a noun that goes with a whole number. */
export const plural = (language: Language, count: number, forms: PluralForms): string =>
  formOf(language, count, forms[language]);

/** The number with its noun: «3 вопроса», `1 question`. */
export const counted = (language: Language, count: number, forms: PluralForms): string =>
  `${count} ${plural(language, count, forms)}`;
