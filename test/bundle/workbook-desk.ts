import { join } from 'node:path';
import type { CellValue } from '../../emulator/document/cell';
import { valueAt } from '../../emulator/document/cells';
import { columnLetters } from '../../emulator/document/grid-range';
import type { SheetData } from '../../emulator/document/sheet';
import { createSpreadsheetDocument, sheetByName } from '../../emulator/document/spreadsheet';
import type { Faults } from '../../emulator/run/faults';
import type { Outcome } from '../../emulator/run/outcome';
import type { UserChange } from '../../emulator/run/user-change';
import { commandFunctions } from '../../workbench/cli/command-keys';
import { readBundle } from '../../workbench/cli/read-bundle';
import { errorOf } from '../../workbench/cli/step-result';
import type { Bundle } from '../../workbench/desk/bundle';
import { createHost } from '../../workbench/desk/create-host';
import type { Delivery, Host } from '../../workbench/desk/host';
import {
  cellOf,
  columnOf,
  displayOf,
  findRows,
  findTable,
  firstFreeRow,
  hasColumn,
  type SheetTable,
  stretchesOf,
} from '../../workbench/desk/sheet-table';

export type Command = keyof typeof commandFunctions;
export type RowInput = Readonly<Record<string, CellValue>>;
/** A row as it shows, by header; `row` is its number. A ticked box is «ИСТИНА» or «TRUE». */
export type ShownRow = Readonly<Record<string, string>>;

/** What a run told its user and what it cost. */
export interface Told {
  readonly message: string;
  /** What the user is shown instead when the run failed; null where it did not. */
  readonly error: string | null;
  /** Service calls that change the spreadsheet. */
  readonly writes: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly serviceCalls: number;
  readonly flushes: number;
  readonly ms: number;
  readonly value: unknown;
}

export interface TypingOptions {
  readonly as?: string;
  readonly deliver?: Delivery;
  readonly faults?: Faults;
}

/** Kinds of service calls that leave the spreadsheet as it is. */
const isReading = (kind: string): boolean =>
  /^(get|metadataFind|tryLock|releaseLock|flush|toast|alert|property|triggersList|loadHtml|html)/.test(kind);

const toldBy = (outcome: Outcome): Told => ({
  message: [...outcome.toasts, ...outcome.alerts].map(({ message }) => message).join('\n'),
  error: errorOf(outcome),
  writes: Object.entries(outcome.calls).reduce((sum, [kind, count]) => sum + (isReading(kind) ? 0 : count), 0),
  calls: outcome.calls,
  serviceCalls: outcome.serviceCalls,
  flushes: outcome.flushes,
  ms: outcome.ms,
  value: outcome.value,
});

let built: Bundle | null = null;

/** The bundle as `npm run build` left it. */
function builtBundle(): Bundle {
  built ??= readBundle(join(__dirname, '../../dist'));
  return built;
}

export interface DeskOptions {
  readonly start?: string;
  readonly locale?: string;
  readonly owner?: string;
  readonly editors?: readonly string[];
}

export const people = { head: 'rop@firm.ru', ivanov: 'ivanov@firm.ru', petrov: 'petrov@firm.ru' } as const;

/** A spreadsheet with the built bundle, and people who type by header and read what the sheets show. */
export class WorkbookDesk {
  readonly host: Host;
  readonly head: string;

  constructor({ start = '2026-11-23T08:00', locale = 'ru_RU', owner = people.head, editors }: DeskOptions = {}) {
    this.head = owner;
    const document = createSpreadsheetDocument({
      id: 'desk',
      name: 'Техкарта',
      locale,
      timeZone: 'Europe/Moscow',
      owner,
      editors: editors ?? [people.ivanov, people.petrov],
    });
    this.host = createHost({ bundle: builtBundle(), document, start });
  }

  /** Time goes on without clock triggers, unless they are asked for. */
  at(time: string): this {
    this.host.advance(time, 'quiet');
    return this;
  }

  /** Time goes on, and the clock triggers fire; what they did. */
  wait(until: string): readonly Outcome[] {
    return this.host.advance(until);
  }

  run(command: Command, args: Readonly<Record<string, string>> = {}, as: string = this.head): Told {
    return toldBy(this.host.run(as, commandFunctions[command], [args]));
  }

  call(name: string, args: readonly unknown[], as: string = this.head): Told {
    return toldBy(this.host.call(as, name, args));
  }

  hasSheet(sheet: string): boolean {
    return sheetByName(this.host.document, sheet) !== undefined;
  }

  sheet(name: string) {
    const sheet = sheetByName(this.host.document, name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return sheet;
  }

  table(sheet: string, headers: readonly string[] = []): SheetTable {
    const data = this.sheet(sheet);
    const frozen = Math.max(1, data.frozenRows);
    const known = headers.length > 0 ? headers : [String(this.headersIn(sheet, frozen)[0])];
    const table = findTable(this.host.document, data, known);
    if (!table) throw new Error(`«${sheet}» has no header with ${known.join(', ')}`);
    return table;
  }

  private headersIn(sheet: string, row: number): string[] {
    return (this.sheet(sheet).rows[row - 1]?.values ?? []).flatMap((value) => (value ? [String(value)] : []));
  }

  /** Headers of a sheet from left to right. */
  headers(sheet: string): string[] {
    return this.headersIn(sheet, this.table(sheet).headerRow);
  }

  /** Every row with content, as it shows. */
  rows(sheet: string): ShownRow[] {
    const table = this.table(sheet);
    const headers = this.headers(sheet);
    const rows: ShownRow[] = [];
    for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row += 1) {
      const cells = headers.map((header) => [header, displayOf(table, row, header)] as const);
      if (cells.some(([header, text]) => text !== '' && cellOf(table, row, header) !== false))
        rows.push({ ...Object.fromEntries(cells), row: String(row) });
    }
    return rows;
  }

  /** Rows that show these values. */
  where(sheet: string, wanted: Readonly<Record<string, string>>): ShownRow[] {
    return this.rows(sheet).filter((row) => Object.entries(wanted).every(([key, value]) => row[key] === value));
  }

  /** The one row that shows these values. */
  row(sheet: string, wanted: Readonly<Record<string, string>>): ShownRow {
    const rows = this.where(sheet, wanted);
    const [row] = rows;
    if (!row || rows.length > 1) throw new Error(`«${sheet}»: ${rows.length} rows show ${JSON.stringify(wanted)}`);
    return row;
  }

  /** Value of a cell as it is stored. */
  value(sheet: string, row: number, header: string): CellValue {
    const table = this.table(sheet, [header]);
    return valueAt(table.sheet, row, columnOf(table, header));
  }

  /** Address of a cell in A1. */
  address(sheet: string, row: number | string, header: string): string {
    return `${columnLetters(columnOf(this.table(sheet, [header]), header))}${row}`;
  }

  /** Types into the one row that shows the wanted values, cell by cell as given; what the handlers told. */
  type(
    sheet: string,
    wanted: Readonly<Record<string, string>>,
    set: RowInput,
    { as = this.head, deliver = 'once', faults = {} }: TypingOptions = {},
  ): Told[] {
    const table = this.table(sheet, [...Object.keys(wanted), ...Object.keys(set)]);
    const [row, second] = findRows(table, wanted);
    if (row === undefined || second !== undefined)
      throw new Error(
        `«${sheet}»: ${row === undefined ? 'no row shows' : 'several rows show'} ${JSON.stringify(wanted)}`,
      );
    return stretchesOf(table, set).flatMap(({ column, values }) =>
      this.host.edit(as, { sheet, row, column, values: [values] }, deliver, faults).map(toldBy),
    );
  }

  /** Types or pastes a block whose top left cell is given. */
  put(
    sheet: string,
    row: number,
    header: string,
    values: readonly (readonly CellValue[])[],
    { as = this.head, deliver = 'once', faults = {} }: TypingOptions = {},
  ): Told[] {
    const column = columnOf(this.table(sheet, [header]), header);
    return this.host.edit(as, { sheet, row, column, values }, deliver, faults).map(toldBy);
  }

  /** Types new rows below the last one in use. */
  append(sheet: string, inputs: readonly RowInput[], options: TypingOptions = {}): Told[] {
    const headers = [...new Set(inputs.flatMap((input) => Object.keys(input)))];
    const table = this.table(sheet, headers);
    const free = firstFreeRow(table, headers);
    return inputs.flatMap((input, index) =>
      stretchesOf(table, input).flatMap(({ column, values }) =>
        this.host
          .edit(options.as ?? this.head, { sheet, row: free + index, column, values: [values] }, options.deliver)
          .map(toldBy),
      ),
    );
  }

  /** What people do besides editing cells; throws what Google says where it refuses. */
  change(sheet: string, change: UserChange, as: string = this.head): void {
    const done = this.host.world.change(this.host.document, as, sheet, change);
    if (!done.ok) throw new Error(done.error);
  }

  hasColumn(sheet: string, header: string): boolean {
    return hasColumn(this.table(sheet), header);
  }

  /** The whole document as text, revisions aside: two texts are equal where nothing was written. */
  contents(): string {
    const { sheets, metadata, namedRanges } = this.host.document;
    return [...sheets.map(sheetText), JSON.stringify({ metadata, namedRanges })].join('\n');
  }
}

const texts = new WeakMap<object, string>();

/** Thousands of cells share a style or rule: each is put into text once. */
function textOf(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  const text = texts.get(cell) ?? JSON.stringify(cell);
  texts.set(cell, text);
  return text;
}

/** A row's cells with all that hangs on them, without the empty ends of its planes; null for an empty row. */
function rowText(row: SheetData['rows'][number]): string | null {
  const planes = Object.entries(row ?? {}).flatMap(([plane, cells]) => {
    const list = (cells as unknown[]).map(textOf);
    const last = list.map((cell) => cell !== null).lastIndexOf(true);
    return last < 0 ? [] : [[plane, list.slice(0, last + 1)]];
  });
  // Which plane a row got first hangs on the order of the calls.
  const sorted = planes.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return planes.length === 0 ? null : JSON.stringify(sorted);
}

/** A sheet as text: two texts are equal where nothing differs that anybody can see. Numbers that Google gives to protections do not count. */
export function sheetText({ rows, protections, filter, revision: _, ...sheet }: SheetData): string {
  const lines = rows.map(rowText);
  const last = lines.map((line) => line !== null).lastIndexOf(true);
  return JSON.stringify({
    ...sheet,
    rows: lines.slice(0, last + 1),
    protections: protections.map(({ id: __, ...protection }) => protection),
    filter: filter && [filter.range, ...filter.hiddenValues],
  });
}

/** The state that `build` makes, once; every call of the function that it gives starts from it anew. */
export function startingFrom(build: () => WorkbookDesk): () => WorkbookDesk {
  let made: { readonly desk: WorkbookDesk; readonly snapshot: ReturnType<Host['world']['snapshot']> } | null = null;
  return () => {
    if (made === null) {
      const desk = build();
      made = { desk, snapshot: desk.host.world.snapshot() };
    } else made.desk.host.world.restore(made.snapshot);
    return made.desk;
  };
}
