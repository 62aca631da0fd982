import { changeLines } from '../document/change-lines';
import { type GridRange, gridRange } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { renameInFormula } from '../document/shift-formula';
import { sortRows } from '../document/sort-rows';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { computedCell } from '../services/read-cell';
import { assertMayChangeSheet, assertMayEditDocument, assertMayWrite } from './rights';
import type { WorldState } from './world-state';

/** What people do to a sheet other than editing cells. None of it fires onEdit. */
export type UserChange =
  | { readonly kind: 'insert' | 'delete'; readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }
  | { readonly kind: 'hide' | 'show'; readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }
  | { readonly kind: 'sort'; readonly range: GridRange; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'deleteSheet' }
  /** Showing a hidden sheet takes no right to the sheet itself. */
  | { readonly kind: 'hideSheet' | 'showSheet' };

/** Does it with the person's rights; throws Google's message where a protection forbids it. */
export function applyUserChange(
  world: WorldState,
  document: SpreadsheetDocument,
  sheet: SheetData,
  user: string,
  change: UserChange,
): void {
  if (change.kind === 'sort') {
    assertMayWrite(world, document, sheet, change.range, user);
    sortRows(
      sheet,
      change.range,
      [change],
      (row, column) => computedCell({ world, document, sheet }, row, column).value,
    );
    return;
  }
  if (change.kind === 'showSheet') {
    assertMayEditDocument(document, user);
    sheet.hidden = false;
    return;
  }
  assertMayChangeSheet(world, document, sheet, user);
  switch (change.kind) {
    case 'insert':
      changeLines(document, sheet, { ...change, kind: 'insert' }, Math.max(0, change.at - 1));
      break;
    case 'delete': {
      const { axis, at, count } = change;
      const gone = axis === 'row' ? gridRange(at, 1, count, sheet.maxColumns) : gridRange(1, at, sheet.maxRows, count);
      assertMayWrite(world, document, sheet, gone, user);
      changeLines(document, sheet, { axis, kind: 'delete', at, count });
      break;
    }
    case 'hide':
    case 'show': {
      const dimensions = change.axis === 'row' ? sheet.rowDimensions : sheet.columnDimensions;
      while (dimensions.length < change.at + change.count - 1) dimensions.push(undefined);
      for (let index = change.at - 1; index < change.at + change.count - 1; index += 1) {
        dimensions[index] = { ...dimensions[index], hidden: change.kind === 'hide' };
      }
      break;
    }
    case 'hideSheet':
      sheet.hidden = true;
      break;
    case 'rename':
      renameSheet(document, sheet, change.name);
      break;
    case 'deleteSheet':
      document.sheets = document.sheets.filter((other) => other !== sheet);
      break;
  }
  sheet.revision += 1;
}

/** Gives a sheet another name, in formulas too. */
export function renameSheet(document: SpreadsheetDocument, sheet: SheetData, name: string): void {
  const from = sheet.name;
  sheet.name = name;
  for (const other of document.sheets) {
    for (const row of other.rows) {
      if (row?.formulas) row.formulas = row.formulas.map((formula) => formula && renameInFormula(formula, from, name));
    }
  }
}
