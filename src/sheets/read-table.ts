import type { CellValue } from '../kernel/cell';
import type { Finding } from '../model/finding';
import type { Layout } from './locate-columns';
import { cellAt, locateColumns } from './locate-columns';
import { compileParser } from './parse-cell';
import type { CellContext, Parsed } from './parsed-cell';
import { isProblem } from './parsed-cell';
import type { SheetImage } from './sheet-image';
import type { Column, TableSchema } from './table-schema';

/** A row of a table, parsed; every key of the schema is in `cells`. */
export interface TableRow {
  /** Row of the sheet, 1-based. */
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, Parsed>>;
}

export interface TableRead {
  /** Null where the sheet is missing. */
  readonly layout: Layout | null;
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
  /** Rows with content that were left out because of a finding. */
  readonly badRows: readonly number[];
}

export interface ReadOptions {
  /** IDs that empty ID cells are to have, by row: a row without an ID is new, not wrong. */
  readonly filledIds?: ReadonlyMap<number, string>;
  /** Skips the check that no two rows have the same identity: for tables that only we write. */
  readonly isTrusted?: boolean;
  /** Counts a row as filled also if only our own columns are: for tables where we write the rows. */
  readonly countsOurs?: boolean;
}

const missingSheet = (schema: TableSchema): Finding => ({
  kind: 'finding',
  severity: 'error',
  code: 'missing-sheet',
  place: { sheet: schema.sheet },
});

const missingColumn = (schema: TableSchema, column: Column): Finding => ({
  kind: 'finding',
  severity: 'error',
  code: 'missing-column',
  place: { sheet: schema.sheet, column: column.key },
});

/** Whether a finding means that a sheet or column is not there: then nothing may be written. */
export const isMissingPart = (finding: Finding): boolean =>
  finding.code === 'missing-sheet' || finding.code === 'missing-column';

const hasContent = (cell: CellValue | undefined): boolean =>
  cell !== undefined && cell !== '' && cell !== false && !(typeof cell === 'string' && cell.trim() === '');

interface ColumnReader {
  readonly column: Column;
  /** Index in the rows of the image; -1 where the column is missing. */
  readonly at: number;
  readonly parse: ReturnType<typeof compileParser>;
}

const identityOf = (schema: TableSchema, cells: Readonly<Record<string, Parsed>>): string =>
  schema.identity.map((key) => String(cells[key] ?? '')).join('\u0001');

/**
 * Reads a table: every bad cell is a finding and its row is left out, its neighbours work. A missing sheet or column is
 * one finding and there are no rows. Blank rows are skipped; a row is blank if the user typed nothing in our columns.
 */
export function readTable(
  schema: TableSchema,
  image: SheetImage | undefined,
  context: CellContext,
  options: ReadOptions = {},
): TableRead {
  if (image === undefined) return { layout: null, rows: [], findings: [missingSheet(schema)], badRows: [] };
  const layout = locateColumns(schema, image);
  if (layout.missing.length > 0) {
    return { layout, rows: [], findings: layout.missing.map((column) => missingColumn(schema, column)), badRows: [] };
  }
  const readers = schema.columns.map((column): ColumnReader => {
    const position = layout.columnOf[column.key];
    return {
      column,
      at: position === undefined ? -1 : position - image.firstColumn,
      parse: compileParser(column, context),
    };
  });
  const typed = readers.filter(({ column, at }) => at >= 0 && !column.isOurs);
  const telling = typed.length > 0 && options.countsOurs !== true ? typed : readers.filter(({ at }) => at >= 0);
  const rows: TableRow[] = [];
  const findings: Finding[] = [];
  const badRows: number[] = [];
  const seen = new Map<string, number>();

  for (let line = layout.headerRow + 1 - image.firstRow; line < image.rows.length; line++) {
    const row = image.rows[line];
    if (row === undefined || !telling.some(({ at }) => hasContent(row[at]))) continue;
    const rowNumber = line + image.firstRow;
    const cells: Record<string, Parsed> = {};
    let isBad = false;
    for (const { column, at, parse } of readers) {
      const cell = at < 0 ? '' : (row[at] ?? '');
      let parsed = parse(cell);
      if (isProblem(parsed)) {
        const filled = column.key === 'id' && cell === '' ? options.filledIds?.get(rowNumber) : undefined;
        if (filled === undefined) {
          isBad = true;
          findings.push({
            kind: 'finding',
            severity: 'error',
            code: parsed.code,
            place: { sheet: schema.sheet, row: rowNumber, column: column.key },
            value: cell,
            ...(parsed.figures ? { figures: parsed.figures } : {}),
          });
        }
        parsed = filled ?? null;
      }
      cells[column.key] = parsed;
    }
    if (!isBad && schema.identity.length > 0 && options.isTrusted !== true) {
      const identity = identityOf(schema, cells);
      const first = seen.get(identity);
      if (first === undefined) seen.set(identity, rowNumber);
      else {
        isBad = true;
        findings.push(duplicateRow(schema, image, layout, rowNumber, first));
      }
    }
    if (isBad) badRows.push(rowNumber);
    else rows.push({ rowNumber, cells });
  }
  return { layout, rows, findings, badRows };
}

function duplicateRow(schema: TableSchema, image: SheetImage, layout: Layout, row: number, first: number): Finding {
  const key = schema.identity[0] ?? '';
  const column = layout.columnOf[key];
  return {
    kind: 'finding',
    severity: 'error',
    code: schema.identity.length === 1 ? 'duplicate-id' : 'duplicate-row',
    place: { sheet: schema.sheet, row, column: key },
    value: column === undefined ? '' : (cellAt(image, row, column) ?? ''),
    figures: { first },
  };
}
