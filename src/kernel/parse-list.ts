import type { CellValue } from './cell';
import { cleanText } from './clean-text';

/** The parts of a list: `;`, `,` and line breaks separate, empty parts and repetitions are left out. */
export function parseList(cell: CellValue): string[] {
  const parts = String(cell)
    .split(/[;,\r\n]/)
    .map(cleanText);
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index);
}

/** `a; b; c`: a part never holds a separator, for `parseList` made it. */
export const formatList = (parts: readonly string[]): string => parts.join('; ');
