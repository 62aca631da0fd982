import type { CellValue } from '../kernel/cell';
import type { ChangedCell, ValueBlock } from './coalesce-cells';
import { type DesiredCell, isLinked, shownIn } from './desired-row';
import { isBlank, isSameCell } from './same-cell';
import type { Link } from './sheet-edit';
import type { PlacedColumn, StandingTable } from './standing-table';
import { showsTime, type TimedCell } from './timed-cells';

/** Where a link leads; '' for a cell without one. */
export const addressOf = (cell: DesiredCell): string => (isLinked(cell) ? cell.url : '');

/** Gathers the cells of a table that are to be written anew. */
export interface ChangedCells {
  readonly cells: readonly ChangedCell[];
  readonly links: readonly Link[];
  /** Cells of dates that begin or cease to show a time. */
  readonly timed: readonly TimedCell[];
  /** States what a cell is to hold; nothing happens where it does. */
  state(row: number, placed: PlacedColumn, cell: DesiredCell, isNew: boolean): void;
  put(row: number, column: number, value: CellValue): void;
  /** Empties our cells of a row. */
  clearRow(row: number): void;
  /** Links of cells that are written again only because they lie between changed ones. */
  lostLinks(blocks: readonly ValueBlock[]): Link[];
}

/** Made for one comparison of one table. */
export function createChangedCells(table: StandingTable): ChangedCells {
  const cells: ChangedCell[] = [];
  const links: Link[] = [];
  const timed: TimedCell[] = [];
  const addressColumn = ({ column: { linkIn } }: PlacedColumn): number | undefined =>
    linkIn === undefined ? undefined : table.positionOf(linkIn);

  return {
    cells,
    links,
    timed,
    state(row, placed, cell, isNew) {
      const { column, position } = placed;
      const before = isNew ? '' : table.at(row, position);
      const value = shownIn(cell);
      const isNewText = !isSameCell(before, value);
      const addressAt = addressColumn(placed);
      const isNewAddress = addressAt !== undefined && !isNew && !isSameCell(table.at(row, addressAt), addressOf(cell));
      // Writing the text again takes a link away.
      if (isNewText || (isNewAddress && addressOf(cell) === '')) cells.push({ row, column: position, value });
      if (isLinked(cell) && cell.url !== '' && (isNewText || isNewAddress))
        links.push({ row, column: position, ...cell });
      const isMixed = column.type.kind === 'stamp' && column.type.isMixed === true;
      if (isMixed && isNewText && showsTime(before) !== showsTime(value))
        timed.push({ row, column: position, hasTime: showsTime(value) });
    },
    put: (row, column, value) => cells.push({ row, column, value }),
    clearRow(row) {
      for (const { column, position } of table.columns)
        if (!isBlank(table.at(row, position)))
          cells.push({ row, column: position, value: column.type.kind === 'checkbox' ? false : '' });
    },
    lostLinks(blocks) {
      const kept = new Set([...cells, ...links].map(({ row, column }) => `${row}:${column}`));
      return table.columns.flatMap((placed): Link[] => {
        const column = placed.position;
        const addressAt = addressColumn(placed);
        if (addressAt === undefined) return [];
        return blocks.flatMap((block) =>
          block.values.flatMap((values, line): Link[] => {
            const row = block.row + line;
            const text = values[column - block.column];
            const url = text === undefined ? '' : String(table.at(row, addressAt) ?? '');
            return url === '' || kept.has(`${row}:${column}`) ? [] : [{ row, column, text: String(text), url }];
          }),
        );
      });
    },
  };
}
