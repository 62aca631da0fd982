import { allTexts } from '../../../library/all-texts';
import type { Teller } from '../../../src/i18n/teller';
import type { Language } from '../../../src/kernel/language';

/** What the reports are told with, by language. */
export const tellers: Readonly<Record<Language, Teller>> = {
  ru: { language: 'ru', texts: allTexts.reports.ru },
  en: { language: 'en', texts: allTexts.reports.en },
};
