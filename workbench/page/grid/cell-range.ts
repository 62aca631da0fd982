/** A block of cells; rows and columns from 1. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A column's letters: 1 → A, 27 → AA. */
export function formatColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** As in Google's name box: A1, or A1:B3 for more than one cell. */
export function formatRange({ row, column, rows, columns }: CellRange): string {
  const first = `${formatColumn(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${formatColumn(column + columns - 1)}${row + rows - 1}`;
}

/** Reads A1, $A$1, B2:C5, A:C and 3:7 (within a sheet of that size); null for all else and what lies outside of the sheet. */
export function parseRange(text: string, sheet: { readonly rows: number; readonly columns: number }): CellRange | null {
  const [, fromColumn, fromRow, , toColumn, toRow] =
    /^([a-z]{1,3})?(\d{1,7})?(:([a-z]{1,3})?(\d{1,7})?)?$/i.exec(text.trim().replaceAll('$', '')) ?? [];
  if (fromColumn === undefined && fromRow === undefined) return null;
  const isWhole = text.includes(':');
  if (!isWhole && (fromColumn === undefined || fromRow === undefined)) return null;
  const columns = span(fromColumn && columnOf(fromColumn), toColumn && columnOf(toColumn), isWhole, sheet.columns);
  const rows = span(fromRow && Number(fromRow), toRow && Number(toRow), isWhole, sheet.rows);
  if (columns === null || rows === null) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

type Bound = number | '' | undefined;

function span(from: Bound, to: Bound, isRange: boolean, size: number): { first: number; count: number } | null {
  const one = typeof from === 'number' ? from : 1;
  const other = typeof to === 'number' ? to : isRange && typeof from !== 'number' ? size : isRange ? size : one;
  const first = Math.min(one, other);
  const last = Math.min(Math.max(one, other), size);
  return first < 1 || first > size ? null : { first, count: last - first + 1 };
}
