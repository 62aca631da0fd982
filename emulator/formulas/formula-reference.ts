import type { GridRange } from '../document/grid-range';
import { columnLetters, columnNumber, gridRange } from '../document/grid-range';

/** A corner of a reference; a null part is an open end (A:A, 2:2, A2:A). */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A reference inside a formula; `last` is null for a single cell, `sheet` is null where none is named. */
export interface FormulaReference {
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

/** Reads what stands on one side of the colon: A1, $A$1, A, $A, 1, $1. */
export function readCorner(text: string): Corner {
  const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In $5 alone the dollar belongs to the row.
  const rowOnly = !letters && columnDollar === '$';
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: Boolean(letters) && columnDollar === '$',
    row: digits ? Number(digits) : null,
    rowFixed: rowDollar === '$' || rowOnly,
  };
}

/** The reference as it reads in a cell so many rows below and columns right of the one it was written for; null outside the grid. */
export function shiftReference(reference: FormulaReference, rows: number, columns: number): FormulaReference | null {
  const first = shiftCorner(reference.first, rows, columns);
  const last = reference.last && shiftCorner(reference.last, rows, columns);
  if (!first || (reference.last && !last)) return null;
  return { sheet: reference.sheet, first, last };
}

function shiftCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row ?? 1) < 1 || (column ?? 1) < 1) return null;
  return { ...corner, row, column };
}

/** The cells a reference means; open ends reach to the grid's end. */
export function referenceRange(reference: FormulaReference, grid: { maxRows: number; maxColumns: number }): GridRange {
  const { first } = reference;
  const last = reference.last ?? first;
  const open = reference.last !== null;
  const top = first.row ?? 1;
  const left = first.column ?? 1;
  const bottom = last.row ?? (open ? Math.max(grid.maxRows, top) : top);
  const right = last.column ?? (open ? Math.max(grid.maxColumns, left) : left);
  return gridRange(
    Math.min(top, bottom),
    Math.min(left, right),
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
}

/** Does it move when the formula is read in another row (column)? */
export const movesByRow = (reference: FormulaReference): boolean =>
  [reference.first, reference.last].some((corner) => corner !== null && corner.row !== null && !corner.rowFixed);

export const movesByColumn = (reference: FormulaReference): boolean =>
  [reference.first, reference.last].some((corner) => corner !== null && corner.column !== null && !corner.columnFixed);

/** $A$1 as it was written, without the sheet. */
export function formatReference(reference: FormulaReference): string {
  const first = formatCorner(reference.first);
  return reference.last ? `${first}:${formatCorner(reference.last)}` : first;
}

function formatCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row);
  return column + row;
}
