import { runTexts } from '../i18n/run-texts';
import type { Language } from '../kernel/language';

/** The answer to a head's command that somebody else gave: one sentence, nothing told of the firm, nothing written. */
export const notHead = (language: Language) => ({
  edits: [],
  message: runTexts.onlyHead[language],
  language,
  findings: [],
  isRefused: true,
});
