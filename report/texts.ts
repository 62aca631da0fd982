import type { Language } from '../src/kernel/language';
import type { russian } from './texts-ru';

/** Every text of the report's page: the Russian ones give the shape, the English ones must fill it in. */
export type ReportTexts = Omit<typeof russian, 'language'> & { readonly language: Language };
