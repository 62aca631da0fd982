import type { CellValue } from '../kernel/cell';
import type { SheetEdit } from './sheet-edit';

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface ValueBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

export interface Surroundings {
  /** What stands in a cell that does not change; undefined where it is not known. */
  currentAt(row: number, column: number): CellValue | undefined;
  /** Whether a cell that does not change may be written again: nobody but us writes there. */
  mayRewrite(row: number, column: number): boolean;
  /** How many unchanged cells may be written again to save a call; usually what a call costs. */
  readonly cellsPerCall?: number;
}

/** One call costs as much as writing this many cells (3 ms against 0.0645 ms a cell, its flush included). */
const usualCellsPerCall = 46;

interface OpenBlock {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * Puts changed cells into few rectangles: a call is dear, a cell is cheap, so a rectangle may take in unchanged cells of
 * ours where that costs less than another call. Cells that a user may be typing into are never written unless changed.
 */
export function coalesceCells(changed: readonly ChangedCell[], around: Surroundings): ValueBlock[] {
  const { cellsPerCall = usualCellsPerCall } = around;
  const rows = new Map<number, Map<number, CellValue>>();
  for (const { row, column, value } of changed) {
    const cells = rows.get(row);
    if (cells) cells.set(column, value);
    else rows.set(row, new Map([[column, value]]));
  }
  const isFree = (row: number, column: number): boolean =>
    rows.get(row)?.has(column) === true ||
    (around.mayRewrite(row, column) && around.currentAt(row, column) !== undefined);

  const isFreeArea = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (!isFree(row, column)) return false;
    return true;
  };

  const done: OpenBlock[] = [];
  let open: OpenBlock[] = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const stale = open.filter((block) => (row - block.bottom - 1) * (block.right - block.left + 1) > cellsPerCall);
    if (stale.length > 0) {
      done.push(...stale);
      open = open.filter((block) => !stale.includes(block));
    }
    for (const { left, right } of segmentsOf(row, rows.get(row) ?? new Map(), isFree, cellsPerCall)) {
      const host = open.find((block) => canTake(block, row, left, right, isFreeArea, cellsPerCall));
      if (host === undefined) open.push({ top: row, left, bottom: row, right });
      else {
        host.bottom = row;
        host.left = Math.min(host.left, left);
        host.right = Math.max(host.right, right);
      }
    }
  }
  return [...done, ...open]
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ top, left, bottom, right }) => ({
      row: top,
      column: left,
      values: range(top, bottom).map((row) =>
        range(left, right).map((column) => rows.get(row)?.get(column) ?? around.currentAt(row, column) ?? ''),
      ),
    }));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The changed cells of a row as spans, joined over gaps that may be written. */
function segmentsOf(
  row: number,
  cells: ReadonlyMap<number, CellValue>,
  isFree: (row: number, column: number) => boolean,
  cellsPerCall: number,
): { readonly left: number; readonly right: number }[] {
  const segments: { left: number; right: number }[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const last = segments[segments.length - 1];
    const gap = last ? range(last.right + 1, column - 1) : [];
    if (last && gap.length <= cellsPerCall && gap.every((between) => isFree(row, between))) last.right = column;
    else segments.push({ left: column, right: column });
  }
  return segments;
}

/** Whether a span may join a block: what the joint rectangle adds must be free and cheaper than a call of its own. */
function canTake(
  block: OpenBlock,
  row: number,
  left: number,
  right: number,
  isFreeArea: (top: number, left: number, bottom: number, right: number) => boolean,
  cellsPerCall: number,
): boolean {
  if (block.bottom >= row && block.top <= row && block.right >= left && block.left <= right) return false;
  const [unionLeft, unionRight] = [Math.min(block.left, left), Math.max(block.right, right)];
  const before = (block.bottom - block.top + 1) * (block.right - block.left + 1) + (right - left + 1);
  const after = (row - block.top + 1) * (unionRight - unionLeft + 1);
  if (after - before > cellsPerCall) return false;
  const isWider = unionLeft < block.left || unionRight > block.right;
  return isFreeArea(isWider ? block.top : block.bottom + 1, unionLeft, row, unionRight);
}

/** Changed cells of a sheet of which nothing else is known, as edits. */
export const valueEdits = (sheet: string, changed: readonly ChangedCell[]): SheetEdit[] =>
  coalesceCells(changed, { currentAt: () => undefined, mayRewrite: () => false }).map((block) => ({
    kind: 'values',
    sheet,
    ...block,
  }));
