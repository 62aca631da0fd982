import type { CellValue } from '../../../emulator/document/cell';
import { setFormulaAt, setStyleAt, setValueAt } from '../../../emulator/document/cells';
import type { ConditionalFormat, ConditionalStyle } from '../../../emulator/document/conditional-format';
import { parseA1 } from '../../../emulator/document/grid-range';
import type { SheetData } from '../../../emulator/document/sheet';
import { createSheetData } from '../../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { createSpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { internStyle } from '../../../emulator/document/style';

/** Monday 2026-11-23, 12:00 in Moscow; its serial number is 46349. */
export const NOON = Date.UTC(2026, 10, 23, 9);
export const TODAY = 46_349;

export function documentOf(locale = 'ru_RU'): SpreadsheetDocument {
  return createSpreadsheetDocument({
    id: 'doc',
    name: 'Книга',
    locale,
    timeZone: 'Europe/Moscow',
    owner: 'rop@firm.ru',
    editors: ['ivanov@firm.ru'],
  });
}

/** Adds a sheet filled from A1; texts that begin with '=' become formulas. */
export function addSheet(
  document: SpreadsheetDocument,
  name: string,
  rows: readonly (readonly CellValue[])[],
): SheetData {
  const sheet = createSheetData(document.nextId++, name, 100, 20);
  document.sheets.push(sheet);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (typeof value === 'string' && value.startsWith('=')) setFormulaAt(sheet, row + 1, column + 1, value);
      else if (value !== null) setValueAt(sheet, row + 1, column + 1, value);
    });
  });
  return sheet;
}

export function setNumberFormat(sheet: SheetData, row: number, column: number, numberFormat: string): void {
  setStyleAt(sheet, row, column, internStyle({ numberFormat }));
}

export const rangeOf = (a1: string) => {
  const reference = parseA1(a1, { maxRows: 100, maxColumns: 20 });
  if (!reference) throw new Error(`no range: ${a1}`);
  return reference.range;
};

export const formulaRule = (a1: string, formula: string, style: ConditionalStyle): ConditionalFormat => ({
  kind: 'condition',
  ranges: a1.split(' ').map(rangeOf),
  criteria: 'CUSTOM_FORMULA',
  values: [formula],
  style,
});
