import type { DeskCell, DeskSheetView } from '../../workbench/page/desk-contract';

/** A sheet of texts as the grid gets it; '' = nothing in the cell. */
export function sheetViewOf(texts: readonly (readonly string[])[], build: Partial<DeskSheetView> = {}): DeskSheetView {
  const columns = Math.max(...texts.map((row) => row.length));
  return {
    sheet: { name: 'Лист', gid: 1, isHidden: false, color: null, rows: texts.length, columns },
    cells: texts.map((row) => row.map((text): DeskCell | null => (text === '' ? null : { text, value: text }))),
    columnWidths: Array.from({ length: columns }, () => 100),
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    ...build,
  };
}
