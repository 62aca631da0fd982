import type { Language } from '../src/kernel/language';
import type { russian } from './texts-ru';

/** Every text of the sidebar: the Russian ones give the shape, the English ones must fill it in. */
export type Texts = Omit<typeof russian, 'language'> & { readonly language: Language };
