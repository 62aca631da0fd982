import type { CellStyle, CellValue, RichText } from '../document/cell';
import type { DataValidation } from '../document/data-validation';
import type { GridRange } from '../document/grid-range';
import type { DimensionData, SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';

/**
 * What an .xlsx cannot hold, as it stands in the technical sheet. Together with the cells of the file it gives the document back exactly.
 * Cells are the file's: what is said here about a cell counts only as long as the cell still shows what was written, so that a workbook
 * edited in Excel or LibreOffice keeps those edits.
 */
export interface SavedWorkbook {
  readonly format: typeof SAVED_FORMAT;
  readonly document: Omit<SpreadsheetDocument, 'sheets'>;
  readonly sheets: readonly SavedSheet[];
  readonly styles: readonly CellStyle[];
  readonly validations: readonly DataValidation[];
  /** Style as read from the file → index of the style it stands for. */
  readonly looks: readonly (readonly [shown: CellStyle, style: number])[];
  /** What the caller gave to keep. */
  readonly extras: unknown;
}

export const SAVED_FORMAT = 1;

export interface SavedSheet {
  /** The name in the file: Excel allows fewer characters. */
  readonly tab: string;
  readonly data: Omit<SheetData, 'rows' | 'rowDimensions' | 'columnDimensions' | 'filter' | 'revision'>;
  readonly filter: {
    readonly range: GridRange;
    readonly hiddenValues: readonly (readonly [number, readonly string[]])[];
  } | null;
  readonly rowDimensions: readonly (readonly [number, DimensionData])[];
  readonly columnDimensions: readonly (readonly [number, DimensionData])[];
  readonly validations: readonly (readonly [validation: number, ranges: readonly GridRange[]])[];
  /** Values that are shown otherwise: long texts, control characters. */
  readonly values: readonly (readonly [row: number, column: number, value: CellValue])[];
  /** Formulas that read otherwise in Excel; `written` is null where only the value was written. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string, written: string | null])[];
  readonly notes: readonly (readonly [row: number, column: number, note: string])[];
  readonly richTexts: readonly (readonly [row: number, column: number, text: string, richText: RichText])[];
  /** Cells whose style is not the one that `looks` gives. */
  readonly styles: readonly (readonly [row: number, column: number, style: number, shown: CellStyle])[];
}
