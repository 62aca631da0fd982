import type { CellValue } from '../../kernel/cell';
import type { Finding } from '../../model/finding';
import type { CellContext } from '../parsed-cell';
import { imageOf } from '../raw-rows';
import type { ReadOptions, TableRead, TableRow } from '../read-table';
import { readTable } from '../read-table';
import { schemaOf } from '../schema/all-schemas';
import type { Workbook } from '../sheet-image';
import type { SheetKey } from '../table-schema';

/** Records of one sheet with what was wrong in it. */
export interface RecordsRead<Row> {
  readonly records: readonly Row[];
  readonly findings: readonly Finding[];
}

/** A finding in a cell of a table. */
export const findingAt = (
  sheet: SheetKey,
  row: number,
  column: string,
  code: string,
  value: CellValue,
  figures?: Readonly<Record<string, string | number>>,
): Finding => ({
  kind: 'finding',
  severity: 'error',
  code,
  place: { sheet, row, column },
  value,
  ...(figures ? { figures } : {}),
});

export const readSheet = (
  workbook: Workbook,
  sheet: SheetKey,
  context: CellContext,
  options?: ReadOptions,
): TableRead => readTable(schemaOf(sheet), imageOf(workbook, sheet), context, options);

/** Reads a sheet row by row; `toRecord` gives the record, or the finding that leaves the row out. */
export function readRecords<Row>(
  workbook: Workbook,
  sheet: SheetKey,
  context: CellContext,
  toRecord: (row: TableRow) => Row | Finding,
  options?: ReadOptions,
): RecordsRead<Row> {
  const table = readSheet(workbook, sheet, context, options);
  const records: Row[] = [];
  const findings = [...table.findings];
  for (const row of table.rows) {
    const record = toRecord(row);
    if (isFinding(record)) findings.push(record);
    else records.push(record);
  }
  return { records, findings };
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && (value as { readonly kind?: unknown }).kind === 'finding';
