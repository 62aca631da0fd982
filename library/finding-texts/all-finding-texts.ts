import type { AllFindingTexts } from '../../src/i18n/finding-texts';
import { findingTextsEn } from './en';
import { findingTextsRu } from './ru';

/** What a run says about its findings; the build writes it into `dist/Findings.html`. */
export const allFindingTexts: AllFindingTexts = { ru: findingTextsRu, en: findingTextsEn };
