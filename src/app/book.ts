import { dateOf } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Task } from '../model/task';
import type { CellContext } from '../sheets/parsed-cell';
import { imageOf } from '../sheets/raw-rows';
import { isMissingPart } from '../sheets/read-table';
import { type FrozenRead, readFrozenMaps } from '../sheets/records/frozen-maps';
import { readTab, type TabRead } from '../sheets/records/manager-tab';
import { type FirmRead, readFirm } from '../sheets/records/read-firm';
import { readRegister } from '../sheets/records/register';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import type { RunContext, SheetRead } from './command';
import { firmSheets, whole } from './sheet-lists';
import { withTimersCut } from './tab-timers';

/** A manager's tab with what was read of it. */
export interface OpenTab {
  readonly image: SheetImage;
  readonly read: TabRead;
}

/** The workbook, understood: what issuing, collecting and reporting work on. */
export interface Book {
  readonly workbook: Workbook;
  readonly firm: FirmRead;
  readonly context: CellContext;
  readonly frozen: FrozenRead;
  readonly tasks: readonly Task[];
  readonly tabs: readonly OpenTab[];
  readonly findings: readonly Finding[];
  /** Missing sheets and columns: then nothing may be written. */
  readonly missing: readonly Finding[];
}

const keptSheets: readonly SheetKey[] = ['map-versions', 'register', 'manager-tab'];

/** Only the headers and IDs of the log are needed to append to it without writing a record twice. */
const logIds: SheetRead = { sheet: 'time-log', block: { row: 1, column: 1, rows: 'all', columns: 1 } };
/** How far the event log reaches, to append to it. */
export const eventLogEnd: SheetRead = { sheet: 'event-log', block: { row: 1, column: 1, rows: 1, columns: 1 } };

/** What the commands that issue and collect read, all at once. */
export const bookReads: readonly SheetRead[] = [...whole([...firmSheets, ...keptSheets]), logIds, eventLogEnd];

/** Reads everything of the workbook; cells that cannot be understood are findings, their rows are left out. */
export function readBook(workbook: Workbook, { now }: RunContext): Book {
  const today = dateOf(now);
  const firm = readFirm(workbook, today);
  const { context } = firm;
  const frozen = readFrozenMaps(imageOf(workbook, 'map-versions'), today);
  const register = readRegister(imageOf(workbook, 'register'), context);
  const accepted = new Map(register.tasks.map((task) => [task.id, task.accepted?.input ?? null]));
  const tabs = workbook.sheets
    .filter(({ key }) => key === 'manager-tab')
    .map((image): OpenTab => {
      const read = readTab(image, context, (id) => accepted.get(id) ?? null);
      return { image, read: withTimersCut(read, firm.firm, now) };
    });
  // A tab that bears no mark was not finished, or is a sheet of somebody's own: nothing is missing in it.
  const ofTabs = tabs.flatMap(({ image, read }) =>
    image.owner === null ? read.findings.filter((finding) => !isMissingPart(finding)) : read.findings,
  );
  const findings = [...firm.findings, ...frozen.findings, ...register.findings, ...ofTabs];
  const missingLog = (['time-log', 'event-log'] as const)
    .filter((sheet) => !imageOf(workbook, sheet))
    .map((sheet): Finding => ({ kind: 'finding', severity: 'error', code: 'missing-sheet', place: { sheet } }));
  return {
    workbook,
    firm,
    context,
    frozen,
    tasks: register.tasks,
    tabs,
    findings,
    missing: [...findings.filter(isMissingPart), ...missingLog],
  };
}
