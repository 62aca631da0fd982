import { containsRange, formatA1, gridRange, intersection, lastColumnOf, lastRowOf } from '../document/grid-range';
import { scriptError } from '../run/errors';
import { mayWriteRange } from '../run/rights';
import { act, getter, type RangeObject, read } from './range-object';
import type { MethodTable } from './service-object';
import { SheetObject } from './sheet-object';

function offset(self: RangeObject, rows: number, columns: number, numRows?: number, numColumns?: number): RangeObject {
  const { range } = self;
  return self.at({
    row: range.row + rows,
    column: range.column + columns,
    numRows: numRows ?? range.numRows,
    numColumns: numColumns ?? range.numColumns,
  });
}

function getCell(self: RangeObject, row: number, column: number): RangeObject {
  if (row > self.range.numRows || column > self.range.numColumns) throw scriptError('Cell reference out of range');
  return self.at(gridRange(self.range.row + row - 1, self.range.column + column - 1));
}

function activate(self: RangeObject): RangeObject {
  self.exec.activeSheet = self.sheet;
  self.exec.activeRange = self.range;
  return self;
}

function mergedRanges(self: RangeObject): RangeObject[] {
  return self.sheet.merges.filter((merge) => intersection(merge, self.range) !== null).map((merge) => self.at(merge));
}

/** Range: where it is. https://developers.google.com/apps-script/reference/spreadsheet/range */
export const rangePlaceMethods: MethodTable<RangeObject> = {
  getRow: getter('', (self) => self.range.row),
  getRowIndex: getter('', (self) => self.range.row),
  getColumn: getter('', (self) => self.range.column),
  getLastRow: getter('', (self) => lastRowOf(self.range)),
  getLastColumn: getter('', (self) => lastColumnOf(self.range)),
  getNumRows: getter('', (self) => self.range.numRows),
  getHeight: getter('', (self) => self.range.numRows),
  getNumColumns: getter('', (self) => self.range.numColumns),
  getWidth: getter('', (self) => self.range.numColumns),
  getA1Notation: getter('', (self) => formatA1(self.range)),
  getGridId: getter('', (self) => self.sheet.id),
  getSheet: getter('', (self) => new SheetObject(self.exec, self.document, self.sheet)),
  getCell: getter('number, number', getCell),
  offset: getter(['number, number', 'number, number, number', 'number, number, number, number'], offset),
  activate: act('activate', '', activate),
  activateAsCurrentCell: act('activate', '', (self) => {
    const active = self.exec.activeRange;
    const inside = self.exec.activeSheet === self.sheet && active !== null && containsRange(active, self.range);
    return inside ? self : activate(self);
  }),
  canEdit: read('getProtectionEditors', '', (self) =>
    mayWriteRange(self.exec.world, self.document, self.sheet, self.range, self.exec.user),
  ),
  getMergedRanges: read('getter', '', mergedRanges),
  isPartOfMerge: read('getter', '', (self) => mergedRanges(self).length > 0),
};
