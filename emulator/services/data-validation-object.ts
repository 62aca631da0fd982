import { type DataValidation, isDateBound, isSheetRange, type ValidationValue } from '../document/data-validation';
import { sheetById } from '../document/spreadsheet';
import { notEmulated, scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { type EnumValue, memberOf } from './enumeration';
import { ValidationCriteria } from './enumerations';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export interface DataValidationHolder {
  readonly rule: DataValidation;
}

export class DataValidationObject extends ServiceObject implements DataValidationHolder {
  readonly type = 'DataValidation';
  readonly rule: DataValidation;
  constructor(exec: Execution, rule: DataValidation) {
    super(exec);
    this.rule = rule;
  }
}

export class DataValidationBuilder extends ServiceObject {
  readonly type = 'DataValidationBuilder';
  criteria: string | null;
  values: readonly ValidationValue[];
  allowInvalid: boolean;
  helpText: string | null;
  constructor(exec: Execution, rule: DataValidation | null) {
    super(exec);
    this.criteria = rule?.criteria ?? null;
    this.values = rule?.values ?? [];
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }
}

/** The script's object for a stored rule, or null. */
export function exposeRule(around: ServiceObject, rule: DataValidation | undefined): DataValidationObject | null {
  return rule ? new DataValidationObject(around.exec, rule) : null;
}

/** A criterion's argument as it is stored. */
export function scriptValueOf(value: unknown): ValidationValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Date) return { dateMs: value.getTime() };
  if (Array.isArray(value)) return value.map(String);
  const inner = innerOf(value);
  if (inner instanceof RangeObject) return { sheetId: inner.sheet.id, range: inner.range };
  throw scriptError('Invalid argument of a data validation criterion.');
}

/** A stored argument as scripts get it. */
function exposeValue(self: ServiceObject, value: ValidationValue): unknown {
  if (isDateBound(value)) return self.exec.makeDate(value.dateMs);
  if (!isSheetRange(value)) return Array.isArray(value) ? [...value] : value;
  const { document } = self.exec;
  const sheet = sheetById(document, value.sheetId);
  return sheet ? new RangeObject(self.exec, document, sheet, value.range) : null;
}

function build(self: DataValidationBuilder): DataValidationObject {
  if (self.criteria === null) throw scriptError('The data validation rule has no criteria.');
  const { criteria, values, allowInvalid, helpText } = self;
  return new DataValidationObject(self.exec, Object.freeze({ criteria, values, allowInvalid, helpText }));
}

function demand(self: DataValidationBuilder, criteria: string, values: readonly unknown[]): DataValidationBuilder {
  self.criteria = criteria;
  self.values = values.map(scriptValueOf);
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requirevalueinlistvalues: at most 500 items in a list */
const MAX_LIST_ITEMS = 500;

function requireList(self: DataValidationBuilder, values: readonly unknown[], dropdown = true): DataValidationBuilder {
  if (values.length > MAX_LIST_ITEMS) throw scriptError(`The maximum number of items in a list is ${MAX_LIST_ITEMS}.`);
  return demand(self, 'VALUE_IN_LIST', [values.map(String), dropdown]);
}

const built = methodsOf<DataValidationObject>();
const building = methodsOf<DataValidationBuilder>();

export const dataValidationMethods: MethodTable<DataValidationObject> = {
  copy: built.getter('', (self) => new DataValidationBuilder(self.exec, self.rule)),
  getAllowInvalid: built.getter('', (self) => self.rule.allowInvalid),
  getCriteriaType: built.getter('', (self) => memberOf(ValidationCriteria, self.rule.criteria)),
  getCriteriaValues: built.getter('', (self) => self.rule.values.map((value) => exposeValue(self, value))),
  getHelpText: built.getter('', (self) => self.rule.helpText),
};

const requireOne = (criteria: string, signature: string) =>
  building.getter(signature, (self, ...values: unknown[]) => demand(self, criteria, values));

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export const dataValidationBuilderMethods: MethodTable<DataValidationBuilder> = {
  build: building.getter('', build),
  copy: building.getter(
    '',
    (self) => new DataValidationBuilder(self.exec, self.criteria === null ? null : build(self).rule),
  ),
  setAllowInvalid: building.getter('boolean', (self, allow: boolean) => {
    self.allowInvalid = allow;
    return self;
  }),
  setHelpText: building.getter('string', (self, text: string) => {
    self.helpText = text;
    return self;
  }),
  requireCheckbox: building.getter(['', 'any', 'any, any'], (self, ...values: unknown[]) =>
    demand(self, 'CHECKBOX', values),
  ),
  requireValueInList: building.getter(['any[]', 'any[], boolean'], requireList),
  requireValueInRange: building.getter(['Range', 'Range, boolean'], (self, range: unknown, dropdown = true) =>
    demand(self, 'VALUE_IN_RANGE', [range, dropdown]),
  ),
  requireDate: requireOne('DATE_IS_VALID_DATE', ''),
  requireDateAfter: requireOne('DATE_AFTER', 'Date'),
  requireDateBefore: requireOne('DATE_BEFORE', 'Date'),
  requireDateBetween: requireOne('DATE_BETWEEN', 'Date, Date'),
  requireDateEqualTo: requireOne('DATE_EQUAL_TO', 'Date'),
  requireDateOnOrAfter: requireOne('DATE_ON_OR_AFTER', 'Date'),
  requireDateOnOrBefore: requireOne('DATE_ON_OR_BEFORE', 'Date'),
  requireFormulaSatisfied: requireOne('CUSTOM_FORMULA', 'string'),
  requireNumberBetween: requireOne('NUMBER_BETWEEN', 'number, number'),
  requireNumberNotBetween: requireOne('NUMBER_NOT_BETWEEN', 'number, number'),
  requireNumberEqualTo: requireOne('NUMBER_EQUAL_TO', 'number'),
  requireNumberNotEqualTo: requireOne('NUMBER_NOT_EQUAL_TO', 'number'),
  requireNumberGreaterThan: requireOne('NUMBER_GREATER_THAN', 'number'),
  requireNumberGreaterThanOrEqualTo: requireOne('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
  requireNumberLessThan: requireOne('NUMBER_LESS_THAN', 'number'),
  requireNumberLessThanOrEqualTo: requireOne('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
  requireTextContains: requireOne('TEXT_CONTAINS', 'string'),
  requireTextDoesNotContain: requireOne('TEXT_DOES_NOT_CONTAIN', 'string'),
  requireTextEqualTo: requireOne('TEXT_EQUAL_TO', 'string'),
  requireTextIsEmail: requireOne('TEXT_IS_VALID_EMAIL', ''),
  requireTextIsUrl: requireOne('TEXT_IS_VALID_URL', ''),
  withCriteria: building.getter('DataValidationCriteria, any[]', (self, criteria: EnumValue, values: unknown[]) => {
    if (criteria.name() === 'VALUE_IN_LIST' && !Array.isArray(values[0]))
      throw notEmulated('withCriteria without a list');
    return demand(self, criteria.name(), values);
  }),
};
