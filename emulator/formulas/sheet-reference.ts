import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { localeRules } from '../values/locale';
import type { FormulaReference } from './formula-reference';

/** Formulas name sheets without regard to case. */
export function findSheet(document: SpreadsheetDocument, name: string): SheetData | undefined {
  const wanted = name.toLowerCase();
  return document.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The cells that a named range stands for, as an absolute reference. */
export function namedReference(document: SpreadsheetDocument, name: string): FormulaReference | null {
  const wanted = name.toLowerCase();
  const named = document.namedRanges.find((candidate) => candidate.name.toLowerCase() === wanted);
  const sheet = named && document.sheets.find((candidate) => candidate.id === named.sheetId);
  if (!named || !sheet) return null;
  const { row, column, numRows, numColumns } = named.range;
  const corner = (atRow: number, atColumn: number) => ({
    row: atRow,
    rowFixed: true,
    column: atColumn,
    columnFixed: true,
  });
  return {
    sheet: sheet.name,
    first: corner(row, column),
    last: numRows * numColumns === 1 ? null : corner(row + numRows - 1, column + numColumns - 1),
  };
}

/** The decimal mark of a document's formulas; it decides what separates arguments. */
export const decimalOf = (document: SpreadsheetDocument): ',' | '.' =>
  localeRules(document.locale).decimal === ',' ? ',' : '.';
