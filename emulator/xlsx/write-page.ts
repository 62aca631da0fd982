import type { Worksheet } from 'exceljs';
import { lastContentColumn, lastContentRow } from '../document/cells';
import { columnLetters } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { argb } from './cell-look';

/** What surrounds the cells: frozen lines, grid, tab colour; printed landscape, one page wide, the frozen rows on every page. */
export function writePage(sheet: SheetData, worksheet: Worksheet): void {
  const { frozenRows, frozenColumns } = sheet;
  worksheet.views = [
    {
      ...(frozenRows + frozenColumns > 0 && { state: 'frozen' as const, xSplit: frozenColumns, ySplit: frozenRows }),
      showGridLines: !sheet.hiddenGridlines,
      rightToLeft: sheet.rightToLeft,
    } as Worksheet['views'][number],
  ];
  if (sheet.tabColor) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  const lastRow = lastContentRow(sheet);
  const lastColumn = lastShownColumn(sheet);
  worksheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
    ...(lastRow > 0 && { printArea: `A1:${columnLetters(lastColumn)}${lastRow}` }),
  } as Worksheet['pageSetup'];
}

function lastShownColumn(sheet: SheetData): number {
  let last = lastContentColumn(sheet);
  while (last > 1 && sheet.columnDimensions[last - 1]?.hidden) last -= 1;
  return last;
}
