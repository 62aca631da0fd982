import type { Language } from '../src/kernel/language';
import type { TextStore } from './draft-store';

const LANGUAGE_KEY = 'techkarta.language';

/** The language of the last visit, else the browser's: only for what is said before the script has answered. */
export function lastLanguage(store: TextStore | null): Language {
  try {
    const last = store?.getItem(LANGUAGE_KEY);
    if (last === 'ru' || last === 'en') return last;
  } catch {
    // A store that refuses has nothing to tell.
  }
  return /^(ru|be|uk|kk)\b/i.test(navigator.language) ? 'ru' : 'en';
}

/** Keeps it for the next visit. */
export function keepLanguage(store: TextStore | null, language: Language): void {
  try {
    store?.setItem(LANGUAGE_KEY, language);
  } catch {
    // Only the first words of the next visit depend on it.
  }
}
