import type { DeskCell, DeskEdit, DeskSheetView } from '../desk-contract';

/** Whether two views differ at most in what single cells hold: then these are painted, else the sheet is opened anew. */
export function isSameBuild(one: DeskSheetView, other: DeskSheetView): boolean {
  return (
    buildOf(one) === buildOf(other) &&
    one.cells.length >= other.cells.length &&
    other.cells.every((cells, row) => linesOf(cells) === linesOf(one.cells[row] ?? []))
  );
}

const buildOf = ({ sheet: { name, rows, columns }, cells, ...build }: DeskSheetView): string =>
  JSON.stringify([name, rows, columns, build]);

/** A wrapped text of another length may need another height of its row. */
function linesOf(cells: readonly (DeskCell | null)[]): number {
  let most = 0;
  for (const cell of cells) if (cell?.wrap === true) most = Math.max(most, Math.ceil(cell.text.length / 12));
  return most;
}

/** A cell that is to be painted anew; row and column from 1. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DeskCell | null;
}

/** Cells that show something else in the other view. */
export function differences(before: DeskSheetView, after: DeskSheetView): ChangedCell[] {
  const changed: ChangedCell[] = [];
  before.cells.forEach((old, row) => {
    const cells = after.cells[row] ?? [];
    if (old === cells) return;
    const width = Math.max(old.length, cells.length);
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column] ?? null;
      if (!isSameCell(old[column] ?? null, cell)) changed.push({ row: row + 1, column: column + 1, cell });
    }
  });
  return changed;
}

function isSameCell(one: DeskCell | null, other: DeskCell | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return (
    one.text === other.text &&
    one.value === other.value &&
    one.background === other.background &&
    one.color === other.color &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.strike === other.strike &&
    one.align === other.align &&
    one.verticalAlign === other.verticalAlign &&
    one.wrap === other.wrap &&
    one.size === other.size &&
    one.note === other.note &&
    one.link === other.link &&
    String(one.input) === String(other.input)
  );
}

/** The view with what was typed on top, before the desk has answered. */
export function withEdits(view: DeskSheetView, edits: readonly DeskEdit[]): DeskSheetView {
  const own = edits.filter(({ sheet }) => sheet === view.sheet.name);
  if (own.length === 0) return view;
  const cells = [...view.cells];
  for (const { row, column, values } of own) {
    values.forEach((typed, down) => {
      const at = row - 1 + down;
      const inRow = [...(cells[at] ?? [])];
      typed.forEach((value, right) => {
        const old = inRow[column - 1 + right] ?? { text: '', value: '' };
        const isBox = old.input === 'checkbox';
        // What stands in a box is decided by the desk, unless it was the box that was clicked.
        if (isBox && typeof value !== 'boolean') return;
        inRow[column - 1 + right] = { ...old, value, text: String(value) };
      });
      while (cells.length < at) cells.push([]);
      cells[at] = Array.from(inRow, (cell) => cell ?? null);
    });
  }
  return { ...view, cells };
}
