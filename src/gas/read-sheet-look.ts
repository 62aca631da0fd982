import type { SheetLookImage } from '../sheets/sheet-image';
import type { ConditionalRule, Validation } from '../sheets/sheet-look';
import { conditionalRuleOf } from './conditional-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

const validationOf = (validation: GoogleRule | null): Validation | null => {
  if (!validation) return null;
  const [first] = validation.getCriteriaValues();
  const isStrict = !validation.getAllowInvalid();
  switch (String(validation.getCriteriaType())) {
    case 'CHECKBOX':
      return { kind: 'checkbox' };
    case 'DATE_IS_VALID_DATE':
      return { kind: 'date' };
    case 'VALUE_IN_LIST':
      return { kind: 'list', values: (first as string[]).map(String), isStrict };
    case 'VALUE_IN_RANGE': {
      // The sheet that fed the list may be gone.
      const range = first as GoogleAppsScript.Spreadsheet.Range | null;
      if (!range) return { kind: 'list', values: [], isStrict };
      return {
        kind: 'list-from',
        sheetName: range.getSheet().getName(),
        column: range.getColumn(),
        fromRow: range.getRow(),
        isStrict,
      };
    }
    default:
      return { kind: 'list', values: [], isStrict: false };
  }
};

/** The number format that all rows of a column share; null where they differ. */
const commonFormat = (rows: readonly (readonly string[])[], column: number): string | null => {
  const first = rows[0]?.[column] ?? null;
  return rows.every((row) => row[column] === first) ? first : null;
};

/**
 * The validation of a column: a cell that lost its own is seen in any row, what the rule says only in the first that has
 * one, because every question to a rule is a call of its own.
 */
const columnValidation = (
  rows: readonly (readonly (GoogleRule | null)[])[],
  column: number,
): Validation | null | 'mixed' => {
  const rules = rows.map((row) => row[column] ?? null);
  const first = rules.find((rule) => rule !== null) ?? null;
  return first !== null && rules.includes(null) ? 'mixed' : validationOf(first);
};

/** The sheet protections of a file by the number of their sheet: one call instead of one for each sheet. */
export const readProtections = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<number, Protection> =>
  new Map(
    spreadsheet
      .getProtections(SpreadsheetApp.ProtectionType.SHEET)
      .map((protection) => [protection.getRange().getSheet().getSheetId(), protection]),
  );

/** Reads what `setup` compares beside the values. The rows below the two first are taken as the body of the table. */
export const readSheetLook = (sheet: Sheet, headerRow: number, protection: Protection | null): SheetLookImage => {
  const columns = sheet.getMaxColumns();
  const bodyRows = Math.max(1, sheet.getMaxRows() - headerRow);
  const header = sheet.getRange(headerRow, 1, 1, columns);
  const body = sheet.getRange(headerRow + 1, 1, bodyRows, columns);
  const formats = body.getNumberFormats();
  const validations = body.getDataValidations();
  const numbers = Array.from({ length: columns }, (_, index) => index + 1);
  return {
    position: sheet.getIndex(),
    isHidden: sheet.isSheetHidden(),
    tabColor: sheet.getTabColor(),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    headerNotes: header.getNotes()[0] ?? [],
    headerBackgrounds: header.getBackgrounds()[0] ?? [],
    columnWidths: numbers.map((column) => sheet.getColumnWidth(column)),
    hiddenColumns: numbers.map((column) => sheet.isColumnHiddenByUser(column)),
    numberFormats: numbers.map((column) => commonFormat(formats, column - 1)),
    validations: numbers.map((column) => columnValidation(validations, column - 1)),
    conditionalRules: sheet
      .getConditionalFormatRules()
      .flatMap((rule): ConditionalRule[] => conditionalRuleOf(rule) ?? []),
    protection: protection
      ? {
          editors: protection.getEditors().map((editor) => editor.getEmail()),
          description: protection.getDescription(),
        }
      : null,
  };
};
