import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import { isSheetRange } from './data-validation';
import type { GridRange } from './grid-range';
import type { FilterData, RowData, SheetData } from './sheet';
import { shiftFormula } from './shift-formula';
import type { LineChange } from './shift-range';
import { shiftLine, shiftRange } from './shift-range';
import type { SpreadsheetDocument } from './spreadsheet';

/**
 * Inserts or deletes rows or columns and moves everything that points at cells along: merges, conditional formats with their
 * formulas, protections, filter, named ranges, developer metadata, validations' sources and formulas of every sheet.
 * Inserted lines take the look and validations (not values and notes) of the line before, `likeLine` (0 = nothing).
 */
export function changeLines(document: SpreadsheetDocument, sheet: SheetData, change: LineChange, likeLine = 0): void {
  if (change.axis === 'row') changeRows(sheet, change, likeLine);
  else changeColumns(sheet, change, likeLine);
  changeGridSize(sheet, change);
  moveSheetParts(sheet, change);
  moveDocumentParts(document, sheet, change);
  sheet.revision += 1;
}

function changeRows(sheet: SheetData, change: LineChange, likeLine: number): void {
  const index = change.at - 1;
  if (change.kind === 'delete') {
    sheet.rows.splice(index, change.count);
    sheet.rowDimensions.splice(index, change.count);
    return;
  }
  const model = likeLine ? sheet.rows[likeLine - 1] : undefined;
  const size = likeLine ? sheet.rowDimensions[likeLine - 1]?.size : undefined;
  if (sheet.rows.length > index || model) {
    while (sheet.rows.length < index) sheet.rows.push(undefined);
    const made = Array.from({ length: change.count }, () => (model ? likeRow(model) : undefined));
    sheet.rows = [...sheet.rows.slice(0, index), ...made, ...sheet.rows.slice(index)];
  }
  if (sheet.rowDimensions.length > index || size !== undefined) {
    while (sheet.rowDimensions.length < index) sheet.rowDimensions.push(undefined);
    const made = Array.from({ length: change.count }, () => (size === undefined ? undefined : { size }));
    sheet.rowDimensions = [...sheet.rowDimensions.slice(0, index), ...made, ...sheet.rowDimensions.slice(index)];
  }
}

/** A new row with the look and validations of another. */
function likeRow(model: RowData): RowData {
  return {
    values: [],
    ...(model.styles && { styles: model.styles.slice() }),
    ...(model.validations && { validations: model.validations.slice() }),
  };
}

function changeColumns(sheet: SheetData, change: LineChange, likeLine: number): void {
  const index = change.at - 1;
  for (const row of sheet.rows) if (row) changeRowColumns(row, change, likeLine);
  if (change.kind === 'delete') {
    sheet.columnDimensions.splice(index, change.count);
  } else if (sheet.columnDimensions.length > index || likeLine) {
    const size = likeLine ? sheet.columnDimensions[likeLine - 1]?.size : undefined;
    while (sheet.columnDimensions.length < index) sheet.columnDimensions.push(undefined);
    const made = Array.from({ length: change.count }, () => (size === undefined ? undefined : { size }));
    sheet.columnDimensions.splice(index, 0, ...made);
  }
}

function changeRowColumns(row: RowData, change: LineChange, likeLine: number): void {
  const edit = <Content>(plane: Content[] | undefined, filler: (index: number) => Content): void => {
    if (!plane) return;
    if (change.kind === 'delete') {
      plane.splice(change.at - 1, change.count);
    } else if (plane.length >= change.at || (likeLine && plane.length >= likeLine)) {
      while (plane.length < change.at - 1) plane.push(filler(0));
      const made = filler(likeLine);
      plane.splice(change.at - 1, 0, ...Array.from({ length: change.count }, () => made));
    }
  };
  const { styles, validations } = row;
  edit(styles, (line) => (line ? styles?.[line - 1] : undefined));
  edit(validations, (line) => (line ? validations?.[line - 1] : undefined));
  edit(row.formulas, () => undefined);
  edit(row.notes, () => undefined);
  edit(row.richTexts, () => undefined);
  edit<RowData['values'][number]>(row.values, () => null);
}

function changeGridSize(sheet: SheetData, change: LineChange): void {
  const sign = change.kind === 'insert' ? 1 : -1;
  if (change.axis === 'row') {
    sheet.maxRows += sign * change.count;
    sheet.frozenRows = frozenAfter(sheet.frozenRows, change);
  } else {
    sheet.maxColumns += sign * change.count;
    sheet.frozenColumns = frozenAfter(sheet.frozenColumns, change);
  }
}

function frozenAfter(frozen: number, change: LineChange): number {
  if (change.at > frozen) return frozen;
  if (change.kind === 'insert') return frozen + change.count;
  return frozen - Math.min(change.count, frozen - change.at + 1);
}

const shiftAll = (ranges: readonly GridRange[], change: LineChange): GridRange[] =>
  ranges.map((range) => shiftRange(range, change)).filter((range) => range !== null);

function moveSheetParts(sheet: SheetData, change: LineChange): void {
  sheet.merges = shiftAll(sheet.merges, change);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => moveRule(rule, sheet, change));
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = shiftAll(protection.unprotected, change);
    if (!protection.range) return true;
    protection.range = shiftRange(protection.range, change);
    return protection.range !== null;
  });
  sheet.filter = sheet.filter && moveFilter(sheet.filter, change);
}

function moveRule(rule: ConditionalFormat, sheet: SheetData, change: LineChange): ConditionalFormat[] {
  const ranges = shiftAll(rule.ranges, change);
  if (ranges.length === 0) return [];
  if (rule.kind === 'gradient') return [{ ...rule, ranges }];
  const values = rule.values.map((value) =>
    typeof value === 'string' && value.startsWith('=') ? shiftFormula(value, sheet.name, sheet.name, change) : value,
  );
  return [{ ...rule, ranges, values }];
}

function moveFilter(filter: FilterData, change: LineChange): FilterData | null {
  const range = shiftRange(filter.range, change);
  if (!range) return null;
  const hiddenValues = new Map<number, readonly string[]>();
  for (const [column, values] of filter.hiddenValues) {
    const moved = change.axis === 'column' ? shiftLine(column, change) : column;
    if (moved !== null) hiddenValues.set(moved, values);
  }
  return { range, hiddenValues };
}

function moveDocumentParts(document: SpreadsheetDocument, sheet: SheetData, change: LineChange): void {
  document.namedRanges = document.namedRanges.filter((named) => {
    if (named.sheetId !== sheet.id) return true;
    const range = shiftRange(named.range, change);
    if (range) named.range = range;
    return range !== null;
  });
  document.metadata = document.metadata.filter((item) => {
    const { location } = item;
    if (location.kind !== change.axis || location.sheetId !== sheet.id) return true;
    const index = shiftLine(location.index, change);
    if (index !== null) item.location = { ...location, index };
    return index !== null;
  });
  const movedRules = new Map<DataValidation, DataValidation>();
  for (const other of document.sheets) {
    for (const row of other.rows) {
      if (row?.formulas) moveFormulas(row.formulas, other, sheet, change);
      if (row?.validations) moveValidations(row.validations, sheet, change, movedRules);
    }
  }
}

function moveFormulas(formulas: (string | undefined)[], home: SheetData, sheet: SheetData, change: LineChange): void {
  for (let index = 0; index < formulas.length; index += 1) {
    const formula = formulas[index];
    if (formula !== undefined) formulas[index] = shiftFormula(formula, home.name, sheet.name, change);
  }
}

function moveValidations(
  validations: (DataValidation | undefined)[],
  sheet: SheetData,
  change: LineChange,
  moved: Map<DataValidation, DataValidation>,
): void {
  for (let index = 0; index < validations.length; index += 1) {
    const rule = validations[index];
    if (!rule) continue;
    let result = moved.get(rule);
    if (!result) {
      result = moveValidation(rule, sheet, change);
      moved.set(rule, result);
    }
    validations[index] = result;
  }
}

function moveValidation(rule: DataValidation, sheet: SheetData, change: LineChange): DataValidation {
  if (!rule.values.some((value) => isSheetRange(value) && value.sheetId === sheet.id)) return rule;
  const values = rule.values.map((value) => {
    if (!isSheetRange(value) || value.sheetId !== sheet.id) return value;
    return { ...value, range: shiftRange(value.range, change) ?? value.range };
  });
  return { ...rule, values };
}
