import type { CellValue } from '../kernel/cell';
import type { LocalDate } from '../kernel/local-date';
import { cellAt, locateColumns } from '../sheets/locate-columns';
import type { CellContext } from '../sheets/parsed-cell';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { contextOf, type WorkbookContext } from '../sheets/records/read-firm';
import { createIdentity } from '../sheets/row-identity';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetKey, TableSchema } from '../sheets/table-schema';
import { type CardColumn, cardColumn } from './card-column';
import type { CardRequest } from './card-contract';
import { mapSheets } from './sheet-lists';

/** A row of a map sheet, before its cells are understood: a card shows wrong ones too. */
export interface CardBookRow {
  readonly rowNumber: number;
  /** Its identity on the sheet, less the operation that all rows of a section share. */
  readonly key: string;
  cell(column: string): CellValue;
}

export interface CardTable {
  readonly schema: TableSchema;
  readonly image: SheetImage;
  /** Columns of the schema that the sheet has, by key. */
  readonly columns: ReadonlyMap<string, CardColumn>;
  readonly rows: readonly CardBookRow[];
}

/** The map sheets as operations' cards see them. */
export interface CardBook extends WorkbookContext {
  readonly workbook: Workbook;
  table(sheet: SheetKey): CardTable;
  /** Rows that say something of the operation, in their order. */
  rowsOf(sheet: SheetKey, subject: CardRequest): readonly CardBookRow[];
  /** ID of the stage that a row of «Операции» names; '' for none. */
  stageOf(row: CardBookRow): string;
}

function readTable(schema: TableSchema, image: SheetImage, context: CellContext): CardTable {
  const { columnOf } = locateColumns(schema, image);
  const identityOf = createIdentity(schema, context);
  const rows = new Map<string, CardBookRow>();
  for (const { rowNumber } of rawRows(schema, image)) {
    const cell = (key: string): CellValue => cellAt(image, rowNumber, columnOf[key] ?? 0) ?? '';
    const identity = identityOf(cell);
    const key = identity?.slice(identity.lastIndexOf('\u0001') + 1);
    if (identity !== null && key && !rows.has(identity)) rows.set(identity, { rowNumber, key, cell });
  }
  const columns = schema.columns
    .filter(({ key }) => columnOf[key] !== undefined)
    .map((column) => [column.key, cardColumn(column, context)] as const);
  return { schema, image, columns: new Map(columns), rows: [...rows.values()] };
}

/** Opens the map sheets of a workbook whose rows all have their IDs; throws where a map sheet is missing. */
export function openCardBook(workbook: Workbook, today: LocalDate): CardBook {
  const named = contextOf(workbook, today);
  const tables = new Map<SheetKey, CardTable>();
  const table = (sheet: SheetKey): CardTable => {
    const known = tables.get(sheet);
    if (known) return known;
    const image = imageOf(workbook, sheet);
    if (!image || !mapSheets.includes(sheet)) throw new Error(`There is no map sheet ${sheet}`);
    const made = readTable(schemaOf(sheet), image, named.context);
    tables.set(sheet, made);
    return made;
  };
  const names = (sheet: SheetKey, column: string, id: string) => {
    const { columns, rows } = table(sheet);
    return rows.filter((row) => columns.get(column)?.idsIn(row.cell(column)).includes(id));
  };
  return {
    ...named,
    workbook,
    table,
    rowsOf(sheet, { operation, stage }) {
      if (sheet === 'stages' || sheet === 'operations')
        return table(sheet).rows.filter(({ key }) => key === (sheet === 'stages' ? stage : operation));
      return operation === '' ? [] : names(sheet, sheet === 'resources' ? 'operations' : 'operation', operation);
    },
    stageOf: (row) => table('operations').columns.get('stage')?.idsIn(row.cell('stage'))[0] ?? '',
  };
}
