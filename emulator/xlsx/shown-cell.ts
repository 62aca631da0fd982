import type { Cell, CellStyle, CellValue } from '../document/cell';
import { applyPatch, internStyle, patchKey } from '../document/style';
import { isDateFormat } from '../values/number-format';
import { CHECKBOX_FORMAT, excelNumberFormat } from './excel-number-format';

/** A cell as an .xlsx can hold it: what is written, and what a reader finds there again. */
export interface ShownCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** Excel's limit. https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 32_767;

const TICK = { numberFormat: CHECKBOX_FORMAT };
const TICK_KEY = patchKey(TICK);
const CENTER = { horizontalAlignment: 'center' } as const;
const CENTER_KEY = patchKey(CENTER);
const TEXT = { numberFormat: '@' };
const TEXT_KEY = patchKey(TEXT);
const LINK = { fontColor: '#1155cc', underline: true };
const LINK_KEY = patchKey(LINK);

export const isCheckbox = (cell: Pick<Cell, 'validation'>): boolean =>
  cell.validation?.criteria === 'CHECKBOX' && cell.validation.values.length === 0;

/**
 * The nearest an .xlsx comes to a cell without a formula. A tick is 1 or 0 under a format that draws a box, a text that could be taken
 * for something else on editing gets the text format, a link looks like one.
 * @param isInUse the row has content: an empty checkbox there shows an empty box
 */
export function shownCell(cell: Cell, locale: string, isInUse: boolean): ShownCell {
  const format = cell.style.numberFormat;
  let style = format === undefined ? cell.style : withFormat(cell.style, format, locale);
  let value = shownValue(cell.value, format);
  const isTick =
    isCheckbox(cell) && (typeof value === 'boolean' || (value === null && isInUse && cell.formula === undefined));
  if (isTick) {
    value = value === true;
    style = applyPatch(style, TICK, TICK_KEY);
    if (!style.horizontalAlignment) style = applyPatch(style, CENTER, CENTER_KEY);
  } else if (typeof value === 'string' && format === undefined && /^['=+\-@\d]/.test(value)) {
    style = applyPatch(style, TEXT, TEXT_KEY);
  }
  if (cell.richText?.runs.some((run) => run.link)) style = applyPatch(style, LINK, LINK_KEY);
  return { value, style: readable(style) };
}

function withFormat(style: CellStyle, format: string, locale: string): CellStyle {
  const patch = { numberFormat: excelNumberFormat(format, locale) };
  const key = patchKey(patch);
  return applyPatch(style, patch, key);
}

const readables = new WeakMap<CellStyle, CellStyle>();

/** Without what an .xlsx does not tell from the default: CLIP and OVERFLOW, bottom, black, Arial 10. */
function readable(style: CellStyle): CellStyle {
  let known = readables.get(style);
  if (!known) {
    known = internStyle({
      ...style,
      wrap: style.wrap === 'WRAP' ? 'WRAP' : undefined,
      verticalAlignment: style.verticalAlignment === 'bottom' ? undefined : style.verticalAlignment,
      fontColor: style.fontColor === '#000000' ? undefined : style.fontColor,
      fontFamily: style.fontFamily === 'Arial' ? undefined : style.fontFamily,
      fontSize: style.fontSize === 10 ? undefined : style.fontSize,
    });
    readables.set(style, known);
  }
  return known;
}

/** A value as an .xlsx can hold it. ExcelJS reads the numbers of date cells to the millisecond. */
export function shownValue(value: CellValue, format: string | undefined): CellValue {
  if (typeof value === 'string') return shownText(value);
  if (typeof value === 'number' && isDateFormat(format)) return toMilliseconds(value);
  return value;
}

const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;

/** Null for a number that is no moment JavaScript can name. */
function toMilliseconds(serial: number): number | null {
  const moment = Math.round((serial - EPOCH_SERIAL) * DAY_MS);
  return Number.isNaN(new Date(moment).getTime()) ? null : moment / DAY_MS + EPOCH_SERIAL;
}

/** Serial number of what ExcelJS makes a Date of. */
export const serialOfDate = (date: Date): number => date.getTime() / DAY_MS + EPOCH_SERIAL;

/** A text without what XML or Excel cannot hold. */
export function shownText(text: string): string | null {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '-');
  if (clean.length <= MAX_TEXT) return clean === '' ? null : clean;
  return `${clean.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
