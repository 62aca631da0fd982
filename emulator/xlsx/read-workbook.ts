import type { Worksheet } from 'exceljs';
import { Workbook } from 'exceljs';
import { parseA1 } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { createSheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { createSpreadsheetDocument, takeId } from '../document/spreadsheet';
import { decimalOf } from '../formulas/sheet-reference';
import { decodeXml } from './parse-xml';
import type { ArchiveLimits } from './read-archive';
import { ARCHIVE_LIMITS, readArchive } from './read-archive';
import type { CellReading } from './read-sheet';
import { readCells, readSurroundings } from './read-sheet';
import { createRestoring, restoreSheet } from './restore-sheet';
import type { SavedWorkbook } from './saved-workbook';
import { readTechnicalSheet, TECHNICAL_SHEET } from './technical-sheet';
import { WorkbookError } from './workbook-error';
import type { WorkbookParts } from './workbook-parts';
import { readWorkbookParts } from './workbook-parts';

/** What a workbook that was not written here does not tell. */
export interface ReadOptions {
  readonly id?: string;
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly owner?: string;
  readonly limits?: ArchiveLimits;
}

export interface ReadWorkbook {
  readonly document: SpreadsheetDocument;
  /** What writeWorkbook was given to keep; null for a workbook that was not written here. */
  readonly extras: unknown;
  /** Written by writeWorkbook: people, protections, metadata and identifiers are known. */
  readonly isOwn: boolean;
}

/** Google's limit for a spreadsheet. https://support.google.com/drive/answer/37603 */
const MAX_CELLS = 10_000_000;

/** ExcelJS unfolds these into single cells (read here instead) or may stumble over them, and a document has none of the others. */
const IGNORED_NODES = [
  'dataValidations',
  'mergeCells',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
];

/** Reads an .xlsx. Throws only WorkbookError: too large, no workbook, damaged, or written by a newer version. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadWorkbook> {
  const parts = readWorkbookParts(await readArchive(bytes, options.limits ?? ARCHIVE_LIMITS));
  try {
    const workbook = await load(bytes);
    const saved = readTechnicalSheet(workbook);
    const document = saved ? emptyDocument(saved) : foreignDocument(options);
    readSheets(document, saved, workbook, parts);
    if (!saved) readNames(document, parts);
    return { document, extras: saved?.extras ?? null, isOwn: saved !== null };
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError('damaged', 'The workbook is damaged and cannot be read.', error);
  }
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  // ExcelJS makes an object of every cell in a named range; names are read from the part itself.
  Object.defineProperty(workbook.definedNames, 'model', { get: () => [], set: () => undefined });
  await workbook.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0], { ignoreNodes: IGNORED_NODES });
  return workbook;
}

function emptyDocument(saved: SavedWorkbook): SpreadsheetDocument {
  return { ...saved.document, sheets: [] };
}

function foreignDocument(options: ReadOptions): SpreadsheetDocument {
  const {
    id = 'workbook',
    name = 'workbook',
    locale = 'ru_RU',
    timeZone = 'Europe/Moscow',
    owner = 'owner@example.com',
  } = options;
  return { ...createSpreadsheetDocument({ id, name, locale, timeZone, owner }), sheets: [] };
}

interface Tab {
  readonly worksheet: Worksheet;
  readonly sheet: SheetData;
  readonly saved: SavedWorkbook['sheets'][number] | undefined;
}

function readSheets(
  document: SpreadsheetDocument,
  saved: SavedWorkbook | null,
  workbook: Workbook,
  parts: WorkbookParts,
): void {
  const tabs = workbook.worksheets
    .filter((worksheet) => worksheet.name !== TECHNICAL_SHEET)
    .map((worksheet) => createTab(document, saved, worksheet));
  if (tabs.length === 0) throw new WorkbookError('damaged', 'The workbook has no sheets.');
  const cells = tabs.reduce((sum, { worksheet }) => sum + worksheet.rowCount * worksheet.columnCount, 0);
  if (cells > MAX_CELLS)
    throw new WorkbookError('too-large', `The workbook has too many cells: ${cells}, at most ${MAX_CELLS}.`);
  document.sheets.push(...tabs.map(({ sheet }) => sheet));
  const sheetOf = (name: string): SheetData | undefined => tabs.find(({ worksheet }) => worksheet.name === name)?.sheet;
  const decimal = decimalOf(document);
  const reading: CellReading = { locale: document.locale, decimal, sheetsLink: (url) => sheetsLink(url, sheetOf) };
  const restoring = saved && createRestoring(saved, decimal);
  for (const { worksheet, sheet, saved: own } of tabs) {
    readCells(reading, worksheet, sheet);
    if (restoring && own) restoreSheet(restoring, own, sheet);
    else readSurroundings({ sheet, decimal, sheetOf }, worksheet, parts.sheetXml.get(worksheet.name) ?? '');
  }
}

function createTab(document: SpreadsheetDocument, saved: SavedWorkbook | null, worksheet: Worksheet): Tab {
  const own = saved?.sheets.find((candidate) => candidate.tab === worksheet.name);
  const rows = worksheet.rowCount;
  const columns = worksheet.columnCount;
  const base = own
    ? { ...createSheetData(own.data.id, own.data.name), ...own.data }
    : createSheetData(takeId(document), worksheet.name, 1000, 26);
  const maxRows = Math.max(base.maxRows, rows);
  const maxColumns = Math.max(base.maxColumns, columns);
  return { worksheet, sheet: { ...base, maxRows, maxColumns }, saved: own };
}

/** `#'Sheet'!A1` of a file as a link inside the spreadsheet. */
function sheetsLink(url: string, sheetOf: (tab: string) => SheetData | undefined): string {
  const target = url.startsWith('#') ? url.slice(1) : url;
  const reference = target.includes('!') ? parseA1(target, { maxRows: 1, maxColumns: 1 }) : null;
  const sheet = reference?.sheet == null ? undefined : sheetOf(reference.sheet);
  return sheet ? `#gid=${sheet.id}&range=${target.slice(target.lastIndexOf('!') + 1).replace(/\$/g, '')}` : url;
}

function readNames(document: SpreadsheetDocument, parts: WorkbookParts): void {
  for (const { name, target } of parts.names) {
    const reference = parseA1(decodeXml(target), { maxRows: 1000, maxColumns: 26 });
    const sheet = document.sheets.find((candidate) => candidate.name === reference?.sheet);
    if (reference && sheet) document.namedRanges.push({ name, sheetId: sheet.id, range: reference.range });
  }
}
