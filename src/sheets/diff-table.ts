import { addressOf, type ChangedCells, createChangedCells } from './changed-cells';
import { coalesceCells } from './coalesce-cells';
import { type DesiredRow, shownIn } from './desired-row';
import { type Layout, locateColumns } from './locate-columns';
import { dateOrTimeFormat } from './number-formats';
import type { CellContext } from './parsed-cell';
import { runsOf } from './runs-of';
import { isBlank } from './same-cell';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage } from './sheet-image';
import { hiddenMark, type StandingTable, standingTable } from './standing-table';
import type { TableSchema } from './table-schema';
import { mixedBlocks } from './timed-cells';

/** How a table is compared with what is desired. */
export interface DiffOptions {
  /** Where the columns stand, if the image does not hold the header. */
  readonly layout?: Layout;
  /**
   * What becomes of rows with an identity that is not desired: `keep` them (the desired rows are only a part), `delete`
   * them unless the user wrote beside them, `delete-or-hide` them (hidden where the user wrote), `clear` our cells.
   */
  readonly vanished?: 'keep' | 'delete' | 'delete-or-hide' | 'clear';
  /** Rows (by number) that are not ours although they lie in the table: they are never matched or removed. */
  readonly untouchable?: ReadonlySet<number>;
  /** How many unchanged cells of ours may be written again to save a call: more where calls are counted. */
  readonly cellsPerCall?: number;
}

/** A sheet that grows row by row is given room for many at once: a tick must not pay for it. */
const spareRows = 200;

/** A link's address is stated beside it, so that a change of the address alone is noticed. */
function withAddresses(schema: TableSchema, row: DesiredRow): DesiredRow {
  const addresses = schema.columns.flatMap(({ key, linkIn }) => {
    const cell = row[key];
    return linkIn === undefined || cell === undefined ? [] : [[linkIn, addressOf(cell)] as const];
  });
  return addresses.length === 0 ? row : { ...row, ...Object.fromEntries(addresses) };
}

/** What became of the desired rows. */
interface StatedRows {
  readonly identities: ReadonlySet<string>;
  /** Rows that were hidden and are desired again. */
  readonly shown: readonly number[];
  /** The last row that is written to; 0 where there is none. */
  readonly lastRow: number;
}

function stateRows(table: StandingTable, desired: readonly DesiredRow[], changed: ChangedCells): StatedRows {
  const { schema, hasIdentity } = table;
  const identities = new Set<string>();
  const shown: number[] = [];
  let nextRow = table.freeRow;
  let lastRow = 0;
  desired.forEach((stated, index) => {
    const record = withAddresses(schema, stated);
    const identity = hasIdentity ? table.identityOf((key) => shownIn(record[key] ?? '')) : String(index);
    if (identity === null) throw new Error(`A desired row of ${schema.sheet} has no ${schema.identity.join(', ')}`);
    if (identities.has(identity)) throw new Error(`Two desired rows of ${schema.sheet} are ${identity}`);
    identities.add(identity);
    const known = hasIdentity ? table.rowOf.get(identity) : table.firstRow + index;
    const row = known ?? nextRow++;
    const isNew = known === undefined;
    lastRow = Math.max(lastRow, row);
    if (!isNew && table.isHidden(row)) shown.push(row);
    for (const placed of table.columns) {
      const cell = record[placed.column.key];
      // The identity of a row that is there is as it is, however the user wrote it.
      const isFixed = !isNew && hasIdentity && schema.identity.includes(placed.column.key);
      if (cell !== undefined && !isFixed) changed.state(row, placed, cell, isNew);
    }
  });
  return { identities, shown, lastRow };
}

/** Rows that leave the table: deleted, or hidden where the user wrote beside them. */
interface LeavingRows {
  readonly gone: readonly number[];
  readonly hidden: readonly number[];
}

function removeRows(
  table: StandingTable,
  identities: ReadonlySet<string>,
  changed: ChangedCells,
  vanished: NonNullable<DiffOptions['vanished']>,
): LeavingRows {
  const { image, markAt } = table;
  const gone: number[] = [];
  const hidden: number[] = [];
  if (vanished === 'keep') return { gone, hidden };
  if (!table.hasIdentity)
    for (let row = table.firstRow + identities.size; row <= table.lastRead; row++) changed.clearRow(row);
  const ours = new Set(table.columns.map(({ position }) => position));
  for (const [identity, row] of table.rowOf) {
    if (identities.has(identity)) continue;
    const isWrittenBeside = (image.rows[row - image.firstRow] ?? []).some(
      (cell, at) => !ours.has(at + image.firstColumn) && !isBlank(cell),
    );
    if (vanished === 'clear') changed.clearRow(row);
    else if (!isWrittenBeside) gone.push(row);
    else if (vanished === 'delete-or-hide' && !table.isHidden(row)) {
      hidden.push(row);
      if (markAt !== undefined) changed.put(row, markAt, hiddenMark);
    }
  }
  return { gone, hidden };
}

/**
 * The edits that make a table hold the desired rows. Rows are matched by identity, wherever they stand; without identity
 * the n-th desired row is the n-th row of the table. Only cells that differ are written, and only those that the desired
 * row names; new rows go below everything; the user's columns, rows and cells are left alone. If all is as desired there
 * are no edits.
 */
export function diffTable(
  schema: TableSchema,
  image: SheetImage,
  desired: readonly DesiredRow[],
  context: CellContext,
  options: DiffOptions = {},
): SheetEdit[] {
  const layout = options.layout ?? locateColumns(schema, image);
  const table = standingTable(schema, image, context, layout, options.untouchable);
  const changed = createChangedCells(table);
  const { identities, shown, lastRow } = stateRows(table, desired, changed);
  const { gone, hidden } = removeRows(table, identities, changed, options.vanished ?? 'keep');

  const sheet = image.name;
  const edits: SheetEdit[] = [];
  if (lastRow > image.maxRows)
    edits.push({
      kind: 'append-rows',
      sheet,
      count: lastRow - image.maxRows + (schema.family === 'kept' ? spareRows : 0),
    });
  for (const { hasTime, ...block } of mixedBlocks(changed.timed))
    edits.push({ kind: 'number-format', sheet, block, format: dateOrTimeFormat(hasTime, context.language) });
  const isNewRow = (row: number): boolean => table.hasIdentity && row >= table.freeRow;
  const positions = new Set(table.columns.map(({ position }) => position));
  const positionsOfOurs = new Set(table.columns.filter(({ column }) => column.isOurs).map(({ position }) => position));
  const blocks = coalesceCells(changed.cells, {
    currentAt: (row, column) => (isNewRow(row) ? '' : table.at(row, column)),
    // In a new row everything of the schema is ours to write; in a row that is there only what the user does not type.
    mayRewrite: (row, column) => (isNewRow(row) ? positions : positionsOfOurs).has(column),
    ...(options.cellsPerCall === undefined ? {} : { cellsPerCall: options.cellsPerCall }),
  });
  for (const block of blocks) edits.push({ kind: 'values', sheet, ...block });
  const links = [...changed.links, ...changed.lostLinks(blocks)];
  if (links.length > 0) edits.push({ kind: 'links', sheet, links });
  for (const { row, count } of runsOf(shown)) edits.push({ kind: 'hide-rows', sheet, row, count, isHidden: false });
  for (const { row, count } of runsOf(hidden)) edits.push({ kind: 'hide-rows', sheet, row, count, isHidden: true });
  for (const { row, count } of runsOf(gone).reverse()) edits.push({ kind: 'delete-rows', sheet, row, count });
  return edits;
}
