import { columnLetters } from '../emulator/document/grid-range';
import { createSpreadsheetDocument, sheetByName } from '../emulator/document/spreadsheet';
import { dateOf } from '../src/kernel/local-date';
import { createRowFormatter, type DesiredRow } from '../src/sheets/desired-row';
import type { Parsed } from '../src/sheets/parsed-cell';
import { plainContext } from '../src/sheets/plain-context';
import { formatAnswers } from '../src/sheets/records/answers';
import { createTaskFormatter } from '../src/sheets/records/register';
import { formatStageHistory } from '../src/sheets/records/stage-history';
import { createLogFormatter } from '../src/sheets/records/time-log';
import { schemaOf } from '../src/sheets/schema/all-schemas';
import type { SheetKey } from '../src/sheets/table-schema';
import { readBundle } from '../workbench/cli/read-bundle';
import { errorOf } from '../workbench/cli/step-result';
import { createHost } from '../workbench/desk/create-host';
import type { Host } from '../workbench/desk/host';
import { cellOf, columnOf, displayOf, findRows, findTable } from '../workbench/desk/sheet-table';
import { fillSheet } from './fill-sheet';
import { managerEmail, managerName, NOW, type SimulatedFirm } from './simulated-firm';

export const HEAD_EMAIL = 'rop@firm.ru';

/** An empty spreadsheet with the bundle. `edits`: how the hours before the measured moment look. */
export function emptyHost(bundleFolder: string, managers: number): Host {
  const document = createSpreadsheetDocument({
    id: 'bench',
    name: 'Техкарта',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: HEAD_EMAIL,
    editors: Array.from({ length: managers }, (_, index) => managerEmail(index)),
  });
  return createHost({ bundle: readBundle(bundleFolder), document, start: `${dateOf(NOW)}T08:00` });
}

/** Runs a menu command and stops the bench where it fails: nothing measured after it would mean anything. */
export function runOrThrow(host: Host, functionName: string, args: Readonly<Record<string, unknown>> = {}): void {
  const outcome = host.run(HEAD_EMAIL, functionName, [args]);
  const error = errorOf(outcome);
  if (error === null) return;
  const log = outcome.log.map(({ text }) => text).join('\n');
  throw new Error(`${functionName}: ${error}\n${log}`);
}

/** A workbook with the template in force. */
export function hostInForce(bundleFolder: string, managers: number): Host {
  const host = emptyHost(bundleFolder, managers);
  runOrThrow(host, 'menuSetup', { template: 'client-development' });
  runOrThrow(host, 'menuActivate', { stage: 'S1' });
  return host;
}

/** People, clients, deals and answers as if they had been typed in; with `isIssued` also the register, the log and the history. */
export function enterFirm(host: Host, { firm, tasks, log }: SimulatedFirm, isIssued: boolean): void {
  const { document } = host;
  const context = plainContext('ru', dateOf(NOW));
  const rowsOf = (key: SheetKey, records: readonly object[]): DesiredRow[] => {
    const format = createRowFormatter(schemaOf(key), context);
    const known = new Set(schemaOf(key).columns.map((column) => column.key));
    return records.map((record) =>
      format(Object.fromEntries(Object.entries(record).filter(([name]) => known.has(name))) as Record<string, Parsed>),
    );
  };
  fillSheet(document, 'staff', rowsOf('staff', firm.staff));
  fillSheet(document, 'clients', rowsOf('clients', firm.clients));
  const typeOf = new Map(firm.clients.map(({ id, type }) => [id, type]));
  const deals = firm.deals.map(({ outcome, mapVersion, entry, ...deal }) => ({
    ...deal,
    clientType: typeOf.get(deal.client) ?? '',
    outcome: outcome?.kind ?? null,
    ...(isIssued && { entry, mapVersion }),
  }));
  fillSheet(document, 'deals', rowsOf('deals', deals));
  fillSheet(document, 'answers', formatAnswers(firm.answers, context));
  if (!isIssued) return;
  fillSheet(document, 'stage-history', formatStageHistory(firm.stageHistory, context));
  fillSheet(document, 'register', tasks.map(createTaskFormatter(context)));
  fillSheet(document, 'time-log', log.map(createLogFormatter(context)));
}

/**
 * A tab with an available task and its tick cell, the first from a manager on; of a given operation where one is named. Throws where there
 * is none.
 */
export function openTab({ document }: Host, from: number, operation?: string): OpenTab {
  for (let index = from; ; index += 1) {
    const name = `▶ ${managerName(index)}`;
    const sheet = sheetByName(document, name);
    if (!sheet) throw new Error(`No available task ${operation ?? ''} from ${managerName(from)} on`);
    const table = findTable(document, sheet, ['ID', '☐', 'Статус']);
    const rows = table ? findRows(table, { Статус: 'доступна' }) : [];
    const row = rows.find(
      (one) => table && cellOf(table, one, '☐') !== true && isOf(displayOf(table, one, 'ID'), operation),
    );
    if (table && row !== undefined)
      return { index, sheet: name, tickCell: `${columnLetters(columnOf(table, '☐'))}${row}` };
  }
}

export interface OpenTab {
  /** Which manager's it is, from 0. */
  readonly index: number;
  readonly sheet: string;
  readonly tickCell: string;
}

const isOf = (id: string, operation: string | undefined): boolean =>
  operation === undefined || id.split('/')[2] === operation;
