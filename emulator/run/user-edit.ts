import { formulaAt, setValueAt, styleAt, valueAt } from '../document/cells';
import { changeLines } from '../document/change-lines';
import { type GridRange, lastColumnOf, lastRowOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import type { Place } from '../services/read-cell';
import { assertValid, writeParsed, yearNow } from '../services/write-cell';
import { isPercentFormat, isTextFormat } from '../values/number-format';
import { type ParsedInput, parseInput } from '../values/parse-input';
import { assertMayChangeSheet, assertMayWrite } from './rights';
import type { WorldState } from './world-state';

/** What a person puts into a cell: a text as typed, or a value as pasted or ticked. null and '' clear. */
export type TypedValue = string | number | boolean | null;

export interface UserEdit {
  readonly document: SpreadsheetDocument;
  readonly user: string;
  readonly sheet: SheetData;
  readonly range: GridRange;
  /** A table of the range's size. */
  readonly values: readonly (readonly TypedValue[])[];
  /** Pasted: not stopped by validation, and the event tells neither value nor oldValue. */
  readonly paste: boolean;
}

export interface EditDone {
  /** As events tell them, for a single cell: text of the stored value; undefined for an empty cell. */
  readonly value: string | undefined;
  readonly oldValue: string | undefined;
}

/**
 * A person's edit: rights and validation first, then the values as Sheets reads what is typed. Throws Google's messages; then nothing is written.
 * A paste below the last row adds rows, as in Sheets.
 */
export function applyUserEdit(world: WorldState, edit: UserEdit): EditDone {
  const { document, sheet, range, user } = edit;
  growGrid(world, edit);
  assertMayWrite(world, document, sheet, range, user);
  const place: Place = { world, document, sheet };
  const cells = edit.values.flatMap((line, rowOffset) =>
    line.map((value, columnOffset) => {
      const row = range.row + rowOffset;
      const column = range.column + columnOffset;
      return { row, column, parsed: parseTyped(place, row, column, value) };
    }),
  );
  if (!edit.paste) {
    for (const { row, column, parsed } of cells) {
      if (parsed.kind === 'value') assertValid(place, row, column, parsed);
    }
  }
  const single = cells.length === 1 && !edit.paste;
  const oldValue = single ? eventText(sheet, range.row, range.column) : undefined;
  for (const { row, column, parsed } of cells) {
    if (parsed.kind === 'value' && parsed.value === null) setValueAt(sheet, row, column, null);
    else writeParsed(place, row, column, parsed, false);
  }
  return { value: single ? eventText(sheet, range.row, range.column) : undefined, oldValue };
}

function growGrid(world: WorldState, { document, sheet, range, user }: UserEdit): void {
  const rows = lastRowOf(range) - sheet.maxRows;
  const columns = lastColumnOf(range) - sheet.maxColumns;
  if (rows <= 0 && columns <= 0) return;
  assertMayChangeSheet(world, document, sheet, user);
  if (rows > 0) changeLines(document, sheet, { axis: 'row', kind: 'insert', at: sheet.maxRows + 1, count: rows });
  if (columns > 0)
    changeLines(document, sheet, { axis: 'column', kind: 'insert', at: sheet.maxColumns + 1, count: columns });
}

/** In a per-cent cell a typed 5 means 5 %; in a text cell everything is text. */
function parseTyped(place: Place, row: number, column: number, value: TypedValue): ParsedInput {
  const format = styleAt(place.sheet, row, column).numberFormat;
  if (typeof value !== 'string') {
    if (value !== null && isTextFormat(format) && typeof value === 'number')
      return { kind: 'value', value: String(value) };
    return { kind: 'value', value };
  }
  const parsed = parseInput(value, format, place.document.locale, yearNow(place));
  if (
    parsed.kind === 'value' &&
    typeof parsed.value === 'number' &&
    parsed.format === undefined &&
    isPercentFormat(format)
  ) {
    return { kind: 'value', value: parsed.value / 100 };
  }
  return parsed;
}

/** https://developers.google.com/apps-script/guides/triggers/events#edit: value and oldValue are texts; dates come as serial numbers. */
function eventText(sheet: SheetData, row: number, column: number): string | undefined {
  const formula = formulaAt(sheet, row, column);
  const value = formula ?? valueAt(sheet, row, column);
  if (value === null) return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
