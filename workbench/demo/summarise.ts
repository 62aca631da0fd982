import { type SpreadsheetDocument, sheetByName } from '../../emulator/document/spreadsheet';
import { displayOf, findTable, hasColumn, type SheetTable } from '../cli/sheet-table';

/** What the reports of the workbook say in short. */
export interface DemoSummary {
  readonly total: number;
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
  readonly byPerson: readonly { readonly name: string; readonly count: number; readonly fulfilment: string }[];
  readonly heaviest: readonly string[];
}

const HEAVIEST = 10;
const severities = ['важно', 'обычно', 'к сведению'];

interface DeviationRow {
  readonly kind: string;
  readonly severity: number;
  readonly sentence: string;
  readonly performer: string;
  readonly size: number;
}

/** Reads «Отклонения» and «Неделя» of a workbook with reports. Throws where they are missing. */
export function summarise(document: SpreadsheetDocument): DemoSummary {
  const rows = deviationRows(
    reportTable(document, 'Отклонения', ['Вид', 'Важность', 'Что случилось', 'Исполнитель', 'Размер']),
  );
  const week = reportTable(document, 'Неделя', ['Кто', 'Выполнение карты, %']);
  const fulfilment = new Map(
    dataRows(week, 'Кто').map((row) => [displayOf(week, row, 'Кто'), displayOf(week, row, 'Выполнение карты, %')]),
  );
  const counts = countBy(rows, ({ performer }) => performer);
  const names = new Set([...fulfilment.keys(), ...counts.keys()]);
  names.delete('');
  return {
    total: rows.length,
    byKind: [...countBy(rows, ({ kind }) => kind)]
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count),
    byPerson: [...names]
      .map((name) => ({ name, count: counts.get(name) ?? 0, fulfilment: fulfilment.get(name) ?? '' }))
      .sort((a, b) => b.count - a.count),
    heaviest: [...rows]
      .sort((a, b) => a.severity - b.severity || b.size - a.size)
      .slice(0, HEAVIEST)
      .map(({ sentence }) => sentence),
  };
}

function reportTable(document: SpreadsheetDocument, name: string, headers: readonly string[]): SheetTable {
  const sheet = sheetByName(document, name);
  const table = sheet ? findTable(document, sheet, headers) : null;
  if (!table) throw new Error(`No report ${name} with the columns ${headers.join(', ')}`);
  return table;
}

function dataRows(table: SheetTable, header: string): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row += 1)
    if (displayOf(table, row, header) !== '') rows.push(row);
  return rows;
}

function deviationRows(table: SheetTable): readonly DeviationRow[] {
  return dataRows(table, 'Что случилось').map((row) => ({
    kind: displayOf(table, row, 'Вид'),
    severity: severities.indexOf(displayOf(table, row, 'Важность')),
    sentence: displayOf(table, row, 'Что случилось'),
    performer: hasColumn(table, 'Исполнитель') ? displayOf(table, row, 'Исполнитель') : '',
    size: Number(displayOf(table, row, 'Размер').replace(',', '.')) || 0,
  }));
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
