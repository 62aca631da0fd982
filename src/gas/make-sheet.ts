import type { SheetEdit } from '../sheets/sheet-edit';
import type { EditedSheets } from './edited-sheets';
import { metadataKey } from './sheet-index';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Inserts a sheet of the asked size. It bears our mark at once, but for a tab: that one is marked when it is finished. */
export const insertSheet = (
  spreadsheet: Spreadsheet,
  sheets: EditedSheets,
  edit: Extract<SheetEdit, { kind: 'insert-sheet' }>,
): void => {
  const sheet = spreadsheet.insertSheet(edit.sheet, Math.min(edit.index, spreadsheet.getNumSheets()));
  if (edit.owner === null) sheet.addDeveloperMetadata(metadataKey, markOf(edit));
  const surplusRows = sheet.getMaxRows() - edit.rows;
  const surplusColumns = sheet.getMaxColumns() - edit.columns;
  if (surplusRows > 0) sheet.deleteRows(edit.rows + 1, surplusRows);
  if (surplusRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -surplusRows);
  if (surplusColumns > 0) sheet.deleteColumns(edit.columns + 1, surplusColumns);
  if (surplusColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -surplusColumns);
  sheets.add(edit.sheet, sheet);
};

/** What the metadata of a sheet of ours says: `key` or `manager-tab:EMPLOYEE`. */
export const markOf = ({ key, owner }: { readonly key: string; readonly owner: string | null }): string =>
  owner === null ? key : `${key}:${owner}`;

/** Puts our mark on a sheet, once; a new sheet has none. */
export const markSheet = (sheet: Sheet, mark: string, isNew: boolean): void => {
  const known = isNew ? undefined : sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()[0];
  if (known) known.setValue(mark);
  else sheet.addDeveloperMetadata(metadataKey, mark);
};

/** Formats, rules, notes and widths come along with a copy, its protection does not. The model bears no mark yet. */
export const copySheet = (
  spreadsheet: Spreadsheet,
  sheets: EditedSheets,
  edit: Extract<SheetEdit, { kind: 'copy-sheet' }>,
): void => {
  const index = Math.min(edit.index, spreadsheet.getNumSheets());
  const sheet = spreadsheet.insertSheet(edit.sheet, index, { template: sheets.of(edit.from) });
  sheets.add(edit.sheet, sheet);
};
