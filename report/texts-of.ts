import type { Language } from '../src/kernel/language';
import type { ReportTexts } from './texts';
import { english } from './texts-en';
import { russian } from './texts-ru';

/** The texts of a language. */
export const textsOf = (language: Language): ReportTexts => (language === 'ru' ? russian : english);
