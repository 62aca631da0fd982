import type { CellValue } from './cell';
import { rowFor } from './cells';
import type { GridRange } from './grid-range';
import { lastColumnOf } from './grid-range';
import type { RowData, SheetData } from './sheet';
import { copyFormula } from './shift-formula';

export interface SortKey {
  /** Sheet column, from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of a range, stably. The cells move with values, formulas, looks, notes and validations;
 * what belongs to the row itself (height, hidden, developer metadata) stays where it is.
 * `read` gives a cell's value, computed for formula cells.
 */
export function sortRows(
  sheet: SheetData,
  range: GridRange,
  keys: readonly SortKey[],
  read: (row: number, column: number) => CellValue,
): void {
  const items = Array.from({ length: range.numRows }, (_, offset) => ({
    row: range.row + offset,
    keys: keys.map((key) => read(range.row + offset, key.column)),
  }));
  items.sort((a, b) => {
    for (let index = 0; index < keys.length; index += 1) {
      const order = compareValues(a.keys[index] ?? null, b.keys[index] ?? null, keys[index]?.ascending ?? true);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  const slices = items.map((item) => takeSlice(sheet.rows[item.row - 1], range));
  items.forEach((item, offset) => {
    const slice = slices[offset];
    if (slice) putSlice(sheet, range, range.row + offset, item.row, slice);
  });
  sheet.revision += 1;
}

/** Sheets' order: numbers, then text, then booleans; empty cells last in both directions. */
function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === null || a === '') return b === null || b === '' ? 0 : 1;
  if (b === null || b === '') return -1;
  const rank = { number: 0, string: 1, boolean: 2 } as Record<string, number>;
  let order = (rank[typeof a] ?? 0) - (rank[typeof b] ?? 0);
  if (order === 0) {
    if (typeof a === 'string' && typeof b === 'string') order = compareText(a, b);
    else order = Number(a) - Number(b);
  }
  return ascending ? order : -order;
}

const collator = new Intl.Collator('ru', { sensitivity: 'accent' });
const compareText = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

const PLANES = ['values', 'formulas', 'styles', 'notes', 'validations', 'richTexts'] as const;
type Slice = Partial<Record<(typeof PLANES)[number], unknown[]>>;

function takeSlice(row: RowData | undefined, range: GridRange): Slice {
  const slice: Slice = {};
  if (!row) return slice;
  for (const name of PLANES) {
    const plane = row[name];
    if (plane) slice[name] = plane.slice(range.column - 1, lastColumnOf(range));
  }
  return slice;
}

function putSlice(sheet: SheetData, range: GridRange, row: number, fromRow: number, slice: Slice): void {
  if (!sheet.rows[row - 1] && Object.keys(slice).length === 0) return;
  const data = rowFor(sheet, row);
  for (const name of PLANES) {
    const source = slice[name];
    let plane = data[name] as unknown[] | undefined;
    if (!plane) {
      if (!source) continue;
      plane = [];
      (data as unknown as Record<string, unknown>)[name] = plane;
    }
    const empty = name === 'values' ? null : undefined;
    while (plane.length < lastColumnOf(range)) plane.push(empty);
    for (let index = 0; index < range.numColumns; index += 1) {
      const content = source?.[index] ?? empty;
      plane[range.column - 1 + index] =
        name === 'formulas' && typeof content === 'string' ? copyFormula(content, row - fromRow, 0) : content;
    }
  }
}
