/**
 * A rectangle of cells, as Apps Script counts: rows and columns from 1.
 * The same shape serves Range, conditional formats, protections, filters and named ranges.
 */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export function gridRange(row: number, column: number, numRows = 1, numColumns = 1): GridRange {
  return { row, column, numRows, numColumns };
}

export const lastRowOf = (range: GridRange): number => range.row + range.numRows - 1;
export const lastColumnOf = (range: GridRange): number => range.column + range.numColumns - 1;
export const cellCount = (range: GridRange): number => range.numRows * range.numColumns;

export function isInside(range: GridRange, row: number, column: number): boolean {
  return row >= range.row && row <= lastRowOf(range) && column >= range.column && column <= lastColumnOf(range);
}

export function containsRange(outer: GridRange, inner: GridRange): boolean {
  return isInside(outer, inner.row, inner.column) && isInside(outer, lastRowOf(inner), lastColumnOf(inner));
}

/** The common rectangle of two ranges, or null where they do not meet. */
export function intersection(a: GridRange, b: GridRange): GridRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const numRows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const numColumns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return numRows > 0 && numColumns > 0 ? { row, column, numRows, numColumns } : null;
}

/** What is left of `range` once `hole` is cut out: at most four rectangles. */
export function subtractRange(range: GridRange, hole: GridRange): GridRange[] {
  const common = intersection(range, hole);
  if (!common) return [range];
  const parts: GridRange[] = [];
  if (common.row > range.row) parts.push({ ...range, numRows: common.row - range.row });
  const below = lastRowOf(range) - lastRowOf(common);
  if (below > 0) parts.push({ ...range, row: lastRowOf(common) + 1, numRows: below });
  if (common.column > range.column) {
    parts.push({ ...common, column: range.column, numColumns: common.column - range.column });
  }
  const right = lastColumnOf(range) - lastColumnOf(common);
  if (right > 0) parts.push({ ...common, column: lastColumnOf(common) + 1, numColumns: right });
  return parts;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27. Expects Latin letters only. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function formatA1(range: GridRange): string {
  const first = columnLetters(range.column) + range.row;
  if (range.numRows === 1 && range.numColumns === 1) return first;
  return `${first}:${columnLetters(lastColumnOf(range))}${lastRowOf(range)}`;
}

export interface A1Reference {
  /** Sheet name without quotes, null where the reference names none. */
  readonly sheet: string | null;
  readonly range: GridRange;
}

/**
 * Reads A1, A1:B2, A:B, 2:3, A2:B (open ends reach to the grid's end), with or without a sheet name ('My sheet'!A1).
 * Returns null for text that is no A1 reference.
 */
export function parseA1(text: string, grid: { maxRows: number; maxColumns: number }): A1Reference | null {
  const named = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2] ?? null) : null;
  const body = (named ? (named[3] ?? '') : text.trim()).replace(/\$/g, '');
  const match = /^([A-Za-z]{1,3})?(\d+)?(?::([A-Za-z]{1,3})?(\d+)?)?$/.exec(body);
  if (!match || body === '' || body.endsWith(':')) return null;
  const [, column1, row1, column2, row2] = match;
  if (!body.includes(':')) {
    if (!column1 || !row1) return null;
    return { sheet, range: gridRange(Number(row1), columnNumber(column1)) };
  }
  if ((!column1 && !row1) || (!column2 && !row2)) return null;
  const top = row1 ? Number(row1) : 1;
  const left = column1 ? columnNumber(column1) : 1;
  const bottom = row2 ? Number(row2) : grid.maxRows;
  const right = column2 ? columnNumber(column2) : grid.maxColumns;
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { sheet, range: gridRange(row, column, Math.abs(bottom - top) + 1, Math.abs(right - left) + 1) };
}
