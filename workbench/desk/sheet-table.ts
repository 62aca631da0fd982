import type { CellValue } from '../../emulator/document/cell';
import { styleAt, valueAt } from '../../emulator/document/cells';
import type { SheetData } from '../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { formatValue } from '../../emulator/values/format-value';

/** A sheet seen as a person sees it: columns by header text, cells as displayed. */
export interface SheetTable {
  readonly sheet: SheetData;
  readonly locale: string;
  readonly headerRow: number;
  /** Column number by header, lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A header stands in one of the first rows: manager tabs and reports have a summary above it. */
const HEADER_DEPTH = 6;

const folded = (header: string): string => header.trim().toLowerCase();

/** The table whose header has all the given columns; null where no row has them. */
export function findTable(
  document: SpreadsheetDocument,
  sheet: SheetData,
  headers: readonly string[],
): SheetTable | null {
  for (let row = 1; row <= HEADER_DEPTH; row += 1) {
    const columns = headersOf(sheet, row);
    if (headers.every((header) => columns.has(folded(header))))
      return { sheet, locale: document.locale, headerRow: row, columns };
  }
  return null;
}

function headersOf(sheet: SheetData, row: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (sheet.rows[row - 1]?.values ?? []).forEach((value, index) => {
    const header = folded(String(value ?? ''));
    if (header !== '' && !columns.has(header)) columns.set(header, index + 1);
  });
  return columns;
}

/** Column number of a header; the table was found by it, so a miss is a fault of the caller. */
export function columnOf(table: SheetTable, header: string): number {
  const column = table.columns.get(folded(header));
  if (column === undefined) throw new Error(`${table.sheet.name} has no column ${header}`);
  return column;
}

export const hasColumn = (table: SheetTable, header: string): boolean => table.columns.has(folded(header));

export const cellOf = (table: SheetTable, row: number, header: string): CellValue =>
  valueAt(table.sheet, row, columnOf(table, header));

/** The text that a cell shows; formula cells of plain tables are not computed here and show nothing. */
export function displayOf(table: SheetTable, row: number, header: string): string {
  const column = columnOf(table, header);
  return formatValue(
    valueAt(table.sheet, row, column),
    styleAt(table.sheet, row, column).numberFormat,
    table.locale,
  ).trim();
}

/** Numbers of the rows below the header in which every given column shows the given value. */
export function findRows(table: SheetTable, wanted: Readonly<Record<string, CellValue>>): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row += 1) {
    if (Object.entries(wanted).every(([header, value]) => shows(table, row, header, value))) rows.push(row);
  }
  return rows;
}

function shows(table: SheetTable, row: number, header: string, wanted: CellValue): boolean {
  if (typeof wanted === 'string') return displayOf(table, row, header) === wanted.trim();
  return cellOf(table, row, header) === wanted;
}

/** The first row below the last one in which any of the columns has content; ticks of unused rows (FALSE) are none. */
export function firstFreeRow(table: SheetTable, headers: readonly string[]): number {
  for (let row = table.sheet.rows.length; row > table.headerRow; row -= 1) {
    const isUsed = headers.some(
      (header) => ![null, '', false].includes(cellOf(table, row, header) as string | boolean | null),
    );
    if (isUsed) return row + 1;
  }
  return table.headerRow + 1;
}

/** A stretch of neighbouring cells of one row that a person fills in one go. */
export interface Stretch {
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** Values by header as stretches, in the order given: neighbours to the right are joined. */
export function stretchesOf(table: SheetTable, set: Readonly<Record<string, CellValue>>): readonly Stretch[] {
  const stretches: { column: number; values: CellValue[] }[] = [];
  for (const [header, value] of Object.entries(set)) {
    const column = columnOf(table, header);
    const last = stretches.at(-1);
    if (last && last.column + last.values.length === column) last.values.push(value);
    else stretches.push({ column, values: [value] });
  }
  return stretches;
}
