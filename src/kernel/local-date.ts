declare const dayBrand: unique symbol;
declare const minuteBrand: unique symbol;

/** A calendar day `YYYY-MM-DD` in the spreadsheet's time zone. */
export type LocalDate = string & { readonly [dayBrand]: true };
/** A wall-clock minute `YYYY-MM-DDTHH:mm` in the spreadsheet's time zone. */
export type LocalDateTime = string & { readonly [minuteBrand]: true };
/** A day, or a minute of a day: what terms in days and terms in hours end with. A day as a due date lasts to its end. */
export type LocalStamp = LocalDate | LocalDateTime;

/** The days the product knows, as day numbers (days since 1899-12-30): 2000-01-01 to 2100-12-31. */
export const firstDayNumber = 36_526;
export const lastDayNumber = 73_415;

const minutesPerDay = 1440;
const datePattern = /^(20\d\d|2100)-(\d\d)-(\d\d)$/;
const dateTimePattern = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/;

/** Days since 1899-12-30 of a proleptic Gregorian date (Hinnant's days_from_civil, shifted). */
function dayNumberOfCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + 25_569;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

function civilOfDayNumber(dayNumber: number): string {
  const shifted = dayNumber - 25_569 + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${pad(month)}-${pad(day)}`;
}

// The same few thousand days are asked for again and again; sharing their texts also makes comparing them cheap.
const textOfDay: LocalDate[] = [];

/** Days since 1899-12-30 (the spreadsheet's serial number) of the day of a stamp. */
export function dayNumberOf(stamp: LocalStamp): number {
  const digit = (at: number): number => stamp.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayNumberOfCivil(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/** The day with a number; days outside 2000–2100 become the nearest of these. */
export function dateOfDayNumber(dayNumber: number): LocalDate {
  const known = Math.min(Math.max(dayNumber, firstDayNumber), lastDayNumber);
  const index = known - firstDayNumber;
  const text = textOfDay[index];
  if (text !== undefined) return text;
  const made = civilOfDayNumber(known) as LocalDate;
  textOfDay[index] = made;
  return made;
}

/** `YYYY-MM-DD` of a real day of 2000–2100, or null. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!datePattern.test(text)) return null;
  const dayNumber = dayNumberOf(text as LocalDate);
  return civilOfDayNumber(dayNumber) === text ? dateOfDayNumber(dayNumber) : null;
}

/** `YYYY-MM-DDTHH:mm` (seconds are cut off) of a real day of 2000–2100, or null. */
export function parseLocalDateTime(text: string): LocalDateTime | null {
  const minute = text.slice(0, 16);
  const day = dateTimePattern.exec(minute)?.[1];
  return day !== undefined && parseLocalDate(day) !== null ? (minute as LocalDateTime) : null;
}

/** A date written in code or checked before; throws on anything else. */
export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** A date and time written in code or checked before; throws on anything else. */
export function localDateTime(text: string): LocalDateTime {
  const moment = parseLocalDateTime(text);
  if (moment === null) throw new RangeError(`not a date and time: ${text}`);
  return moment;
}

/** A date, or a date and time, written in code or checked before; throws on anything else. */
export const localStamp = (text: string): LocalStamp => (text.length === 10 ? localDate(text) : localDateTime(text));

/** The minute of a day; the minute may lie outside 0–1439 and then belongs to a neighbouring day. */
export function dateTimeAt(date: LocalDate, minuteOfDay: number): LocalDateTime {
  const shift = Math.floor(minuteOfDay / minutesPerDay);
  const minute = minuteOfDay - shift * minutesPerDay;
  const day = shift === 0 ? date : addDays(date, shift);
  return `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}` as LocalDateTime;
}

export const hasTime = (stamp: LocalStamp): stamp is LocalDateTime => stamp.length > 10;

/** The day of a stamp. */
export const dateOf = (stamp: LocalStamp): LocalDate =>
  hasTime(stamp) ? (stamp.slice(0, 10) as LocalDate) : (stamp as LocalDate);

/** Minutes after midnight of a stamp, or null where it is a whole day. */
export const minuteOfDay = (stamp: LocalStamp): number | null =>
  hasTime(stamp) ? Number(stamp.slice(11, 13)) * 60 + Number(stamp.slice(14, 16)) : null;

/** `HH:mm` of a stamp, or null where it is a whole day. */
export const timeOf = (stamp: LocalStamp): string | null => (hasTime(stamp) ? stamp.slice(11, 16) : null);

/** Calendar days later (negative: earlier). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: LocalStamp, to: LocalStamp): number => dayNumberOf(to) - dayNumberOf(from);

/** 1 = Monday … 7 = Sunday. Day number 2 (1900-01-01) was a Monday. */
export const weekdayOf = (stamp: LocalStamp): number => ((dayNumberOf(stamp) + 5) % 7) + 1;

/** Monday of the week. */
export const startOfWeek = (stamp: LocalStamp): LocalDate => addDays(dateOf(stamp), 1 - weekdayOf(stamp));

export const firstOfMonth = (stamp: LocalStamp): LocalDate => `${stamp.slice(0, 8)}01` as LocalDate;

/** The 1st of the month that lies `months` later (negative: earlier). */
export function firstOfMonthAfter(stamp: LocalStamp, months: number): LocalDate {
  const month = Number(stamp.slice(0, 4)) * 12 + Number(stamp.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01` as LocalDate;
}

export const lastOfMonth = (stamp: LocalStamp): LocalDate => addDays(firstOfMonthAfter(stamp, 1), -1);

/** The same day `months` later; the last of that month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const first = firstOfMonthAfter(date, months);
  const day = addDays(first, Number(date.slice(8, 10)) - 1);
  return earlierOf(day, lastOfMonth(first));
}

/** Order in time, for sorting; a whole day stands before its minutes. */
export const compareStamps = (a: LocalStamp, b: LocalStamp): number => (a < b ? -1 : a > b ? 1 : 0);

export const earlierOf = <A extends LocalStamp, B extends LocalStamp>(a: A, b: B): A | B =>
  (a as string) <= b ? a : b;

/** The later of two; of a day and a minute of that day, the minute. */
export const laterOf = <A extends LocalStamp, B extends LocalStamp>(a: A, b: B): A | B => ((a as string) >= b ? a : b);

/** Whether a term has passed: a day lasts to its end, a minute to that minute. */
export const isPast = (due: LocalStamp, now: LocalDateTime): boolean =>
  hasTime(due) ? now > due : dateOf(now) > (due as LocalDate);

/** Spreadsheet serial number: whole for a day, with the time of day as fraction for a minute. */
export const serialOf = (stamp: LocalStamp): number => dayNumberOf(stamp) + (minuteOfDay(stamp) ?? 0) / minutesPerDay;

/**
 * The day of a whole serial number, the minute (rounded) of a fractional one; null outside 2000–2100.
 * Midnight has no fraction, so it reads as the day.
 */
export function stampOfSerial(serial: number): LocalStamp | null {
  if (!Number.isFinite(serial)) return null;
  const minutes = Math.round(serial * minutesPerDay);
  const dayNumber = Math.floor(minutes / minutesPerDay);
  if (dayNumber < firstDayNumber || dayNumber > lastDayNumber) return null;
  const minute = minutes - dayNumber * minutesPerDay;
  const date = dateOfDayNumber(dayNumber);
  return minute === 0 ? date : dateTimeAt(date, minute);
}

/** The day of a serial number, its time left out; null outside 2000–2100. */
export function dateOfSerial(serial: number): LocalDate | null {
  const stamp = stampOfSerial(serial);
  return stamp === null ? null : dateOf(stamp);
}
