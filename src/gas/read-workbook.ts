import type { SheetRead } from '../app/command';
import type { CellValue } from '../kernel/cell';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import { readProtections, readSheetLook } from './read-sheet-look';
import { createSerialOfDate } from './serial-of-date';
import { type IndexedSheet, indexSheets } from './sheet-index';

type Cells = readonly (readonly CellValue[])[];

/** Reads what a use case asks for; the reads of a run share the index of the sheets. */
export interface WorkbookReader {
  read(requests: readonly SheetRead[]): Workbook;
}

/**
 * Reads blocks of the active spreadsheet as images: every date a serial number, every cell JSON. `byName` looks up only
 * the sheets that are asked for, as an edit does.
 */
export const createWorkbookReader = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  byName = false,
): WorkbookReader => {
  const sheets = indexSheets(spreadsheet, byName);
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const serialOfDate = createSerialOfDate(timeZone);

  let protections: ReturnType<typeof readProtections> | null = null;
  const protectionOf = (sheet: IndexedSheet['sheet']) => {
    protections ??= readProtections(spreadsheet);
    return protections.get(sheet.getSheetId()) ?? null;
  };

  const cellOf = (value: unknown): CellValue => {
    if (value instanceof Date) return serialOfDate(value);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return value === null || value === undefined ? '' : String(value);
  };

  const cellsOf = (range: GoogleAppsScript.Spreadsheet.Range): Cells =>
    range.getValues().map((row) => row.map((value) => cellOf(value)));

  const imageOf = ({ sheet, name, key, owner }: IndexedSheet, { block, look }: SheetRead): SheetImage => {
    const lastRow = sheet.getLastRow();
    const wanted = block ?? { row: 1, column: 1, rows: 'all' as const, columns: sheet.getLastColumn() };
    const rows = wanted.rows === 'all' ? lastRow - wanted.row + 1 : wanted.rows;
    const columns = Math.min(wanted.columns, sheet.getMaxColumns() - wanted.column + 1);
    return {
      id: sheet.getSheetId(),
      name,
      key,
      owner,
      rows: rows > 0 && columns > 0 ? cellsOf(sheet.getRange(wanted.row, wanted.column, rows, columns)) : [],
      firstRow: wanted.row,
      firstColumn: wanted.column,
      lastRow,
      maxRows: sheet.getMaxRows(),
      maxColumns: sheet.getMaxColumns(),
      ...(look && key ? { look: readSheetLook(sheet, schemaOf(key).headerRow, protectionOf(sheet)) } : {}),
    };
  };

  const read = (requests: readonly SheetRead[]): Workbook => ({
    name: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone,
    sheetNames: sheets.names,
    sheets: requests.flatMap((request) => sheets.find(request).map((indexed) => imageOf(indexed, request))),
  });
  return { read };
};
