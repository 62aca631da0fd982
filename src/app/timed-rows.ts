import { dateOf, type LocalDate } from '../kernel/local-date';
import { isLooseId } from '../model/task-id';
import type { Timer } from '../model/timer';
import { isRunning, isUnconfirmed, minutesOfSpell, totalMinutes } from '../planning/timer';
import type { TabInputRow, TabRead } from '../sheets/records/manager-tab';
import { textIn } from '../sheets/table-row';
import type { SidebarTimer } from './sidebar-contract';

/** A row of a tab that may be timed: a task, or work outside the map that the sidebar made. */
export interface TimedRow {
  /** Task ID, or what names work outside the map until it is collected. */
  readonly key: string;
  readonly rowNumber: number;
  readonly client: string;
  readonly operation: string;
  readonly timer: Timer;
  readonly isDone: boolean;
  readonly minutes: number | null;
  readonly doneOn: LocalDate | null;
  /** Null for work outside the map. */
  readonly task: TabInputRow | null;
}

export const looseKeyOf = (key: string): string => `loose@${key}`;
export const isLooseKey = (key: string): boolean => key.startsWith(looseKeyOf(''));

/** The rows of a tab that may be timed, from top to bottom; work outside the map only until it is in the log. */
export function timedRows({ rows, looseRows }: Pick<TabRead, 'rows' | 'looseRows'>): TimedRow[] {
  return [
    ...rows
      .filter(({ taskId, isHidden }) => !isHidden && !isLooseId(taskId))
      .map((task): TimedRow => {
        const { taskId: key, rowNumber, input, timer, row } = task;
        const { minutes, doneOn } = input;
        const shown = { client: textIn(row, 'client'), operation: textIn(row, 'operation') };
        return { key, rowNumber, ...shown, timer, minutes, doneOn, isDone: input.outcome === 'done', task };
      }),
    ...looseRows.flatMap(({ rowNumber, client, operation, timer, input }): TimedRow[] => {
      const { minutes, doneOn } = input;
      const shown = { rowNumber, client, operation, timer, minutes, doneOn, isDone: input.outcome === 'done' };
      return timer.key === null ? [] : [{ key: looseKeyOf(timer.key), ...shown, task: null }];
    }),
  ].sort((a, b) => a.rowNumber - b.rowNumber);
}

/** The timers that their owner still has to do with: what runs, rests, or is to be confirmed. */
export const sidebarTimers = (rows: readonly TimedRow[]): SidebarTimer[] =>
  rows
    .filter(({ timer, isDone }) => timer.spells.length > 0 && (!isDone || isRunning(timer) || isUnconfirmed(timer)))
    .map(({ key, client, operation, timer, task }) => {
      const cut = timer.spells.filter(({ isCut }) => isCut);
      const lastCut = cut[cut.length - 1];
      const running = timer.spells.find(({ to }) => to === null);
      return {
        task: key,
        title: (task ? [client, operation] : [operation]).filter(Boolean).join(' · '),
        isOutsideMap: task === null,
        phase: running ? 'running' : lastCut ? 'unconfirmed' : 'paused',
        minutes: running || !lastCut ? totalMinutes(timer) : cut.reduce((sum, spell) => sum + minutesOfSpell(spell), 0),
        since: running?.from ?? null,
        cutOn: running || !lastCut ? null : dateOf(lastCut.from),
      };
    });
