import { comparableText } from '../../kernel/clean-text';
import { editDistance } from '../nearest-text';

const legalForms = new Set(['ооо', 'оао', 'зао', 'ао', 'пао', 'ип', 'тд', 'тк', 'ltd', 'llc', 'inc', 'co']);

/** The words of a company's name without quotes, punctuation and legal form. */
const wordsOf = (name: string): string[] =>
  comparableText(name)
    .split(/[^0-9a-zа-я]+/)
    .filter((word) => word !== '' && !legalForms.has(word));

/** A word that was probably mistyped: long enough, one letter different (two in long words), never a number. */
const isSlip = (a: string, b: string): boolean =>
  !/\d/.test(a + b) && Math.min(a.length, b.length) >= 5 && editDistance(a, b, 2) <= (a.length >= 10 ? 2 : 1);

/** Whether two names probably mean the same client: «ООО "Ритм"» and «Ритм», «Хлебокомбинат» and «Хлебокомбинт». */
export function isSimilarName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || first.length !== second.length) return false;
  return first.every((word, index) => word === second[index] || isSlip(word, second[index] ?? ''));
}
