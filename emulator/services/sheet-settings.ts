import { cloneSheet } from '../document/clone';
import { createSheetData, type SheetData } from '../document/sheet';
import { type SpreadsheetDocument, takeId } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import { renameSheet } from '../run/user-change';
import { normalColor } from '../values/color';
import { ConditionalFormatRuleObject } from './conditional-format-object';
import { type EnumValue, memberOf } from './enumeration';
import { SheetTypes } from './enumerations';
import { innerOf } from './expose-map';
import { filterOf } from './filter-object';
import { addMetadata, METADATA_SIGNATURES, MetadataFinder, metadataAt } from './metadata-object';
import { NamedRangeObject } from './named-range-object';
import { protectionsOf, protectSheet } from './protection-object';
import type { MethodTable } from './service-object';
import { act, changeSheet, getter, read, SheetObject } from './sheet-object';
import { SpreadsheetObject } from './spreadsheet-object';

/** Throws Google's message for a name that is empty, too long or taken (capitals do not tell names apart). */
export function assertFreeName(document: SpreadsheetDocument, name: string, self: SheetData | null): void {
  if (name === '' || name.length > 100) throw scriptError('The sheet name must be from 1 to 100 characters long.');
  const taken = document.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw scriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function setName(self: SheetObject, name: string): SheetObject {
  assertFreeName(self.document, name, self.sheet);
  return changeSheet(self, (sheet) => renameSheet(self.document, sheet, name));
}

function setHidden(self: SheetObject, hidden: boolean): SheetObject {
  const others = self.document.sheets.filter((sheet) => sheet !== self.sheet);
  if (hidden && others.every((sheet) => sheet.hidden)) {
    throw scriptError("You can't hide all the sheets in a document.");
  }
  return changeSheet(self, (sheet) => {
    sheet.hidden = hidden;
  });
}

function setTabColor(self: SheetObject, color: string | null): SheetObject {
  const normal = color === null ? null : normalColor(color);
  if (color !== null && normal === null) throw scriptError(`Invalid color: ${color}`);
  return changeSheet(self, (sheet) => {
    sheet.tabColor = normal;
  });
}

function setRules(self: SheetObject, rules: readonly unknown[]): void {
  const inner = rules.map(innerOf).filter((rule) => rule instanceof ConditionalFormatRuleObject);
  if (inner.some((rule) => rule.sheet !== self.sheet)) {
    throw scriptError('Conditional format rule cannot reference a different sheet.');
  }
  changeSheet(self, (sheet) => {
    sheet.conditionalFormats = inner.map((rule) => rule.rule);
  });
}

/** The target gets «Copy of X»; protections and their editors do not come along. https://developers.google.com/apps-script/reference/spreadsheet/sheet#copyTo(Spreadsheet) */
function copyTo(self: SheetObject, target: unknown): SheetObject {
  const { document } = innerOf(target) as SpreadsheetObject;
  const copy = copySheet(self.sheet, document, copyName(document, self.sheet.name));
  document.sheets.push(copy);
  return new SheetObject(self.exec, document, copy);
}

/** A copy under a new id, without protections. */
export function copySheet(from: SheetData, document: SpreadsheetDocument, name: string): SheetData {
  const fresh = createSheetData(takeId(document), name);
  return { ...cloneSheet(from), id: fresh.id, name, protections: [], hidden: false };
}

function copyName(document: SpreadsheetDocument, name: string): string {
  const base = document.locale.startsWith('ru') ? `${name} (копия)` : `Copy of ${name}`;
  let free = base;
  for (let number = 2; document.sheets.some((sheet) => sheet.name === free); number += 1) free = `${base} ${number}`;
  return free;
}

const location = (self: SheetObject) => ({ kind: 'sheet', sheetId: self.sheet.id }) as const;

/** Sheet: name, look, rules, protections, metadata. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetSettingMethods: MethodTable<SheetObject> = {
  getName: getter('', (self) => self.sheet.name),
  getSheetName: getter('', (self) => self.sheet.name),
  setName: act('renameSheet', 'string', setName),
  getSheetId: getter('', (self) => self.sheet.id),
  getIndex: getter('', (self) => self.document.sheets.indexOf(self.sheet) + 1),
  getParent: getter('', (self) => new SpreadsheetObject(self.exec, self.document)),
  getType: getter('', () => memberOf(SheetTypes, 'GRID')),
  isSheetHidden: getter('', (self) => self.sheet.hidden),
  hideSheet: act('hideSheet', '', (self) => setHidden(self, true)),
  showSheet: act('hideSheet', '', (self) => setHidden(self, false)),
  getTabColor: getter('', (self) => self.sheet.tabColor),
  setTabColor: act('setTabColor', 'string|null', setTabColor),
  hasHiddenGridlines: getter('', (self) => self.sheet.hiddenGridlines),
  setHiddenGridlines: act('sheetSettings', 'boolean', (self, hidden: boolean) =>
    changeSheet(self, (sheet) => {
      sheet.hiddenGridlines = hidden;
    }),
  ),
  isRightToLeft: getter('', (self) => self.sheet.rightToLeft),
  setRightToLeft: act('sheetSettings', 'boolean', (self, rightToLeft: boolean) =>
    changeSheet(self, (sheet) => {
      sheet.rightToLeft = rightToLeft;
    }),
  ),
  getConditionalFormatRules: read('getConditionalFormatRules', '', (self) =>
    self.sheet.conditionalFormats.map((rule) => new ConditionalFormatRuleObject(self.exec, self.sheet, rule)),
  ),
  setConditionalFormatRules: act(
    'setConditionalFormatRules',
    'ConditionalFormatRule[]',
    setRules,
    (_self, args) => (args[0] as readonly unknown[]).length,
  ),
  clearConditionalFormatRules: act('setConditionalFormatRules', '', (self) => setRules(self, [])),
  protect: act('protect', '', (self) => protectSheet(self.exec, self.document, self.sheet)),
  getProtections: read('getProtections', 'ProtectionType', (self, type: EnumValue) =>
    protectionsOf(self.exec, self.document, [self.sheet], type.name()),
  ),
  getFilter: read('filter', '', (self) => filterOf(self)),
  getNamedRanges: getter('', (self) =>
    self.document.namedRanges
      .filter((named) => named.sheetId === self.sheet.id)
      .map((named) => new NamedRangeObject(self.exec, self.document, named)),
  ),
  addDeveloperMetadata: act(
    'metadataAdd',
    METADATA_SIGNATURES,
    (self, key: string, ...rest: (string | EnumValue)[]) => {
      addMetadata(self, location(self), key, ...rest);
      return self;
    },
  ),
  getDeveloperMetadata: read('metadataFind', '', (self) => metadataAt(self, location(self))),
  createDeveloperMetadataFinder: getter('', (self) => new MetadataFinder(self.exec, self.document, location(self))),
  copyTo: act('copySheet', 'Spreadsheet', copyTo),
};
