import type { ProtectionData } from '../document/protection';
import type { SheetData } from '../document/sheet';
import { type SpreadsheetDocument, takeId } from '../document/spreadsheet';
import { PROTECTED_MESSAGE, scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayEditDocument, assertMayWrite, passesProtection } from '../run/rights';
import { memberOf } from './enumeration';
import { ProtectionTypes } from './enumerations';
import { innerOf } from './expose-map';
import { RangeObject } from './range-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';
import { emailOf, UserObject } from './user-object';

export class ProtectionObject extends ServiceObject {
  readonly type = 'Protection';
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  readonly data: ProtectionData;
  constructor(exec: Execution, document: SpreadsheetDocument, sheet: SheetData, data: ProtectionData) {
    super(exec);
    this.document = document;
    this.sheet = sheet;
    this.data = data;
  }
}

/**
 * A new protection lets every editor of the file in, until editors are removed.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection (the example removes them all)
 */
function newProtection(document: SpreadsheetDocument, range: ProtectionData['range']): ProtectionData {
  return {
    id: takeId(document),
    kind: range ? 'range' : 'sheet',
    range,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [document.owner, ...document.editors],
    domainEdit: false,
  };
}

export function protectRange({ exec, document, sheet, range }: RangeObject): ProtectionObject {
  assertMayWrite(exec.world, document, sheet, range, exec.user);
  const data = newProtection(document, range);
  sheet.protections.push(data);
  sheet.revision += 1;
  return new ProtectionObject(exec, document, sheet, data);
}

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect(): an existing sheet protection is given back. */
export function protectSheet(exec: Execution, document: SpreadsheetDocument, sheet: SheetData): ProtectionObject {
  assertMayEditDocument(document, exec.user);
  let data = sheet.protections.find((protection) => protection.kind === 'sheet');
  if (data && !passesProtection(exec.world, document, data, exec.user)) throw scriptError(PROTECTED_MESSAGE);
  if (!data) {
    data = newProtection(document, null);
    sheet.protections.push(data);
    sheet.revision += 1;
  }
  return new ProtectionObject(exec, document, sheet, data);
}

export function protectionsOf(
  exec: Execution,
  document: SpreadsheetDocument,
  sheets: readonly SheetData[],
  type: string,
): ProtectionObject[] {
  const kind = type === 'SHEET' ? 'sheet' : 'range';
  return sheets.flatMap((sheet) =>
    sheet.protections
      .filter((data) => data.kind === kind)
      .map((data) => new ProtectionObject(exec, document, sheet, data)),
  );
}

/** Changes a protection, which only those may whom it lets in. */
function change(self: ProtectionObject, apply: (data: ProtectionData) => void): ProtectionObject {
  const { exec, document, sheet, data } = self;
  assertMayEditDocument(document, exec.user);
  if (!sheet.protections.includes(data)) throw scriptError('The protection no longer exists.');
  if (!passesProtection(exec.world, document, { ...data, warningOnly: false }, exec.user))
    throw scriptError(PROTECTED_MESSAGE);
  apply(data);
  sheet.revision += 1;
  return self;
}

/** Google answers so to an address that is no account. Addresses under .invalid (RFC 2606) are none here. */
function checkedEmail(value: unknown): string {
  const email = emailOf(value);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.endsWith('.invalid'))
    throw scriptError(`Invalid email: ${email}`);
  return email;
}

function addEditors(self: ProtectionObject, users: readonly unknown[]): ProtectionObject {
  const emails = users.map(checkedEmail);
  return change(self, (data) => {
    data.editors = [...new Set([...data.editors, ...emails])];
  });
}

/** Neither the owner nor the user who runs the script can be removed. https://developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(Object) */
function removeEditors(self: ProtectionObject, users: readonly unknown[]): ProtectionObject {
  const emails = users.map(emailOf);
  return change(self, (data) => {
    data.editors = data.editors.filter(
      (email) => !emails.includes(email) || email === self.document.owner || email === self.exec.user,
    );
  });
}

function rangeOf(self: ProtectionObject): RangeObject {
  const { exec, document, sheet, data } = self;
  const whole = { row: 1, column: 1, numRows: sheet.maxRows, numColumns: sheet.maxColumns };
  return new RangeObject(exec, document, sheet, data.range ?? whole);
}

function setUnprotected(self: ProtectionObject, ranges: readonly unknown[]): ProtectionObject {
  if (self.data.kind !== 'sheet') throw scriptError('Unprotected ranges are possible on a sheet protection only.');
  const holes = ranges.map((range) => (innerOf(range) as RangeObject).range);
  return change(self, (data) => {
    data.unprotected = holes;
  });
}

const { act, getter, read } = methodsOf<ProtectionObject>();

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export const protectionMethods: MethodTable<ProtectionObject> = {
  addEditor: act('editProtectionEditors', ['string', 'User'], (self, user: unknown) => addEditors(self, [user])),
  addEditors: act('editProtectionEditors', 'string[]', addEditors),
  removeEditor: act('editProtectionEditors', ['string', 'User'], (self, user: unknown) => removeEditors(self, [user])),
  removeEditors: act('editProtectionEditors', ['string[]', 'User[]'], removeEditors),
  setDomainEdit: act('editProtectionEditors', 'boolean', (self, editable: boolean) =>
    change(self, (data) => {
      data.domainEdit = editable;
    }),
  ),
  canDomainEdit: read('getProtectionEditors', '', (self) => self.data.domainEdit),
  canEdit: read('getProtectionEditors', '', (self) =>
    passesProtection(self.exec.world, self.document, { ...self.data, warningOnly: false }, self.exec.user),
  ),
  getEditors: read('getProtectionEditors', '', (self) => {
    const known = [self.document.owner, ...self.data.editors.filter((email) => email !== self.document.owner)];
    return known.map((email) => new UserObject(self.exec, email));
  }),
  getDescription: getter('', (self) => self.data.description),
  setDescription: act('editProtectionEditors', 'string', (self, description: string) =>
    change(self, (data) => {
      data.description = description;
    }),
  ),
  getProtectionType: getter('', (self) => memberOf(ProtectionTypes, self.data.kind === 'sheet' ? 'SHEET' : 'RANGE')),
  getRange: getter('', rangeOf),
  getRangeName: getter('', () => null),
  setRange: act('editProtectionEditors', 'Range', (self, range: unknown) =>
    change(self, (data) => {
      if (data.kind === 'range') data.range = (innerOf(range) as RangeObject).range;
    }),
  ),
  getUnprotectedRanges: getter('', (self) =>
    self.data.unprotected.map((range) => new RangeObject(self.exec, self.document, self.sheet, range)),
  ),
  setUnprotectedRanges: act('setUnprotectedRanges', 'Range[]', setUnprotected),
  isWarningOnly: getter('', (self) => self.data.warningOnly),
  setWarningOnly: act('editProtectionEditors', 'boolean', (self, warningOnly: boolean) =>
    change(self, (data) => {
      data.warningOnly = warningOnly;
    }),
  ),
  remove: act('removeProtection', '', (self) => {
    change(self, () => {
      self.sheet.protections = self.sheet.protections.filter((data) => data !== self.data);
    });
  }),
};
