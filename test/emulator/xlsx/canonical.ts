import { cellAt, hasContent } from '../../../emulator/document/cells';
import type { SheetData } from '../../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';

/** A document without what only tells how it came about: lengths of half-empty rows, revisions. */
export function canonical(document: SpreadsheetDocument): unknown {
  return { ...document, sheets: document.sheets.map(canonicalSheet) };
}

function canonicalSheet(sheet: SheetData): unknown {
  const { rows, revision: _revision, rowDimensions, columnDimensions, filter, ...data } = sheet;
  const cells: Record<string, unknown> = {};
  rows.forEach((row, index) => {
    const width = Math.max(row?.values.length ?? 0, row?.styles?.length ?? 0, row?.validations?.length ?? 0);
    for (let column = 1; column <= width; column += 1) {
      const cell = cellAt(sheet, index + 1, column);
      if (hasContent(row, column) || Object.keys(cell.style).length + Object.keys(cell).length > 2) {
        cells[`${index + 1}:${column}`] = cell;
      }
    }
  });
  return {
    ...data,
    cells,
    filter: filter && { ...filter, hiddenValues: [...filter.hiddenValues] },
    rowDimensions: Object.entries(rowDimensions).filter(([, dimension]) => dimension),
    columnDimensions: Object.entries(columnDimensions).filter(([, dimension]) => dimension),
  };
}
