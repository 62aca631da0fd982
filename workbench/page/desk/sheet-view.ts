import type { GridRange } from '../../../emulator/document/grid-range';
import { gridRange } from '../../../emulator/document/grid-range';
import { DEFAULT_COLUMN_WIDTH, type RowData, type SheetData } from '../../../emulator/document/sheet';
import type { EffectiveCell } from '../../../emulator/formulas/effective-view';
import { isHiddenByFilter } from '../../../emulator/services/filter-object';
import type { Language } from '../../../src/kernel/language';
import type { Host } from '../../desk/host';
import type { DeskCell, DeskSheet, DeskSheetView } from '../desk-contract';
import { createInputs } from './cell-input';
import { deskTexts } from './desk-texts';
import type { Session } from './session';
import { viewCell } from './view-cell';

/** A sheet as the tabs below the grid show it. */
export const sheetOf = ({ name, id, hidden, tabColor, maxRows, maxColumns }: SheetData): DeskSheet => ({
  name,
  gid: id,
  isHidden: hidden,
  color: tabColor,
  rows: maxRows,
  columns: maxColumns,
});

/** The whole sheet as it looks now; a formula that cannot be computed says so in its note, in the language given. */
export function viewOf(
  { host, engine }: Pick<Session, 'host' | 'engine'>,
  sheet: SheetData,
  language: Language,
): DeskSheetView {
  const area = usedArea(sheet);
  const seen = area.numRows > 0 && area.numColumns > 0 ? seenOf(host, sheet, area) : [];
  const inputs = createInputs(host);
  const cells = seen.map((row, rowIndex): readonly (DeskCell | null)[] =>
    row.map((seenCell, columnIndex) => {
      const cell = viewCell(sheet, rowIndex + 1, columnIndex + 1, seenCell, inputs);
      const isBeyond = cell?.formula !== undefined && engine.isBeyond(sheet, rowIndex + 1, columnIndex + 1);
      return cell && isBeyond ? { ...cell, note: deskTexts.notComputed[language] } : cell;
    }),
  );
  const textAt = (row: number, column: number): string => cells[row - 1]?.[column - 1]?.text ?? '';
  return {
    sheet: sheetOf(sheet),
    cells,
    columnWidths: Array.from(
      { length: sheet.maxColumns },
      (_, index) => sheet.columnDimensions[index]?.size ?? DEFAULT_COLUMN_WIDTH,
    ),
    rowHeights: rowHeightsOf(sheet),
    hiddenRows: hiddenRowsOf(sheet, textAt),
    hiddenColumns: sheet.columnDimensions.flatMap((dimension, index) => (dimension?.hidden ? [index + 1] : [])),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    merges: sheet.merges.map(({ row, column, numRows, numColumns }) => ({
      row,
      column,
      rows: numRows,
      columns: numColumns,
    })),
  };
}

/** Rules that cannot be computed colour nothing, rather than take the sheet away. */
function seenOf(host: Host, sheet: SheetData, area: GridRange): readonly (readonly EffectiveCell[])[] {
  try {
    return host.view(sheet, area);
  } catch {
    const rules = sheet.conditionalFormats;
    sheet.conditionalFormats = [];
    try {
      return host.view(sheet, area);
    } finally {
      sheet.conditionalFormats = rules;
    }
  }
}

/** From A1 to the last row and column in which anything stands or is to be seen: a colour, a box to tick, a note. */
function usedArea(sheet: SheetData): GridRange {
  let rows = 0;
  let columns = 0;
  sheet.rows.forEach((data, index) => {
    const width = data ? usedWidth(data) : 0;
    if (width > 0) rows = index + 1;
    columns = Math.max(columns, width);
  });
  return gridRange(1, 1, rows, columns);
}

function usedWidth({ values, formulas, styles, notes, validations }: RowData): number {
  const lastOf = (plane: readonly unknown[] | undefined): number => {
    let length = plane?.length ?? 0;
    while (length > 0 && (plane?.[length - 1] ?? null) === null) length -= 1;
    return length;
  };
  return Math.max(...[values, formulas, styles, notes, validations].map(lastOf));
}

function rowHeightsOf(sheet: SheetData): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  sheet.rowDimensions.forEach((dimension, index) => {
    if (dimension?.size !== undefined) heights[index + 1] = dimension.size;
  });
  return heights;
}

function hiddenRowsOf(sheet: SheetData, textAt: (row: number, column: number) => string): readonly number[] {
  const hidden: number[] = [];
  const last = Math.max(sheet.rowDimensions.length, sheet.filter ? sheet.rows.length : 0);
  for (let row = 1; row <= last; row += 1) {
    if (sheet.rowDimensions[row - 1]?.hidden || isHiddenByFilter(sheet, row, textAt)) hidden.push(row);
  }
  return hidden;
}
