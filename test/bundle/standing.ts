import type { SheetData } from '../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { sheetText } from './workbook-desk';

/**
 * Sheets as they stand, by name, without the event log and the numbers and moments that differ from run to run. `seen` leaves
 * out more of a sheet.
 */
export const standing = (
  document: SpreadsheetDocument,
  seen: (sheet: SheetData) => SheetData = (sheet) => sheet,
): ReadonlyMap<string, string> =>
  new Map(
    document.sheets
      .filter(({ name }) => name !== 'Журнал событий')
      .map((sheet) => [sheet.name, sheetText(seen(sheet)).replace(/"id":\d+|gid=\d+|4\d{4}\.\d{6,}/g, '')]),
  );

/** Names of the sheets that differ. */
export const differing = (wanted: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>): string[] =>
  [...new Set([...wanted.keys(), ...got.keys()])].filter((name) => wanted.get(name) !== got.get(name));
