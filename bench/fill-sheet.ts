import { rowFor, setStyleAt, styleAt } from '../emulator/document/cells';
import { type SpreadsheetDocument, sheetByName } from '../emulator/document/spreadsheet';
import { DEFAULT_STYLE } from '../emulator/document/style';
import { type DesiredRow, shownIn } from '../src/sheets/desired-row';
import { schemaOf } from '../src/sheets/schema/all-schemas';
import type { SheetKey } from '../src/sheets/table-schema';

/** A sheet that has grown to its size has room left: the product adds rows by the hundred. */
const SPARE_ROWS = 200;

/**
 * Writes rows below the header of one of the product's sheets, straight into the document: no script runs and nothing is charged.
 * The grid grows as needed and new rows look like the first one. Throws where sheet or column is missing.
 */
export function fillSheet(document: SpreadsheetDocument, key: SheetKey, rows: readonly DesiredRow[]): void {
  const schema = schemaOf(key);
  const sheet = sheetByName(document, schema.name.ru);
  if (!sheet) throw new Error(`No sheet ${schema.name.ru}`);
  const headers = sheet.rows[schema.headerRow - 1]?.values ?? [];
  const places = schema.columns.map((column) => {
    const index = headers.indexOf(column.header.ru);
    if (index < 0) throw new Error(`${schema.name.ru} has no column ${column.header.ru}`);
    return { key: column.key, index };
  });
  const first = schema.headerRow + 1;
  const styles = headers.map((_, index) => styleAt(sheet, first, index + 1));
  sheet.maxRows = Math.max(sheet.maxRows, schema.headerRow + rows.length + SPARE_ROWS);
  rows.forEach((row, offset) => {
    const { values } = rowFor(sheet, first + offset);
    while (values.length < headers.length) values.push(null);
    for (const { key: column, index } of places) {
      const cell = row[column];
      const value = cell === undefined ? '' : shownIn(cell);
      values[index] = value === '' ? null : value;
    }
    styles.forEach((style, index) => {
      if (style !== DEFAULT_STYLE) setStyleAt(sheet, first + offset, index + 1, style);
    });
  });
  sheet.revision += 1;
}
