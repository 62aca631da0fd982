import type { Language } from '../src/kernel/language';

/** The forms of a word: `few` is Russian only (2 дня), `many` too (5 дней). */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many: string;
}

/** «3 задачи», "3 tasks": the number with the right form of the word. Source: CLDR plural rules. */
export function plural(language: Language, count: number, { one, few, many }: PluralForms): string {
  const category = new Intl.PluralRules(language).select(count);
  const word = category === 'one' ? one : category === 'few' ? (few ?? many) : many;
  return `${count}\u00a0${word}`;
}
