import type { SheetRead } from '../app/command';
import { schemaOf, sheetKeyOfName } from '../sheets/schema/all-schemas';
import type { SheetKey } from '../sheets/table-schema';

/** Key of the developer metadata that says which of our sheets a sheet is; the value is `key` or `manager-tab:EMPLOYEE`. */
export const metadataKey = 'techkarta';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface IndexedSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
  readonly key: SheetKey | null;
  readonly owner: string | null;
}

/** How the sheets of a file are found for a run. */
export interface SheetIndex {
  find(request: SheetRead): readonly IndexedSheet[];
  /** Names of all sheets; none where only named ones are looked up. */
  readonly names: readonly string[];
}

/**
 * Every sheet of the file with what it is to us: by developer metadata first (it survives renaming), by name second (it
 * survives copying a sheet's content into a new file). One metadata look-up for all sheets.
 */
const indexAll = (spreadsheet: Spreadsheet): SheetIndex => {
  const marks = new Map<number, string>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const marked = metadata.getLocation().getSheet();
    if (marked) marks.set(marked.getSheetId(), metadata.getValue() ?? '');
  }
  const taken = new Set(marks.values());
  const sheets = spreadsheet.getSheets().map((sheet): IndexedSheet => {
    const name = sheet.getName();
    const mark = marks.get(sheet.getSheetId());
    if (mark === undefined) {
      const named = sheetKeyOfName(name);
      return { sheet, name, key: named !== null && !taken.has(named) ? named : null, owner: null };
    }
    const [key, owner] = mark.split(':');
    return { sheet, name, key: (key ?? null) as SheetKey | null, owner: owner ?? null };
  });
  return {
    find: (request) =>
      sheets.filter(({ key, name }) => key === request.sheet && (request.name === undefined || name === request.name)),
    names: sheets.map(({ name }) => name),
  };
};

/**
 * Asks only for the sheets that are wanted, by the names we gave them: a file of forty managers has seventy sheets, and
 * an edit needs five. Falls back to the whole index where a sheet was renamed.
 */
const indexByName = (spreadsheet: Spreadsheet): SheetIndex => {
  let whole: SheetIndex | null = null;
  return {
    find(request) {
      const { ru, en } = schemaOf(request.sheet).name;
      for (const name of request.name === undefined ? [ru, en] : [request.name]) {
        const sheet = whole === null ? spreadsheet.getSheetByName(name) : null;
        if (sheet) return [{ sheet, name, key: request.sheet, owner: null }];
      }
      whole ??= indexAll(spreadsheet);
      return whole.find(request);
    },
    names: [],
  };
};

/** `byName` asks only for the sheets that are wanted; else every sheet is looked at once. */
export const indexSheets = (spreadsheet: Spreadsheet, byName: boolean): SheetIndex =>
  byName ? indexByName(spreadsheet) : indexAll(spreadsheet);

/** Whether a sheet is one of ours, by its mark or by its name. */
export const isOurSheet = (spreadsheet: Spreadsheet, sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
  sheetKeyOfName(sheet.getName()) !== null ||
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(metadataKey)
    .find()
    .some((metadata) => metadata.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());
