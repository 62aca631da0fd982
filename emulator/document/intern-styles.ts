import type { CellStyle } from './cell';
import type { SpreadsheetDocument } from './spreadsheet';
import { internStyle } from './style';

/** Makes equal styles one object again, in a document that was copied by other means than `cloneDocument`: `structuredClone`, a browser's database. */
export function internStyles(document: SpreadsheetDocument): void {
  const known = new Map<CellStyle, CellStyle>();
  const interned = (style: CellStyle): CellStyle => {
    const made = known.get(style) ?? internStyle(style);
    known.set(style, made);
    return made;
  };
  for (const sheet of document.sheets) {
    for (const row of sheet.rows) if (row?.styles) row.styles = row.styles.map((style) => style && interned(style));
  }
}
