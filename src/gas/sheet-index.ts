import { sheetKeyOfName } from '../sheets/schema/all-schemas';
import type { SheetKey } from '../sheets/table-schema';

/** Key of the developer metadata that says which of our sheets a sheet is; the value is `key` or `manager-tab:EMPLOYEE`. */
export const metadataKey = 'techkarta';

export interface IndexedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly key: SheetKey | null;
  readonly owner: string | null;
}

/** Every sheet by its name: costs nothing, and is enough for an edit while nobody has renamed a sheet of ours. */
export const indexSheetsByName = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): IndexedSheet[] =>
  spreadsheet.getSheets().map((sheet) => {
    const name = sheet.getName();
    return { sheet, name, key: sheetKeyOfName(name), owner: null };
  });

/**
 * Every sheet of the file with what it is to us: by developer metadata first (it survives renaming), by name second (it
 * survives copying a sheet's content into a new file). One metadata look-up for all sheets.
 */
export const indexSheets = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): IndexedSheet[] => {
  const marks = new Map<number, string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const marked = metadata.getLocation().getSheet();
    if (marked) marks.set(marked.getSheetId(), metadata.getValue() ?? '');
  }
  const taken = new Set(marks.values());
  return indexSheetsByName(spreadsheet).map(({ sheet, name, key: named }) => {
    const mark = marks.get(sheet.getSheetId());
    if (mark === undefined)
      return { sheet, name, key: named !== null && !taken.has(named) ? named : null, owner: null };
    const [key, owner] = mark.split(':');
    return { sheet, name, key: (key ?? null) as SheetKey | null, owner: owner ?? null };
  });
};
