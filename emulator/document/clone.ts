import type { RowData, SheetData } from './sheet';
import type { SpreadsheetDocument } from './spreadsheet';

/** An independent copy of a document; immutable parts (styles, validations, rules) stay shared. */
export function cloneDocument(document: SpreadsheetDocument): SpreadsheetDocument {
  return {
    ...document,
    editors: [...document.editors],
    viewers: [...document.viewers],
    sheets: document.sheets.map(cloneSheet),
    namedRanges: document.namedRanges.map((named) => ({ ...named })),
    metadata: document.metadata.map((item) => ({ ...item })),
  };
}

/** An independent copy of a sheet, under the same id. */
export function cloneSheet(sheet: SheetData): SheetData {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => (row ? cloneRow(row) : undefined)),
    rowDimensions: sheet.rowDimensions.map((dimension) => (dimension ? { ...dimension } : undefined)),
    columnDimensions: sheet.columnDimensions.map((dimension) => (dimension ? { ...dimension } : undefined)),
    merges: [...sheet.merges],
    conditionalFormats: [...sheet.conditionalFormats],
    protections: sheet.protections.map((protection) => ({
      ...protection,
      unprotected: [...protection.unprotected],
      editors: [...protection.editors],
    })),
    filter: sheet.filter && { range: sheet.filter.range, hiddenValues: new Map(sheet.filter.hiddenValues) },
  };
}

function cloneRow(row: RowData): RowData {
  return {
    values: row.values.slice(),
    ...(row.formulas && { formulas: row.formulas.slice() }),
    ...(row.styles && { styles: row.styles.slice() }),
    ...(row.notes && { notes: row.notes.slice() }),
    ...(row.validations && { validations: row.validations.slice() }),
    ...(row.richTexts && { richTexts: row.richTexts.slice() }),
  };
}
