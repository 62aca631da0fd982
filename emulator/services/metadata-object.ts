import type { DeveloperMetadataData, MetadataLocation } from '../document/developer-metadata';
import { gridRange } from '../document/grid-range';
import { type SpreadsheetDocument, sheetById, takeId } from '../document/spreadsheet';
import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { assertMayEditDocument } from '../run/rights';
import { type EnumValue, isEnumValue, memberOf } from './enumeration';
import { MetadataLocationTypes, MetadataVisibilities } from './enumerations';
import { RangeObject } from './range-object';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';
import { SheetObject } from './sheet-object';
import { SpreadsheetObject } from './spreadsheet-object';

export class MetadataObject extends ServiceObject {
  readonly type = 'DeveloperMetadata';
  readonly document: SpreadsheetDocument;
  readonly data: DeveloperMetadataData;
  constructor(exec: Execution, document: SpreadsheetDocument, data: DeveloperMetadataData) {
    super(exec);
    this.document = document;
    this.data = data;
  }
}

export class MetadataLocationObject extends ServiceObject {
  readonly type = 'DeveloperMetadataLocation';
  readonly of: MetadataObject;
  constructor(of: MetadataObject) {
    super(of.exec);
    this.of = of;
  }
}

export class MetadataFinder extends ServiceObject {
  readonly type = 'DeveloperMetadataFinder';
  readonly document: SpreadsheetDocument;
  /** The sheet or lines that the search is bound to; null = the whole spreadsheet. */
  readonly within: MetadataLocation | null;
  readonly tests: ((data: DeveloperMetadataData) => boolean)[] = [];
  constructor(exec: Execution, document: SpreadsheetDocument, within: MetadataLocation | null) {
    super(exec);
    this.document = document;
    this.within = within;
  }
}

/** Signatures of addDeveloperMetadata: key; key, value; key, visibility; key, value, visibility. */
export const METADATA_SIGNATURES = [
  'string',
  'string, DeveloperMetadataVisibility',
  'string, string',
  'string, string, DeveloperMetadataVisibility',
] as const;

export function addMetadata(
  around: { readonly exec: Execution; readonly document: SpreadsheetDocument },
  location: MetadataLocation,
  key: string,
  ...rest: readonly (string | EnumValue)[]
): void {
  const { exec, document } = around;
  assertMayEditDocument(document, exec.user);
  const value = rest.find((part) => typeof part === 'string') ?? null;
  const visibility = rest.find(isEnumValue)?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  document.metadata.push({ id: takeId(document), key, value, visibility, location });
}

/** Metadata of exactly this location. */
export function metadataAt(
  around: { readonly exec: Execution; readonly document: SpreadsheetDocument },
  location: MetadataLocation,
): MetadataObject[] {
  return around.document.metadata
    .filter((data) => isSameLocation(data.location, location))
    .map((data) => new MetadataObject(around.exec, around.document, data));
}

function isSameLocation(a: MetadataLocation, b: MetadataLocation): boolean {
  return JSON.stringify(a, Object.keys(a).sort()) === JSON.stringify(b, Object.keys(b).sort());
}

/** A whole row or column as a location; Google refuses any other range. */
export function lineLocation({ sheet, range }: RangeObject): MetadataLocation {
  if (range.numRows === 1 && range.column === 1 && range.numColumns === sheet.maxColumns) {
    return { kind: 'row', sheetId: sheet.id, index: range.row };
  }
  if (range.numColumns === 1 && range.row === 1 && range.numRows === sheet.maxRows) {
    return { kind: 'column', sheetId: sheet.id, index: range.column };
  }
  throw scriptError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** A search bound to a sheet sees the sheet and its rows and columns. */
function isWithin(data: DeveloperMetadataData, within: MetadataLocation | null): boolean {
  if (!within || within.kind === 'spreadsheet') return true;
  if (data.location.kind === 'spreadsheet' || data.location.sheetId !== within.sheetId) return false;
  return within.kind === 'sheet' || isSameLocation(data.location, within);
}

function change(self: MetadataObject, apply: () => void): MetadataObject {
  assertMayEditDocument(self.document, self.exec.user);
  if (!self.document.metadata.includes(self.data)) throw scriptError('The developer metadata no longer exists.');
  apply();
  return self;
}

const { act, getter } = methodsOf<MetadataObject>();
const place = methodsOf<MetadataLocationObject>();
const finder = methodsOf<MetadataFinder>();

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export const metadataMethods: MethodTable<MetadataObject> = {
  getId: getter('', (self) => self.data.id),
  getKey: getter('', (self) => self.data.key),
  getValue: getter('', (self) => self.data.value),
  getVisibility: getter('', (self) => memberOf(MetadataVisibilities, self.data.visibility)),
  getLocation: getter('', (self) => new MetadataLocationObject(self)),
  setKey: act('metadataChange', 'string', (self, key: string) =>
    change(self, () => {
      self.data.key = key;
    }),
  ),
  setValue: act('metadataChange', 'string', (self, value: string) =>
    change(self, () => {
      self.data.value = value;
    }),
  ),
  remove: act('metadataChange', '', (self) => {
    change(self, () => {
      self.document.metadata = self.document.metadata.filter((data) => data !== self.data);
    });
  }),
};

function lineOf(self: MetadataLocationObject, kind: 'row' | 'column'): RangeObject | null {
  const { data, document, exec } = self.of;
  const { location } = data;
  if (location.kind !== kind) return null;
  const sheet = sheetById(document, location.sheetId);
  if (!sheet) return null;
  const range =
    kind === 'row' ? gridRange(location.index, 1, 1, sheet.maxColumns) : gridRange(1, location.index, sheet.maxRows, 1);
  return new RangeObject(exec, document, sheet, range);
}

export const metadataLocationMethods: MethodTable<MetadataLocationObject> = {
  getLocationType: place.getter('', (self) =>
    memberOf(MetadataLocationTypes, self.of.data.location.kind.toUpperCase()),
  ),
  getSpreadsheet: place.getter('', (self) =>
    self.of.data.location.kind === 'spreadsheet' ? new SpreadsheetObject(self.exec, self.of.document) : null,
  ),
  getSheet: place.getter('', (self) => {
    const { location } = self.of.data;
    const sheet = location.kind === 'sheet' ? sheetById(self.of.document, location.sheetId) : undefined;
    return sheet ? new SheetObject(self.exec, self.of.document, sheet) : null;
  }),
  getRow: place.getter('', (self) => lineOf(self, 'row')),
  getColumn: place.getter('', (self) => lineOf(self, 'column')),
};

function where(self: MetadataFinder, test: (data: DeveloperMetadataData) => boolean): MetadataFinder {
  self.tests.push(test);
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder */
export const metadataFinderMethods: MethodTable<MetadataFinder> = {
  withKey: finder.getter('string', (self, key: string) => where(self, (data) => data.key === key)),
  withValue: finder.getter('string', (self, value: string) => where(self, (data) => data.value === value)),
  withId: finder.getter('number', (self, id: number) => where(self, (data) => data.id === id)),
  withVisibility: finder.getter('DeveloperMetadataVisibility', (self, visibility: EnumValue) =>
    where(self, (data) => data.visibility === visibility.name()),
  ),
  withLocationType: finder.getter('DeveloperMetadataLocationType', (self, type: EnumValue) =>
    where(self, (data) => data.location.kind.toUpperCase() === type.name()),
  ),
  find: finder.read('metadataFind', '', (self) =>
    self.document.metadata
      .filter((data) => isWithin(data, self.within) && self.tests.every((test) => test(data)))
      .map((data) => new MetadataObject(self.exec, self.document, data)),
  ),
};
