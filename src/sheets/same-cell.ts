import type { CellValue } from '../kernel/cell';

/** Two cells are the same if they show the same: an unticked box is an empty one, dates agree to a tenth of a second. */
export function isSameCell(a: CellValue | undefined, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-6;
  return (a === '' && b === false) || (a === false && b === '');
}

/** Nothing stands there, or an unticked box. */
export const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || cell === '' || cell === false;
