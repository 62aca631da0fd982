import type { DeveloperMetadataData } from './developer-metadata';
import type { GridRange } from './grid-range';
import type { SheetData } from './sheet';
import { createSheetData } from './sheet';

export interface NamedRangeData {
  name: string;
  sheetId: number;
  range: GridRange;
}

/** A whole spreadsheet file as plain data: the emulator's only state of a document. */
export interface SpreadsheetDocument {
  readonly id: string;
  name: string;
  /** 'ru_RU', 'en_US', …: separators, date order, words of TRUE and FALSE. */
  locale: string;
  /** IANA zone: what serial numbers mean. */
  timeZone: string;
  /** E-mail, lower case. */
  owner: string;
  editors: string[];
  viewers: string[];
  /** In tab order. */
  sheets: SheetData[];
  namedRanges: NamedRangeData[];
  metadata: DeveloperMetadataData[];
  /** The next number for sheets, protections, metadata. */
  nextId: number;
}

export interface DocumentOptions {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
}

/** A new document with the one empty sheet Google gives it. */
export function createSpreadsheetDocument(options: DocumentOptions): SpreadsheetDocument {
  const firstSheet = options.locale.startsWith('ru') ? 'Лист1' : 'Sheet1';
  return {
    id: options.id,
    name: options.name,
    locale: options.locale,
    timeZone: options.timeZone,
    owner: options.owner.toLowerCase(),
    editors: (options.editors ?? []).map((email) => email.toLowerCase()),
    viewers: (options.viewers ?? []).map((email) => email.toLowerCase()),
    sheets: [createSheetData(0, firstSheet)],
    namedRanges: [],
    metadata: [],
    nextId: 1000,
  };
}

export function sheetById(document: SpreadsheetDocument, id: number): SheetData | undefined {
  return document.sheets.find((sheet) => sheet.id === id);
}

/** Sheet names are matched exactly here; Google refuses names that differ only in case. */
export function sheetByName(document: SpreadsheetDocument, name: string): SheetData | undefined {
  return document.sheets.find((sheet) => sheet.name === name);
}

/** Takes the document's next number. */
export function takeId(document: SpreadsheetDocument): number {
  const id = document.nextId;
  document.nextId += 1;
  return id;
}
