import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { sheetByName } from '../../emulator/document/spreadsheet';
import { cellOf, displayOf, findTable, type SheetTable } from '../desk/sheet-table';
import type { Person } from './firm';
import { trades } from './trade-of-operations';

/** A task as its performer sees it in his tab. */
export interface TabRow {
  readonly row: number;
  readonly id: string;
  /** Deal ID; null for a person's own operation. */
  readonly deal: string | null;
  readonly operation: string;
  readonly status: string;
  readonly isTicked: boolean;
  readonly isUntilResult: boolean;
  /** Units of the plan, 0 without one. */
  readonly planUnits: number;
  /** Serial number of the due date, infinite while there is none. */
  readonly due: number;
  /** What the person's memory of it goes by: all attempts of a series are one matter to him. */
  readonly memoryKey: string;
}

const HEADERS = [
  'ID',
  '☐',
  'Клиент',
  'Операция',
  'Срок',
  'Итог',
  'Новая дата',
  'Подтверждение',
  'Сделано (дата)',
  'Минуты',
  'Статус',
];

const tabName = (person: Person): string => `▶ ${person.name}`;

/** The person's tab, or null before the first issue. */
export function tabTable(document: SpreadsheetDocument, person: Person): SheetTable | null {
  const sheet = sheetByName(document, tabName(person));
  return sheet ? findTable(document, sheet, HEADERS) : null;
}

/** Tasks of a tab, the most urgent first. */
export function readTab(table: SheetTable): readonly TabRow[] {
  const rows: TabRow[] = [];
  for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row += 1) {
    const id = displayOf(table, row, 'ID');
    if (id !== '') rows.push(tabRow(table, row, id));
  }
  return rows.sort((a, b) => a.due - b.due || a.row - b.row);
}

function tabRow(table: SheetTable, row: number, id: string): TabRow {
  const parts = id.split('/');
  const shown = displayOf(table, row, 'Операция');
  // The tab adds whose task it is and which attempt: «Подготовить КП (за Ершова П.)».
  const operation = Object.keys(trades).find((title) => shown.startsWith(title)) ?? shown;
  const due = cellOf(table, row, 'Срок');
  const trade = trades[operation];
  const isUntilResult = trade?.isUntilResult === true;
  return {
    row,
    id,
    deal: parts.length >= 4 ? (parts[0] ?? null) : null,
    operation,
    status: displayOf(table, row, 'Статус'),
    isTicked: cellOf(table, row, '☐') === true,
    isUntilResult,
    planUnits: trade?.units ?? 0,
    due: typeof due === 'number' ? due : Number.POSITIVE_INFINITY,
    memoryKey: isUntilResult ? parts.slice(0, -1).join('/') : id,
  };
}
