import type { CellValue } from '../kernel/cell';
import { comparableText } from '../kernel/clean-text';
import type { SheetImage } from './sheet-image';
import type { Column, TableSchema } from './table-schema';

/** Where the columns of a schema stand on a sheet. */
export interface Layout {
  /** Row of the headers, 1-based. */
  readonly headerRow: number;
  /** Sheet column, 1-based, by column key; a missing column has none. */
  readonly columnOf: Readonly<Record<string, number>>;
  /** Columns that must have a header and have none. */
  readonly missing: readonly Column[];
}

/** What stands in a cell of the sheet (row and column 1-based); undefined outside the block that was read. */
export function cellAt(image: SheetImage, row: number, column: number): CellValue | undefined {
  const line = row - image.firstRow;
  const at = column - image.firstColumn;
  if (line < 0 || at < 0) return undefined;
  const cells = image.rows[line];
  // Below and right of what was read from A1 on there is nothing: the read reached to the last content.
  if (cells === undefined) return image.rows.length > 0 && row > image.lastRow ? '' : undefined;
  const cell = cells[at];
  return cell === undefined && at < (image.rows[0]?.length ?? 0) ? '' : cell;
}

/** A header as it is compared: without the star of a required and the plus of an advanced column. */
const headerText = (cell: CellValue | undefined): string =>
  typeof cell === 'string' ? comparableText(cell.replace(/[*⁺]\s*$/, '')) : '';

function locateInRow(schema: TableSchema, header: readonly CellValue[], firstColumn: number): Record<string, number> {
  const positions = new Map<string, number>();
  header.forEach((cell, index) => {
    const text = headerText(cell);
    if (text !== '' && !positions.has(text)) positions.set(text, index + firstColumn);
  });
  const columnOf: Record<string, number> = {};
  for (const { key, header: names } of schema.columns) {
    const position = positions.get(comparableText(names.ru)) ?? positions.get(comparableText(names.en));
    if (position !== undefined) columnOf[key] = position;
  }
  return columnOf;
}

/** How far down a header may have been pushed by rows that a user inserted above it. */
const headerSearchRows = 12;

/**
 * Finds the columns by their header texts in either language, wherever a user moved them. The headers are looked for in
 * the schema's row first, then, if most are not there, in the first rows of the sheet.
 */
export function locateColumns(schema: TableSchema, image: SheetImage): Layout {
  const candidates = [schema.headerRow, ...Array.from({ length: headerSearchRows }, (_, index) => index + 1)];
  let best: { readonly row: number; readonly columnOf: Record<string, number>; readonly found: number } = {
    row: schema.headerRow,
    columnOf: {},
    found: 0,
  };
  for (const row of candidates) {
    const header = image.rows[row - image.firstRow];
    if (header === undefined) continue;
    const columnOf = locateInRow(schema, header, image.firstColumn);
    const found = Object.keys(columnOf).length;
    if (found > best.found) best = { row, columnOf, found };
    if (best.found * 2 > schema.columns.length) break;
  }
  return {
    headerRow: best.row,
    columnOf: best.columnOf,
    missing: schema.columns.filter((column) => column.isHeaderRequired && best.columnOf[column.key] === undefined),
  };
}
