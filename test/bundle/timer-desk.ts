import type { SidebarState, SidebarTimer, TimerReply, TimerRequest } from '../../src/app/sidebar-contract';
import { tabs, workingFirm } from './small-firm';
import { people, type ShownRow, startingFrom, type Told, type WorkbookDesk } from './workbook-desk';

/** The small firm on a Monday morning, its first tasks issued; nobody's ticks are collected by themselves. */
export const timedFirm = startingFrom(() => workingFirm({ installs: false }));

export const journal = 'Журнал времени';

export interface Timed {
  readonly told: Told;
  readonly reply: TimerReply;
}

let presses = 0;

/** A call of the sidebar's timer: a new press, unless it is given the `request` of an earlier one. */
export function timer(
  desk: WorkbookDesk,
  action: TimerRequest['action'],
  part: Partial<TimerRequest> = {},
  as: string = people.ivanov,
): Timed {
  presses += 1;
  const request = {
    action,
    task: '',
    comment: '',
    deal: null,
    minutes: '',
    request: `press-${1000 + presses}`,
    ...part,
  };
  const told = desk.call('sidebarTimer', [request], as);
  return { told, reply: told.value as TimerReply };
}

export const stateOf = (desk: WorkbookDesk, as: string = people.ivanov): SidebarState =>
  desk.call('sidebarState', [], as).value as SidebarState;

export const timersOf = (desk: WorkbookDesk, as?: string): readonly SidebarTimer[] => stateOf(desk, as).timers;

/** Rows of the log that count: those that no other row corrects. */
export function countedRows(desk: WorkbookDesk, wanted: ShownRow = {}): readonly ShownRow[] {
  const rows = desk.where(journal, wanted);
  const corrected = new Set(rows.map((row) => row['Поправка к']));
  return rows.filter((row) => !corrected.has(row['Запись ID']));
}

export const countedMinutes = (desk: WorkbookDesk, wanted: ShownRow = {}): number =>
  countedRows(desk, wanted).reduce((sum, row) => sum + Number(row.Минуты || 0), 0);

export const rowOf = (desk: WorkbookDesk, id: string, tab: string = tabs.ivanov): ShownRow => desk.row(tab, { ID: id });
