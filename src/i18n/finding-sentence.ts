import { formatDate } from '../kernel/format-date';
import type { Language } from '../kernel/language';
import { parseLocalDate } from '../kernel/local-date';
import { formatNumber } from '../kernel/parse-number';
import type { Finding } from '../model/finding';
import type { AllFindingTexts } from './finding-texts';
import { quote } from './quote';

const longestValue = 60;

/** Checks name operations and phrases with the Russian signs; an English sentence has its own. */
const inSignsOf = (language: Language, text: string): string =>
  language === 'ru' ? text : text.replace(/№ ?(?=\d)/g, 'No. ').replace(/«([^»]*)»/g, '“$1”');

/**
 * One sentence about a finding: what stands there, what was expected, an example. `sheet` and `column` are the names as the
 * workbook has them. A code without a text throws: it is a fault of the program, and a test finds it first.
 */
export function findingSentence(
  { code, value, figures }: Finding,
  texts: AllFindingTexts,
  language: Language,
  sheet: string,
  column: string,
): string {
  const sentence = (figures?.near && texts[language][`${code}+near`]) || texts[language][code];
  if (!sentence) throw new Error(`No text for the finding ${code}`);
  const shown = (fact: string | number | boolean | undefined): string => {
    if (fact === undefined) return '';
    if (typeof fact === 'number') return formatNumber(fact, language);
    const date = typeof fact === 'string' ? parseLocalDate(fact) : null;
    return date === null ? String(fact) : formatDate(date, language);
  };
  const text = shown(value);
  const cut = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  const words: Readonly<Record<string, string>> = { sheet, column, value: cut && quote(language, cut) };
  return sentence.replace(
    /\{(\w+)\}/g,
    (_, name: string) => words[name] ?? inSignsOf(language, shown(figures?.[name])),
  );
}
