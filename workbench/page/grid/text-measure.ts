/** Google's font and size where a cell names none. */
export const FONT_FAMILY = 'Arial';
export const FONT_POINTS = 10;

const canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Width in pixels of a text in one line. */
function widthOf(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (canvas === null) return text.length * 7;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (widths.size > 50_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** How many lines a text takes in a column so many pixels wide; broken between words, and inside those that are too long. */
export function linesOf(text: string, width: number, points: number, isBold: boolean): number {
  const font = `${isBold ? 'bold ' : ''}${points}pt ${FONT_FAMILY}`;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (widthOf(paragraph, font) <= width) continue;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const needed = widthOf(word.trimEnd(), font);
      if (used > 0 && used + needed > width) {
        lines += 1;
        used = 0;
      }
      if (needed > width) {
        lines += Math.ceil(needed / width) - 1;
        used = needed % width;
      } else used += widthOf(word, font);
    }
  }
  return lines;
}
