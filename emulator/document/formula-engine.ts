import type { CellValue } from './cell';
import type { SheetData } from './sheet';
import type { SpreadsheetDocument } from './spreadsheet';

/** A formula's result. Errors are their text: '#N/A', '#REF!'. */
export interface FormulaResult {
  readonly value: CellValue;
  /** The format the result brings along where the cell's own is automatic, e.g. a date format for TODAY(). */
  readonly numberFormat?: string;
}

/**
 * Computes formula cells. The emulator's core has none of its own: one is given to createWorld.
 * May cache by the sheet objects and their `revision` (a restored snapshot brings new objects); `now` (a moment in milliseconds) is what TODAY() and NOW() see.
 */
export interface FormulaEngine {
  cell(document: SpreadsheetDocument, sheet: SheetData, row: number, column: number, now: number): FormulaResult;
}
