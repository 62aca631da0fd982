import type { CellValue } from './cell';
import { comparableText } from './clean-text';
import { shortMonths } from './format-date';
import type { LocalDate, LocalStamp } from './local-date';
import { dateOf, dateTimeAt, daysBetween, parseLocalDate, stampOfSerial } from './local-date';
import type { Result } from './result';
import { failure, success } from './result';

const numeric = /^(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}|\d{2})(?: ?г\.?)?)?$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const english = /^(\d{1,2}) ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/;
const withTime = /^(.+?)(?:t|,? )(\d{1,2}):(\d\d)(?::\d\d)?$/;

const pad = (text: string): string => text.padStart(2, '0');

/** A date without a year is the one nearest to today; of two equally near ones the later, because plans are typed oftener. */
function nearest(month: string, day: string, today: LocalDate): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const dates = [year + 1, year, year - 1].flatMap((each) => parseLocalDate(`${each}-${month}-${day}`) ?? []);
  const distance = (date: LocalDate): number => Math.abs(daysBetween(today, date));
  return dates.reduce<LocalDate | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}

function dateOfParts(day: string, month: string, year: string | undefined, today: LocalDate): LocalDate | null {
  if (year === undefined) return nearest(pad(month), pad(day), today);
  return parseLocalDate(`${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`);
}

function dateOfText(text: string, today: LocalDate): LocalDate | null {
  const parts = numeric.exec(text);
  if (parts) return dateOfParts(parts[1] ?? '', parts[2] ?? '', parts[3], today);
  const isoParts = iso.exec(text);
  if (isoParts) return dateOfParts(isoParts[3] ?? '', isoParts[2] ?? '', isoParts[1], today);
  const words = english.exec(text);
  const month = words ? shortMonths.findIndex((name) => name.toLowerCase() === words[2]) : -1;
  return words && month >= 0 ? dateOfParts(words[1] ?? '', String(month + 1), words[3], today) : null;
}

/**
 * A day, or a minute of a day, as people enter it: a date cell (serial number), `23.11.2026`, `23.11.26`, `23.11`,
 * `2026-11-23`, `23 Nov 2026`, each with a time behind it or not. Without a year: the date nearest to today.
 */
export function parseStamp(cell: CellValue, today: LocalDate): Result<LocalStamp, 'not-a-date'> {
  if (typeof cell === 'boolean') return failure('not-a-date');
  if (typeof cell === 'number') {
    const stamp = stampOfSerial(cell);
    return stamp === null ? failure('not-a-date') : success(stamp);
  }
  const text = comparableText(cell);
  const timed = withTime.exec(text);
  const date = dateOfText(timed?.[1] ?? text, today);
  if (date === null) return failure('not-a-date');
  if (!timed) return success(date);
  const minute = Number(timed[2]) * 60 + Number(timed[3]);
  return Number(timed[2]) < 24 && Number(timed[3]) < 60 ? success(dateTimeAt(date, minute)) : failure('not-a-date');
}

/** A day as people enter it; a time behind it is left out. See `parseStamp`. */
export function parseDate(cell: CellValue, today: LocalDate): Result<LocalDate, 'not-a-date'> {
  const stamp = parseStamp(cell, today);
  return stamp.ok ? success(dateOf(stamp.value)) : stamp;
}
