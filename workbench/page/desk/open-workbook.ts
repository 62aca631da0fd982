import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { ARCHIVE_LIMITS } from '../../../emulator/xlsx/read-archive';
import { type ReadWorkbook, readWorkbook } from '../../../emulator/xlsx/read-workbook';
import { WorkbookError } from '../../../emulator/xlsx/workbook-error';
import type { Language } from '../../../src/kernel/language';
import { type KeptState, parseKept } from '../../desk/kept-state';
import { fileFaults } from './desk-texts';
import { headOf } from './people';
import { Refusal } from './refusal';

export interface OpenedWorkbook {
  readonly document: SpreadsheetDocument;
  readonly kept: KeptState | null;
}

/** Sheets by which a workbook without marks (downloaded from Google) is known, by language; the first two must be there. */
const KNOWN_SHEETS: Readonly<Record<Language, readonly [string, string]>> = {
  ru: ['Сотрудники', 'Сделки'],
  en: ['Staff', 'Deals'],
};

const HOMES = {
  ru: { locale: 'ru_RU', timeZone: 'Europe/Moscow' },
  en: { locale: 'en_US', timeZone: 'America/New_York' },
} as const;

/**
 * Reads a Techkarta workbook. A file that is too large is refused by its size, before it is read into memory. Throws Refusal in the given
 * language; a workbook that Google or Excel wrote belongs to the first head in its «Сотрудники».
 */
export async function openWorkbook(name: string, file: Uint8Array | Blob, language: Language): Promise<OpenedWorkbook> {
  const refuse = (fault: keyof typeof fileFaults): Refusal => new Refusal(fileFaults[fault][language]);
  const size = file instanceof Uint8Array ? file.length : file.size;
  if (size > ARCHIVE_LIMITS.bytes) throw refuse('too-large');
  try {
    const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
    const read = await readInItsLanguage(bytes);
    if (!isTechkarta(read)) throw refuse('foreign');
    const { document, extras, isOwn } = read;
    document.name = name.replace(/\.xlsx$/i, '') || document.name;
    const head = headOf(document);
    if (!isOwn && head !== null) document.owner = head;
    return { document, kept: parseKept(extras) };
  } catch (error) {
    if (error instanceof WorkbookError) throw refuse(error.reason);
    throw error;
  }
}

/** Numbers and dates of a foreign file are read by the language of its sheets: a second reading where the first guess was wrong. */
async function readInItsLanguage(bytes: Uint8Array): Promise<ReadWorkbook> {
  const read = await readWorkbook(bytes, HOMES.ru);
  return !read.isOwn && hasSheets(read.document, 'en') ? readWorkbook(bytes, HOMES.en) : read;
}

const hasSheets = ({ sheets }: SpreadsheetDocument, language: Language): boolean =>
  KNOWN_SHEETS[language].every((name) => sheets.some((sheet) => sheet.name === name));

/** Written by the workbench or the command line, or with the sheets of a map in it. */
const isTechkarta = ({ document, isOwn }: ReadWorkbook): boolean =>
  isOwn || hasSheets(document, 'ru') || hasSheets(document, 'en');
