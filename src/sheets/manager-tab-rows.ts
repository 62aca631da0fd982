import { obstacleText } from '../i18n/obstacle';
import { formOf } from '../i18n/plural';
import type { Language } from '../kernel/language';
import type { LocalDateTime } from '../kernel/local-date';
import type { Task, TaskOutcome } from '../model/task';
import { acceptedInput } from '../planning/task-input';
import type { DesiredRow } from './desired-row';
import type { CellContext } from './parsed-cell';
import { createTabFormatter } from './records/manager-tab';
import { orderKey, type TabTask } from './tab-task';

/** Whether a row's inputs are to be written: `null` leaves what stands there, else «Итог» as it is written now. */
export type InputWriting = { readonly outcomeCell: TaskOutcome | null } | null;

/**
 * Rows of a manager's tab. The grey columns are always stated, so that a change of them is repaired; the inputs only
 * where `writingOf` says so, because what the performer has just typed must never be written over by an older reading.
 */
export function managerTabRows(
  tasks: readonly TabTask[],
  context: CellContext,
  now: LocalDateTime,
  writingOf: (taskId: string) => InputWriting,
  /** Whether the sorting key of rows that are there is brought up to date: only the morning sorts by it. */
  isSorting: boolean,
  /** The cell of the timer; undefined leaves what stands there. */
  timerOf: (task: Task) => string | undefined = () => undefined,
): DesiredRow[] {
  const format = createTabFormatter(context);
  return tasks.map((each) => {
    const { task, means, obstacle } = each;
    const writing = writingOf(task.id);
    const timer = timerOf(task);
    const { order, ...shown } = format.shown({
      taskId: task.id,
      order: orderKey(each, now),
      yellowFrom: each.yellowFrom,
      redFrom: each.redFrom,
      state: each.state,
      client: each.client,
      operation: each.title,
      due: task.due,
      means: means && { text: means.name, url: means.link },
      obstacle: obstacle ? obstacleText(obstacle, context.language) : '',
      normMinutes: task.normMinutes,
      status: task.status,
      ...(timer === undefined ? {} : { timer }),
    });
    return {
      ...shown,
      ...(order !== undefined && (isSorting || writing) ? { order } : {}),
      ...(writing ? format.input(acceptedInput(task), writing.outcomeCell) : {}),
    };
  });
}

/** What the first line of a tab counts. */
export interface TabCounts {
  readonly today: number;
  readonly waitingClient: number;
  readonly offers: number;
  readonly later: number;
}

/** The first line of a tab: «Сегодня 6 · ждём клиента 3 · можно выпустить КП: 2 · ещё 14 появятся ближе к сроку». */
export function tabSummary({ today, waitingClient, offers, later }: TabCounts, language: Language): string {
  const ru = [
    `Сегодня ${today}`,
    `ждём клиента ${waitingClient}`,
    `можно выпустить КП: ${offers}`,
    `ещё ${later} ${formOf('ru', later, ['появится', 'появятся', 'появятся'])} ближе к сроку`,
  ];
  const en = [
    `Today ${today}`,
    `waiting for the client ${waitingClient}`,
    `offers allowed: ${offers}`,
    `${later} more will show nearer the date`,
  ];
  const shown = [true, waitingClient > 0, offers > 0, later > 0];
  return (language === 'ru' ? ru : en).filter((_, index) => shown[index]).join(' · ');
}
