import type { CellValue } from './cell';
import { cleanText } from './clean-text';
import type { Language } from './language';
import type { Result } from './result';
import { failure, success } from './result';

const grouped = { ',': /^\d{1,3}(,\d{3})+$/, '.': /^\d{1,3}(\.\d{3}){2,}$/ };

/** Digits with `.` as decimal point: of two kinds of separator the last one is the decimal. */
function plainDigits(text: string, language: Language): string {
  const digits = text.replace(/[ '’]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    return comma > point ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, '');
  }
  // `1,234` alone is a thousand and more in English, and 1.234 in Russian.
  if (grouped[','].test(digits) && (language === 'en' || digits.split(',').length > 2)) return digits.replace(/,/g, '');
  if (grouped['.'].test(digits)) return digits.replace(/\./g, '');
  return digits.replace(',', '.');
}

/** A number as people type it: `1 234,5`, `1,234.5`, any kind of space, a minus of any length. */
export function parseNumber(cell: CellValue, language: Language = 'ru'): Result<number, 'not-a-number'> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? success(cell) : failure('not-a-number');
  if (typeof cell === 'boolean') return failure('not-a-number');
  const text = cleanText(cell).replace(/^[−–—]/, '-');
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const digits = plainDigits(text.slice(sign.length), language);
  if (!/^(\d+\.?\d*|\.\d+)$/.test(digits)) return failure('not-a-number');
  const value = Number(digits);
  return success(sign === '-' ? 0 - value : value);
}

/** A whole number from 0 on. */
export function parseCount(cell: CellValue, language: Language = 'ru'): Result<number, 'not-a-count'> {
  const number = parseNumber(cell, language);
  return number.ok && Number.isInteger(number.value) && number.value >= 0
    ? success(number.value)
    : failure('not-a-count');
}

/**
 * Per cent: `20`, `20 %`, and 0.2, which is what a spreadsheet makes of a typed `20%` (so a number up to 1 is a share,
 * and so is a fractional one up to 10: 1.5 is a typed `150%`).
 */
export function parsePercent(cell: CellValue, language: Language = 'ru'): Result<number, 'not-a-percentage'> {
  const isText = typeof cell === 'string';
  const number = parseNumber(isText ? cell.replace(/%\s*$/, '') : cell, language);
  if (!number.ok || number.value < 0) return failure('not-a-percentage');
  const { value } = number;
  const isShare = !isText && (value <= 1 || (value < 10 && !Number.isInteger(value)));
  return success(isShare ? Math.round(value * 1e6) / 1e4 : value);
}

/** A number for people: groups of three and the decimal sign of the language, at most `decimals` behind it. */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? '\u00a0' : ',');
  const tail = fraction.replace(/0+$/, '');
  const text = tail === '' ? groups : `${groups}${language === 'ru' ? ',' : '.'}${tail}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
