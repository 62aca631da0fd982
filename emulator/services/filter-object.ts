import { type GridRange, lastColumnOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { sortRows } from '../document/sort-rows';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayWrite } from '../run/rights';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import { computedCell } from './read-cell';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

/** A sheet's one filter. */
export class FilterObject extends ServiceObject {
  readonly type = 'Filter';
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  constructor(exec: Execution, document: SpreadsheetDocument, sheet: SheetData) {
    super(exec);
    this.document = document;
    this.sheet = sheet;
  }
  get filter() {
    const { filter } = this.sheet;
    if (!filter) throw scriptError('The filter no longer exists.');
    return filter;
  }
}

export class FilterCriteriaObject extends ServiceObject {
  readonly type = 'FilterCriteria';
  readonly hidden: readonly string[];
  constructor(exec: Execution, hidden: readonly string[]) {
    super(exec);
    this.hidden = hidden;
  }
}

export class FilterCriteriaBuilder extends ServiceObject {
  readonly type = 'FilterCriteriaBuilder';
  hidden: readonly string[] = [];
}

export function createFilter(self: RangeObject): FilterObject {
  const { sheet, document, exec, range } = self;
  if (sheet.filter) throw scriptError('You can’t create a filter in a sheet that already has a filter.');
  assertMayWrite(exec.world, document, sheet, range, exec.user);
  sheet.filter = { range, hiddenValues: new Map() };
  sheet.revision += 1;
  return new FilterObject(exec, document, sheet);
}

export function filterOf({
  exec,
  document,
  sheet,
}: Pick<RangeObject, 'exec' | 'document' | 'sheet'>): FilterObject | null {
  return sheet.filter ? new FilterObject(exec, document, sheet) : null;
}

/** Is the row hidden by the sheet's filter? `text` gives what a cell shows. */
export function isHiddenByFilter(
  sheet: SheetData,
  row: number,
  text: (row: number, column: number) => string,
): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.range.row || row >= filter.range.row + filter.range.numRows) return false;
  return [...filter.hiddenValues].some(([column, hidden]) => hidden.includes(text(row, column)));
}

function assertColumn(range: GridRange, column: number): void {
  if (column < range.column || column > lastColumnOf(range)) throw scriptError('The column is outside the filter.');
}

function assertWritable(self: FilterObject): void {
  assertMayWrite(self.exec.world, self.document, self.sheet, self.filter.range, self.exec.user);
}

function setCriteria(self: FilterObject, column: number, criteria: unknown): FilterObject {
  assertColumn(self.filter.range, column);
  assertWritable(self);
  const inner = innerOf(criteria) as FilterCriteriaObject | undefined;
  if (inner) self.filter.hiddenValues.set(column, inner.hidden);
  else self.filter.hiddenValues.delete(column);
  self.sheet.revision += 1;
  return self;
}

const { act, getter, read } = methodsOf<FilterObject>();
const criteria = methodsOf<FilterCriteriaObject>();
const building = methodsOf<FilterCriteriaBuilder>();

/** https://developers.google.com/apps-script/reference/spreadsheet/filter */
export const filterMethods: MethodTable<FilterObject> = {
  getRange: getter('', (self) => new RangeObject(self.exec, self.document, self.sheet, self.filter.range)),
  getColumnFilterCriteria: read('filter', 'number', (self, column: number) => {
    const hidden = self.filter.hiddenValues.get(column);
    return hidden ? new FilterCriteriaObject(self.exec, hidden) : null;
  }),
  setColumnFilterCriteria: act('filter', 'number, FilterCriteria|null', setCriteria),
  removeColumnFilterCriteria: act('filter', 'number', (self, column: number) => setCriteria(self, column, null)),
  sort: act('sort', 'number, boolean', (self, column: number, ascending: boolean) => {
    assertColumn(self.filter.range, column);
    assertWritable(self);
    const { row, numRows } = self.filter.range;
    if (numRows < 2) return self;
    const body = { ...self.filter.range, row: row + 1, numRows: numRows - 1 };
    const place = { world: self.exec.world, document: self.document, sheet: self.sheet };
    sortRows(self.sheet, body, [{ column, ascending }], (r, c) => computedCell(place, r, c).value);
    return self;
  }),
  remove: act('filter', '', (self) => {
    assertWritable(self);
    self.sheet.filter = null;
    self.sheet.revision += 1;
  }),
};

export const filterCriteriaMethods: MethodTable<FilterCriteriaObject> = {
  getHiddenValues: criteria.getter('', (self) => [...self.hidden]),
};

export const filterCriteriaBuilderMethods: MethodTable<FilterCriteriaBuilder> = {
  setHiddenValues: building.getter('string[]', (self, values: string[]) => {
    self.hidden = [...values];
    return self;
  }),
  build: building.getter('', (self) => new FilterCriteriaObject(self.exec, self.hidden)),
};
