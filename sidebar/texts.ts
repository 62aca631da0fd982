import type { Language } from '../src/kernel/language';
import { english } from './texts-en';
import { russian } from './texts-ru';

/** Every text of the sidebar: the Russian ones give the shape, the English ones must fill it in. */
export type Texts = Omit<typeof russian, 'language'> & { readonly language: Language };

/** The texts of a language. */
export const textsOf = (language: Language): Texts => (language === 'ru' ? russian : english);
