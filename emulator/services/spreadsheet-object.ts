import type { SpreadsheetDocument } from '../document/spreadsheet';
import type { Execution } from '../run/execution';
import { methodsOf, ServiceObject } from './service-object';

export class SpreadsheetObject extends ServiceObject {
  readonly type = 'Spreadsheet';
  readonly document: SpreadsheetDocument;
  constructor(exec: Execution, document: SpreadsheetDocument) {
    super(exec);
    this.document = document;
  }
}

export const { getter, read, act } = methodsOf<SpreadsheetObject>();
