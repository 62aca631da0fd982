import { eachCell, formulaAt, hasContent, setFormulaAt, setValueAt } from '../document/cells';
import { lastColumnOf, lastRowOf } from '../document/grid-range';
import { scriptError } from '../run/errors';
import { momentOfSerial } from '../time/serial';
import { isDateFormat } from '../values/number-format';
import {
  assertDimensions,
  bufferRangeWrite,
  eachWith,
  mapCells,
  type RangeObject,
  rangeCells,
  read,
  write,
} from './range-object';
import { computedCell, displayText } from './read-cell';
import type { MethodTable } from './service-object';
import { takeInput, writeInput } from './write-cell';

/** A value as getValue gives it: '' for empty, a Date where the cell shows one. */
function scriptValue(self: RangeObject, row: number, column: number): unknown {
  const { value, format } = computedCell(self.place, row, column);
  if (value === null) return '';
  if (typeof value === 'number' && isDateFormat(format)) {
    return self.exec.makeDate(momentOfSerial(value, self.document.timeZone));
  }
  return value;
}

function setTable(self: RangeObject, table: readonly (readonly unknown[])[]): RangeObject {
  assertDimensions(self, table);
  const inputs = table.map((line) => line.map((value) => takeInput(value, 'SpreadsheetApp.Range.setValues')));
  const { place } = self;
  return bufferRangeWrite(self, () =>
    eachWith(self, inputs, (row, column, input) => writeInput(place, row, column, input)),
  );
}

function setOne(self: RangeObject, value: unknown): RangeObject {
  const input = takeInput(value, 'SpreadsheetApp.Range.setValue');
  const { place } = self;
  return bufferRangeWrite(self, () => eachCell(self.range, (row, column) => writeInput(place, row, column, input)));
}

/** Formulas are stored with their '='; setFormula('') empties the cell. */
function writeFormula(self: RangeObject, row: number, column: number, formula: string): void {
  if (formula === '') setValueAt(self.sheet, row, column, null);
  else setFormulaAt(self.sheet, row, column, formula.startsWith('=') ? formula : `=${formula}`);
}

const formulaOf = (self: RangeObject, row: number, column: number): string => formulaAt(self.sheet, row, column) ?? '';

/** Range: values, display values, formulas. https://developers.google.com/apps-script/reference/spreadsheet/range */
export const rangeValueMethods: MethodTable<RangeObject> = {
  getValue: read(
    'getValues',
    '',
    (self) => scriptValue(self, self.range.row, self.range.column),
    () => 1,
  ),
  getValues: read(
    'getValues',
    '',
    (self) => mapCells(self, (row, column) => scriptValue(self, row, column)),
    rangeCells,
  ),
  getDisplayValue: read(
    'getValues',
    '',
    (self) => displayText(self.place, self.range.row, self.range.column),
    () => 1,
  ),
  getDisplayValues: read(
    'getValues',
    '',
    (self) => mapCells(self, (row, column) => displayText(self.place, row, column)),
    rangeCells,
  ),
  setValue: write('setValue', 'any', setOne),
  setValues: write('setValues', 'any[][]', setTable, rangeCells),
  getFormula: read(
    'getFormulas',
    '',
    (self) => formulaOf(self, self.range.row, self.range.column),
    () => 1,
  ),
  getFormulas: read(
    'getFormulas',
    '',
    (self) => mapCells(self, (row, column) => formulaOf(self, row, column)),
    rangeCells,
  ),
  setFormula: write('setValue', 'string', (self, formula: string) =>
    bufferRangeWrite(self, () => eachCell(self.range, (row, column) => writeFormula(self, row, column, formula))),
  ),
  setFormulas: write(
    'setFormulas',
    'string[][]',
    (self, formulas: string[][]) => {
      assertDimensions(self, formulas);
      const copy = formulas.map((line) => [...line]);
      return bufferRangeWrite(self, () =>
        eachWith(self, copy, (row, column, formula) => writeFormula(self, row, column, formula)),
      );
    },
    rangeCells,
  ),
  isBlank: read('getValues', '', isBlank, () => 1),
  isChecked: read('getValues', '', isChecked, rangeCells),
  check: write('setValue', '', (self) => setOne(self, true)),
  uncheck: write('setValue', '', (self) => setOne(self, false)),
};

function isBlank(self: RangeObject): boolean {
  for (let row = self.range.row; row <= lastRowOf(self.range); row += 1) {
    for (let column = self.range.column; column <= lastColumnOf(self.range); column += 1) {
      if (hasContent(self.sheet.rows[row - 1], column)) return false;
    }
  }
  return true;
}

/** true or false where all cells agree, null otherwise. */
function isChecked(self: RangeObject): boolean | null {
  const values = new Set(mapCells(self, (row, column) => scriptValue(self, row, column)).flat());
  const [value] = values;
  if (values.size !== 1) return null;
  if (typeof value !== 'boolean') throw scriptError('All cells in the range must have checkbox data validation.');
  return value;
}
