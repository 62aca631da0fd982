import { columnLetters } from '../../../emulator/document/grid-range';
import { sheetByName } from '../../../emulator/document/spreadsheet';
import type { Language } from '../../../src/kernel/language';
import type { Host } from '../../desk/host';
import type { DeskEdit } from '../desk-contract';
import { deskTexts } from './desk-texts';
import { Refusal } from './refusal';

/** https://support.google.com/drive/answer/37603 */
const MAX_CELLS = 10_000_000;
/** https://developers.google.com/apps-script/guides/services/quotas */
const MAX_CHARACTERS = 50_000;

export interface CheckedEdit {
  /** A1 of the top left cell. */
  readonly range: string;
  readonly values: DeskEdit['values'];
  readonly isPaste: boolean;
}

/** An edit that the emulator can take. Throws Refusal where the sheet is missing or Google's limits are passed. */
export function checkEdit(host: Host, { sheet: name, row, column, values }: DeskEdit, language: Language): CheckedEdit {
  const refuse = (key: keyof typeof deskTexts): Refusal => new Refusal(deskTexts[key][language]);
  const sheet = sheetByName(host.document, name);
  if (!sheet) throw refuse('noSheet');
  const width = values[0]?.length ?? 0;
  const isPlace = [row, column].every((number) => Number.isInteger(number) && number > 0);
  if (!isPlace || width === 0 || values.some((line) => line.length !== width)) throw refuse('noRectangle');
  const rows = Math.max(sheet.maxRows, row + values.length - 1);
  const columns = Math.max(sheet.maxColumns, column + width - 1);
  if (rows * columns > MAX_CELLS) throw refuse('tooManyCells');
  const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > MAX_CHARACTERS;
  if (values.some((line) => line.some(isTooLong))) throw refuse('tooLongText');
  return { range: `${columnLetters(column)}${row}`, values, isPaste: values.length > 1 || width > 1 };
}
