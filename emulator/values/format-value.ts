import type { CellValue } from '../document/cell';
import { wallOfSerial } from '../time/serial';
import type { LocaleRules } from './locale';
import { localeRules } from './locale';
import type { FormatSection, FormatToken } from './number-format';
import { readNumberFormat } from './number-format';

/** The text a cell shows: what getDisplayValue gives. `format` undefined or '' = automatic. */
export function formatValue(value: CellValue, format: string | undefined, locale: string): string {
  const rules = localeRules(locale);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? rules.trueWord : rules.falseWord;
  if (typeof value === 'string') return formatText(value, format);
  if (!format || /^general$/i.test(format) || format === AUTOMATIC_FORMAT) return formatGeneral(value, rules);
  const sections = readNumberFormat(format);
  const section = pickSection(sections, value);
  if (!section) return formatGeneral(value, rules);
  if (section.isDate) return formatDateTime(value, section.tokens, rules);
  const size = sections.length > 1 && value < 0 ? -value : value;
  return formatNumber(size, section.tokens, rules);
}

/** What getNumberFormat says of an automatic cell. */
export const AUTOMATIC_FORMAT = '0.###############';

function pickSection(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function formatText(value: string, format: string | undefined): string {
  const section = format ? readNumberFormat(format)[3] : undefined;
  if (!section) return value;
  return section.tokens
    .map((token) => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : ''))
    .join('');
}

/** Automatic: whole numbers in full up to 15 digits, others to ten significant digits. */
function formatGeneral(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .replace('e', 'E')
      .replace('.', rules.decimal);
  }
  const text = Number.isInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(Math.max(10, wholeDigits(size)))));
  return plain(text).replace('.', rules.decimal);
}

const wholeDigits = (size: number): number => Math.floor(Math.log10(Math.max(size, 1))) + 1;
const plain = (text: string): string => (text.includes('e') ? Number(text).toFixed(12).replace(/0+$/, '') : text);

function formatNumber(value: number, tokens: readonly FormatToken[], rules: LocaleRules): string {
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = value * 100 ** percents;
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'number') text += formatPattern(Math.abs(scaled), token.pattern, rules);
    else if (token.kind === 'text') text += formatGeneral(Math.abs(scaled), rules);
  }
  return scaled < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function formatPattern(size: number, pattern: string, rules: LocaleRules): string {
  const [body = '', exponent] = pattern.split(/e/i);
  if (exponent !== undefined) return formatExponent(size, body, exponent, rules);
  const thousands = /,+$/.exec(body.split('.')[0] ?? '')?.[0].length ?? 0;
  const [whole = '', decimals = ''] = body.replace(/,+$/, '').split('.');
  const fixed = (size / 1000 ** thousands).toFixed(Math.min(decimals.length, 20));
  let [digits = '0', rest = ''] = roundHalfUp(size / 1000 ** thousands, decimals.length, fixed).split('.');
  const required = (decimals.match(/0/g) ?? []).length;
  while (rest.length > required && rest.endsWith('0')) rest = rest.slice(0, -1);
  const least = (whole.match(/0/g) ?? []).length;
  if (least === 0 && digits === '0') digits = '';
  digits = digits.padStart(least, '0');
  if (/[0#?],[0#?]/.test(whole)) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, rules.group);
  return rest === '' && required === 0 ? digits : `${digits}${rules.decimal}${rest}`;
}

/** toFixed works on the binary value (1.005 → 1.00); sheets round the decimal one. */
function roundHalfUp(size: number, places: number, fixed: string): string {
  const shifted = Number(`${size}e${places}`);
  if (!Number.isFinite(shifted) || size >= 1e15 || Number.isNaN(shifted)) return fixed;
  return Number(`${Math.round(shifted)}e-${places}`).toFixed(places);
}

function formatExponent(size: number, body: string, exponent: string, rules: LocaleRules): string {
  const places = (body.split('.')[1] ?? '').length;
  const [digits = '', power = '0'] = size.toExponential(places).split('e');
  const number = Number(power);
  const sign = number < 0 ? '-' : exponent.startsWith('+') ? '+' : '';
  const width = exponent.replace(/[+-]/, '').length;
  return `${digits.replace('.', rules.decimal)}E${sign}${String(Math.abs(number)).padStart(width, '0')}`;
}

function formatDateTime(serial: number, tokens: readonly FormatToken[], rules: LocaleRules): string {
  const fraction = tokens.find((token) => token.kind === 'fraction');
  const step = fraction ? 1 : 1000;
  const wall = new Date(Math.round(wallOfSerial(serial) / step) * step);
  const halfDay = tokens.some((token) => token.kind === 'ampm');
  return tokens.map((token) => formatDateToken(token, wall, serial, halfDay, rules)).join('');
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

function formatDateToken(token: FormatToken, wall: Date, serial: number, halfDay: boolean, rules: LocaleRules): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'ampm') return wall.getUTCHours() < 12 ? 'AM' : 'PM';
  if (token.kind === 'fraction') return `${rules.decimal}${pad(wall.getUTCMilliseconds(), 3).slice(0, token.width)}`;
  if (token.kind === 'elapsed') {
    const seconds = Math.round(Math.abs(serial) * 86_400);
    const per = { h: 3600, m: 60, s: 1 }[token.unit];
    return (serial < 0 ? '-' : '') + pad(Math.floor(seconds / per), token.width);
  }
  if (token.kind !== 'date') return '';
  const { width } = token;
  switch (token.unit) {
    case 'y':
      return width <= 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), 4);
    case 'month': {
      const month = wall.getUTCMonth();
      if (width <= 2) return pad(month + 1, width);
      if (width === 3) return rules.monthsShort[month] ?? '';
      return (rules.months[month] ?? '').slice(0, width === 5 ? 1 : undefined);
    }
    case 'd':
      if (width <= 2) return pad(wall.getUTCDate(), width);
      return (width === 3 ? rules.daysShort : rules.days)[wall.getUTCDay()] ?? '';
    case 'h':
      return pad(halfDay ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), width);
    case 'minute':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
  }
}
