import type { CellValue } from '../document/cell';
import { eachCell, setFormulaAt, setStyleAt, setValueAt, styleAt, validationAt } from '../document/cells';
import type { DataValidation, SheetRange } from '../document/data-validation';
import { formatA1, gridRange } from '../document/grid-range';
import { sheetById } from '../document/spreadsheet';
import { applyPatch, patchKey } from '../document/style';
import { scriptError } from '../run/errors';
import { serialOfMoment } from '../time/serial';
import { wallTime } from '../time/time-zone';
import { formatValue } from '../values/format-value';
import { localeRules } from '../values/locale';
import { isDateFormat } from '../values/number-format';
import { type ParsedInput, parseInput } from '../values/parse-input';
import { isValid } from '../values/validate';
import { displayText, type Place } from './read-cell';

/** What a script may hand to setValue. */
export type ScriptInput = string | number | boolean | null | Date;

/** https://developers.google.com/apps-script/guides/services/quotas and https://support.google.com/drive/answer/37603 */
const MAX_CELL_CHARACTERS = 50_000;

/** Takes a value for a cell, or throws. Stricter than Google, which writes '' or text for undefined and objects. */
export function takeInput(value: unknown, where: string): ScriptInput {
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS) {
      throw scriptError(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    return value;
  }
  if (typeof value === 'boolean' || value === null) return value;
  // Google stores NaN and Infinity as the error #NUM!.
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (value instanceof Date && !Number.isNaN(value.getTime())) return new Date(value.getTime());
  throw scriptError(`The parameters (${describe(value)}) don't match the method signature for ${where}.`);
}

const describe = (value: unknown): string =>
  value === undefined ? 'undefined' : value instanceof Date ? 'Invalid Date' : `(class) ${typeof value}`;

/** Writes an input as Google stores it: texts are read as if typed, dates become serial numbers with a date format. */
export function writeInput(place: Place, row: number, column: number, input: ScriptInput): void {
  writeParsed(place, row, column, parseScriptInput(place, row, column, input), place.world.strictValidation);
}

function parseScriptInput(place: Place, row: number, column: number, input: ScriptInput): ParsedInput {
  const { document, sheet } = place;
  if (typeof input === 'string') {
    return parseInput(input, styleAt(sheet, row, column).numberFormat, document.locale, yearNow(place));
  }
  if (!(input instanceof Date)) return { kind: 'value', value: input };
  const serial = serialOfMoment(input.getTime(), document.timeZone);
  const { dateFormat } = localeRules(document.locale);
  return { kind: 'value', value: serial, format: Number.isInteger(serial) ? dateFormat : `${dateFormat} H:mm:ss` };
}

/** The current year in the spreadsheet's zone: completes typed dates. */
export const yearNow = ({ world, document }: Place): number =>
  new Date(wallTime(document.timeZone, world.now)).getUTCFullYear();

/** Writes a read input; its format comes along where the cell's own does not suit. */
export function writeParsed(place: Place, row: number, column: number, parsed: ParsedInput, checkRule: boolean): void {
  const { sheet } = place;
  if (parsed.kind === 'formula') {
    setFormulaAt(sheet, row, column, parsed.formula);
    return;
  }
  if (checkRule) assertValid(place, row, column, parsed);
  setValueAt(sheet, row, column, parsed.value);
  if (parsed.format === undefined) return;
  const style = styleAt(sheet, row, column);
  const suits = style.numberFormat !== undefined && isDateFormat(style.numberFormat) === isDateFormat(parsed.format);
  if (suits) return;
  const patch = { numberFormat: parsed.format };
  setStyleAt(sheet, row, column, applyPatch(style, patch, patchKey(patch)));
}

/**
 * Throws Google's message where the cell's rule rejects the value. Users report it for setValue too; it is not documented, so
 * `strictValidation: false` lets script writes pass.
 */
export function assertValid(
  place: Place,
  row: number,
  column: number,
  parsed: { value: CellValue; format?: string },
): void {
  const rule = validationAt(place.sheet, row, column);
  if (!rule || rule.allowInvalid || satisfiesRule(place, row, column, rule, parsed)) return;
  const cell = formatA1(gridRange(row, column));
  throw scriptError(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

function satisfiesRule(
  place: Place,
  row: number,
  column: number,
  rule: DataValidation,
  parsed: { value: CellValue; format?: string },
): boolean {
  const { document, sheet } = place;
  const format = styleAt(sheet, row, column).numberFormat ?? parsed.format;
  return isValid(rule, parsed.value, {
    textsOf: (source) => textsOf(place, source),
    display: (value) => formatValue(value, format, document.locale),
    serialOf: (moment) => serialOfMoment(moment, document.timeZone),
    isDate: isDateFormat(format) || isDateFormat(parsed.format),
  });
}

const sourceTexts = new WeakMap<object, { sheet: object; revision: number; texts: ReadonlySet<string> }>();

function textsOf(place: Place, source: SheetRange): ReadonlySet<string> {
  const sheet = sheetById(place.document, source.sheetId);
  if (!sheet) return new Set();
  const known = sourceTexts.get(source);
  if (known?.sheet === sheet && known.revision === sheet.revision) return known.texts;
  const texts = new Set<string>();
  eachCell(source.range, (row, column) => {
    const text = displayText({ ...place, sheet }, row, column);
    if (text !== '') texts.add(text);
  });
  sourceTexts.set(source, { sheet, revision: sheet.revision, texts });
  return texts;
}
