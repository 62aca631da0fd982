import { changeLines } from '../document/change-lines';
import { gridRange } from '../document/grid-range';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type DimensionData, type SheetData } from '../document/sheet';
import type { Axis } from '../document/shift-range';
import { OUTSIDE_GRID_MESSAGE, scriptError } from '../run/errors';
import { assertMayWrite } from '../run/rights';
import { innerOf } from './expose-map';
import { isHiddenByFilter } from './filter-object';
import type { RangeObject } from './range-object';
import { displayText } from './read-cell';
import type { MethodTable } from './service-object';
import { act, changeSheet, getter, read, type SheetObject, write } from './sheet-object';

const maxOf = (sheet: SheetData, axis: Axis): number => (axis === 'row' ? sheet.maxRows : sheet.maxColumns);
const dimensionsOf = (sheet: SheetData, axis: Axis): (DimensionData | undefined)[] =>
  axis === 'row' ? sheet.rowDimensions : sheet.columnDimensions;

/** 10 million cells a spreadsheet: https://support.google.com/drive/answer/37603 */
const MAX_CELLS = 10_000_000;

/** Inserts before line `at`; the new lines look like `like`. */
function insert(self: SheetObject, axis: Axis, at: number, count: number, like: number): SheetObject {
  if (count < 1) throw scriptError('The number of rows or columns to insert must be at least 1.');
  if (at < 1 || at > maxOf(self.sheet, axis) + 1) throw scriptError(OUTSIDE_GRID_MESSAGE);
  const cells = self.document.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  const added = count * (axis === 'row' ? self.sheet.maxColumns : self.sheet.maxRows);
  if (cells + added > MAX_CELLS) {
    throw scriptError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
  return changeSheet(self, (sheet) => changeLines(self.document, sheet, { axis, kind: 'insert', at, count }, like));
}

/** Deletes lines; what is protected in them must be open to the user. */
function remove(self: SheetObject, axis: Axis, at: number, count: number): SheetObject {
  const { exec, document, sheet } = self;
  const max = maxOf(sheet, axis);
  if (count < 1 || at < 1 || at + count - 1 > max) throw scriptError('Those rows or columns are out of bounds.');
  if (count >= max) {
    throw scriptError(`You can't delete all the ${axis === 'row' ? 'rows' : 'columns'} on the sheet.`);
  }
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (at <= frozen + 1 && at + count > max) {
    throw scriptError(`Sorry, it is not possible to delete all non-frozen ${axis === 'row' ? 'rows' : 'columns'}.`);
  }
  const gone = axis === 'row' ? gridRange(at, 1, count, sheet.maxColumns) : gridRange(1, at, sheet.maxRows, count);
  assertMayWrite(exec.world, document, sheet, gone, exec.user);
  return changeSheet(self, () => changeLines(document, sheet, { axis, kind: 'delete', at, count }));
}

function changeDimensions(self: SheetObject, axis: Axis, at: number, count: number, patch: DimensionData): SheetObject {
  if (at < 1 || count < 1 || at + count - 1 > maxOf(self.sheet, axis)) throw scriptError(OUTSIDE_GRID_MESSAGE);
  return changeSheet(self, (sheet) => {
    const dimensions = dimensionsOf(sheet, axis);
    while (dimensions.length < at + count - 1) dimensions.push(undefined);
    for (let index = at - 1; index < at + count - 1; index += 1) dimensions[index] = { ...dimensions[index], ...patch };
  });
}

/** Sizes are buffered like looks; rights are checked at once. */
function setSize(self: SheetObject, axis: Axis, at: number, count: number, size: number): SheetObject {
  if (size < 0) throw scriptError('The size must not be negative.');
  changeSheet(self, () => undefined);
  self.exec.bufferWrite(0, () => changeDimensions(self, axis, at, count, { size }));
  return self;
}

function hide(axis: Axis, hidden: boolean) {
  return act('hideRows', ['number', 'number, number'], (self, at: number, count = 1) => {
    changeDimensions(self, axis, at, count, { hidden });
  });
}

function hideRange(axis: Axis, hidden: boolean) {
  return act('hideRows', 'Range', (self, value: unknown) => {
    const { range } = innerOf(value) as RangeObject;
    if (axis === 'row') changeDimensions(self, axis, range.row, range.numRows, { hidden });
    else changeDimensions(self, axis, range.column, range.numColumns, { hidden });
  });
}

const isHidden = (axis: Axis) =>
  read('getter', 'number', (self, at: number) => dimensionsOf(self.sheet, axis)[at - 1]?.hidden === true);

/** The sheet follows the last lines where `at` is beyond: only "after the last" is allowed. */
const inserts = (axis: Axis, where: 'before' | 'after', single: boolean) =>
  act('insertRows', single ? 'number' : 'number, number', (self, at: number, count = 1) => {
    if (at > maxOf(self.sheet, axis)) throw scriptError(OUTSIDE_GRID_MESSAGE);
    return where === 'before'
      ? insert(self, axis, at, count, Math.min(at + count, at))
      : insert(self, axis, at + 1, count, at);
  });

function setFrozen(self: SheetObject, axis: Axis, count: number): void {
  if (count < 0 || count >= maxOf(self.sheet, axis))
    throw scriptError('The number of frozen rows or columns is out of bounds.');
  changeSheet(self, (sheet) => {
    if (axis === 'row') sheet.frozenRows = count;
    else sheet.frozenColumns = count;
  });
}

/** Widths by content are the browser's business; here they become the default. */
const autoResize = (axis: Axis, size: number) =>
  write('setWidths', 'number, number', (self, at: number, count: number) => setSize(self, axis, at, count, size));

/** Sheet: rows and columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetLineMethods: MethodTable<SheetObject> = {
  getMaxRows: getter('', (self) => self.sheet.maxRows),
  getMaxColumns: getter('', (self) => self.sheet.maxColumns),
  insertRowBefore: inserts('row', 'before', true),
  insertRowAfter: inserts('row', 'after', true),
  insertRowsBefore: inserts('row', 'before', false),
  insertRowsAfter: inserts('row', 'after', false),
  insertRows: act('insertRows', ['number', 'number, number'], (self, at: number, count = 1) => {
    insert(self, 'row', at, count, 0);
  }),
  insertColumnBefore: inserts('column', 'before', true),
  insertColumnAfter: inserts('column', 'after', true),
  insertColumnsBefore: inserts('column', 'before', false),
  insertColumnsAfter: inserts('column', 'after', false),
  insertColumns: act('insertRows', ['number', 'number, number'], (self, at: number, count = 1) => {
    insert(self, 'column', at, count, 0);
  }),
  deleteRow: act('deleteRows', 'number', (self, at: number) => remove(self, 'row', at, 1)),
  deleteRows: act('deleteRows', 'number, number', (self, at: number, count: number) => {
    remove(self, 'row', at, count);
  }),
  deleteColumn: act('deleteRows', 'number', (self, at: number) => remove(self, 'column', at, 1)),
  deleteColumns: act('deleteRows', 'number, number', (self, at: number, count: number) => {
    remove(self, 'column', at, count);
  }),
  hideRows: hide('row', true),
  showRows: hide('row', false),
  hideColumns: hide('column', true),
  showColumns: hide('column', false),
  hideRow: hideRange('row', true),
  unhideRow: hideRange('row', false),
  hideColumn: hideRange('column', true),
  unhideColumn: hideRange('column', false),
  isRowHiddenByUser: isHidden('row'),
  isColumnHiddenByUser: isHidden('column'),
  isRowHiddenByFilter: read('getter', 'number', (self, at: number) =>
    isHiddenByFilter(self.sheet, at, (row, column) => displayText(self.place, row, column)),
  ),
  getFrozenRows: getter('', (self) => self.sheet.frozenRows),
  getFrozenColumns: getter('', (self) => self.sheet.frozenColumns),
  setFrozenRows: act('setFrozen', 'number', (self, count: number) => setFrozen(self, 'row', count)),
  setFrozenColumns: act('setFrozen', 'number', (self, count: number) => setFrozen(self, 'column', count)),
  getColumnWidth: read(
    'getter',
    'number',
    (self, at: number) => self.sheet.columnDimensions[at - 1]?.size ?? DEFAULT_COLUMN_WIDTH,
  ),
  getRowHeight: read(
    'getter',
    'number',
    (self, at: number) => self.sheet.rowDimensions[at - 1]?.size ?? DEFAULT_ROW_HEIGHT,
  ),
  setColumnWidth: write('setWidths', 'number, number', (self, at: number, size: number) =>
    setSize(self, 'column', at, 1, size),
  ),
  setColumnWidths: write('setWidths', 'number, number, number', (self, at: number, count: number, size: number) =>
    setSize(self, 'column', at, count, size),
  ),
  setRowHeight: write('setWidths', 'number, number', (self, at: number, size: number) =>
    setSize(self, 'row', at, 1, size),
  ),
  setRowHeights: write('setWidths', 'number, number, number', (self, at: number, count: number, size: number) =>
    setSize(self, 'row', at, count, size),
  ),
  setRowHeightsForced: write('setWidths', 'number, number, number', (self, at: number, count: number, size: number) =>
    setSize(self, 'row', at, count, size),
  ),
  autoResizeColumns: autoResize('column', DEFAULT_COLUMN_WIDTH),
  autoResizeRows: autoResize('row', DEFAULT_ROW_HEIGHT),
};
