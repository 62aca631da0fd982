import type { GridRange } from './grid-range';
import { lastColumnOf, lastRowOf } from './grid-range';

export type Axis = 'row' | 'column';

/** Lines put in before line `at`, or taken away from line `at` on. Lines are rows or columns, from 1. */
export interface LineChange {
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** Where a line goes; null where it is deleted. */
export function shiftLine(line: number, change: LineChange): number | null {
  if (line < change.at) return line;
  if (change.kind === 'insert') return line + change.count;
  return line < change.at + change.count ? null : line - change.count;
}

/** Where a stretch first…last goes: it grows by lines put inside, shrinks by lines taken; null where nothing is left. */
export function shiftSpan(first: number, last: number, change: LineChange): { first: number; last: number } | null {
  if (change.kind === 'insert') {
    const shift = (line: number) => (line >= change.at ? line + change.count : line);
    return { first: shift(first), last: shift(last) };
  }
  const end = change.at + change.count - 1;
  const newFirst = first < change.at ? first : first > end ? first - change.count : change.at;
  const newLast = last < change.at ? last : last > end ? last - change.count : change.at - 1;
  return newLast < newFirst ? null : { first: newFirst, last: newLast };
}

/** The range after the change, or null where all of it is deleted. */
export function shiftRange(range: GridRange, change: LineChange): GridRange | null {
  const span =
    change.axis === 'row'
      ? shiftSpan(range.row, lastRowOf(range), change)
      : shiftSpan(range.column, lastColumnOf(range), change);
  if (!span) return null;
  const size = span.last - span.first + 1;
  return change.axis === 'row'
    ? { ...range, row: span.first, numRows: size }
    : { ...range, column: span.first, numColumns: size };
}
