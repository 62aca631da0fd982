import type { BorderEdge, CellBorders } from '../document/cell';
import {
  cellAt,
  eachCell,
  setFormulaAt,
  setNoteAt,
  setRichTextAt,
  setStyleAt,
  setValidationAt,
  setValueAt,
  styleAt,
} from '../document/cells';
import { type GridRange, intersection, lastColumnOf, lastRowOf } from '../document/grid-range';
import { copyFormula } from '../document/shift-formula';
import { type SortKey, sortRows } from '../document/sort-rows';
import { DEFAULT_STYLE, internStyle } from '../document/style';
import { notEmulated, scriptError } from '../run/errors';
import { assertMayWrite } from '../run/rights';
import { normalColor } from '../values/color';
import type { EnumValue } from './enumeration';
import { innerOf } from './expose-map';
import { createFilter, filterOf } from './filter-object';
import { protectRange } from './protection-object';
import { act, assertSheetExists, bufferRangeWrite, type RangeObject, rangeCells, read, write } from './range-object';
import { computedCell } from './read-cell';
import type { MethodTable } from './service-object';

function assertWritable(self: RangeObject): void {
  assertSheetExists(self.document, self.sheet);
  assertMayWrite(self.exec.world, self.document, self.sheet, self.range, self.exec.user);
}

/** What clear(options) takes away; without options contents and format go, as clear() documents. */
interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

function clear(self: RangeObject, options: ClearOptions = { contentsOnly: true, formatOnly: true }): RangeObject {
  if (options.skipFilteredRows) throw notEmulated('Range.clear with skipFilteredRows');
  return bufferRangeWrite(self, () =>
    eachCell(self.range, (row, column) => {
      if (options.contentsOnly) setValueAt(self.sheet, row, column, null);
      if (options.formatOnly) setStyleAt(self.sheet, row, column, DEFAULT_STYLE);
      if (options.validationsOnly) setValidationAt(self.sheet, row, column, undefined);
      if (options.commentsOnly) setNoteAt(self.sheet, row, column, undefined);
    }),
  );
}

/**
 * Column numbers are the sheet's own, not the range's.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#sort(Object)
 */
function sort(self: RangeObject, spec: unknown): RangeObject {
  assertWritable(self);
  const { range, place } = self;
  const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
  if (keys.some((key) => key.column < range.column || key.column > lastColumnOf(range))) {
    throw scriptError('The column to sort by is outside the range.');
  }
  sortRows(self.sheet, range, keys, (row, column) => computedCell(place, row, column).value);
  return self;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw scriptError('Invalid sort specification.');
  return { column, ascending: ascending !== false };
}

function merge(self: RangeObject, parts: readonly GridRange[]): RangeObject {
  assertWritable(self);
  const { sheet, range } = self;
  sheet.merges = sheet.merges.filter((other) => intersection(other, range) === null);
  for (const part of parts) {
    if (part.numRows === 1 && part.numColumns === 1) continue;
    sheet.merges.push(part);
    eachCell(part, (row, column) => {
      if (row !== part.row || column !== part.column) setValueAt(sheet, row, column, null);
    });
  }
  sheet.revision += 1;
  return self;
}

const rowsOf = (range: GridRange): GridRange[] =>
  Array.from({ length: range.numRows }, (_, index) => ({ ...range, row: range.row + index, numRows: 1 }));
const columnsOf = (range: GridRange): GridRange[] =>
  Array.from({ length: range.numColumns }, (_, index) => ({ ...range, column: range.column + index, numColumns: 1 }));

function breakApart(self: RangeObject): RangeObject {
  assertWritable(self);
  self.sheet.merges = self.sheet.merges.filter((other) => intersection(other, self.range) === null);
  self.sheet.revision += 1;
  return self;
}

interface CopyOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
}

/** Copies to a range; a larger target is filled with repetitions, a smaller one grows to the source's size. */
function copyTo(self: RangeObject, target: unknown, how?: EnumValue | CopyOptions, transposed = false): void {
  const to = innerOf(target) as RangeObject;
  const { values, looks } = copyParts(how);
  if (transposed) throw notEmulated('Range.copyTo transposed');
  const repeat = (size: number, of: number) => (size % of === 0 ? size : of);
  const area = to.at({
    ...to.range,
    numRows: repeat(to.range.numRows, self.range.numRows),
    numColumns: repeat(to.range.numColumns, self.range.numColumns),
  });
  assertWritable(area);
  const cells = Array.from({ length: self.range.numRows }, (_, row) =>
    Array.from({ length: self.range.numColumns }, (_unused, column) =>
      cellAt(self.sheet, self.range.row + row, self.range.column + column),
    ),
  );
  const plain = how !== undefined && values && !looks;
  eachCell(area.range, (row, column) => {
    const fromRow = (row - area.range.row) % self.range.numRows;
    const fromColumn = (column - area.range.column) % self.range.numColumns;
    const cell = cells[fromRow]?.[fromColumn];
    if (!cell) return;
    const source = { row: self.range.row + fromRow, column: self.range.column + fromColumn };
    if (values && plain) {
      setValueAt(area.sheet, row, column, computedCell(self.place, source.row, source.column).value);
    } else if (values) {
      if (cell.formula === undefined) setValueAt(area.sheet, row, column, cell.value);
      else setFormulaAt(area.sheet, row, column, copyFormula(cell.formula, row - source.row, column - source.column));
      setRichTextAt(area.sheet, row, column, cell.richText);
      setValidationAt(area.sheet, row, column, cell.validation);
      setNoteAt(area.sheet, row, column, cell.note);
    }
    if (looks) setStyleAt(area.sheet, row, column, cell.style);
  });
}

function copyParts(how: EnumValue | CopyOptions | undefined): { values: boolean; looks: boolean } {
  if (how === undefined) return { values: true, looks: true };
  if (!('name' in how)) return { values: how.contentsOnly === true, looks: how.formatOnly === true };
  const name = how.name();
  if (name === 'PASTE_NORMAL') return { values: true, looks: true };
  if (name === 'PASTE_VALUES') return { values: true, looks: false };
  if (name === 'PASTE_FORMAT') return { values: false, looks: true };
  throw notEmulated(`Range.copyTo with ${name}`);
}

type Flag = boolean | null;

/** null leaves an edge, false takes it away. https://developers.google.com/apps-script/reference/spreadsheet/range#setborder */
function setBorder(
  self: RangeObject,
  top: Flag,
  left: Flag,
  bottom: Flag,
  right: Flag,
  vertical: Flag,
  horizontal: Flag,
  color: string | null = null,
  style: EnumValue | null = null,
): RangeObject {
  const edge: BorderEdge = { color: normalColor(color ?? '#000000') ?? '#000000', style: style?.name() ?? 'SOLID' };
  const { range, sheet } = self;
  return bufferRangeWrite(self, () =>
    eachCell(range, (row, column) => {
      const flags = {
        top: row === range.row ? top : horizontal,
        bottom: row === lastRowOf(range) ? bottom : horizontal,
        left: column === range.column ? left : vertical,
        right: column === lastColumnOf(range) ? right : vertical,
      };
      const old = styleAt(sheet, row, column);
      const borders: { -readonly [Key in keyof CellBorders]: CellBorders[Key] } = { ...old.borders };
      for (const side of ['top', 'bottom', 'left', 'right'] as const) {
        if (flags[side] === true) borders[side] = edge;
        else if (flags[side] === false) delete borders[side];
      }
      setStyleAt(
        sheet,
        row,
        column,
        internStyle({ ...old, borders: Object.keys(borders).length > 0 ? borders : undefined }),
      );
    }),
  );
}

function clearFormat(self: RangeObject): RangeObject {
  return clear(self, { formatOnly: true });
}

const edges = 'boolean|null, boolean|null, boolean|null, boolean|null, boolean|null, boolean|null';

/** Range: clearing, sorting, merging, copying, borders, protection, filter. */
export const rangeStructureMethods: MethodTable<RangeObject> = {
  clear: write('clear', ['', 'object'], clear, rangeCells),
  clearContent: write('clear', '', (self) => clear(self, { contentsOnly: true }), rangeCells),
  clearFormat: write('clear', '', clearFormat, rangeCells),
  sort: act('sort', 'any', sort, rangeCells),
  merge: act('merge', '', (self) => merge(self, [self.range])),
  mergeAcross: act('merge', '', (self) => merge(self, rowsOf(self.range))),
  mergeVertically: act('merge', '', (self) => merge(self, columnsOf(self.range))),
  breakApart: act('merge', '', breakApart),
  copyTo: act('copyRange', ['Range', 'Range, CopyPasteType, boolean', 'Range, object'], copyTo, rangeCells),
  setBorder: write('border', [edges, `${edges}, string|null, BorderStyle|null`], setBorder, rangeCells),
  protect: act('protect', '', protectRange),
  createFilter: act('filter', '', createFilter),
  getFilter: read('filter', '', (self) => filterOf(self)),
};
