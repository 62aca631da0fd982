import type { ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { DeskCell, DeskSheetView } from '../desk-contract';
import { FONT_FAMILY, FONT_POINTS, linesOf } from './text-measure';

export const SHEET_ID = 'sheet';
const ROW_HEIGHT = 21;
const LINK_COLOR = '#1155cc';
/** Room that Google leaves below the content, to scroll a little further. */
const LEAST_ROWS = 30;

/**
 * A sheet as Univer takes it. Every cell is a text: what a number, a date or a formula shows has been decided by the desk, and Univer
 * must not read anything into it.
 */
export function toSnapshot(view: DeskSheetView, unitId: string): IWorkbookData {
  const { sheet } = view;
  const cellData: Record<number, Record<number, ICellData>> = {};
  view.cells.forEach((cells, row) => {
    const data: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell !== null) data[column] = toCellData(cell);
    });
    cellData[row] = data;
  });
  const worksheet: Partial<IWorksheetData> = {
    id: SHEET_ID,
    name: sheet.name,
    rowCount: Math.max(sheet.rows, LEAST_ROWS),
    columnCount: sheet.columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: 100,
    cellData,
    rowData: rowDataOf(view),
    columnData: Object.fromEntries(
      view.columnWidths.map((width, column) => [
        column,
        { w: width, hd: view.hiddenColumns.includes(column + 1) ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      ]),
    ),
    mergeData: view.merges.map(({ row, column, rows, columns }) => ({
      startRow: row - 1,
      startColumn: column - 1,
      endRow: row + rows - 2,
      endColumn: column + columns - 2,
    })),
    freeze: {
      xSplit: view.frozenColumns,
      ySplit: view.frozenRows,
      startRow: view.frozenRows > 0 ? view.frozenRows : -1,
      startColumn: view.frozenColumns > 0 ? view.frozenColumns : -1,
    },
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: BooleanNumber.TRUE,
  };
  return {
    id: unitId,
    name: sheet.name,
    appVersion: '',
    locale: 'enUS' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: [SHEET_ID],
    sheets: { [SHEET_ID]: worksheet },
    defaultStyle: { ff: FONT_FAMILY, fs: FONT_POINTS, vt: VerticalAlign.BOTTOM },
  };
}

/** What a cell shows, for Univer. A box to tick is drawn by a mark of its own. */
export function toCellData(cell: DeskCell): ICellData {
  return { v: cell.input === 'checkbox' ? '' : cell.text, t: CellValueType.STRING, s: styleOf(cell) };
}

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function styleOf(cell: DeskCell): IStyleData {
  const isLink = cell.link !== undefined;
  const color = cell.color ?? (isLink ? LINK_COLOR : undefined);
  return {
    ff: FONT_FAMILY,
    fs: cell.size ?? FONT_POINTS,
    // Google puts numbers and dates to the right where nothing else is said.
    ht: HORIZONTAL[cell.align ?? (typeof cell.value === 'number' ? 'right' : 'left')],
    vt: VERTICAL[cell.verticalAlign ?? 'bottom'],
    tb: cell.wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(cell.background === undefined ? {} : { bg: { rgb: cell.background } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(cell.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(cell.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(cell.underline === true || isLink ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(cell.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}

function rowDataOf(view: DeskSheetView): Record<number, Partial<IRowData>> {
  const hidden = new Set(view.hiddenRows);
  const rows: Record<number, Partial<IRowData>> = {};
  view.cells.forEach((cells, at) => {
    const height = view.rowHeights[at + 1] ?? fittingHeight(cells, view);
    if (height !== ROW_HEIGHT) rows[at] = { h: height };
  });
  for (const row of hidden) rows[row - 1] = { ...rows[row - 1], hd: BooleanNumber.TRUE };
  return rows;
}

/** A row grows with its wrapped texts, as in Google, where nobody has set its height. */
function fittingHeight(
  cells: readonly (DeskCell | null)[],
  { columnWidths: widths, hiddenColumns }: DeskSheetView,
): number {
  let height = ROW_HEIGHT;
  cells.forEach((cell, column) => {
    if (cell === null || cell.text === '' || hiddenColumns.includes(column + 1)) return;
    const points = cell.size ?? FONT_POINTS;
    const lines = cell.wrap === true ? linesOf(cell.text, (widths[column] ?? 100) - 8, points, cell.bold === true) : 1;
    height = Math.max(height, Math.ceil(lines * points * 1.6 + 5));
  });
  return height;
}
