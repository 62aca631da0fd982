import type { Cell, CellStyle, CellValue, RichText } from './cell';
import type { DataValidation } from './data-validation';
import type { GridRange } from './grid-range';
import { lastColumnOf, lastRowOf } from './grid-range';
import type { RowData, SheetData } from './sheet';
import { DEFAULT_STYLE } from './style';

/** Reading and writing single cells by 1-based row and column. Writers do not check rights or the grid. */

type Plane = 'formulas' | 'styles' | 'notes' | 'validations' | 'richTexts';

export function cellAt(sheet: SheetData, row: number, column: number): Cell {
  const data = sheet.rows[row - 1];
  const index = column - 1;
  const formula = data?.formulas?.[index];
  const note = data?.notes?.[index];
  const validation = data?.validations?.[index];
  const richText = data?.richTexts?.[index];
  return {
    value: data?.values[index] ?? null,
    style: data?.styles?.[index] ?? DEFAULT_STYLE,
    ...(formula !== undefined && { formula }),
    ...(note !== undefined && { note }),
    ...(validation !== undefined && { validation }),
    ...(richText !== undefined && { richText }),
  };
}

export const valueAt = (sheet: SheetData, row: number, column: number): CellValue =>
  sheet.rows[row - 1]?.values[column - 1] ?? null;

export const formulaAt = (sheet: SheetData, row: number, column: number): string | undefined =>
  sheet.rows[row - 1]?.formulas?.[column - 1];

export const styleAt = (sheet: SheetData, row: number, column: number): CellStyle =>
  sheet.rows[row - 1]?.styles?.[column - 1] ?? DEFAULT_STYLE;

export const noteAt = (sheet: SheetData, row: number, column: number): string | undefined =>
  sheet.rows[row - 1]?.notes?.[column - 1];

export const validationAt = (sheet: SheetData, row: number, column: number): DataValidation | undefined =>
  sheet.rows[row - 1]?.validations?.[column - 1];

export const richTextAt = (sheet: SheetData, row: number, column: number): RichText | undefined =>
  sheet.rows[row - 1]?.richTexts?.[column - 1];

/** The row's data, made where there was none. */
export function rowFor(sheet: SheetData, row: number): RowData {
  const index = row - 1;
  while (sheet.rows.length <= index) sheet.rows.push(undefined);
  let data = sheet.rows[index];
  if (!data) {
    data = { values: [] };
    sheet.rows[index] = data;
  }
  return data;
}

/** Writes a plain value; a formula or rich text that stood in the cell is gone. */
export function setValueAt(sheet: SheetData, row: number, column: number, value: CellValue): void {
  if (value === null && !sheet.rows[row - 1]) return;
  const data = rowFor(sheet, row);
  while (data.values.length < column) data.values.push(null);
  data.values[column - 1] = value;
  if (data.formulas) data.formulas[column - 1] = undefined;
  if (data.richTexts) data.richTexts[column - 1] = undefined;
  sheet.revision += 1;
}

/** Writes a formula with its '='; the cell's own value becomes null. */
export function setFormulaAt(sheet: SheetData, row: number, column: number, formula: string): void {
  setValueAt(sheet, row, column, null);
  setPlane(sheet, 'formulas', row, column, formula);
}

export function setStyleAt(sheet: SheetData, row: number, column: number, style: CellStyle): void {
  setPlane(sheet, 'styles', row, column, style === DEFAULT_STYLE ? undefined : style);
}

export function setNoteAt(sheet: SheetData, row: number, column: number, note: string | undefined): void {
  setPlane(sheet, 'notes', row, column, note === '' ? undefined : note);
}

export function setValidationAt(sheet: SheetData, row: number, column: number, rule: DataValidation | undefined): void {
  setPlane(sheet, 'validations', row, column, rule);
}

/** Runs over the text that stands in the cell: write the value first. */
export function setRichTextAt(sheet: SheetData, row: number, column: number, richText: RichText | undefined): void {
  setPlane(sheet, 'richTexts', row, column, richText?.runs.length ? richText : undefined);
}

function setPlane<Name extends Plane>(
  sheet: SheetData,
  name: Name,
  row: number,
  column: number,
  content: NonNullable<RowData[Name]>[number] | undefined,
): void {
  if (content === undefined && !sheet.rows[row - 1]?.[name]) return;
  const data = rowFor(sheet, row);
  const plane = (data[name] ?? []) as (typeof content)[];
  while (plane.length < column) plane.push(undefined);
  plane[column - 1] = content;
  (data as { [Key in Plane]?: unknown })[name] = plane;
  while (data.values.length < column) data.values.push(null);
  sheet.revision += 1;
}

export function hasContent(data: RowData | undefined, column: number): boolean {
  if (!data) return false;
  return (data.values[column - 1] ?? null) !== null || data.formulas?.[column - 1] !== undefined;
}

/** The last row with content, 0 for an empty sheet: what getLastRow says. */
export function lastContentRow(sheet: SheetData): number {
  for (let row = sheet.rows.length; row > 0; row -= 1) {
    const data = sheet.rows[row - 1];
    if (!data) continue;
    if (data.values.some((value) => value !== null) || data.formulas?.some((formula) => formula !== undefined))
      return row;
  }
  return 0;
}

/** The last column with content, 0 for an empty sheet: what getLastColumn says. */
export function lastContentColumn(sheet: SheetData): number {
  let last = 0;
  for (const data of sheet.rows) {
    if (!data) continue;
    for (let column = data.values.length; column > last; column -= 1) {
      if (hasContent(data, column)) last = column;
    }
  }
  return last;
}

/** Calls `visit` for every cell of a range, row by row, 1-based. */
export function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row <= lastRowOf(range); row += 1) {
    for (let column = range.column; column <= lastColumnOf(range); column += 1) visit(row, column);
  }
}
