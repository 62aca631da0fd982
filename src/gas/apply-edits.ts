import type { Block, Link, SheetEdit } from '../sheets/sheet-edit';
import type { Validation } from '../sheets/sheet-look';
import { buildConditionalRule, conditionalRuleOf } from './conditional-rules';
import { protectSheet } from './protect-sheet';
import { metadataKey } from './sheet-index';
import { styleRange } from './style-range';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const blockOf = (sheet: Sheet, { row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);

/** The sheets of one application by name, asked for when first needed, with those made in it: those hold nothing of others' yet. */
const createSheets = (spreadsheet: Spreadsheet) => {
  const byName = new Map<string, Sheet>();
  const made = new Set<string>();
  const of = (name: string): Sheet => {
    const sheet = byName.get(name) ?? spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`No sheet named ${name}: it was renamed or deleted during the run`);
    byName.set(name, sheet);
    return sheet;
  };
  return {
    of,
    add(name: string, sheet: Sheet): void {
      byName.set(name, sheet);
      made.add(name);
    },
    rename(from: string, to: string): void {
      byName.set(to, of(from).setName(to));
      byName.delete(from);
    },
    isNew: (name: string): boolean => made.has(name),
  };
};

type Sheets = ReturnType<typeof createSheets>;

const buildValidation = (sheets: Sheets, validation: Validation) => {
  const builder = SpreadsheetApp.newDataValidation();
  switch (validation.kind) {
    case 'list':
      return builder
        .requireValueInList([...validation.values], true)
        .setAllowInvalid(!validation.isStrict)
        .build();
    case 'list-from': {
      const source = sheets.of(validation.sheetName);
      const range = source.getRange(
        validation.fromRow,
        validation.column,
        source.getMaxRows() - validation.fromRow + 1,
        1,
      );
      return builder.requireValueInRange(range, true).setAllowInvalid(!validation.isStrict).build();
    }
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'date':
      return builder.requireDate().setAllowInvalid(true).build();
  }
};

const insertSheet = (
  spreadsheet: Spreadsheet,
  sheets: Sheets,
  edit: Extract<SheetEdit, { kind: 'insert-sheet' }>,
): void => {
  const sheet = spreadsheet.insertSheet(edit.sheet, Math.min(edit.index, spreadsheet.getNumSheets()));
  sheet.addDeveloperMetadata(metadataKey, markOf(edit));
  const surplusRows = sheet.getMaxRows() - edit.rows;
  const surplusColumns = sheet.getMaxColumns() - edit.columns;
  if (surplusRows > 0) sheet.deleteRows(edit.rows + 1, surplusRows);
  if (surplusRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -surplusRows);
  if (surplusColumns > 0) sheet.deleteColumns(edit.columns + 1, surplusColumns);
  if (surplusColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -surplusColumns);
  sheets.add(edit.sheet, sheet);
};

const markOf = ({ key, owner }: { readonly key: string; readonly owner: string | null }): string =>
  owner === null ? key : `${key}:${owner}`;

const markSheet = (sheet: Sheet, mark: string): void => {
  const known = sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()[0];
  if (known) known.setValue(mark);
  else sheet.addDeveloperMetadata(metadataKey, mark);
};

/** Formats, rules, notes and widths come along with a copy, its protection does not; whether our mark does, Google does not say. */
const copySheet = (
  spreadsheet: Spreadsheet,
  sheets: Sheets,
  edit: Extract<SheetEdit, { kind: 'copy-sheet' }>,
): void => {
  const index = Math.min(edit.index, spreadsheet.getNumSheets());
  const sheet = spreadsheet.insertSheet(edit.sheet, index, { template: sheets.of(edit.from) });
  sheets.add(edit.sheet, sheet);
  markSheet(sheet, markOf(edit));
};

const setConditionalRules = (sheets: Sheets, edit: Extract<SheetEdit, { kind: 'conditional-rules' }>): void => {
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

/** Links below one another are written in one call: a report has thousands of them. */
const writeLinks = (sheet: Sheet, links: readonly Link[]): void => {
  // Many rows of a report lead to one place, and building a rich text takes four calls.
  const built = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const linkOf = ({ text, url }: Link): GoogleAppsScript.Spreadsheet.RichTextValue => {
    const key = `${text}\n${url}`;
    const known = built.get(key) ?? SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    built.set(key, known);
    return known;
  };
  const ordered = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  let from = 0;
  for (let at = 1; at <= ordered.length; at += 1) {
    const [first, last, next] = [ordered[from], ordered[at - 1], ordered[at]];
    if (!first || !last || (next && next.column === last.column && next.row === last.row + 1)) continue;
    const run = ordered.slice(from, at);
    sheet.getRange(first.row, first.column, run.length, 1).setRichTextValues(run.map((link) => [linkOf(link)]));
    from = at;
  }
};

const applyEdit = (spreadsheet: Spreadsheet, sheets: Sheets, edit: SheetEdit): void => {
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
    case 'move-sheet':
      return moveSheet(spreadsheet, sheet, edit.index);
    case 'mark-sheet':
      return markSheet(sheet, markOf(edit));
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
      sheet
        .getRange(edit.row, edit.column, edit.values.length, edit.values[0]?.length ?? 1)
        .setValues(edit.values.map((row) => [...row]));
      return;
    case 'links':
      return writeLinks(sheet, edit.links);
    case 'notes':
      sheet
        .getRange(edit.row, edit.column, edit.notes.length, edit.notes[0]?.length ?? 1)
        .setNotes(edit.notes.map((row) => [...row]));
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
      sheet
        .getRange(edit.row, edit.column, edit.colors.length, edit.colors[0]?.length ?? 1)
        .setBackgrounds(edit.colors.map((row) => [...row]));
      return;
    case 'protect':
      return protectSheet(sheet, edit, sheets.isNew(edit.sheet));
  }
};

/**
 * Applies edits in their order: the only place of the product that writes to the spreadsheet. Google keeps no
 * transaction, so a run killed here is completed by computing the rest of the edits anew.
 */
export const applyEdits = (spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): void => {
  if (edits.length === 0) return;
  const sheets = createSheets(spreadsheet);
  for (const edit of edits) applyEdit(spreadsheet, sheets, edit);
};
