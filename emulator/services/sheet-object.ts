import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayChangeSheet } from '../run/rights';
import type { Place } from './read-cell';
import { methodsOf, ServiceObject } from './service-object';

export class SheetObject extends ServiceObject {
  readonly type = 'Sheet';
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  constructor(exec: Execution, document: SpreadsheetDocument, sheet: SheetData) {
    super(exec);
    this.document = document;
    this.sheet = sheet;
  }
  get place(): Place {
    return { world: this.exec.world, document: this.document, sheet: this.sheet };
  }
}

export const { getter, read, write, act } = methodsOf<SheetObject>();

/** Changes the sheet itself, which a sheet protection may forbid. Gives the sheet back, for chaining. */
export function changeSheet(self: SheetObject, apply: (sheet: SheetData) => void): SheetObject {
  const { exec, document, sheet } = self;
  if (!document.sheets.includes(sheet)) throw scriptError(`Sheet ${sheet.id} not found`);
  assertMayChangeSheet(exec.world, document, sheet, exec.user);
  apply(sheet);
  sheet.revision += 1;
  return self;
}
