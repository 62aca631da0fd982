import type { AllTexts } from '../src/i18n/teller';
import { findingTextsEn } from './finding-texts/en';
import { findingTextsRu } from './finding-texts/ru';
import { refusalTextsEn } from './refusal-texts/en';
import { refusalTextsRu } from './refusal-texts/ru';
import { reportTextsEn } from './report-texts/en';
import { reportTextsRu } from './report-texts/ru';

/** What only some runs say; the build writes it into `dist/Texts.html`. */
export const allTexts: AllTexts = {
  findings: { ru: findingTextsRu, en: findingTextsEn },
  refusals: { ru: refusalTextsRu, en: refusalTextsEn },
  reports: { ru: reportTextsRu, en: reportTextsEn },
};
