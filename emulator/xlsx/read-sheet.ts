import type { Cell as ExcelCell, Style, Worksheet } from 'exceljs';
import type { CellStyle, CellValue, RichText } from '../document/cell';
import { setFormulaAt, setNoteAt, setRichTextAt, setStyleAt, setValidationAt, setValueAt } from '../document/cells';
import type { GridRange } from '../document/grid-range';
import { intersection, lastColumnOf, lastRowOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { DEFAULT_STYLE } from '../document/style';
import { hexColor, sheetsStyle } from './cell-look';
import { sheetsFormula } from './excel-formula';
import { CHECKBOX_FORMAT } from './excel-number-format';
import { columnPixels, rowPixels } from './measures';
import { readConditions } from './read-conditions';
import type { ReadPlace } from './read-validations';
import { readValidations } from './read-validations';
import { serialOfDate } from './shown-cell';
import { mergesOf } from './workbook-parts';

export interface CellReading {
  readonly locale: string;
  readonly decimal: ',' | '.';
  /** The link inside a spreadsheet for one to a sheet of the file; other links stay. */
  readonly sheetsLink: (url: string) => string;
}

/** Reads every cell of a sheet into an empty sheet: values, formulas, notes, links, styles as the file has them. */
export function readCells(reading: CellReading, worksheet: Worksheet, sheet: SheetData): void {
  const styleOf = rememberStyles(reading.locale);
  for (let row = 1; row <= worksheet.rowCount; row += 1) {
    worksheet.findRow(row)?.eachCell({ includeEmpty: true }, (cell, column) => {
      const style = styleOf(cell.style);
      readContent(reading, sheet, cell, row, column, style);
      if (style !== DEFAULT_STYLE) setStyleAt(sheet, row, column, style);
      const note = noteText(cell);
      if (note) setNoteAt(sheet, row, column, note);
    });
  }
}

/** ExcelJS gives cells of one style one object. */
function rememberStyles(locale: string): (style: Partial<Style>) => CellStyle {
  const known = new WeakMap<object, CellStyle>();
  return (style) => {
    let read = known.get(style);
    if (!read) {
      read = sheetsStyle(style, locale);
      known.set(style, read);
    }
    return read;
  };
}

function readContent(
  reading: CellReading,
  sheet: SheetData,
  cell: ExcelCell,
  row: number,
  column: number,
  style: CellStyle,
): void {
  const { formula } = cell;
  if (formula) {
    setFormulaAt(sheet, row, column, sheetsFormula(formula, reading.decimal));
    return;
  }
  const { value, richText } = plainValue(reading, cell.value);
  if (value === null) return;
  const isTick = style.numberFormat === CHECKBOX_FORMAT && (value === 1 || value === 0);
  setValueAt(sheet, row, column, isTick ? value === 1 : value);
  if (richText) setRichTextAt(sheet, row, column, richText);
}

interface PlainValue {
  readonly value: CellValue;
  readonly richText?: RichText;
}

function plainValue(reading: CellReading, value: ExcelCell['value']): PlainValue {
  if (value === null || value === undefined) return { value: null };
  if (typeof value !== 'object') return { value: value === '' ? null : value };
  if (value instanceof Date) return { value: Number.isNaN(value.getTime()) ? null : serialOfDate(value) };
  if ('error' in value) return { value: value.error };
  if ('richText' in value) return { value: value.richText.map((part) => part.text).join('') || null };
  if (!('hyperlink' in value)) return { value: null };
  // ExcelJS's types do not tell that the text of a link can be any value.
  const shown = plainValue(reading, value.text as ExcelCell['value']).value;
  if (typeof shown !== 'string') return { value: shown };
  const link = reading.sheetsLink(value.hyperlink ?? '');
  return { value: shown, richText: { runs: [{ start: 0, end: shown.length, link }] } };
}

function noteText(cell: ExcelCell): string {
  const { note } = cell;
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map((part) => part.text).join('');
}

/** Reads what surrounds the cells of a sheet that was not written here. */
export function readSurroundings(place: ReadPlace, worksheet: Worksheet, sheetXml: string): void {
  const { sheet, decimal } = place;
  const [view] = worksheet.views ?? [];
  sheet.hidden = worksheet.state !== 'visible';
  sheet.tabColor = hexColor(worksheet.properties?.tabColor) ?? null;
  sheet.frozenRows = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  sheet.frozenColumns = view?.state === 'frozen' ? (view.xSplit ?? 0) : 0;
  sheet.hiddenGridlines = view?.showGridLines === false;
  sheet.rightToLeft = view?.rightToLeft === true;
  for (let column = 1; column <= worksheet.columnCount; column += 1) {
    const { width, hidden } = worksheet.getColumn(column);
    if (width === undefined && !hidden) continue;
    sheet.columnDimensions[column - 1] = {
      ...(width !== undefined && { size: columnPixels(width) }),
      ...(hidden && { hidden }),
    };
  }
  for (let row = 1; row <= worksheet.rowCount; row += 1) {
    const { height, hidden } = worksheet.findRow(row) ?? {};
    if (height === undefined && !hidden) continue;
    sheet.rowDimensions[row - 1] = {
      ...(height !== undefined && { size: rowPixels(height) }),
      ...(hidden && { hidden }),
    };
  }
  const grid = { row: 1, column: 1, numRows: sheet.maxRows, numColumns: sheet.maxColumns };
  sheet.merges = mergesOf(sheetXml).flatMap((range) => intersection(range, grid) ?? []);
  sheet.conditionalFormats = readConditions(worksheet, decimal);
  for (const { rule, ranges } of readValidations(place, sheetXml)) {
    for (const range of ranges) setValidations(sheet, range, rule);
  }
}

export function setValidations(sheet: SheetData, range: GridRange, rule: Parameters<typeof setValidationAt>[3]): void {
  const lastRow = Math.min(lastRowOf(range), sheet.maxRows);
  const lastColumn = Math.min(lastColumnOf(range), sheet.maxColumns);
  for (let row = range.row; row <= lastRow; row += 1) {
    for (let column = range.column; column <= lastColumn; column += 1) setValidationAt(sheet, row, column, rule);
  }
}
