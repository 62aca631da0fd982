import type { CellValue } from '../kernel/cell';
import { coalesceCells } from './coalesce-cells';
import { locateColumns } from './locate-columns';
import { isBlank } from './same-cell';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage } from './sheet-image';
import { firstFreeRow } from './standing-table';
import type { TableSchema } from './table-schema';

/** Cells that a row is to hold, by column key; rows are counted from 1, as on the sheet. */
export interface RowCells {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The row below everything that stands on a sheet: the first new one goes there. */
export const freeRowOf = (schema: TableSchema, image: SheetImage): number =>
  firstFreeRow(image, locateColumns(schema, image).headerRow);

/**
 * Edits that write some cells of rows that were found already, the cells of their identity included; from `freeRowOf` on
 * rows are new, and the grid grows where they need it. Columns that the sheet does not have are passed over.
 */
export function rowEdits(schema: TableSchema, image: SheetImage, rows: readonly RowCells[]): SheetEdit[] {
  const { columnOf } = locateColumns(schema, image);
  const free = freeRowOf(schema, image);
  const ours = new Set(Object.values(columnOf));
  const changed = rows.flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([key, value]) => {
      const column = columnOf[key];
      return column === undefined ? [] : [{ row, column, value }];
    }),
  );
  const missing = Math.max(0, ...rows.map(({ row }) => row)) - image.maxRows;
  const sheet = image.name;
  const blocks = coalesceCells(changed, {
    currentAt: (row) => (row >= free ? '' : undefined),
    mayRewrite: (row, column) => row >= free && ours.has(column),
  });
  return [
    ...(missing > 0 ? [{ kind: 'append-rows' as const, sheet, count: missing }] : []),
    ...blocks.map((block) => ({ kind: 'values' as const, sheet, ...block })),
  ];
}

/** Empties our cells of rows; what the user wrote beside them stays. */
export function clearRows(schema: TableSchema, image: SheetImage, rows: readonly number[]): SheetEdit[] {
  const empty = schema.columns.map(({ key, type }) => [key, type.kind === 'checkbox' ? false : ''] as const);
  return rowEdits(
    schema,
    image,
    rows.map((row) => ({ row, cells: Object.fromEntries(empty) })),
  );
}

/** Deletes rows from the lowest up; one beside which the user wrote is emptied instead. */
export function removeRows(schema: TableSchema, image: SheetImage, rows: readonly number[]): SheetEdit[] {
  const ours = new Set(Object.values(locateColumns(schema, image).columnOf));
  const isWrittenBeside = (row: number): boolean =>
    (image.rows[row - image.firstRow] ?? []).some((cell, at) => !ours.has(at + image.firstColumn) && !isBlank(cell));
  const gone = rows.filter((row) => !isWrittenBeside(row)).sort((a, b) => b - a);
  return [
    ...clearRows(schema, image, rows.filter(isWrittenBeside)),
    ...gone.map((row) => ({ kind: 'delete-rows' as const, sheet: image.name, row, count: 1 })),
  ];
}
