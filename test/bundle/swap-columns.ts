import type { SheetData } from '../../emulator/document/sheet';

/** What dragging a column past another does, for two columns by their numbers: cells with all that hangs on them, and widths. */
export function swapColumns(sheet: SheetData, first: number, second: number): void {
  const swap = (list: unknown[] | undefined): void => {
    if (!list) return;
    const length = Math.max(first, second);
    while (list.length < length) list.push(undefined);
    [list[first - 1], list[second - 1]] = [list[second - 1], list[first - 1]];
  };
  for (const row of sheet.rows) {
    if (!row) continue;
    while (row.values.length < Math.max(first, second)) row.values.push(null);
    for (const plane of [row.values, row.formulas, row.styles, row.notes, row.validations, row.richTexts]) swap(plane);
  }
  swap(sheet.columnDimensions);
  sheet.revision += 1;
}
