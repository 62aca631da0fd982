import type { Language } from '../kernel/language';
import { quote } from './quote';

/** The names a sentence is made of; `''` where a deviation has none or where nobody may be named. */
export interface SentenceNames {
  readonly client: string;
  readonly operation: string;
  readonly performer: string;
  /** The other operation of the sentence: a predecessor, a successor, the protected operation. */
  readonly other: string;
}

/** Whom and what a sentence is about, before it: «Пекарня № 3», «Разговор со снабжением»: … '' where nothing is named. */
export function subjectText(language: Language, ...names: readonly string[]): string {
  const named = names.filter((name) => name !== '').map((name) => quote(language, name));
  return named.length === 0 ? '' : `${named.join(', ')}: `;
}
