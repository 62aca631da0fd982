import type { SheetLookImage } from '../sheets/sheet-image';
import type { ConditionalRule, Validation } from '../sheets/sheet-look';
import { conditionalRuleOf } from './conditional-rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const validationOf = (validation: GoogleAppsScript.Spreadsheet.DataValidation | null): Validation | null => {
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
      const range = first as GoogleAppsScript.Spreadsheet.Range;
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

/** One value where all rows of a column agree, `mixed` where they do not. */
const common = <Value, Mixed>(
  rows: readonly (readonly Value[])[],
  column: number,
  mixed: Mixed,
  isSame: (a: Value, b: Value) => boolean,
): Value | Mixed => {
  const first = rows[0]?.[column] as Value;
  return rows.every((row) => isSame(row[column] as Value, first)) ? first : mixed;
};

const isSameValidation = (a: Validation | null, b: Validation | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Reads what `setup` compares beside the values. The rows below the two first are taken as the body of the table. */
export const readSheetLook = (sheet: Sheet, headerRow: number): SheetLookImage => {
  const columns = sheet.getMaxColumns();
  const bodyRows = Math.max(1, sheet.getMaxRows() - headerRow);
  const header = sheet.getRange(headerRow, 1, 1, columns);
  const body = sheet.getRange(headerRow + 1, 1, bodyRows, columns);
  const formats = body.getNumberFormats();
  const validations = body.getDataValidations().map((row) => row.map(validationOf));
  const protection = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
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
    numberFormats: numbers.map((column) => common(formats, column - 1, null, (a, b) => a === b)),
    validations: numbers.map((column) => common(validations, column - 1, 'mixed' as const, isSameValidation)),
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
