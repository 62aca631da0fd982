import { momentOfWall, wallTime } from './time-zone';

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, Sheets' day 0, to 1970-01-01. https://developers.google.com/sheets/api/guides/formats#about_date_time_values */
const EPOCH_SERIAL = 25_569;

/** A moment as a serial number in a zone's wall time. */
export const serialOfMoment = (moment: number, zone: string): number => serialOfWall(wallTime(zone, moment));

/** The moment at which the zone's clocks show a serial number. */
export const momentOfSerial = (serial: number, zone: string): number => momentOfWall(zone, wallOfSerial(serial));

/** Wall time written as if UTC, rounded to the millisecond. */
export const wallOfSerial = (serial: number): number => Math.round((serial - EPOCH_SERIAL) * DAY_MS);

const serialOfWall = (wall: number): number => wall / DAY_MS + EPOCH_SERIAL;

/** Serial number of a calendar date; null where there is no such date. Month from 1. */
export function serialOfDate(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / DAY_MS) + EPOCH_SERIAL;
}
