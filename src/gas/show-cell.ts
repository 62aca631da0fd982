import { inBrief, sidebarTexts } from '../i18n/sidebar-texts';
import { rememberedLanguage } from './language';
import { isOurSheet } from './sheet-index';

const sheetLink = /^#gid=(\d+)$/;
const cellAddress = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a hidden sheet may be shown to this person: one of ours that he may change. What the user hid stays hidden. */
const mayUnhide = (spreadsheet: Spreadsheet, sheet: Sheet): boolean => {
  const isOurs = isOurSheet(spreadsheet, sheet);
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return isOurs && (protection === undefined || protection.canEdit());
};

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether the address lies on the sheet: it may have lost the rows that a finding names. */
const isOn = (sheet: Sheet, address: string): boolean => {
  const [, left, top, right = left, bottom = top] = cellAddress.exec(address) ?? [];
  if (left === undefined || right === undefined) return false;
  const columns = [left, right].map(columnNumber);
  const rows = [top, bottom].map(Number);
  return (
    columns.every((column) => column <= sheet.getMaxColumns()) &&
    rows.every((row) => row >= 1 && row <= sheet.getMaxRows())
  );
};

/**
 * Brings a cell into view; an empty `cell` only opens the sheet. `sheetName` may also be `#gid=…`, as links from cell to
 * cell write it. Throws the sentence to show where that cannot be: the arguments are anybody's.
 */
export const showCell = (sheetName: unknown, cell: unknown): null => {
  const texts = sidebarTexts;
  const refuse = (sentence: string): never => {
    throw new Error(sentence);
  };
  if (typeof sheetName !== 'string' || typeof cell !== 'string') return refuse(texts.badRequest[rememberedLanguage()]);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const id = sheetLink.exec(sheetName)?.[1];
  const sheet =
    id === undefined
      ? spreadsheet.getSheetByName(sheetName)
      : spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === Number(id));
  if (!sheet) return refuse(texts.sheetGone[rememberedLanguage()](inBrief(sheetName)));
  if (sheet.isSheetHidden()) {
    if (!mayUnhide(spreadsheet, sheet)) return refuse(texts.sheetHidden[rememberedLanguage()](sheet.getName()));
    sheet.showSheet();
  }
  if (isOn(sheet, cell)) sheet.getRange(cell).activate();
  else sheet.activate();
  return null;
};
