import { gridRange } from '../document/grid-range';
import { createSheetData, type SheetData } from '../document/sheet';
import { sheetById, sheetByName, takeId } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import { assertMayChangeSheet, assertMayEditDocument } from '../run/rights';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import type { MethodTable } from './service-object';
import { rangeOfA1 } from './sheet-cells';
import { SheetObject } from './sheet-object';
import { assertFreeName, copySheet } from './sheet-settings';
import { act, getter, type SpreadsheetObject } from './spreadsheet-object';

const sheetObject = (self: SpreadsheetObject, sheet: SheetData): SheetObject =>
  new SheetObject(self.exec, self.document, sheet);

/** The sheet at the front: the one last activated, else the first that is not hidden. */
export function activeSheet(self: SpreadsheetObject): SheetObject {
  const { activeSheet: active } = self.exec;
  const { sheets } = self.document;
  const sheet = active && sheets.includes(active) ? active : (sheets.find((item) => !item.hidden) ?? sheets[0]);
  if (!sheet) throw scriptError('The spreadsheet has no sheets.');
  return sheetObject(self, sheet);
}

function freshName(self: SpreadsheetObject): string {
  const word = self.document.locale.startsWith('ru') ? 'Лист' : 'Sheet';
  let number = self.document.sheets.length + 1;
  while (self.document.sheets.some((sheet) => sheet.name === word + number)) number += 1;
  return word + number;
}

interface InsertOptions {
  readonly template?: unknown;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheet: without an index right after the active sheet. */
function insertSheet(self: SpreadsheetObject, ...args: (string | number | InsertOptions)[]): SheetObject {
  const { document, exec } = self;
  assertMayEditDocument(document, exec.user);
  const name = args.find((arg) => typeof arg === 'string') ?? freshName(self);
  const options = args.find((arg) => typeof arg === 'object') as InsertOptions | undefined;
  assertFreeName(document, name, null);
  const index = args.find((arg) => typeof arg === 'number') ?? document.sheets.indexOf(activeSheet(self).sheet) + 1;
  if (index < 0 || index > document.sheets.length) throw scriptError(`Invalid sheet index: ${index}`);
  const template = innerOf(options?.template);
  const made =
    template instanceof SheetObject
      ? copySheet(template.sheet, document, name)
      : createSheetData(takeId(document), name);
  document.sheets.splice(index, 0, made);
  exec.activeSheet = made;
  exec.activeRange = null;
  return sheetObject(self, made);
}

function deleteSheet(self: SpreadsheetObject, value: unknown): void {
  const { document, exec } = self;
  const { sheet } = innerOf(value) as SheetObject;
  if (!document.sheets.includes(sheet)) throw scriptError(`Sheet ${sheet.id} not found`);
  assertMayChangeSheet(exec.world, document, sheet, exec.user);
  if (document.sheets.every((other) => other === sheet || other.hidden)) {
    throw scriptError("You can't remove all the sheets in a document.");
  }
  document.sheets = document.sheets.filter((other) => other !== sheet);
  document.namedRanges = document.namedRanges.filter((named) => named.sheetId !== sheet.id);
  document.metadata = document.metadata.filter(
    ({ location }) => location.kind === 'spreadsheet' || location.sheetId !== sheet.id,
  );
  if (exec.activeSheet === sheet) exec.activeSheet = null;
}

/** Positions count from 1. */
function moveActiveSheet(self: SpreadsheetObject, position: number): void {
  const { document, exec } = self;
  const { sheet } = activeSheet(self);
  assertMayChangeSheet(exec.world, document, sheet, exec.user);
  if (position < 1 || position > document.sheets.length) throw scriptError(`Invalid sheet position: ${position}`);
  const others = document.sheets.filter((other) => other !== sheet);
  document.sheets = [...others.slice(0, position - 1), sheet, ...others.slice(position - 1)];
}

function setActiveSheet(self: SpreadsheetObject, value: unknown): SheetObject {
  const { sheet } = innerOf(value) as SheetObject;
  if (!self.document.sheets.includes(sheet)) throw scriptError(`Sheet ${sheet.id} not found`);
  self.exec.activeSheet = sheet;
  self.exec.activeRange = null;
  return sheetObject(self, sheet);
}

export function setActiveRange(self: SpreadsheetObject, value: unknown): RangeObject {
  const range = innerOf(value) as RangeObject;
  self.exec.activeSheet = range.sheet;
  self.exec.activeRange = range.range;
  return range;
}

export function activeRange(self: SpreadsheetObject): RangeObject {
  const { sheet } = activeSheet(self);
  return new RangeObject(self.exec, self.document, sheet, self.exec.activeRange ?? gridRange(1, 1));
}

function duplicateActiveSheet(self: SpreadsheetObject): SheetObject {
  const { sheet } = activeSheet(self);
  assertMayEditDocument(self.document, self.exec.user);
  const copy = copySheet(sheet, self.document, freshName(self));
  self.document.sheets.splice(self.document.sheets.indexOf(sheet) + 1, 0, copy);
  self.exec.activeSheet = copy;
  return sheetObject(self, copy);
}

const sheetOrNull = (self: SpreadsheetObject, sheet: SheetData | undefined): SheetObject | null =>
  sheet ? sheetObject(self, sheet) : null;

const INSERT_SIGNATURES = [
  '',
  'number',
  'number, object',
  'object',
  'string',
  'string, number',
  'string, number, object',
  'string, object',
];

/** Spreadsheet: its sheets and what is active. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheetSheetMethods: MethodTable<SpreadsheetObject> = {
  getSheets: getter('', (self) => self.document.sheets.map((sheet) => sheetObject(self, sheet))),
  getNumSheets: getter('', (self) => self.document.sheets.length),
  getSheetByName: getter('string', (self, name: string) => sheetOrNull(self, sheetByName(self.document, name))),
  getSheetById: getter('number', (self, id: number) => sheetOrNull(self, sheetById(self.document, id))),
  // A sheet made from a template is a copy, and costs as much.
  insertSheet: {
    ...act('insertSheet', INSERT_SIGNATURES, insertSheet),
    kindOf: (args) => (args.some((arg) => typeof arg === 'object' && arg !== null) ? 'copySheet' : 'insertSheet'),
  },
  deleteSheet: act('deleteSheet', 'Sheet', deleteSheet),
  duplicateActiveSheet: act('copySheet', '', duplicateActiveSheet),
  moveActiveSheet: act('moveSheet', 'number', moveActiveSheet),
  getActiveSheet: getter('', activeSheet),
  setActiveSheet: act('activate', ['Sheet', 'Sheet, boolean'], setActiveSheet),
  getActiveRange: getter('', activeRange),
  getActiveCell: getter('', (self) => {
    const { range, sheet } = activeRange(self);
    return new RangeObject(self.exec, self.document, sheet, gridRange(range.row, range.column));
  }),
  getCurrentCell: getter('', (self) => {
    const { range, sheet } = activeRange(self);
    return new RangeObject(self.exec, self.document, sheet, gridRange(range.row, range.column));
  }),
  setActiveRange: act('activate', 'Range', setActiveRange),
  setCurrentCell: act('activate', 'Range', setActiveRange),
  getRange: getter('string', (self, text: string) => rangeOfA1(activeSheet(self), text)),
};
