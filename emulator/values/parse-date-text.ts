import { serialOfDate } from '../time/serial';
import type { LocaleRules } from './locale';

export interface ParsedMoment {
  readonly serial: number;
  readonly format: string;
}

/** Reads a typed date, time or both; null where the text is none in this locale. `year` completes dates without one. */
export function parseDateText(text: string, rules: LocaleRules, year: number): ParsedMoment | null {
  const time = parseTime(text);
  if (time) return time;
  const date = parseDate(text, rules, year);
  if (date) return date;
  const space = /^(.+?)(?:\s+|T)(\d{1,2}:\d.*)$/.exec(text);
  if (!space) return null;
  const day = parseDate(space[1] ?? '', rules, year);
  const clock = parseTime(space[2] ?? '');
  if (!day || !clock || clock.serial >= 1) return null;
  return { serial: day.serial + clock.serial, format: `${day.format} ${clock.format}` };
}

function parseTime(text: string): ParsedMoment | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*([ap]\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, h = '', m = '', s, ms, half] = match;
  let hours = Number(h);
  if (Number(m) > 59 || Number(s ?? 0) > 59) return null;
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const seconds = hours * 3600 + Number(m) * 60 + Number(s ?? 0) + Number(`0.${ms ?? 0}`);
  const tail = `mm${s === undefined ? '' : ':ss'}`;
  const format = half ? `h:${tail} AM/PM` : hours > 23 ? `[h]:${tail}` : `H:${tail}`;
  return { serial: seconds / 86_400, format };
}

function parseDate(text: string, rules: LocaleRules, year: number): ParsedMoment | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-MM-dd');
  return parseDigits(text, rules, year) ?? parseMonthName(text, rules, year);
}

function parseDigits(text: string, rules: LocaleRules, thisYear: number): ParsedMoment | null {
  const separators = rules.dateSeparators.replace('-', '\\-');
  const match = new RegExp(`^(\\d{1,2})([${separators}])(\\d{1,4})(?:\\2(\\d{2}|\\d{4}))?\\.?$`).exec(text);
  if (!match) return null;
  const [, first = '', , second = '', third] = match;
  if (second.length > 2) {
    return third === undefined && second.length === 4 ? dated(Number(second), Number(first), 1, 'M/yyyy') : null;
  }
  const [day, month] = rules.order === 'dmy' ? [first, second] : [second, first];
  if (third === undefined) return dated(thisYear, Number(month), Number(day), rules.dayMonthFormat);
  return dated(fullYear(third), Number(month), Number(day), rules.dateFormat);
}

/** Two-digit years up to 29 are of this century, as in Sheets. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function parseMonthName(text: string, rules: LocaleRules, thisYear: number): ParsedMoment | null {
  const dayFirst = /^(\d{1,2})[\s-]+(\p{L}+)\.?(?:[\s,-]+(\d{4}))?(?:\s*г\.?)?$/u.exec(text);
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(text);
  const [, day, name, year] = dayFirst ?? (monthFirst ? ['', monthFirst[2], monthFirst[1], monthFirst[3]] : []);
  if (!day || !name) return null;
  const wanted = name.toLowerCase();
  const month = rules.months.findIndex((full, index) => {
    const short = (rules.monthsShort[index] ?? '').replace('.', '').toLowerCase();
    return full.toLowerCase() === wanted || short === wanted || short.slice(0, 3) === wanted;
  });
  if (month < 0) return null;
  return dated(year ? Number(year) : thisYear, month + 1, Number(day), year ? 'd mmm yyyy' : 'd mmm');
}

function dated(year: number, month: number, day: number, format: string): ParsedMoment | null {
  const serial = serialOfDate(year, month, day);
  return serial === null ? null : { serial, format };
}
