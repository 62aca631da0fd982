import type { Execution } from '../run/execution';
import { rangeLookMethods } from './range-look';
import type { RangeObject } from './range-object';
import { rangeRuleMethods } from './range-rules';
import { rangeStructureMethods } from './range-structure';
import { rangeValueMethods } from './range-values';
import { type Method, type MethodTable, methodsOf, ServiceObject } from './service-object';

/** Several ranges of one sheet, treated alike. */
export class RangeListObject extends ServiceObject {
  readonly type = 'RangeList';
  readonly ranges: readonly RangeObject[];
  constructor(exec: Execution, ranges: readonly RangeObject[]) {
    super(exec);
    this.ranges = ranges;
  }
}

/** What a list does by doing it to each of its ranges, in one call. */
const REPEATED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const;

const rangeMethods: MethodTable<RangeObject> = {
  ...rangeValueMethods,
  ...rangeLookMethods,
  ...rangeRuleMethods,
  ...rangeStructureMethods,
};

function repeated(name: string): Method<RangeListObject> {
  const method = rangeMethods[name];
  if (!method) throw new Error(`Range has no ${name}`);
  const { units } = method;
  return {
    mode: method.mode,
    kind: method.kind,
    signatures: method.signatures,
    units: units && ((self, args) => self.ranges.reduce((sum, range) => sum + units(range, args), 0)),
    run: (self: RangeListObject, ...args: never[]) => {
      for (const range of self.ranges) method.run(range, ...args);
      return self;
    },
  };
}

const { getter } = methodsOf<RangeListObject>();

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export const rangeListMethods: MethodTable<RangeListObject> = {
  getRanges: getter('', (self) => [...self.ranges]),
  ...Object.fromEntries(REPEATED.map((name) => [name, repeated(name)])),
};
