import type { DeskSheetView } from '../desk-contract';
import type { CellRange } from './cell-range';

/** A selection and the cell in it that typing goes to. */
export interface Selection {
  readonly range: CellRange;
  readonly active: { readonly row: number; readonly column: number };
}

/** How far a key goes: by cells, to the edge of what is filled in (Ctrl), or to a row or column. */
export type Step =
  | { readonly kind: 'by'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'edge'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'row-start' | 'row-end' | 'first' | 'last' | 'all' };

/** Where a key leads; `isExtending` (Shift) keeps the active cell and moves the opposite corner. */
export function moveSelection(view: DeskSheetView, from: Selection, step: Step, isExtending: boolean): Selection {
  const { sheet } = view;
  const filled = {
    row: Math.max(view.cells.length, 1),
    column: Math.max(...view.cells.slice(0, 200).map((cells) => cells.length), 1),
  };
  if (step.kind === 'all') {
    return { active: from.active, range: { row: 1, column: 1, rows: filled.row, columns: filled.column } };
  }
  const start = isExtending ? farCorner(from) : from.active;
  const next = (() => {
    switch (step.kind) {
      case 'by':
        return walk(view, start, step.rows, step.columns);
      case 'edge':
        return edge(view, start, step.rows, step.columns);
      case 'row-start':
        return { row: start.row, column: 1 };
      case 'row-end':
        return { row: start.row, column: Math.min(filled.column, sheet.columns) };
      case 'first':
        return { row: 1, column: 1 };
      case 'last':
        return filled;
    }
  })();
  if (!isExtending) return { active: next, range: { ...next, rows: 1, columns: 1 } };
  const row = Math.min(next.row, from.active.row);
  const column = Math.min(next.column, from.active.column);
  return {
    active: from.active,
    range: {
      row,
      column,
      rows: Math.max(next.row, from.active.row) - row + 1,
      columns: Math.max(next.column, from.active.column) - column + 1,
    },
  };
}

function farCorner({ range, active }: Selection): { row: number; column: number } {
  const lastRow = range.row + range.rows - 1;
  const lastColumn = range.column + range.columns - 1;
  return {
    row: active.row === range.row ? lastRow : range.row,
    column: active.column === range.column ? lastColumn : range.column,
  };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** So many shown rows and columns further, at most to the edge of the sheet. */
function walk(view: DeskSheetView, from: Cell, rows: number, columns: number): Cell {
  return {
    row: advance(from.row, rows, view.sheet.rows, view.hiddenRows),
    column: advance(from.column, columns, view.sheet.columns, view.hiddenColumns),
  };
}

function advance(from: number, by: number, last: number, hidden: readonly number[]): number {
  const sign = Math.sign(by);
  let at = from;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    let next = at + sign;
    while (hidden.includes(next)) next += sign;
    if (next < 1 || next > last) break;
    at = next;
  }
  return at;
}

/** As Ctrl+arrow in Google: to the end of a filled stretch, else to the next filled cell, else to the edge. */
function edge(view: DeskSheetView, from: Cell, rows: number, columns: number): Cell {
  const isFilled = ({ row, column }: Cell) => (view.cells[row - 1]?.[column - 1]?.text ?? '') !== '';
  let at = from;
  let next = walk(view, at, rows, columns);
  const isSame = (one: Cell, other: Cell) => one.row === other.row && one.column === other.column;
  if (isSame(at, next)) return at;
  const isInside = isFilled(at) && isFilled(next);
  while (!isSame(at, next)) {
    if (isInside && !isFilled(next)) return at;
    at = next;
    if (!isInside && isFilled(at)) return at;
    next = walk(view, at, rows, columns);
  }
  return at;
}
