import type { Worksheet } from 'exceljs';
import type { Cell } from '../document/cell';
import { cellAt, formulaAt, lastContentColumn, lastContentRow, styleAt, valueAt } from '../document/cells';
import type { DataValidation } from '../document/data-validation';
import type { GridRange } from '../document/grid-range';
import { formatA1, isInside, lastRowOf } from '../document/grid-range';
import type { DimensionData, SheetData } from '../document/sheet';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../document/sheet';
import { formatValue } from '../values/format-value';
import { excelCondition } from './excel-condition';
import { excelValidation } from './excel-validation';
import { columnChars, rowPoints } from './measures';
import { createCellGroups } from './rectangles';
import { neededHeight } from './row-height';
import type { SavedSheet } from './saved-workbook';
import type { CellSaving, SheetWriting } from './write-cell';
import { resultOf, writeCell } from './write-cell';
import { writePage } from './write-page';

/** Writes a sheet's cells, look and rules; gives what the file cannot hold. */
export function writeSheet(writing: SheetWriting, worksheet: Worksheet): SavedSheet {
  const { sheet } = writing.place;
  const saving: CellSaving = { values: [], formulas: [], notes: [], richTexts: [], styles: [] };
  writeColumns(sheet, worksheet);
  const lastRow = lastContentRow(sheet);
  const unlocked = sheet.protections
    .filter((item) => item.kind === 'sheet' && !item.warningOnly)
    .flatMap((item) => item.unprotected);
  sheet.rows.forEach((data, index) => {
    if (!data) return;
    const row = index + 1;
    const target = worksheet.getRow(row);
    for (let column = 1; column <= rowWidth(data); column += 1) {
      const cell = cellAt(sheet, row, column);
      const isUnlocked = unlocked.some((range) => isInside(range, row, column));
      if (isBlank(cell) && !isUnlocked) continue;
      writeCell(writing, saving, cell, target.getCell(column), { row, column, isInUse: row <= lastRow, isUnlocked });
    }
  });
  writeRows(writing, worksheet);
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(formatA1(range));
  const validations = writeValidations(writing, worksheet);
  writeRules(writing, worksheet);
  writePage(sheet, worksheet);
  const { rows: _rows, rowDimensions, columnDimensions, filter, revision: _revision, ...data } = sheet;
  return {
    tab: worksheet.name,
    data,
    filter: filter && { range: filter.range, hiddenValues: [...filter.hiddenValues] },
    rowDimensions: dimensionEntries(rowDimensions),
    columnDimensions: dimensionEntries(columnDimensions),
    validations,
    ...saving,
  };
}

const rowWidth = (data: NonNullable<SheetData['rows'][number]>): number =>
  Math.max(
    data.values.length,
    data.formulas?.length ?? 0,
    data.styles?.length ?? 0,
    data.notes?.length ?? 0,
    data.validations?.length ?? 0,
  );

const isBlank = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === undefined &&
  cell.note === undefined &&
  Object.keys(cell.style).length === 0 &&
  !cell.validation;

function writeColumns(sheet: SheetData, worksheet: Worksheet): void {
  worksheet.properties.defaultColWidth = columnChars(DEFAULT_COLUMN_WIDTH);
  const count = Math.max(sheet.columnDimensions.length, lastContentColumn(sheet));
  for (let column = 1; column <= count; column += 1) {
    const { size, hidden } = sheet.columnDimensions[column - 1] ?? {};
    worksheet.getColumn(column).width = columnChars(size ?? DEFAULT_COLUMN_WIDTH);
    if (hidden) worksheet.getColumn(column).hidden = true;
  }
}

function writeRows(writing: SheetWriting, worksheet: Worksheet): void {
  const { sheet } = writing.place;
  worksheet.properties.defaultRowHeight = rowPoints(DEFAULT_ROW_HEIGHT);
  sheet.rows.forEach((_, index) => {
    const height = neededHeight(sheet, index + 1);
    if (height !== null) worksheet.getRow(index + 1).height = rowPoints(height);
  });
  sheet.rowDimensions.forEach((dimension, index) => {
    if (dimension?.size !== undefined) worksheet.getRow(index + 1).height = rowPoints(dimension.size);
    if (dimension?.hidden) worksheet.getRow(index + 1).hidden = true;
  });
  const { filter } = sheet;
  if (!filter) return;
  worksheet.autoFilter = formatA1(filter.range);
  for (const [column, values] of filter.hiddenValues) {
    const hidden = new Set(values);
    for (let row = filter.range.row + 1; row <= Math.min(lastRowOf(filter.range), sheet.rows.length); row += 1) {
      if (hidden.has(displayOf(writing, row, column))) worksheet.getRow(row).hidden = true;
    }
  }
}

function displayOf(writing: SheetWriting, row: number, column: number): string {
  const { sheet, document } = writing.place;
  const value =
    formulaAt(sheet, row, column) === undefined
      ? valueAt(sheet, row, column)
      : (resultOf(writing, row, column)?.value ?? null);
  return formatValue(value, styleAt(sheet, row, column).numberFormat, document.locale);
}

function writeValidations(writing: SheetWriting, worksheet: Worksheet): [number, readonly GridRange[]][] {
  const { place, keepList, indexOfValidation } = writing;
  const groups = createCellGroups<DataValidation>();
  place.sheet.rows.forEach((data, index) => {
    data?.validations?.forEach((rule, column) => {
      if (rule) groups.add(rule, index + 1, column + 1);
    });
  });
  return groups.entries().map(([rule, ranges]) => {
    const excel = excelValidation(place, rule, keepList);
    if (excel) for (const range of ranges) validationsOf(worksheet).add(formatA1(range), excel);
    return [indexOfValidation(rule), ranges];
  });
}

/** ExcelJS's types leave it out; its documentation has it: https://github.com/exceljs/exceljs#data-validations */
const validationsOf = (worksheet: Worksheet): { add(address: string, rule: object): void } =>
  (worksheet as Worksheet & { dataValidations: { add(address: string, rule: object): void } }).dataValidations;

function writeRules({ place }: SheetWriting, worksheet: Worksheet): void {
  const { sheet } = place;
  sheet.conditionalFormats.forEach((rule, index) => {
    const condition = excelCondition(place, rule, index + 1);
    if (condition) worksheet.addConditionalFormatting(condition);
  });
  if (!sheet.protections.some((protection) => protection.kind === 'sheet' && !protection.warningOnly)) return;
  // Without a password: a mark of what is protected, not a lock. Set directly, because protect() loads a cipher that is not needed.
  (worksheet as Worksheet & { sheetProtection: object }).sheetProtection = {
    sheet: true,
    formatColumns: false,
    formatRows: false,
    sort: false,
    autoFilter: false,
  };
}

const dimensionEntries = (dimensions: readonly (DimensionData | undefined)[]): (readonly [number, DimensionData])[] =>
  dimensions.flatMap((dimension, index) => (dimension ? [[index + 1, dimension] as const] : []));
