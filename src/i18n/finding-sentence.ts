import { formatDate } from '../kernel/format-date';
import type { Language } from '../kernel/language';
import { parseLocalDate } from '../kernel/local-date';
import { formatNumber } from '../kernel/parse-number';
import type { Finding } from '../model/finding';
import { quote } from './quote';
import { type Teller, tell } from './teller';

const longestValue = 60;

/** Checks name operations and phrases with the Russian signs; an English sentence has its own. */
const inSignsOf = (language: Language, text: string): string =>
  language === 'ru' ? text : text.replace(/№ ?(?=\d)/g, 'No. ').replace(/«([^»]*)»/g, '“$1”');

function shown(fact: string | number | boolean | undefined, language: Language): string {
  if (fact === undefined) return '';
  if (typeof fact === 'number') return formatNumber(fact, language);
  const date = typeof fact === 'string' ? parseLocalDate(fact) : null;
  return date === null ? String(fact) : formatDate(date, language);
}

/**
 * One sentence about a finding: what stands there, what was expected, an example. `sheet` and `column` are the names as the
 * workbook has them.
 */
export function findingSentence(
  { code, value, figures = {} }: Finding,
  teller: Teller,
  sheet: string,
  column: string,
): string {
  const { language, texts } = teller;
  const near = `${code}+near`;
  const text = shown(value, language);
  const cut = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  const facts = Object.entries(figures).map(([name, fact]) => [name, inSignsOf(language, shown(fact, language))]);
  return tell(teller, figures.near && texts[near] !== undefined ? near : code, {
    ...Object.fromEntries(facts),
    sheet,
    column,
    value: cut && quote(language, cut),
  });
}
