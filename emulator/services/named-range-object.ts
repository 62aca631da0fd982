import { type NamedRangeData, type SpreadsheetDocument, sheetById } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayEditDocument } from '../run/rights';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class NamedRangeObject extends ServiceObject {
  readonly type = 'NamedRange';
  readonly document: SpreadsheetDocument;
  readonly data: NamedRangeData;
  constructor(exec: Execution, document: SpreadsheetDocument, data: NamedRangeData) {
    super(exec);
    this.document = document;
    this.data = data;
  }
}

export function rangeOfName(exec: Execution, document: SpreadsheetDocument, data: NamedRangeData): RangeObject {
  const sheet = sheetById(document, data.sheetId);
  if (!sheet) throw scriptError(`The named range ${data.name} has lost its sheet.`);
  return new RangeObject(exec, document, sheet, data.range);
}

const { act, getter } = methodsOf<NamedRangeObject>();

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export const namedRangeMethods: MethodTable<NamedRangeObject> = {
  getName: getter('', (self) => self.data.name),
  getRange: getter('', (self) => rangeOfName(self.exec, self.document, self.data)),
  setRange: act('setNamedRange', 'Range', (self, value: unknown) => {
    assertMayEditDocument(self.document, self.exec.user);
    const range = innerOf(value) as RangeObject;
    self.data.sheetId = range.sheet.id;
    self.data.range = range.range;
    return self;
  }),
  remove: act('setNamedRange', '', (self) => {
    assertMayEditDocument(self.document, self.exec.user);
    self.document.namedRanges = self.document.namedRanges.filter((data) => data !== self.data);
  }),
};
