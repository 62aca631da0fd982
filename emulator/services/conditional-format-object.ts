import type { ConditionalFormat, ConditionalStyle, GradientPoint } from '../document/conditional-format';
import type { GridRange } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { normalColor } from '../values/color';
import { type EnumValue, memberOf } from './enumeration';
import { BooleanCriteriaKinds, InterpolationTypes } from './enumerations';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

/** A built rule with the sheet that its ranges lie on. */
export class ConditionalFormatRuleObject extends ServiceObject {
  readonly type = 'ConditionalFormatRule';
  readonly sheet: SheetData;
  readonly rule: ConditionalFormat;
  constructor(exec: Execution, sheet: SheetData, rule: ConditionalFormat) {
    super(exec);
    this.sheet = sheet;
    this.rule = rule;
  }
}

type ConditionValue = Extract<ConditionalFormat, { kind: 'condition' }>['values'][number];

export class ConditionalFormatRuleBuilder extends ServiceObject {
  readonly type = 'ConditionalFormatRuleBuilder';
  sheet: SheetData | null = null;
  ranges: readonly GridRange[] = [];
  criteria: string | null = null;
  values: readonly ConditionValue[] = [];
  style: { -readonly [Key in keyof ConditionalStyle]: ConditionalStyle[Key] } = {};
  min: GradientPoint | null = null;
  mid: GradientPoint | null = null;
  max: GradientPoint | null = null;
  constructor(exec: Execution, from: ConditionalFormatRuleObject | null) {
    super(exec);
    if (!from) return;
    this.sheet = from.sheet;
    this.ranges = from.rule.ranges;
    if (from.rule.kind === 'condition') {
      this.criteria = from.rule.criteria;
      this.values = from.rule.values;
      this.style = { ...from.rule.style };
    } else {
      this.min = from.rule.min;
      this.mid = from.rule.mid;
      this.max = from.rule.max;
    }
  }
}

export class BooleanConditionObject extends ServiceObject {
  readonly type = 'BooleanCondition';
  readonly rule: Extract<ConditionalFormat, { kind: 'condition' }>;
  constructor(exec: Execution, rule: Extract<ConditionalFormat, { kind: 'condition' }>) {
    super(exec);
    this.rule = rule;
  }
}

export class GradientConditionObject extends ServiceObject {
  readonly type = 'GradientCondition';
  readonly rule: Extract<ConditionalFormat, { kind: 'gradient' }>;
  constructor(exec: Execution, rule: Extract<ConditionalFormat, { kind: 'gradient' }>) {
    super(exec);
    this.rule = rule;
  }
}

const rangesOf = (self: ConditionalFormatRuleObject): RangeObject[] =>
  self.rule.ranges.map((range) => new RangeObject(self.exec, self.exec.document, self.sheet, range));

function build(self: ConditionalFormatRuleBuilder): ConditionalFormatRuleObject {
  const { sheet, ranges, criteria, values, style, min, mid, max } = self;
  if (!sheet || ranges.length === 0) throw scriptError('A conditional format rule must have at least one range.');
  if (min && max) return new ConditionalFormatRuleObject(self.exec, sheet, { kind: 'gradient', ranges, min, mid, max });
  if (criteria === null) throw scriptError('A conditional format rule must have a condition.');
  const rule = Object.freeze({ kind: 'condition', ranges, criteria, values, style: { ...style } } as const);
  return new ConditionalFormatRuleObject(self.exec, sheet, rule);
}

function setRanges(self: ConditionalFormatRuleBuilder, ranges: readonly unknown[]): ConditionalFormatRuleBuilder {
  const inner = ranges.map(innerOf).filter((range) => range instanceof RangeObject);
  const [first] = inner;
  if (inner.some((range) => range.sheet !== first?.sheet)) throw scriptError('All ranges must be on the same sheet.');
  self.sheet = first?.sheet ?? null;
  self.ranges = inner.map((range) => range.range);
  return self;
}

function when(
  self: ConditionalFormatRuleBuilder,
  criteria: string,
  values: readonly unknown[],
): ConditionalFormatRuleBuilder {
  self.criteria = criteria;
  self.values = values.map((value) =>
    value instanceof Date ? { dateMs: value.getTime() } : (value as ConditionValue),
  );
  return self;
}

const built = methodsOf<ConditionalFormatRuleObject>();
const building = methodsOf<ConditionalFormatRuleBuilder>();
const condition = methodsOf<BooleanConditionObject>();
const gradient = methodsOf<GradientConditionObject>();

export const conditionalFormatRuleMethods: MethodTable<ConditionalFormatRuleObject> = {
  copy: built.getter('', (self) => new ConditionalFormatRuleBuilder(self.exec, self)),
  getRanges: built.getter('', rangesOf),
  getBooleanCondition: built.getter('', (self) =>
    self.rule.kind === 'condition' ? new BooleanConditionObject(self.exec, self.rule) : null,
  ),
  getGradientCondition: built.getter('', (self) =>
    self.rule.kind === 'gradient' ? new GradientConditionObject(self.exec, self.rule) : null,
  ),
};

const styleSetter = (name: 'background' | 'fontColor') =>
  building.getter('string|null', (self, value: string | null) => {
    const color = value === null ? null : normalColor(value);
    if (value !== null && color === null) throw scriptError(`Invalid color: ${value}`);
    if (color === null) delete self.style[name];
    else self.style[name] = color;
    return self;
  });

const flagSetter = (name: 'bold' | 'italic' | 'underline' | 'strikethrough') =>
  building.getter('boolean|null', (self, value: boolean | null) => {
    if (value === null) delete self.style[name];
    else self.style[name] = value;
    return self;
  });

const whenOne = (criteria: string, signature: string) =>
  building.getter(signature, (self, ...values: unknown[]) => when(self, criteria, values));

const pointSetter = (name: 'min' | 'mid' | 'max') =>
  building.getter('string, InterpolationType, string', (self, color: string, type: EnumValue, value: string) => {
    self[name] = { color: normalColor(color) ?? color, type: type.name(), value };
    return self;
  });

const plainPointSetter = (name: 'min' | 'max') =>
  building.getter('string', (self, color: string) => {
    self[name] = { color: normalColor(color) ?? color, type: name.toUpperCase(), value: '' };
    return self;
  });

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export const conditionalFormatRuleBuilderMethods: MethodTable<ConditionalFormatRuleBuilder> = {
  build: building.getter('', build),
  copy: building.getter('', (self) => new ConditionalFormatRuleBuilder(self.exec, build(self))),
  getRanges: building.getter('', (self) => rangesOf(build(self))),
  setRanges: building.getter('Range[]', setRanges),
  setBackground: styleSetter('background'),
  setFontColor: styleSetter('fontColor'),
  setBold: flagSetter('bold'),
  setItalic: flagSetter('italic'),
  setUnderline: flagSetter('underline'),
  setStrikethrough: flagSetter('strikethrough'),
  setGradientMinpoint: plainPointSetter('min'),
  setGradientMaxpoint: plainPointSetter('max'),
  setGradientMinpointWithValue: pointSetter('min'),
  setGradientMidpointWithValue: pointSetter('mid'),
  setGradientMaxpointWithValue: pointSetter('max'),
  whenCellEmpty: whenOne('CELL_EMPTY', ''),
  whenCellNotEmpty: whenOne('CELL_NOT_EMPTY', ''),
  whenDateAfter: whenOne('DATE_AFTER', 'Date'),
  whenDateBefore: whenOne('DATE_BEFORE', 'Date'),
  whenDateEqualTo: whenOne('DATE_EQUAL_TO', 'Date'),
  whenFormulaSatisfied: whenOne('CUSTOM_FORMULA', 'string'),
  whenNumberBetween: whenOne('NUMBER_BETWEEN', 'number, number'),
  whenNumberNotBetween: whenOne('NUMBER_NOT_BETWEEN', 'number, number'),
  whenNumberEqualTo: whenOne('NUMBER_EQUAL_TO', 'number'),
  whenNumberNotEqualTo: whenOne('NUMBER_NOT_EQUAL_TO', 'number'),
  whenNumberGreaterThan: whenOne('NUMBER_GREATER_THAN', 'number'),
  whenNumberGreaterThanOrEqualTo: whenOne('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'),
  whenNumberLessThan: whenOne('NUMBER_LESS_THAN', 'number'),
  whenNumberLessThanOrEqualTo: whenOne('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'),
  whenTextContains: whenOne('TEXT_CONTAINS', 'string'),
  whenTextDoesNotContain: whenOne('TEXT_DOES_NOT_CONTAIN', 'string'),
  whenTextEqualTo: whenOne('TEXT_EQUAL_TO', 'string'),
  whenTextStartsWith: whenOne('TEXT_STARTS_WITH', 'string'),
  whenTextEndsWith: whenOne('TEXT_ENDS_WITH', 'string'),
  withCriteria: building.getter('BooleanCriteria, any[]', (self, criteria: EnumValue, values: unknown[]) =>
    when(self, criteria.name(), values),
  ),
};

export const booleanConditionMethods: MethodTable<BooleanConditionObject> = {
  getBackground: condition.getter('', (self) => self.rule.style.background ?? null),
  getFontColor: condition.getter('', (self) => self.rule.style.fontColor ?? null),
  getBold: condition.getter('', (self) => self.rule.style.bold ?? null),
  getItalic: condition.getter('', (self) => self.rule.style.italic ?? null),
  getUnderline: condition.getter('', (self) => self.rule.style.underline ?? null),
  getStrikethrough: condition.getter('', (self) => self.rule.style.strikethrough ?? null),
  getCriteriaType: condition.getter('', (self) => memberOf(BooleanCriteriaKinds, self.rule.criteria)),
  getCriteriaValues: condition.getter('', (self) =>
    self.rule.values.map((value) => (typeof value === 'object' ? self.exec.makeDate(value.dateMs) : value)),
  ),
};

const pointColor = (read: (self: GradientConditionObject) => GradientPoint | null) =>
  gradient.getter('', (self) => read(self)?.color ?? null);
const pointType = (read: (self: GradientConditionObject) => GradientPoint | null) =>
  gradient.getter('', (self) => {
    const point = read(self);
    return point ? memberOf(InterpolationTypes, point.type) : null;
  });
const pointValue = (read: (self: GradientConditionObject) => GradientPoint | null) =>
  gradient.getter('', (self) => read(self)?.value ?? '');

export const gradientConditionMethods: MethodTable<GradientConditionObject> = {
  getMinColor: pointColor((self) => self.rule.min),
  getMidColor: pointColor((self) => self.rule.mid),
  getMaxColor: pointColor((self) => self.rule.max),
  getMinType: pointType((self) => self.rule.min),
  getMidType: pointType((self) => self.rule.mid),
  getMaxType: pointType((self) => self.rule.max),
  getMinValue: pointValue((self) => self.rule.min),
  getMidValue: pointValue((self) => self.rule.mid),
  getMaxValue: pointValue((self) => self.rule.max),
};
