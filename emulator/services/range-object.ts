import { cellCount, type GridRange, lastColumnOf, lastRowOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { OUTSIDE_GRID_MESSAGE, scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayWrite } from '../run/rights';
import type { Place } from './read-cell';
import { methodsOf, ServiceObject } from './service-object';

/** A Range: a rectangle of a sheet. It does not move when rows are inserted. */
export class RangeObject extends ServiceObject {
  readonly type = 'Range';
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  readonly range: GridRange;

  /** Throws Google's messages for an empty range or one outside the grid. */
  constructor(exec: Execution, document: SpreadsheetDocument, sheet: SheetData, range: GridRange) {
    super(exec);
    if (range.row < 1 || range.column < 1) throw scriptError('The starting row or column of the range is too small.');
    if (range.numRows < 1) throw scriptError('The number of rows in the range must be at least 1.');
    if (range.numColumns < 1) throw scriptError('The number of columns in the range must be at least 1.');
    if (lastRowOf(range) > sheet.maxRows || lastColumnOf(range) > sheet.maxColumns)
      throw scriptError(OUTSIDE_GRID_MESSAGE);
    this.document = document;
    this.sheet = sheet;
    this.range = range;
  }

  get place(): Place {
    return { world: this.exec.world, document: this.document, sheet: this.sheet };
  }

  get cells(): number {
    return cellCount(this.range);
  }

  /** The same sheet, another rectangle. */
  at(range: GridRange): RangeObject {
    return new RangeObject(this.exec, this.document, this.sheet, range);
  }
}

export const { getter, read, write, act } = methodsOf<RangeObject>();

/** Cells of the range: what bulk calls are priced by. */
export const rangeCells = (self: RangeObject): number => self.cells;

export function assertSheetExists(document: SpreadsheetDocument, sheet: SheetData): void {
  if (!document.sheets.includes(sheet)) throw scriptError(`Sheet ${sheet.id} not found`);
}

/** Checks rights now and leaves the write itself to the buffer. Gives the range back, for chaining. */
export function bufferRangeWrite(self: RangeObject, operation: () => void): RangeObject {
  const { exec, document, sheet, range } = self;
  assertSheetExists(document, sheet);
  assertMayWrite(exec.world, document, sheet, range, exec.user);
  exec.bufferWrite(self.cells, () => {
    assertSheetExists(document, sheet);
    operation();
  });
  return self;
}

/** Throws Google's messages unless the table has the range's rows and columns. */
export function assertDimensions(self: RangeObject, table: readonly (readonly unknown[])[], what = 'data'): void {
  const { numRows, numColumns } = self.range;
  if (table.length !== numRows) {
    throw scriptError(
      `The number of rows in the ${what} does not match the number of rows in the range. The ${what} has ${table.length} but the range has ${numRows}.`,
    );
  }
  const wrong = table.find((row) => row.length !== numColumns);
  if (wrong) {
    throw scriptError(
      `The number of columns in the ${what} does not match the number of columns in the range. The ${what} has ${wrong.length} but the range has ${numColumns}.`,
    );
  }
}

/** A table of the range's size, filled cell by cell. */
export function mapCells<Result>(self: RangeObject, map: (row: number, column: number) => Result): Result[][] {
  const { range } = self;
  const table: Result[][] = [];
  for (let row = range.row; row <= lastRowOf(range); row += 1) {
    const line: Result[] = [];
    for (let column = range.column; column <= lastColumnOf(range); column += 1) line.push(map(row, column));
    table.push(line);
  }
  return table;
}

/** Visits the range with the matching item of a table of its size. */
export function eachWith<Item>(
  self: RangeObject,
  table: readonly (readonly Item[])[],
  visit: (row: number, column: number, item: Item) => void,
): void {
  const { range } = self;
  table.forEach((line, rowOffset) => {
    line.forEach((item, columnOffset) => {
      visit(range.row + rowOffset, range.column + columnOffset, item);
    });
  });
}
