import { comparableText } from '../../kernel/clean-text';
import type { Language } from '../../kernel/language';
import type { Control } from '../../model/stage-map';

const phrase =
  /^(\d{1,4}) ?(?:раза?|times?)? ?(?:в|на|за|a|an|per|\/) ?(недел[юяи]|нед\.?|week|wk|месяц|мес\.?|month|mo)$/;

/** How many checks a week or month, per manager: «1 в неделю», `2 per month`; null if it says anything else. */
export function parseCheckCount(text: string): Control['count'] {
  const match = phrase.exec(comparableText(text));
  if (!match || Number(match[1]) === 0) return null;
  return { number: Number(match[1]), per: /^(нед|w)/.test(match[2] ?? '') ? 'week' : 'month' };
}

/** The inverse of `parseCheckCount`; '' for none. */
export function formatCheckCount(count: Control['count'], language: Language): string {
  if (count === null) return '';
  const { number, per } = count;
  return language === 'ru' ? `${number} в ${per === 'week' ? 'неделю' : 'месяц'}` : `${number} per ${per}`;
}
