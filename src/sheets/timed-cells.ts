import type { CellValue } from '../kernel/cell';
import { groupBy } from '../kernel/group-by';
import { runsOf } from './runs-of';
import type { Block } from './sheet-edit';

/** Whether a cell of a mixed column is to show its time: it has one. */
export const showsTime = (cell: CellValue | undefined): boolean =>
  typeof cell === 'number' && Math.abs(cell - Math.round(cell)) > 1e-6;

export interface TimedCell {
  readonly row: number;
  readonly column: number;
  readonly hasTime: boolean;
}

/** Cells that begin or cease to show a time, as blocks of one column. */
export function mixedBlocks(cells: readonly TimedCell[]): (Block & { readonly hasTime: boolean })[] {
  const groups = groupBy(cells, ({ column, hasTime }) => `${column}/${hasTime}`);
  return [...groups.values()].flatMap((group) => {
    const { column, hasTime } = group[0] as TimedCell;
    return runsOf(group.map(({ row }) => row)).map(({ row, count }) => ({
      row,
      column,
      rows: count,
      columns: 1,
      hasTime,
    }));
  });
}
