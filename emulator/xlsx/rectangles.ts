import type { GridRange } from '../document/grid-range';
import { gridRange } from '../document/grid-range';

/** Collects single cells by what they have in common and gives each group as few rectangles, in the order the groups appeared. */
export interface CellGroups<Item> {
  add(item: Item, row: number, column: number): void;
  entries(): readonly (readonly [Item, readonly GridRange[]])[];
}

/** Cells must be added row by row, left to right. */
export function createCellGroups<Item>(): CellGroups<Item> {
  const groups = new Map<Item, GridRange[]>();
  return {
    add(item, row, column) {
      let strips = groups.get(item);
      if (!strips) {
        strips = [];
        groups.set(item, strips);
      }
      const last = strips[strips.length - 1];
      if (last && last.row === row && last.column + last.numColumns === column) {
        strips[strips.length - 1] = { ...last, numColumns: last.numColumns + 1 };
      } else strips.push(gridRange(row, column));
    },
    entries: () => [...groups].map(([item, strips]) => [item, stack(strips)]),
  };
}

/** Joins strips of one row that lie under each other with the same columns. */
function stack(strips: readonly GridRange[]): GridRange[] {
  const done: GridRange[] = [];
  const open = new Map<string, GridRange>();
  for (const strip of strips) {
    const key = `${strip.column}:${strip.numColumns}`;
    const above = open.get(key);
    if (above && above.row + above.numRows === strip.row) {
      open.set(key, { ...above, numRows: above.numRows + 1 });
    } else {
      if (above) done.push(above);
      open.set(key, strip);
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
