import { formatDate } from '../kernel/format-date';
import type { Language } from '../kernel/language';
import { parseLocalDate } from '../kernel/local-date';
import { formatNumber } from '../kernel/parse-number';
import type { Finding } from '../model/finding';
import type { FindingTexts } from './finding-texts';
import { findingTextsEn } from './finding-texts-en';
import { findingTextsRu } from './finding-texts-ru';
import { quote } from './quote';

const longestValue = 60;

const textsOf: Readonly<Record<Language, FindingTexts>> = { ru: findingTextsRu, en: findingTextsEn };

/** Checks name operations and phrases with the Russian signs; an English sentence has its own. */
const inSignsOf = (language: Language, text: string): string =>
  language === 'ru' ? text : text.replace(/№ ?(?=\d)/g, 'No. ').replace(/«([^»]*)»/g, '“$1”');

/** Whether a finding with this code has its sentences: a test asks it of every code. */
export const hasFindingSentence = (code: string, language: Language): boolean => code in textsOf[language];

/**
 * One sentence about a finding: what stands there, what was expected, an example. `sheet` and `column` are the names as the
 * workbook has them. A code without a text throws: it is a fault of the program, and a test finds it first.
 */
export function findingSentence(finding: Finding, language: Language, sheet: string, column: string): string {
  const sentence = textsOf[language][finding.code];
  if (!sentence) throw new Error(`No text for the finding ${finding.code}`);
  const shown = (value: string | number | boolean | undefined): string => {
    if (value === undefined) return '';
    if (typeof value === 'number') return formatNumber(value, language);
    const date = typeof value === 'string' ? parseLocalDate(value) : null;
    return date === null ? String(value) : formatDate(date, language);
  };
  const text = shown(finding.value);
  const cut = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  return sentence({
    sheet,
    column,
    value: cut === '' ? '' : quote(language, cut),
    figure: (key) => inSignsOf(language, shown(finding.figures?.[key])),
  });
}
