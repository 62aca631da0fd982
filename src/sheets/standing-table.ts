import type { CellValue } from '../kernel/cell';
import { cellAt, type Layout } from './locate-columns';
import type { CellContext } from './parsed-cell';
import { createIdentity } from './row-identity';
import { isBlank } from './same-cell';
import type { SheetImage } from './sheet-image';
import type { Column, TableSchema } from './table-schema';

/** Stands in a technical column of a row that was hidden instead of deleted: whether a row is hidden cannot be read with the values. */
export const hiddenMark = 'hidden';

/** A column of the schema and where it stands on the sheet. */
export interface PlacedColumn {
  readonly column: Column;
  readonly position: number;
}

/** A table as it stands on its sheet; rows and columns are 1-based. */
export interface StandingTable {
  readonly schema: TableSchema;
  readonly image: SheetImage;
  readonly columns: readonly PlacedColumn[];
  readonly hasIdentity: boolean;
  /** First row below the header. */
  readonly firstRow: number;
  /** Last row that was read. */
  readonly lastRead: number;
  /** From this row on everything is new; without an identity rows are matched by their number instead. */
  readonly freeRow: number;
  /** Rows by identity; empty without one. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Column of the mark of hidden rows, where the schema has one. */
  readonly markAt: number | undefined;
  identityOf(cellOf: (key: string) => CellValue): string | null;
  positionOf(key: string): number | undefined;
  at(row: number, position: number): CellValue | undefined;
  isHidden(row: number): boolean;
}

/** The first row below everything that stands on the sheet: new rows go there. */
export function firstFreeRow(image: SheetImage, headerRow: number): number {
  let last = image.rows.length - 1;
  while (last >= 0 && (image.rows[last] ?? []).every(isBlank)) last -= 1;
  const lastRead = last + image.firstRow;
  // Rows below the block that was read are known only by their number.
  const lastBelow = image.firstRow + image.rows.length - 1 < image.lastRow ? image.lastRow : 0;
  return Math.max(lastRead, lastBelow, headerRow) + 1;
}

/** Finds rows and columns of a table; rows that are `untouchable` are nobody's. */
export function standingTable(
  schema: TableSchema,
  image: SheetImage,
  context: CellContext,
  { headerRow, columnOf }: Layout,
  untouchable: ReadonlySet<number> = new Set(),
): StandingTable {
  const identityOf = createIdentity(schema, context);
  const hasIdentity = schema.identity.length > 0;
  const firstRow = headerRow + 1;
  const lastRead = image.firstRow + image.rows.length - 1;
  const at = (row: number, position: number): CellValue | undefined => cellAt(image, row, position);
  const rowOf = new Map<string, number>();
  for (let row = Math.max(firstRow, image.firstRow); hasIdentity && row <= lastRead; row++) {
    if (untouchable.has(row)) continue;
    const identity = identityOf((key) => at(row, columnOf[key] ?? 0) ?? '');
    if (identity !== null && !rowOf.has(identity)) rowOf.set(identity, row);
  }
  const markAt = schema.hiddenMarkIn === undefined ? undefined : columnOf[schema.hiddenMarkIn];
  return {
    schema,
    image,
    columns: schema.columns.flatMap((column): PlacedColumn[] => {
      const position = columnOf[column.key];
      return position === undefined ? [] : [{ column, position }];
    }),
    hasIdentity,
    firstRow,
    lastRead,
    freeRow: hasIdentity ? firstFreeRow(image, headerRow) : firstRow,
    rowOf,
    markAt,
    identityOf,
    positionOf: (key) => columnOf[key],
    at,
    isHidden: (row) => markAt !== undefined && at(row, markAt) === hiddenMark,
  };
}
