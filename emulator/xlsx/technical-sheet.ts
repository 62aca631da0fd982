import type { Workbook, Worksheet } from 'exceljs';
import type { SavedWorkbook } from './saved-workbook';
import { SAVED_FORMAT } from './saved-workbook';
import { WorkbookError } from './workbook-error';

/** The very hidden sheet that holds what the format cannot. */
export const TECHNICAL_SHEET = '_techkarta_emulator';

const CHUNK = 32_000;

/** Writes the saved part as JSON into column A, a chunk a cell; characters that a workbook would change are escaped. */
export function writeTechnicalSheet(workbook: Workbook, saved: SavedWorkbook): Worksheet {
  const sheet = workbook.addWorksheet(TECHNICAL_SHEET, { state: 'veryHidden' });
  const text = JSON.stringify(saved).replace(
    /[\ud800-\udfff\u007f-\u009f\u2028\u2029\ufffe\uffff]|_(?=x)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  for (let at = 0, row = 1; at < text.length; at += CHUNK, row += 1)
    sheet.getCell(row, 1).value = text.slice(at, at + CHUNK);
  return sheet;
}

/** The saved part of a workbook; null for one that was not written here. Throws WorkbookError where it is damaged or from a newer version. */
export function readTechnicalSheet(workbook: Workbook): SavedWorkbook | null {
  const sheet = workbook.getWorksheet(TECHNICAL_SHEET);
  if (!sheet) return null;
  let text = '';
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const { value } = sheet.getCell(row, 1);
    if (typeof value === 'string') text += value;
  }
  const saved = parse(text);
  if (saved.format > SAVED_FORMAT) {
    throw new WorkbookError('newer', 'The workbook was written by a newer version and cannot be read by this one.');
  }
  if (!saved.document || !Array.isArray(saved.sheets) || !Array.isArray(saved.styles)) throw damaged();
  return saved as SavedWorkbook;
}

function parse(text: string): Partial<SavedWorkbook> & { format: number } {
  try {
    const saved: unknown = JSON.parse(text);
    if (typeof saved === 'object' && saved !== null && 'format' in saved && typeof saved.format === 'number') {
      return saved as Partial<SavedWorkbook> & { format: number };
    }
  } catch (error) {
    throw damaged(error);
  }
  throw damaged();
}

const damaged = (cause?: unknown): WorkbookError =>
  new WorkbookError('damaged', `The sheet ${TECHNICAL_SHEET} of the workbook is damaged.`, cause);
