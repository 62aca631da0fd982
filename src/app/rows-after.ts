import type { CellValue } from '../kernel/cell';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';

type Row = CellValue[];

/** As Sheets sorts: what is empty comes last, rows that are alike keep their order. */
function compareCells(a: CellValue, b: CellValue): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}

function rowsAfter(image: SheetImage, edits: readonly SheetEdit[]): readonly Row[] {
  const rows: Row[] = image.rows.map((row) => [...row]);
  const rowAt = (number: number): Row => {
    while (rows.length < number - image.firstRow + 1) rows.push([]);
    return rows[number - image.firstRow] ?? [];
  };
  for (const edit of edits) {
    if (edit.kind === 'values') {
      edit.values.forEach((values, line) => {
        const row = rowAt(edit.row + line);
        values.forEach((value, at) => {
          const column = edit.column - image.firstColumn + at;
          while (row.length < column) row.push('');
          row[column] = value;
        });
      });
    } else if (edit.kind === 'delete-rows') rows.splice(edit.row - image.firstRow, edit.count);
    else if (edit.kind === 'sort-rows') {
      const from = edit.block.row - image.firstRow;
      const column = edit.byColumn - image.firstColumn;
      const sorted = rows
        .slice(from, from + edit.block.rows)
        .sort((a, b) => compareCells(a[column] ?? '', b[column] ?? ''));
      rows.splice(from, sorted.length, ...sorted);
    }
  }
  return rows;
}

/** The sheets as they will stand once the edits are made: all, or those that are asked for. */
export function workbookAfter(
  workbook: Workbook,
  edits: readonly SheetEdit[],
  isAsked: (image: SheetImage) => boolean = () => true,
): Workbook {
  const sheets = workbook.sheets.map((image) => {
    if (!isAsked(image)) return image;
    const own = edits.filter((edit) => 'sheet' in edit && edit.sheet === image.name);
    return own.length === 0 ? image : { ...image, rows: rowsAfter(image, own) };
  });
  return { ...workbook, sheets };
}

/** The tabs as they will stand when the run is over: the links of the reports lead to where a task's row is then. */
export const withTabsAfter = (workbook: Workbook, edits: readonly SheetEdit[]): Workbook =>
  workbookAfter(workbook, edits, ({ key }) => key === 'manager-tab');
