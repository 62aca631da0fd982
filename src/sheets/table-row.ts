import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import { dateOf, dateTimeAt, hasTime } from '../kernel/local-date';
import type { TableRow } from './read-table';

/** Typed access to parsed cells; the schema guarantees the type, an empty cell is `''` or null. */
export const textIn = ({ cells }: TableRow, key: string): string => {
  const value = cells[key];
  return typeof value === 'string' ? value : value === null || value === undefined ? '' : String(value);
};

export const textOrNullIn = ({ cells }: TableRow, key: string): string | null => {
  const value = cells[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

export const numberIn = ({ cells }: TableRow, key: string): number | null => {
  const value = cells[key];
  return typeof value === 'number' ? value : null;
};

export const flagIn = ({ cells }: TableRow, key: string): boolean => cells[key] === true;

export const idsIn = ({ cells }: TableRow, key: string): readonly string[] => {
  const value = cells[key];
  return Array.isArray(value) ? value : [];
};

export const stampIn = ({ cells }: TableRow, key: string): LocalStamp | null => {
  const value = cells[key];
  return typeof value === 'string' && value !== '' ? (value as LocalStamp) : null;
};

export const dateIn = (row: TableRow, key: string): LocalDate | null => {
  const stamp = stampIn(row, key);
  return stamp === null ? null : dateOf(stamp);
};

/** A minute; a whole day counts as its midnight. */
export const momentIn = (row: TableRow, key: string): LocalDateTime | null => {
  const stamp = stampIn(row, key);
  if (stamp === null) return null;
  return hasTime(stamp) ? stamp : dateTimeAt(stamp, 0);
};
