import { columnLetters } from './column-letters';
import type { SheetImage } from './sheet-image';

/** `B7` for column 2, row 7. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;

/** Link to a sheet of the same file, or to a cell of it: `#gid=7`, `#gid=7&range=B7`. */
export const placeLink = ({ id }: Pick<SheetImage, 'id'>, cell = ''): string =>
  `#gid=${id}${cell === '' ? '' : `&range=${cell}`}`;
