import { styleAt, valueAt } from '../document/cells';
import type { SheetData } from '../document/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../document/sheet';

/** Sheets grows a row with its text; a file states heights, so they are estimated from the widths of Arial's letters. */

const SIZE = 10;
/** Pixels of a point. */
const PIXELS = 96 / 72;
const LINE = 1.2;
/** Left and right of the text together. */
const PADDING = 6;
const BOLD = 1.1;

/** Widths of Arial's letters, in hundredths of the font's size. */
const WIDTHS: Readonly<Record<number, string>> = {
  22: "ijl'",
  28: 'ftI|.,:;!/[]\\ \u00a0',
  33: 'r(){}„“”-·"',
  36: 'г*',
  46: 'зтк',
  50: 'сухcksvxyzJэ',
  54: 'вчьнпяГ',
  58: 'длКбц+=<>',
  61: 'ЗТFTZъ',
  66: 'УБЛЬжАВЕРХЧЁABEKPSVXY&Дм',
  72: 'ыИЙНПСЭЯwCDHNRUЦ',
  78: 'ЪОФюGOQ',
  83: 'фшщМmM',
  93: 'ЫЖШЩW%',
  101: '▲▼—…→Ю@№',
};
const USUAL = 56;

const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)] as const)),
);

const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? USUAL;
  return width;
};

/** Lines that a text takes, broken between words, in a room of so many hundredths of the font's size. */
function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let left = room;
    lines += 1;
    for (const word of paragraph.split(/(?<=[ -])/u)) {
      const width = textWidth(word.trimEnd());
      if (width > left && left < room) {
        lines += 1;
        left = room;
      }
      // A word longer than the line is broken where the line ends.
      const broken = Math.max(0, Math.ceil(width / room) - 1);
      lines += broken;
      left -= textWidth(word) - broken * room;
    }
  }
  return lines;
}

/** Pixels that a row needs for its wrapped or large texts; null where the usual height will do. */
export function neededHeight(sheet: SheetData, row: number): number | null {
  const values = sheet.rows[row - 1]?.values ?? [];
  let needed = DEFAULT_ROW_HEIGHT;
  values.forEach((_, index) => {
    const column = index + 1;
    const value = valueAt(sheet, row, column);
    const dimension = sheet.columnDimensions[index];
    if (typeof value !== 'string' || dimension?.hidden) return;
    const { wrap, fontSize = SIZE, bold } = styleAt(sheet, row, column);
    const letter = fontSize * PIXELS * (bold ? BOLD : 1);
    const room = (100 * ((dimension?.size ?? DEFAULT_COLUMN_WIDTH) - PADDING)) / letter;
    const lines = wrap === 'WRAP' ? linesOf(value, room) : 1;
    const height = Math.ceil(lines * fontSize * PIXELS * LINE) + DEFAULT_ROW_HEIGHT - Math.ceil(SIZE * PIXELS * LINE);
    needed = Math.max(needed, height);
  });
  return needed > DEFAULT_ROW_HEIGHT ? needed : null;
}
