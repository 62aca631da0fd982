import type { CellValue } from '../kernel/cell';
import type { Finding } from '../model/finding';
import { findingAt } from '../sheets/records/record-read';
import { clearRows, freeRowOf, type RowCells, removeRows, rowEdits } from '../sheets/row-edits';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetKey } from '../sheets/table-schema';
import type { CardBook, CardBookRow } from './card-book';
import type { CardColumn } from './card-column';
import type { CardChange, CardRequest } from './card-contract';
import { blankTexts, hasOneRow, isReadOnly, readyResource, shownColumns } from './card-section';
import { longestText } from './sidebar-request';

type RowChange = CardChange['rows'][number];

/** Which row of the card stands in which row of a sheet: for findings. */
export type CardPlaces = ReadonlyMap<string, string>;

export const placeKey = (sheet: string, row: number): string => `${sheet}/${row}`;

/** What a change comes to on the sheets. */
export interface CardWrites {
  /** Cells of rows that stay or are new. */
  readonly edits: readonly SheetEdit[];
  /** How the rows that leave are emptied, which moves no other row: for looking at the outcome. */
  readonly clearing: readonly SheetEdit[];
  /** How they are taken away; last of all. */
  readonly removing: readonly SheetEdit[];
  readonly places: CardPlaces;
  /** Why it cannot be: by row of the card. */
  readonly refused: readonly { readonly row: string; readonly finding: Finding }[];
}

/** Of one sheet: rows to write and rows to take away. */
interface SheetWrites {
  readonly rows: RowCells[];
  readonly gone: number[];
}

/** Whether a change is one that no panel of ours sends: of a field that is not the card's to write, of another's row. */
export const isForeign = (book: CardBook, { operation, stage }: CardRequest, { rows }: CardChange): boolean =>
  rows.some(({ sheet: name, row, fields, isRemoved }) => {
    const sheet = name as SheetKey;
    const only = sheet === 'stages' ? stage : operation;
    if (hasOneRow(sheet) && (isRemoved || (only !== '' && row !== only))) return true;
    const own = shownColumns(book, sheet).flatMap(({ column }) => (isReadOnly(sheet, column) ? [] : column.key));
    return Object.keys(fields).some((key) => !own.includes(key) && !(sheet === 'resources' && key === readyResource));
  });

/**
 * What the rows of a change come to. A cell that says already what it is to say is left alone, and so is a new row that
 * stands there already: the same change sent twice is one. A cell that says neither that nor what the user saw is a conflict.
 */
export function cardWrites(book: CardBook, subject: CardRequest, changes: readonly RowChange[]): CardWrites {
  const sheets = new Map<SheetKey, SheetWrites>();
  const places = new Map<string, string>();
  const refused: { row: string; finding: Finding }[] = [];
  const { references } = book.context;

  const refuse = (change: RowChange, row: number, key: string, code: string, value: string): void => {
    refused.push({ row: change.row, finding: findingAt(change.sheet as SheetKey, row, key, code, value, figures) });
  };
  const writesOf = (sheet: SheetKey): SheetWrites => {
    const known = sheets.get(sheet) ?? { rows: [], gone: [] };
    sheets.set(sheet, known);
    return known;
  };
  const write = ({ sheet, row: key }: RowChange, row: number, cells: RowCells['cells']): void => {
    places.set(placeKey(sheet, row), key);
    if (Object.keys(cells).length > 0) writesOf(sheet as SheetKey).rows.push({ row, cells });
  };

  /** Operations of a resource, as its cell lists them. */
  const listOf = (operations: readonly string[]): CellValue => operations.join('; ');
  const operationsIn = (row: CardBookRow): readonly string[] =>
    book.table('resources').columns.get('operations')?.idsIn(row.cell('operations')) ?? [];

  const isAsSeen = (column: CardColumn, from: string, now: string): boolean =>
    from === now || column.textOf(column.cellOf(from)) === now;

  const remove = (change: RowChange, row: CardBookRow, columns: ReadonlyMap<string, CardColumn>): void => {
    for (const [key, { from }] of Object.entries(change.fields)) {
      const column = columns.get(key);
      const now = column?.textOf(row.cell(key)) ?? '';
      if (!column || isAsSeen(column, from, now)) continue;
      const value = `${column.column.header[book.context.language]}: ${now}`;
      return refuse(change, row.rowNumber, '', 'changed-meanwhile', value);
    }
    const others = change.sheet === 'resources' ? operationsIn(row).filter((id) => id !== subject.operation) : [];
    if (others.length > 0) write(change, row.rowNumber, { operations: listOf(others) });
    else writesOf(change.sheet as SheetKey).gone.push(row.rowNumber);
  };

  const edit = (change: RowChange, row: CardBookRow, columns: ReadonlyMap<string, CardColumn>): void => {
    const cells: Record<string, CellValue> = {};
    for (const [key, { from, to }] of Object.entries(change.fields)) {
      const column = columns.get(key);
      if (!column) continue;
      const now = column.textOf(row.cell(key));
      const next = column.cellOf(to);
      if (column.textOf(next) === now) continue;
      if (isAsSeen(column, from, now)) cells[key] = next;
      else refuse(change, row.rowNumber, key, now === '' ? 'cleared-meanwhile' : 'changed-meanwhile', now);
    }
    write(change, row.rowNumber, cells);
  };

  const add = (change: RowChange, columns: ReadonlyMap<string, CardColumn>, standing: readonly CardBookRow[]): void => {
    const sheet = change.sheet as SheetKey;
    const ready = sheet === 'resources' ? (change.fields[readyResource]?.to ?? '') : '';
    if (ready !== '') {
      const row = book.table('resources').rows.find(({ key }) => key === ready.split(' · ')[0]);
      if (!row) refuse(change, 0, '', 'row-gone', ready);
      else if (!operationsIn(row).includes(subject.operation))
        write(change, row.rowNumber, { operations: listOf([...operationsIn(row), subject.operation]) });
      return;
    }
    const texts = new Map(blankTexts(book, sheet, subject));
    for (const [key, { to }] of Object.entries(change.fields)) if (columns.has(key)) texts.set(key, to);
    const cells = [...texts].flatMap(([key, text]) => {
      const column = columns.get(key);
      return column ? [[key, column.cellOf(text)] as const] : [];
    });
    // The number was ours to choose unless it was typed; that of a row that stands already is the one chosen then.
    const told = cells.filter(([key]) => key !== 'number' || key in change.fields);
    const isSame = (row: CardBookRow): boolean =>
      told.every(([key, cell]) => columns.get(key)?.textOf(cell) === columns.get(key)?.textOf(row.cell(key)));
    const same = standing.find(isSame);
    if (same) return write(change, same.rowNumber, {});
    const own = sheet === 'operations' ? 'stage' : sheet === 'resources' ? 'operations' : 'operation';
    const owner =
      sheet === 'operations'
        ? references.labelOf('stages', subject.stage)
        : sheet === 'resources'
          ? subject.operation
          : references.labelOf('operations', subject.operation);
    const { schema, image } = book.table(sheet);
    const free = freeRowOf(schema, image);
    const added = writesOf(sheet).rows.filter(({ row }) => row >= free).length;
    write(change, free + added, {
      [own]: owner,
      ...Object.fromEntries(cells.filter(([, cell]) => cell !== '')),
    });
  };

  for (const change of changes) {
    const sheet = change.sheet as SheetKey;
    const columns = new Map(shownColumns(book, sheet).map((column) => [column.column.key, column]));
    const standing = standingRows(book, sheet, subject);
    const row = standing.find(({ key }) => key === change.row);
    const long = change.isRemoved
      ? []
      : Object.keys(change.fields).filter((key) => (change.fields[key]?.to.length ?? 0) > longestText);
    for (const key of long) refuse(change, row?.rowNumber ?? 0, key, 'too-long-text', '');
    if (long.length > 0) continue;
    if (change.isRemoved) {
      if (row) remove(change, row, columns);
    } else if (row) edit(change, row, columns);
    else if (change.row.startsWith('new')) add(change, columns, standing);
    else if (!standing.some((each) => saysAlready(each, change, columns))) refuse(change, 0, '', 'row-gone', '');
  }

  const each = (make: (table: ReturnType<CardBook['table']>, writes: SheetWrites) => SheetEdit[]): SheetEdit[] =>
    [...sheets].flatMap(([sheet, writes]) => make(book.table(sheet), writes));
  return {
    edits: each(({ schema, image }, { rows }) => rowEdits(schema, image, rows)),
    clearing: each(({ schema, image }, { gone }) => clearRows(schema, image, gone)),
    removing: each(({ schema, image }, { gone }) => removeRows(schema, image, gone)),
    places,
    refused,
  };
}

const figures = { most: longestText };

/** Rows of the card in a sheet; a new operation may stand there already under any number of its stage. */
const standingRows = (book: CardBook, sheet: SheetKey, subject: CardRequest): readonly CardBookRow[] =>
  sheet === 'operations' && subject.operation === ''
    ? book.table(sheet).rows.filter((row) => book.stageOf(row) === subject.stage)
    : book.rowsOf(sheet, subject);

/** Whether a row says all that a change of another row is to say: it is that row, and its identity was changed before. */
const saysAlready = (row: CardBookRow, { fields }: RowChange, columns: ReadonlyMap<string, CardColumn>): boolean =>
  Object.entries(fields).every(([key, { to }]) => {
    const column = columns.get(key);
    return column !== undefined && column.textOf(column.cellOf(to)) === column.textOf(row.cell(key));
  });
