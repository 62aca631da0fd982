import type { CellValue } from '../kernel/cell';
import { locateColumns } from './locate-columns';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage } from './sheet-image';
import type { TableSchema } from './table-schema';

/** Where every column of a schema will stand, and the edits that make room for the missing ones. */
export interface RestoredColumns {
  readonly headerRow: number;
  readonly columnOf: Readonly<Record<string, number>>;
  /** Column keys that were missing: their look is set as in a new sheet. */
  readonly restored: ReadonlySet<string>;
  readonly edits: readonly SheetEdit[];
  /** For each column after the edits the one it was before (1-based), 0 for an inserted one. */
  readonly before: readonly number[];
}

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === '' || cell === false;

/**
 * Finds a place for each missing column: the one whose header bears its note (someone wrote over the header), else the spot
 * between its neighbours if its header is blank there (someone cleared the header, or the sheet is new), else a new column
 * behind the one that precedes it in the schema. `hasNoteOf` says whether a note is a column's.
 */
export function restoreColumns(
  schema: TableSchema,
  image: SheetImage,
  hasNoteOf: (note: string, key: string) => boolean = () => false,
): RestoredColumns {
  const located = locateColumns(schema, image);
  const notes = image.look?.headerNotes ?? [];
  const taken = new Set(Object.values(located.columnOf));
  const noted = schema.columns.flatMap(({ key }) => {
    if (located.columnOf[key] !== undefined) return [];
    // Columns that are alike bear the same note: each gets the next one in their order.
    const at = notes.findIndex((note, index) => !taken.has(index + 1) && hasNoteOf(note, key));
    taken.add(at + 1);
    return at < 0 ? [] : [[key, at + 1] as const];
  });
  const layout = { ...located, columnOf: { ...located.columnOf, ...Object.fromEntries(noted) } };
  const header = [...(image.rows[layout.headerRow - image.firstRow] ?? [])];
  const body = image.rows.slice(layout.headerRow - image.firstRow + 1);
  const columns = Math.max(image.maxColumns, header.length);
  const before = Array.from({ length: columns }, (_, index) => index + 1);
  const columnOf: Record<string, number> = { ...layout.columnOf };
  const restored = new Set<string>();
  const edits: SheetEdit[] = [];
  const isOurs = (position: number): boolean => Object.values(columnOf).includes(position);
  const isBlankColumn = (old: number): boolean => old > 0 && body.every((row) => isBlank(row[old - 1]));
  const headerAt = (position: number): CellValue | undefined => {
    const old = before[position - 1];
    return old === undefined || old === 0 ? '' : header[old - 1];
  };

  schema.columns.forEach(({ key }, index) => {
    if (columnOf[key] !== undefined) return;
    const previous = index === 0 ? 0 : (columnOf[schema.columns[index - 1]?.key ?? ''] ?? 0);
    const following = schema.columns.slice(index + 1).find((column) => columnOf[column.key] !== undefined);
    const spot = previous + 1;
    const isBetween = following !== undefined && columnOf[following.key] === spot + 1;
    const isFree = spot <= before.length && isBlank(headerAt(spot)) && !isOurs(spot);
    if (!(isFree && (isBetween || isBlankColumn(before[spot - 1] ?? 0)))) {
      edits.push({ kind: 'insert-columns', sheet: image.name, before: spot, count: 1 });
      before.splice(spot - 1, 0, 0);
      for (const other of Object.keys(columnOf)) {
        const position = columnOf[other] ?? 0;
        if (position >= spot) columnOf[other] = position + 1;
      }
    }
    columnOf[key] = spot;
    restored.add(key);
  });
  return { headerRow: layout.headerRow, columnOf, restored, edits, before };
}
