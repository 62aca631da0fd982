import type { Cell as ExcelCell, Font } from 'exceljs';
import type { Cell, CellStyle, RichText, TextStyle } from '../document/cell';
import type { DataValidation } from '../document/data-validation';
import type { FormulaEngine, FormulaResult } from '../document/formula-engine';
import { internStyle } from '../document/style';
import { isErrorText } from '../formulas/calculation';
import { decimalOf } from '../formulas/sheet-reference';
import { argb, excelStyle, sheetsStyle } from './cell-look';
import type { FormulaPlace } from './excel-formula';
import { excelFormula, sheetsFormula } from './excel-formula';
import { excelLink } from './excel-link';
import type { ListKeeper } from './excel-validation';
import type { SavedSheet } from './saved-workbook';
import { isCheckbox, shownCell, shownText } from './shown-cell';
import type { StyleTable } from './style-table';

export interface SheetWriting {
  readonly place: FormulaPlace;
  readonly engine: FormulaEngine | null;
  readonly now: number;
  readonly styles: StyleTable;
  readonly keepList: ListKeeper;
  /** The number of a validation in the saved part. */
  readonly indexOfValidation: (rule: DataValidation) => number;
}

type CellLists = Pick<SavedSheet, 'values' | 'formulas' | 'notes' | 'richTexts' | 'styles'>;
/** What of a sheet's cells the file cannot hold, as it is collected. */
export type CellSaving = { [Key in keyof CellLists]: CellLists[Key][number][] };

export interface Spot {
  readonly row: number;
  readonly column: number;
  /** The row has content. */
  readonly isInUse: boolean;
  /** A hole in the sheet's protection. */
  readonly isUnlocked: boolean;
}

/** Writes a cell and saves what it cannot hold. */
export function writeCell(writing: SheetWriting, saving: CellSaving, cell: Cell, target: ExcelCell, spot: Spot): void {
  const { locale } = writing.place.document;
  const { row, column, isInUse, isUnlocked } = spot;
  const result = cell.formula === undefined ? null : resultOf(writing, row, column);
  const shown = shownCell({ ...cell, style: withResultFormat(cell.style, result) }, locale, isInUse);
  if (cell.formula !== undefined) writeFormulaCell(writing, saving, cell.formula, result, target, spot);
  else {
    if (shown.value !== null) writeValue(writing.place, cell, shown.value, target);
    if (shown.value !== cell.value) saving.values.push([row, column, cell.value]);
  }
  if (cell.richText && typeof cell.value === 'string') {
    saving.richTexts.push([row, column, cell.value, cell.richText]);
  }
  if (cell.note !== undefined) {
    const note = shownText(cell.note);
    if (note !== null) target.note = { texts: [{ text: note }] };
    if (note !== cell.note) saving.notes.push([row, column, cell.note]);
  }
  const hasContent = shown.value !== null || cell.formula !== undefined;
  const hasLook = hasContent || isUnlocked || Object.keys(shown.style).length > 0;
  const look = excelStyle(shown.style, isUnlocked);
  if (hasLook) target.style = look;
  const read = sheetsStyle(hasLook ? look : {}, locale);
  if (!writing.styles.standsFor(read, cell.style)) {
    saving.styles.push([row, column, writing.styles.indexOf(cell.style), read]);
  }
}

const withResultFormat = (style: CellStyle, result: FormulaResult | null): CellStyle =>
  style.numberFormat === undefined && result?.numberFormat !== undefined
    ? internStyle({ ...style, numberFormat: result.numberFormat })
    : style;

function writeValue(place: FormulaPlace, cell: Cell, value: string | number | boolean, target: ExcelCell): void {
  const link = cell.richText?.runs.find((run) => run.link)?.link;
  if (typeof value === 'boolean' && isCheckbox(cell)) target.value = value ? 1 : 0;
  else if (typeof value !== 'string' || !cell.richText || value !== cell.value) target.value = value;
  else if (link) target.value = { text: value, hyperlink: excelLink(place, link) };
  else target.value = { richText: richTextParts(value, cell.richText, cell.style) };
}

function richTextParts(text: string, { runs }: RichText, own: CellStyle): { text: string; font?: Partial<Font> }[] {
  const parts: { text: string; font?: Partial<Font> }[] = [];
  let at = 0;
  for (const { start, end, style } of runs) {
    if (start > at) parts.push({ text: text.slice(at, start), font: runFont(own) });
    parts.push({ text: text.slice(start, end), font: runFont({ ...own, ...style }) });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), font: runFont(own) });
  return parts.filter((part) => part.text !== '');
}

const runFont = (style: TextStyle): Partial<Font> => ({
  name: style.fontFamily ?? 'Arial',
  size: style.fontSize ?? 10,
  ...(style.fontColor && { color: { argb: argb(style.fontColor) } }),
  ...(style.bold && { bold: true }),
  ...(style.italic && { italic: true }),
  ...(style.underline && { underline: true }),
  ...(style.strikethrough && { strike: true }),
});

function writeFormulaCell(
  { place }: SheetWriting,
  saving: CellSaving,
  formula: string,
  result: FormulaResult | null,
  target: ExcelCell,
  { row, column }: Spot,
): void {
  const written = excelFormula(place, formula);
  const value = result?.value ?? null;
  const shown = isErrorText(value)
    ? { error: excelError(value) }
    : typeof value === 'string'
      ? shownText(value)
      : value;
  if (written === null) {
    if (shown !== null) target.value = shown;
    saving.formulas.push([row, column, formula, null]);
    return;
  }
  target.value = { formula: written, ...(shown !== null && { result: shown }) } as ExcelCell['value'];
  if (sheetsFormula(written, decimalOf(place.document)) !== formula) {
    saving.formulas.push([row, column, formula, written]);
  }
}

type ErrorText = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';

/** #ERROR! is Sheets' own. */
const excelError = (text: string): ErrorText => (text === '#ERROR!' ? '#NAME?' : (text as ErrorText));

/** Null where there is no engine or it does not emulate the formula: Excel computes it on opening. */
export function resultOf({ engine, place, now }: SheetWriting, row: number, column: number): FormulaResult | null {
  try {
    return engine?.cell(place.document, place.sheet, row, column, now) ?? null;
  } catch {
    return null;
  }
}
