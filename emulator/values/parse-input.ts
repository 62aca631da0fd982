import type { CellValue } from '../document/cell';
import type { LocaleRules } from './locale';
import { localeRules } from './locale';
import { isTextFormat } from './number-format';
import { parseDateText } from './parse-date-text';

export type ParsedInput =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * What Sheets makes of a text put into a cell, typed or by setValue: https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
 * documents the '=' rule only. The rest is assumed to equal typing (the Sheets API calls it USER_ENTERED,
 * https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption): numbers, dates, times, per cents and booleans are read in the
 * spreadsheet's locale, a leading apostrophe makes text, a leading '+' or '-' before no number makes a formula, and a cell of format '@'
 * takes everything as text. `year` completes dates without one.
 */
export function parseInput(text: string, format: string | undefined, locale: string, year: number): ParsedInput {
  if (text === '') return { kind: 'value', value: null };
  if (isTextFormat(format)) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const rules = localeRules(locale);
  const trimmed = text.trim();
  // Texts without a digit are the most, and can only be booleans.
  const hasDigit = /\d/.test(trimmed);
  const value = parseBoolean(trimmed, rules) ?? (hasDigit ? parseNumeric(trimmed, rules) : null);
  if (value) return { kind: 'value', ...value };
  const moment = hasDigit ? parseDateText(trimmed, rules, year) : null;
  if (moment) return { kind: 'value', value: moment.serial, format: moment.format };
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'value', value: text };
}

interface Read {
  readonly value: CellValue;
  readonly format?: string;
}

function parseBoolean(text: string, rules: LocaleRules): Read | null {
  if (text.length > 6) return null;
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === rules.trueWord) return { value: true };
  if (word === 'FALSE' || word === rules.falseWord) return { value: false };
  return null;
}

/** Numbers with the locale's separators, per cents, powers of ten and the locale's currency. */
function parseNumeric(text: string, rules: LocaleRules): Read | null {
  const percent = /^(.+?)\s*%$/.exec(text);
  if (percent) {
    const number = parseNumber(percent[1] ?? '', rules);
    if (number === null) return null;
    return {
      value: Number((number / 100).toPrecision(15)),
      format: (percent[1] ?? '').includes(rules.decimal) ? '0.00%' : '0%',
    };
  }
  const money = text.startsWith(rules.currency)
    ? text.slice(rules.currency.length)
    : text.endsWith(rules.currency)
      ? text.slice(0, -rules.currency.length)
      : null;
  if (money !== null) {
    const number = parseNumber(money.trim(), rules);
    const format = rules.currency === '$' ? '"$"#,##0.00' : `#,##0.00 "${rules.currency}"`;
    return number === null ? null : { value: number, format };
  }
  const number = parseNumber(text, rules);
  if (number === null) return null;
  return /e/i.test(text) ? { value: number, format: '0.00E+00' } : { value: number };
}

const patterns = new Map<LocaleRules, RegExp>();

function parseNumber(text: string, rules: LocaleRules): number | null {
  let pattern = patterns.get(rules);
  if (!pattern) {
    const group = `[${rules.typedGroups}]`;
    const point = rules.decimal === '.' ? '\\.' : rules.decimal;
    pattern = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}\\d*)?(?:e[+-]?\\d+)?$`, 'i');
    patterns.set(rules, pattern);
  }
  if (!pattern.test(text) || !/\d/.test(text) || /^[+-]?e/i.test(text)) return null;
  const clean = text.replace(new RegExp(`[${rules.typedGroups}]`, 'g'), '').replace(rules.decimal, '.');
  const number = Number(clean);
  return Number.isFinite(number) ? number : null;
}
