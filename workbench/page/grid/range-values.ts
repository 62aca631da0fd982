import type { DeskCell, DeskEdit } from '../desk-contract';
import type { CellRange } from './cell-range';
import { formatTable } from './clipboard-table';

type CellAt = (row: number, column: number) => DeskCell | null;

/** What a person reads in a cell; a box reads as Google writes it. */
export const shownText = (cell: DeskCell | null): string =>
  cell?.input === 'checkbox' ? (cell.value === true ? 'TRUE' : 'FALSE') : (cell?.text ?? '');

/** What the editor and the line above the grid show: the formula of a cell that has one. */
export const typedText = (cell: DeskCell | null): string => cell?.formula ?? shownText(cell);

const table = <T>({ row, column, rows, columns }: CellRange, of: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => of(row + down, column + right)),
  );

/** What Delete leaves: boxes unticked, everything else empty. */
export const clearedValues = (range: CellRange, cellAt: CellAt): DeskEdit['values'] =>
  table(range, (row, column) => (cellAt(row, column)?.input === 'checkbox' ? false : ''));

/** Cells for the clipboard. */
export const copiedText = (range: CellRange, cellAt: CellAt): string =>
  formatTable(table(range, (row, column) => shownText(cellAt(row, column))));

/** What a paste writes from the first selected cell on: one value fills the whole selection, as in Google. */
export function pastedValues(pasted: readonly (readonly string[])[], range: CellRange): DeskEdit['values'] {
  const [row = []] = pasted;
  const [only = ''] = row;
  return pasted.length === 1 && row.length === 1 ? table(range, () => only) : pasted;
}
