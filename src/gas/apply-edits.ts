import type { Block, SheetEdit } from '../sheets/sheet-edit';
import { buildValidation } from './build-validation';
import { buildConditionalRule, conditionalRuleOf } from './conditional-rules';
import { createEditedSheets, type EditedSheets } from './edited-sheets';
import { copySheet, insertSheet, markOf, markSheet } from './make-sheet';
import { protectSheet } from './protect-sheet';
import { styleRange } from './style-range';
import { writeLinks } from './write-links';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const blockOf = (sheet: Sheet, { row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);

/** The range that these cells fill, from the top left one. */
const rangeOf = (
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly (readonly unknown[])[],
) => sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);

const setConditionalRules = (sheets: EditedSheets, edit: Extract<SheetEdit, { kind: 'conditional-rules' }>): void => {
  const sheet = sheets.of(edit.sheet);
  const foreign = sheets.isNew(edit.sheet)
    ? []
    : sheet.getConditionalFormatRules().filter((rule) => !conditionalRuleOf(rule));
  sheet.setConditionalFormatRules([...edit.rules.map((rule) => buildConditionalRule(sheet, rule)), ...foreign]);
};

const moveSheet = (spreadsheet: Spreadsheet, sheet: Sheet, index: number): void => {
  const current = spreadsheet.getActiveSheet();
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(Math.min(index, spreadsheet.getNumSheets()));
  spreadsheet.setActiveSheet(current);
};

const applyEdit = (spreadsheet: Spreadsheet, sheets: EditedSheets, edit: SheetEdit): void => {
  switch (edit.kind) {
    case 'insert-sheet':
      return insertSheet(spreadsheet, sheets, edit);
    case 'copy-sheet':
      return copySheet(spreadsheet, sheets, edit);
    case 'rename-sheet':
      return sheets.rename(edit.sheet, edit.to);
    case 'conditional-rules':
      return setConditionalRules(sheets, edit);
  }
  const sheet = sheets.of(edit.sheet);
  switch (edit.kind) {
    case 'open-sheet':
      spreadsheet.setActiveSheet(sheet);
      return;
    case 'move-sheet':
      return moveSheet(spreadsheet, sheet, edit.index);
    case 'mark-sheet':
      return markSheet(sheet, markOf(edit), sheets.isNew(edit.sheet));
    case 'show-sheet':
      edit.isHidden ? sheet.hideSheet() : sheet.showSheet();
      return;
    case 'tab-color':
      sheet.setTabColor(edit.color);
      return;
    case 'freeze':
      sheet.setFrozenRows(edit.rows);
      sheet.setFrozenColumns(edit.columns);
      return;
    case 'insert-rows':
      sheet.insertRowsBefore(edit.before, edit.count);
      return;
    case 'append-rows':
      sheet.insertRowsAfter(sheet.getMaxRows(), edit.count);
      return;
    case 'insert-columns':
      if (edit.before > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), edit.count);
      else sheet.insertColumnsBefore(edit.before, edit.count);
      return;
    case 'delete-rows':
      sheet.deleteRows(edit.row, edit.count);
      return;
    case 'hide-rows':
      edit.isHidden ? sheet.hideRows(edit.row, edit.count) : sheet.showRows(edit.row, edit.count);
      return;
    case 'hide-columns':
      edit.isHidden ? sheet.hideColumns(edit.column, edit.count) : sheet.showColumns(edit.column, edit.count);
      return;
    case 'column-width':
      sheet.setColumnWidths(edit.column, edit.count, edit.pixels);
      return;
    case 'sort-rows':
      blockOf(sheet, edit.block).sort({ column: edit.byColumn, ascending: true });
      return;
    case 'values':
      rangeOf(sheet, edit, edit.values).setValues(edit.values.map((row) => [...row]));
      return;
    case 'links':
      return writeLinks(sheet, edit.links);
    case 'notes':
      rangeOf(sheet, edit, edit.notes).setNotes(edit.notes.map((row) => [...row]));
      return;
    case 'number-format':
      blockOf(sheet, edit.block).setNumberFormat(edit.format);
      return;
    case 'validation':
      blockOf(sheet, edit.block).setDataValidation(edit.validation && buildValidation(sheets, edit.validation));
      return;
    case 'filter':
      if (!sheet.getFilter()) blockOf(sheet, edit.block).createFilter();
      return;
    case 'style':
      return styleRange(blockOf(sheet, edit.block), edit.style);
    case 'backgrounds':
      rangeOf(sheet, edit, edit.colors).setBackgrounds(edit.colors.map((row) => [...row]));
      return;
    case 'protect':
      return protectSheet(sheet, edit, sheets.isNew(edit.sheet));
  }
};

/**
 * Applies edits in their order: the only place of the product that writes to the spreadsheet. Google keeps no
 * transaction, so a run killed here is completed by computing the rest of the edits anew. So is one whose time is up: it
 * stops where the edits turn to another sheet, because those of one sheet may be of one piece (rows and their links), and
 * has made some in any case. Answers how many were applied.
 */
export const applyEdits = (
  spreadsheet: Spreadsheet,
  edits: readonly SheetEdit[],
  isTimeUp: () => boolean = () => false,
): number => {
  if (edits.length === 0) return 0;
  const sheets = createEditedSheets(spreadsheet);
  // A sheet that is made comes to the front by itself.
  const front = edits.some(({ kind }) => kind === 'insert-sheet' || kind === 'copy-sheet')
    ? spreadsheet.getActiveSheet()
    : null;
  let applied = 0;
  let sheet = '';
  for (const edit of edits) {
    const isJoined = edit.sheet === sheet || (edit.kind === 'values' && edit.joins);
    if (applied > 0 && !isJoined && isTimeUp()) break;
    applyEdit(spreadsheet, sheets, edit);
    sheet = edit.sheet;
    applied += 1;
  }
  if (front !== null && edits[applied - 1]?.kind !== 'open-sheet') spreadsheet.setActiveSheet(front);
  return applied;
};
