import { readFileSync } from 'node:fs';
import { createSpreadsheetDocument, type SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { readWorkbook } from '../../emulator/xlsx/read-workbook';
import { WorkbookError, type WorkbookErrorReason } from '../../emulator/xlsx/workbook-error';
import { writeWorkbook } from '../../emulator/xlsx/write-workbook';
import type { Bilingual } from '../../src/kernel/language';
import type { Host } from '../desk/host';
import { type KeptState, keep, parseKept } from '../desk/kept-state';
import { BadInput } from './bad-input';
import type { PlayScript } from './play-script';
import { unreadable } from './read-play-script';

/** A spreadsheet to play on, and what its script kept beside it. */
export interface Book {
  readonly document: SpreadsheetDocument;
  readonly kept: KeptState | null;
}

/** An empty spreadsheet with the people of the steps file. */
export function newBook({ locale, timeZone, owner, editors }: PlayScript): Book {
  return {
    document: createSpreadsheetDocument({ id: 'play', name: 'Техкарта', locale, timeZone, owner, editors }),
    kept: null,
  };
}

/** Reads an .xlsx; whose it is and where it stands is the steps file's word. Throws BadInput for a file that cannot be read. */
export async function readBook(file: string, { locale, timeZone, owner, editors }: PlayScript): Promise<Book> {
  const bytes = readBytes(file);
  try {
    const { document, extras } = await readWorkbook(bytes, { locale, timeZone, owner });
    Object.assign(document, {
      locale,
      timeZone,
      owner: owner.toLowerCase(),
      editors: editors.map((email) => email.toLowerCase()),
    });
    return { document, kept: parseKept(extras) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { ru, en } = reasons[error.reason];
    throw new BadInput({ ru: `${file}: ${ru}`, en: `${file}: ${en}` });
  }
}

const reasons: Readonly<Record<WorkbookErrorReason, Bilingual>> = {
  'too-large': { ru: 'книга слишком велика', en: 'the workbook is too large' },
  'not-a-workbook': { ru: 'это не книга .xlsx', en: 'is no .xlsx workbook' },
  damaged: { ru: 'книга повреждена и не читается', en: 'the workbook is damaged and cannot be read' },
  newer: { ru: 'книга записана более новой версией', en: 'the workbook was written by a newer version' },
};

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadInput(unreadable(file, error));
  }
}

/** The spreadsheet as it stands, with what the script keeps beside it. `today: 'fixed'` freezes TODAY() in it. */
export function writeBook({ document, world, engine }: Host, today: 'live' | 'fixed' = 'live'): Promise<Uint8Array> {
  return writeWorkbook(document, { engine, now: world.now(), today, extras: keep(world) });
}
