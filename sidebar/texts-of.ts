import type { Language } from '../src/kernel/language';
import type { Texts } from './texts';
import { english } from './texts-en';
import { russian } from './texts-ru';

/** The texts of a language. */
export const textsOf = (language: Language): Texts => (language === 'ru' ? russian : english);
