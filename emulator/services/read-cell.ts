import type { CellValue } from '../document/cell';
import { formulaAt, styleAt, valueAt } from '../document/cells';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { notEmulated } from '../run/errors';
import type { WorldState } from '../run/world-state';
import { formatValue } from '../values/format-value';

/** Where cells are read and written: a sheet with the world around it. */
export interface Place {
  readonly world: WorldState;
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
}

export interface ComputedCell {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** A cell's value, computed where it holds a formula, and the number format it shows in. */
export function computedCell(place: Place, row: number, column: number): ComputedCell {
  const { sheet } = place;
  const format = styleAt(sheet, row, column).numberFormat;
  if (formulaAt(sheet, row, column) === undefined) return { value: valueAt(sheet, row, column), format };
  const { engine, now } = place.world;
  if (!engine) throw notEmulated('formulas (no formula engine was given)');
  const result = engine.cell(place.document, sheet, row, column, now);
  return { value: result.value, format: format ?? result.numberFormat };
}

/** The text a cell shows. */
export function displayText(place: Place, row: number, column: number): string {
  const { value, format } = computedCell(place, row, column);
  return typeof value === 'string' && format === undefined ? value : formatValue(value, format, place.document.locale);
}
