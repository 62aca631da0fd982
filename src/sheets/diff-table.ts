import type { CellValue } from '../kernel/cell';
import { type ChangedCell, coalesceCells, type ValueBlock } from './coalesce-cells';
import { type DesiredCell, type DesiredRow, isLinked, shownIn } from './desired-row';
import { cellAt, type Layout, locateColumns } from './locate-columns';
import { dateOrTimeFormat } from './number-formats';
import type { CellContext } from './parsed-cell';
import { createIdentity } from './row-identity';
import { runsOf } from './runs-of';
import type { Link, SheetEdit } from './sheet-edit';
import type { SheetImage } from './sheet-image';
import type { Column, TableSchema } from './table-schema';
import { mixedBlocks, showsTime, type TimedCell } from './timed-cells';

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

/** Two cells are the same if they show the same: an unticked box is an empty one, dates agree to a tenth of a second. */
export function isSameCell(a: CellValue | undefined, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  return (a === '' && b === false) || (a === false && b === '');
}

/** Stands in a technical column of a row that was hidden instead of deleted: whether a row is hidden cannot be read with the values. */
export const hiddenMark = 'hidden';

const addressOf = (cell: DesiredCell): string => (isLinked(cell) ? cell.url : '');

/** A link's address is stated beside it, so that a change of the address alone is noticed. */
function withAddresses(schema: TableSchema, row: DesiredRow): DesiredRow {
  const addresses = schema.columns.flatMap(({ key, linkIn }) => {
    const cell = row[key];
    return linkIn === undefined || cell === undefined ? [] : [[linkIn, addressOf(cell)] as const];
  });
  return addresses.length === 0 ? row : { ...row, ...Object.fromEntries(addresses) };
}

interface Placed {
  readonly column: Column;
  readonly position: number;
}

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === '' || cell === false;

/** The first row below everything that stands on the sheet: new rows go there. */
function firstFreeRow(image: SheetImage, headerRow: number): number {
  let last = image.rows.length - 1;
  while (last >= 0 && (image.rows[last] ?? []).every(isBlank)) last -= 1;
  const lastRead = last + image.firstRow;
  // Rows below the block that was read are known only by their number.
  const lastBelow = image.firstRow + image.rows.length - 1 < image.lastRow ? image.lastRow : 0;
  return Math.max(lastRead, lastBelow, headerRow) + 1;
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
  const { headerRow, columnOf } = layout;
  const placed = schema.columns.flatMap((column): Placed[] => {
    const position = columnOf[column.key];
    return position === undefined ? [] : [{ column, position }];
  });
  const identityOf = createIdentity(schema, context);
  const hasIdentity = schema.identity.length > 0;
  const firstRow = headerRow + 1;
  const lastRead = image.firstRow + image.rows.length - 1;

  const rowOf = new Map<string, number>();
  if (hasIdentity) {
    for (let row = Math.max(firstRow, image.firstRow); row <= lastRead; row++) {
      if (options.untouchable?.has(row)) continue;
      const identity = identityOf((key) => cellAt(image, row, columnOf[key] ?? 0) ?? '');
      if (identity !== null && !rowOf.has(identity)) rowOf.set(identity, row);
    }
  }

  const changed: ChangedCell[] = [];
  const links: Link[] = [];
  const mixed: TimedCell[] = [];
  const wanted = new Set<string>();
  const shown: number[] = [];
  const markAt = schema.hiddenMarkIn === undefined ? undefined : columnOf[schema.hiddenMarkIn];
  const isHiddenRow = (row: number): boolean => markAt !== undefined && cellAt(image, row, markAt) === hiddenMark;
  const free = hasIdentity ? firstFreeRow(image, headerRow) : firstRow;
  let nextRow = free;
  let lastRow = 0;

  const writeCell = (row: number, { column, position }: Placed, cell: DesiredCell, isNew: boolean): void => {
    const before = isNew ? '' : cellAt(image, row, position);
    const value = shownIn(cell);
    const isNewText = !isSameCell(before, value);
    const addressAt = column.linkIn === undefined ? undefined : columnOf[column.linkIn];
    const isNewAddress =
      addressAt !== undefined && !isNew && !isSameCell(cellAt(image, row, addressAt), addressOf(cell));
    // Writing the text again takes a link away.
    if (isNewText || (isNewAddress && addressOf(cell) === '')) changed.push({ row, column: position, value });
    if (isLinked(cell) && cell.url !== '' && (isNewText || isNewAddress))
      links.push({ row, column: position, ...cell });
    if (
      column.type.kind === 'stamp' &&
      column.type.isMixed === true &&
      isNewText &&
      showsTime(before) !== showsTime(value)
    )
      mixed.push({ row, column: position, hasTime: showsTime(value) });
  };

  desired.forEach((stated, index) => {
    const record = withAddresses(schema, stated);
    const identity = hasIdentity ? identityOf((key) => shownIn(record[key] ?? '')) : String(index);
    if (identity === null) throw new Error(`A desired row of ${schema.sheet} has no ${schema.identity.join(', ')}`);
    if (wanted.has(identity)) throw new Error(`Two desired rows of ${schema.sheet} are ${identity}`);
    wanted.add(identity);
    const known = hasIdentity ? rowOf.get(identity) : firstRow + index;
    const row = known ?? nextRow++;
    const isNew = known === undefined;
    lastRow = Math.max(lastRow, row);
    if (!isNew && isHiddenRow(row)) shown.push(row);
    for (const spot of placed) {
      const cell = record[spot.column.key];
      if (cell === undefined) continue;
      // The identity of a row that is there is as it is, however the user wrote it.
      if (!isNew && hasIdentity && schema.identity.includes(spot.column.key)) continue;
      writeCell(row, spot, cell, isNew);
    }
  });

  const vanished = options.vanished ?? 'keep';
  const gone: number[] = [];
  const hidden: number[] = [];
  if (hasIdentity && vanished !== 'keep') {
    const ours = new Set(placed.map(({ position }) => position));
    for (const [identity, row] of rowOf) {
      if (wanted.has(identity)) continue;
      const isWrittenBeside = (image.rows[row - image.firstRow] ?? []).some(
        (cell, at) => !ours.has(at + image.firstColumn) && !isBlank(cell),
      );
      if (vanished === 'clear') clearRow(row);
      else if (!isWrittenBeside) gone.push(row);
      else if (vanished === 'delete-or-hide' && !isHiddenRow(row)) {
        hidden.push(row);
        if (markAt !== undefined) changed.push({ row, column: markAt, value: hiddenMark });
      }
    }
  } else if (!hasIdentity && vanished !== 'keep') {
    for (let row = firstRow + desired.length; row <= lastRead; row++) clearRow(row);
  }

  function clearRow(row: number): void {
    for (const { column, position } of placed) {
      const empty: CellValue = column.type.kind === 'checkbox' ? false : '';
      if (!isBlank(cellAt(image, row, position))) changed.push({ row, column: position, value: empty });
    }
  }

  /** Links of cells that are written again only because they lie between changed ones. */
  function lostLinks(blocks: readonly ValueBlock[]): Link[] {
    const kept = new Set([...changed, ...links].map(({ row, column }) => `${row}:${column}`));
    return placed.flatMap(({ column: { linkIn }, position: column }): Link[] => {
      const addressAt = linkIn === undefined ? undefined : columnOf[linkIn];
      if (addressAt === undefined) return [];
      return blocks.flatMap((block) =>
        block.values.flatMap((values, line): Link[] => {
          const row = block.row + line;
          const text = values[column - block.column];
          const url = text === undefined ? '' : String(cellAt(image, row, addressAt) ?? '');
          return url === '' || kept.has(`${row}:${column}`) ? [] : [{ row, column, text: String(text), url }];
        }),
      );
    });
  }

  const sheet = image.name;
  const positionsOfOurs = new Set(placed.filter(({ column }) => column.isOurs).map(({ position }) => position));
  const positions = new Set(placed.map(({ position }) => position));
  const edits: SheetEdit[] = [];
  if (lastRow > image.maxRows)
    edits.push({
      kind: 'append-rows',
      sheet,
      count: lastRow - image.maxRows + (schema.family === 'kept' ? spareRows : 0),
    });
  for (const { hasTime, ...block } of mixedBlocks(mixed))
    edits.push({ kind: 'number-format', sheet, block, format: dateOrTimeFormat(hasTime, context.language) });
  const blocks = coalesceCells(changed, {
    currentAt: (row, column) => (row >= free && hasIdentity ? '' : cellAt(image, row, column)),
    // In a new row everything of the schema is ours to write; in a row that is there only what the user does not type.
    mayRewrite: (row, column) => (row >= free && hasIdentity ? positions : positionsOfOurs).has(column),
    ...(options.cellsPerCall === undefined ? {} : { cellsPerCall: options.cellsPerCall }),
  });
  for (const block of blocks) edits.push({ kind: 'values', sheet, ...block });
  links.push(...lostLinks(blocks));
  if (links.length > 0) edits.push({ kind: 'links', sheet, links });
  for (const { row, count } of runsOf(shown)) edits.push({ kind: 'hide-rows', sheet, row, count, isHidden: false });
  for (const { row, count } of runsOf(hidden)) edits.push({ kind: 'hide-rows', sheet, row, count, isHidden: true });
  for (const { row, count } of runsOf(gone).reverse()) edits.push({ kind: 'delete-rows', sheet, row, count });
  return edits;
}
