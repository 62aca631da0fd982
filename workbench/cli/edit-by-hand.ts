import { parseA1 } from '../../emulator/document/grid-range';
import type { SheetData } from '../../emulator/document/sheet';
import { sheetByName } from '../../emulator/document/spreadsheet';
import type { Faults } from '../../emulator/run/faults';
import type { Outcome } from '../../emulator/run/outcome';
import type { Host } from '../desk/host';
import { findRows, findTable, stretchesOf } from '../desk/sheet-table';
import { StepFailure } from '../desk/step-failure';
import type { CellInput, EditStep } from './play-script';

/** Types values as a person would, by address or into the row that shows given values. Throws StepFailure where there is no such place. */
export function editByHand(host: Host, as: string, { edit, deliver }: EditStep, faults: Faults): readonly Outcome[] {
  const sheet = sheetNamed(host, edit.sheet);
  if ('range' in edit) {
    const place = parseA1(edit.range, sheet);
    if (!place) throw new StepFailure(`${edit.sheet}: ${edit.range}?`);
    const { row, column } = place.range;
    return host.edit(as, { sheet: edit.sheet, row, column, values: edit.values }, deliver, faults);
  }
  const { table, row } = rowShowing(host, sheet, edit.row, Object.keys(edit.set));
  return stretchesOf(table, edit.set).flatMap(({ column, values }) =>
    host.edit(as, { sheet: edit.sheet, row, column, values: [values] }, deliver, faults),
  );
}

/** The sheet of that name; StepFailure names the ones there are. */
export function sheetNamed(host: Host, name: string): SheetData {
  const sheet = sheetByName(host.document, name);
  if (sheet) return sheet;
  const names = host.document.sheets.map((one) => `«${one.name}»`).join(', ');
  throw new StepFailure(`Листа «${name}» нет; есть: ${names}`);
}

function rowShowing(host: Host, sheet: SheetData, wanted: Readonly<Record<string, CellInput>>, set: readonly string[]) {
  const headers = [...Object.keys(wanted), ...set];
  const table = findTable(host.document, sheet, headers);
  if (!table)
    throw new StepFailure(
      `«${sheet.name}»: нет строки заголовков со столбцами ${headers.map((one) => `«${one}»`).join(', ')}`,
    );
  const rows = findRows(table, wanted);
  const [row] = rows;
  const text = Object.entries(wanted)
    .map(([header, value]) => `«${header}» = ${JSON.stringify(value)}`)
    .join(', ');
  if (row === undefined) throw new StepFailure(`«${sheet.name}»: нет строки, где ${text}`);
  if (rows.length > 1)
    throw new StepFailure(`«${sheet.name}»: строк, где ${text}: ${rows.length} (${rows.join(', ')}); уточните`);
  return { table, row };
}
