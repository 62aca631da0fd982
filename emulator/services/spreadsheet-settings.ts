import { scriptError } from '../run/errors';
import { assertMayEditDocument } from '../run/rights';
import { isTimeZone } from '../time/time-zone';
import { localeRules } from '../values/locale';
import type { EnumValue } from './enumeration';
import { innerOf } from './expose-map';
import { addMetadata, METADATA_SIGNATURES, MetadataFinder, metadataAt } from './metadata-object';
import { NamedRangeObject, rangeOfName } from './named-range-object';
import { protectionsOf } from './protection-object';
import type { RangeObject } from './range-object';
import type { MethodTable } from './service-object';
import { act, getter, read, type SpreadsheetObject } from './spreadsheet-object';
import { emailOf, UserObject } from './user-object';

const LOCATION = { kind: 'spreadsheet' } as const;

function change(self: SpreadsheetObject, apply: () => void): SpreadsheetObject {
  assertMayEditDocument(self.document, self.exec.user);
  apply();
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setnamedrangename,-range */
function setNamedRange(self: SpreadsheetObject, name: string, value: unknown): void {
  const { sheet, range } = innerOf(value) as RangeObject;
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name)) throw scriptError(`Invalid range name: ${name}`);
  change(self, () => {
    const known = self.document.namedRanges.find((named) => named.name === name);
    if (known) Object.assign(known, { sheetId: sheet.id, range });
    else self.document.namedRanges.push({ name, sheetId: sheet.id, range });
  });
}

function toast(self: SpreadsheetObject, message: string, title = '', seconds: number | null = 5): void {
  self.exec.toasts.push({ message, title, seconds: seconds ?? 5 });
}

const addEditors = (self: SpreadsheetObject, users: readonly unknown[]): SpreadsheetObject =>
  change(self, () => {
    const { document } = self;
    document.editors = [...new Set([...document.editors, ...users.map(emailOf)])].filter(
      (email) => email !== document.owner,
    );
  });

/** Spreadsheet: what belongs to the file. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheetSettingMethods: MethodTable<SpreadsheetObject> = {
  getId: getter('', (self) => self.document.id),
  getName: getter('', (self) => self.document.name),
  getUrl: getter('', (self) => `https://docs.google.com/spreadsheets/d/${self.document.id}/edit`),
  rename: act('documentSettings', 'string', (self, name: string) => {
    change(self, () => {
      self.document.name = name;
    });
  }),
  getSpreadsheetLocale: getter('', (self) => self.document.locale),
  setSpreadsheetLocale: act('documentSettings', 'string', (self, locale: string) => {
    localeRules(locale);
    change(self, () => {
      self.document.locale = locale;
    });
  }),
  getSpreadsheetTimeZone: getter('', (self) => self.document.timeZone),
  setSpreadsheetTimeZone: act('documentSettings', 'string', (self, zone: string) => {
    if (!isTimeZone(zone)) throw scriptError(`Invalid time zone: ${zone}`);
    change(self, () => {
      self.document.timeZone = zone;
    });
  }),
  getOwner: read('getEditors', '', (self) => new UserObject(self.exec, self.document.owner)),
  getEditors: read('getEditors', '', (self) =>
    [self.document.owner, ...self.document.editors].map((email) => new UserObject(self.exec, email)),
  ),
  getViewers: read('getEditors', '', (self) => self.document.viewers.map((email) => new UserObject(self.exec, email))),
  addEditor: act('editEditors', ['string', 'User'], (self, user: unknown) => addEditors(self, [user])),
  addEditors: act('editEditors', 'string[]', addEditors),
  removeEditor: act('editEditors', ['string', 'User'], (self, user: unknown) =>
    change(self, () => {
      self.document.editors = self.document.editors.filter((email) => email !== emailOf(user));
    }),
  ),
  toast: act('toast', ['string', 'string, string', 'string, string, number|null'], toast),
  getProtections: read('getProtections', 'ProtectionType', (self, type: EnumValue) =>
    protectionsOf(self.exec, self.document, self.document.sheets, type.name()),
  ),
  getRangeByName: read('getter', 'string', (self, name: string) => {
    const named = self.document.namedRanges.find((item) => item.name === name);
    return named ? rangeOfName(self.exec, self.document, named) : null;
  }),
  getNamedRanges: read('getter', '', (self) =>
    self.document.namedRanges.map((named) => new NamedRangeObject(self.exec, self.document, named)),
  ),
  setNamedRange: act('setNamedRange', 'string, Range', setNamedRange),
  removeNamedRange: act('setNamedRange', 'string', (self, name: string) => {
    change(self, () => {
      self.document.namedRanges = self.document.namedRanges.filter((named) => named.name !== name);
    });
  }),
  addDeveloperMetadata: act(
    'metadataAdd',
    METADATA_SIGNATURES,
    (self, key: string, ...rest: (string | EnumValue)[]) => {
      addMetadata(self, LOCATION, key, ...rest);
      return self;
    },
  ),
  getDeveloperMetadata: read('metadataFind', '', (self) => metadataAt(self, LOCATION)),
  createDeveloperMetadataFinder: getter('', (self) => new MetadataFinder(self.exec, self.document, LOCATION)),
};
