import type { CellValue } from '../../emulator/document/cell';
import { sheetByName } from '../../emulator/document/spreadsheet';
import type { Outcome } from '../../emulator/run/outcome';
import { type CommandKey, commandFunctions } from '../cli/command-keys';
import { errorOf } from '../cli/step-result';
import type { Host } from '../desk/host';
import { findTable, firstFreeRow, type SheetTable, stretchesOf } from '../desk/sheet-table';
import type { Person } from './firm';

export type RowInput = Readonly<Record<string, CellValue>>;

/** A person at the spreadsheet: types by header, runs commands. Every failed run is kept: in the demo none is expected. */
export interface Desk {
  readonly host: Host;
  readonly failures: string[];
}

/** Runs a menu command; its failure is noted, not thrown. */
export function command(desk: Desk, who: Person, key: CommandKey, args: Readonly<Record<string, unknown>> = {}): void {
  note(desk, desk.host.run(who.email, commandFunctions[key], [args]));
}

/** The table of a sheet that has these columns. Throws where there is none: the bundle did not make what it should. */
export function tableOf(desk: Desk, sheetName: string, headers: readonly string[]): SheetTable {
  const sheet = sheetByName(desk.host.document, sheetName);
  const table = sheet ? findTable(desk.host.document, sheet, headers) : null;
  if (!table) throw new Error(`No sheet ${sheetName} with the columns ${headers.join(', ')}`);
  return table;
}

/** Types a row's cells, left to right as given. */
export function fill(
  desk: Desk,
  who: Person,
  table: SheetTable,
  row: number,
  input: RowInput,
  isUnheard = false,
): void {
  for (const { column, values } of stretchesOf(table, input)) {
    const edit = { sheet: table.sheet.name, row, column, values: [values] };
    for (const outcome of desk.host.edit(who.email, edit, isUnheard ? 'none' : 'once')) note(desk, outcome);
  }
}

/** Types new rows below the last one in use. */
export function append(desk: Desk, who: Person, sheetName: string, inputs: readonly RowInput[]): void {
  const headers = [...new Set(inputs.flatMap((input) => Object.keys(input)))];
  const table = tableOf(desk, sheetName, headers);
  let row = firstFreeRow(table, headers);
  for (const input of inputs) {
    fill(desk, who, table, row, input);
    row += 1;
  }
}

export function note(desk: Desk, outcome: Outcome): void {
  const error = errorOf(outcome);
  if (error !== null) desk.failures.push(`${desk.host.now()} ${outcome.user} ${outcome.function}: ${error}`);
}
