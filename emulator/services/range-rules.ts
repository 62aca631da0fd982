import { eachCell, noteAt, setNoteAt, setValidationAt, setValueAt, validationAt, valueAt } from '../document/cells';
import type { DataValidation } from '../document/data-validation';
import { scriptError } from '../run/errors';
import { assertMayWrite } from '../run/rights';
import { type DataValidationHolder, DataValidationObject, exposeRule, scriptValueOf } from './data-validation-object';
import { innerOf } from './expose-map';
import {
  act,
  assertDimensions,
  assertSheetExists,
  bufferRangeWrite,
  eachWith,
  mapCells,
  type RangeObject,
  rangeCells,
  read,
  write,
} from './range-object';
import type { MethodTable } from './service-object';

/** Validations and checkboxes are sent at once (the cost model does not buffer them); what is in the buffer goes before. */
function applyNow(self: RangeObject, operation: () => void): RangeObject {
  assertSheetExists(self.document, self.sheet);
  assertMayWrite(self.exec.world, self.document, self.sheet, self.range, self.exec.user);
  self.exec.meter.cellsWritten += self.cells;
  operation();
  return self;
}

const ruleOf = (value: unknown): DataValidation | undefined =>
  (innerOf(value) as DataValidationHolder | undefined)?.rule;

function setRule(self: RangeObject, rule: DataValidation | undefined): RangeObject {
  return applyNow(self, () => eachCell(self.range, (row, column) => setValidationAt(self.sheet, row, column, rule)));
}

function setRules(self: RangeObject, table: readonly (readonly unknown[])[]): RangeObject {
  assertDimensions(self, table, 'data validation rules');
  const rules = table.map((line) =>
    line.map((value) => {
      const inner = innerOf(value);
      if (value !== null && !(inner instanceof DataValidationObject))
        throw scriptError('Invalid data validation rule.');
      return ruleOf(value);
    }),
  );
  return applyNow(self, () =>
    eachWith(self, rules, (row, column, rule) => setValidationAt(self.sheet, row, column, rule)),
  );
}

/**
 * Every cell becomes unchecked, ticked ones too: "Sets the value of all cells in the range to false" (or to the unchecked value).
 * https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()
 */
function insertCheckboxes(self: RangeObject, ...values: unknown[]): RangeObject {
  const rule: DataValidation = {
    criteria: 'CHECKBOX',
    values: values.map((value) => scriptValueOf(value)),
    allowInvalid: false,
    helpText: null,
  };
  const unchecked = values.length === 0 ? false : values.length === 1 ? null : (values[1] as string | number | boolean);
  return applyNow(self, () =>
    eachCell(self.range, (row, column) => {
      setValidationAt(self.sheet, row, column, rule);
      setValueAt(self.sheet, row, column, unchecked);
    }),
  );
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range#removeCheckboxes(): validations and values of checkboxes go. */
function removeCheckboxes(self: RangeObject): RangeObject {
  return applyNow(self, () =>
    eachCell(self.range, (row, column) => {
      if (validationAt(self.sheet, row, column)?.criteria !== 'CHECKBOX') return;
      setValidationAt(self.sheet, row, column, undefined);
      if (typeof valueAt(self.sheet, row, column) === 'boolean') setValueAt(self.sheet, row, column, null);
    }),
  );
}

function setNotes(self: RangeObject, table: readonly (readonly unknown[])[]): RangeObject {
  assertDimensions(self, table);
  const notes = table.map((line) => line.map((note) => (note === null ? undefined : String(note))));
  return bufferRangeWrite(self, () =>
    eachWith(self, notes, (row, column, note) => setNoteAt(self.sheet, row, column, note)),
  );
}

/** Range: data validations, checkboxes, notes. */
export const rangeRuleMethods: MethodTable<RangeObject> = {
  getDataValidation: read(
    'getDataValidations',
    '',
    (self) => exposeRule(self, validationAt(self.sheet, self.range.row, self.range.column)),
    () => 1,
  ),
  getDataValidations: read(
    'getDataValidations',
    '',
    (self) => mapCells(self, (row, column) => exposeRule(self, validationAt(self.sheet, row, column))),
    rangeCells,
  ),
  setDataValidation: act(
    'setDataValidations',
    'DataValidation|null',
    (self, value: unknown) => setRule(self, ruleOf(value)),
    rangeCells,
  ),
  setDataValidations: act('setDataValidations', 'any[][]', setRules, rangeCells),
  clearDataValidations: act('setDataValidations', '', (self) => setRule(self, undefined), rangeCells),
  insertCheckboxes: act('setDataValidations', ['', 'any', 'any, any'], insertCheckboxes, rangeCells),
  removeCheckboxes: act('setDataValidations', '', removeCheckboxes, rangeCells),
  getNote: read(
    'getNotes',
    '',
    (self) => noteAt(self.sheet, self.range.row, self.range.column) ?? '',
    () => 1,
  ),
  getNotes: read(
    'getNotes',
    '',
    (self) => mapCells(self, (row, column) => noteAt(self.sheet, row, column) ?? ''),
    rangeCells,
  ),
  setNote: write(
    'setNotes',
    'string|null',
    (self, note: string | null) =>
      bufferRangeWrite(self, () =>
        eachCell(self.range, (row, column) => setNoteAt(self.sheet, row, column, note ?? undefined)),
      ),
    rangeCells,
  ),
  setNotes: write('setNotes', 'any[][]', setNotes, rangeCells),
  clearNote: write(
    'setNotes',
    '',
    (self) =>
      bufferRangeWrite(self, () =>
        eachCell(self.range, (row, column) => setNoteAt(self.sheet, row, column, undefined)),
      ),
    rangeCells,
  ),
};
