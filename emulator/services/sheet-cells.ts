import { lastContentColumn, lastContentRow, rowFor, setNoteAt, setStyleAt, setValueAt } from '../document/cells';
import { changeLines } from '../document/change-lines';
import { cellCount, type GridRange, gridRange, parseA1 } from '../document/grid-range';
import { type SortKey, sortRows } from '../document/sort-rows';
import { sheetByName } from '../document/spreadsheet';
import { DEFAULT_STYLE } from '../document/style';
import { scriptError } from '../run/errors';
import { assertMayWrite } from '../run/rights';
import { RangeListObject } from './range-list-object';
import { RangeObject } from './range-object';
import { computedCell } from './read-cell';
import type { MethodTable } from './service-object';
import { act, getter, read, type SheetObject, write } from './sheet-object';
import { takeInput, writeInput } from './write-cell';

const rangeOn = (self: SheetObject, range: GridRange): RangeObject =>
  new RangeObject(self.exec, self.document, self.sheet, range);

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getRange(Integer,Integer) */
function getRange(self: SheetObject, first: string | number, column = 1, numRows = 1, numColumns = 1): RangeObject {
  return typeof first === 'string'
    ? rangeOfA1(self, first)
    : rangeOn(self, gridRange(first, column, numRows, numColumns));
}

export function rangeOfA1(self: SheetObject, text: string): RangeObject {
  const reference = parseA1(text, self.sheet);
  if (!reference) throw scriptError('Range not found');
  const sheet = reference.sheet === null ? self.sheet : sheetByName(self.document, reference.sheet);
  if (!sheet) throw scriptError('Range not found');
  const range = parseA1(text, sheet)?.range ?? reference.range;
  return new RangeObject(self.exec, self.document, sheet, range);
}

/** From A1 to the last row and column with content; A1 for an empty sheet. */
function dataRange(self: SheetObject): RangeObject {
  const rows = Math.max(1, lastContentRow(self.sheet));
  return rangeOn(self, gridRange(1, 1, rows, Math.max(1, lastContentColumn(self.sheet))));
}

/** Adds a row below the last with content, in one step: "This operation is atomic". https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents */
function appendRow(self: SheetObject, contents: readonly unknown[]): SheetObject {
  const { exec, document, sheet, place } = self;
  const inputs = contents.map((value) => takeInput(value, 'SpreadsheetApp.Sheet.appendRow'));
  const row = lastContentRow(sheet) + 1;
  assertMayWrite(exec.world, document, sheet, gridRange(row, 1, 1, Math.max(1, inputs.length)), exec.user);
  if (row > sheet.maxRows) changeLines(document, sheet, { axis: 'row', kind: 'insert', at: row, count: 1 }, row - 1);
  if (inputs.length > sheet.maxColumns) sheet.maxColumns = inputs.length;
  rowFor(sheet, row);
  inputs.forEach((input, index) => {
    writeInput(place, row, index + 1, input);
  });
  exec.meter.cellsWritten += inputs.length;
  return self;
}

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

const wholeOf = ({ sheet }: SheetObject): GridRange => gridRange(1, 1, sheet.maxRows, sheet.maxColumns);

/** Clears the used part of the sheet; the whole grid must be writable. */
function clearSheet(self: SheetObject, what: { values?: boolean; looks?: boolean; notes?: boolean }): SheetObject {
  const { exec, document, sheet } = self;
  const whole = wholeOf(self);
  assertMayWrite(exec.world, document, sheet, whole, exec.user);
  const used = sheet.rows.reduce((cells, row) => cells + (row?.values.length ?? 0), 0);
  exec.bufferWrite(used, () => {
    sheet.rows.forEach((data, index) => {
      const width = Math.max(data?.values.length ?? 0, data?.styles?.length ?? 0, data?.notes?.length ?? 0);
      for (let column = 1; column <= width; column += 1) {
        if (what.values) setValueAt(sheet, index + 1, column, null);
        if (what.looks) setStyleAt(sheet, index + 1, column, DEFAULT_STYLE);
        if (what.notes) setNoteAt(sheet, index + 1, column, undefined);
      }
    });
    if (what.looks) sheet.conditionalFormats = [];
    sheet.revision += 1;
  });
  return self;
}

/** All rows but the frozen ones. https://developers.google.com/apps-script/reference/spreadsheet/sheet#sortcolumnposition */
function sortSheet(self: SheetObject, column: number, ascending = true): SheetObject {
  const { exec, document, sheet, place } = self;
  const body = { ...wholeOf(self), row: sheet.frozenRows + 1, numRows: sheet.maxRows - sheet.frozenRows };
  assertMayWrite(exec.world, document, sheet, body, exec.user);
  const used = { ...body, numRows: Math.max(0, lastContentRow(sheet) - sheet.frozenRows) };
  const keys: SortKey[] = [{ column, ascending }];
  if (used.numRows > 1) sortRows(sheet, used, keys, (row, at) => computedCell(place, row, at).value);
  return self;
}

function assertOwnRange(self: SheetObject, range: RangeObject): RangeObject {
  if (range.sheet !== self.sheet) throw scriptError('Range is not on this sheet.');
  return range;
}

function activate(self: SheetObject): SheetObject {
  if (self.exec.activeSheet !== self.sheet) self.exec.activeRange = null;
  self.exec.activeSheet = self.sheet;
  return self;
}

const usedCells = (self: SheetObject): number => cellCount(dataRange(self).range);

/** Sheet: ranges and content. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetCellMethods: MethodTable<SheetObject> = {
  getRange: getter(['number, number', 'number, number, number', 'number, number, number, number', 'string'], getRange),
  getRangeList: getter(
    'string[]',
    (self, texts: string[]) =>
      new RangeListObject(
        self.exec,
        texts.map((text) => assertOwnRange(self, rangeOfA1(self, text))),
      ),
  ),
  getDataRange: read('getter', '', dataRange),
  getLastRow: read('getter', '', (self) => lastContentRow(self.sheet)),
  getLastColumn: read('getter', '', (self) => lastContentColumn(self.sheet)),
  appendRow: act('appendRow', 'any[]', appendRow),
  clear: write(
    'clear',
    ['', 'object'],
    (self, options?: ClearOptions) => clearSheet(self, { values: !options?.formatOnly, looks: !options?.contentsOnly }),
    usedCells,
  ),
  clearContents: write('clear', '', (self) => clearSheet(self, { values: true }), usedCells),
  clearFormats: write('clear', '', (self) => clearSheet(self, { looks: true }), usedCells),
  clearNotes: write('clear', '', (self) => clearSheet(self, { notes: true }), usedCells),
  sort: act('sort', ['number', 'number, boolean'], sortSheet, usedCells),
  activate: act('activate', '', activate),
  getActiveRange: getter('', (self) => rangeOn(self, self.exec.activeRange ?? gridRange(1, 1))),
  getActiveCell: getter('', (self) =>
    rangeOn(self, gridRange(self.exec.activeRange?.row ?? 1, self.exec.activeRange?.column ?? 1)),
  ),
};
