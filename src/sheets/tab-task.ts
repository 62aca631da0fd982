import type { Obstacle } from '../i18n/obstacle';
import { dateOf, isPast, type LocalDate, type LocalDateTime, type LocalStamp } from '../kernel/local-date';
import type { Resource } from '../model/stage-map';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import type { WorkCalendar } from '../planning/work-calendar';
import type { TabState } from './records/manager-tab';

/** A task as its performer's tab shows it, before it is put into words and cells. */
export interface TabTask {
  readonly task: Task;
  readonly client: string;
  /** Title of the operation, with the number of an attempt and whom the performer acts for. */
  readonly title: string;
  readonly obstacle: Obstacle | null;
  readonly means: Pick<Resource, 'name' | 'link'> | null;
  readonly state: TabState;
  readonly yellowFrom: LocalDate | null;
  readonly redFrom: LocalDate | null;
}

/** What the highlighting goes by. */
export function rowStateOf(task: Task, obstacle: Obstacle | null): TabState {
  if (task.status === 'done') return 'done';
  if (task.status === 'cancelled' || task.status === 'not-required') return 'not-required';
  if (task.status === 'returned') return 'returned';
  if (task.status === 'checking') return 'checking';
  if (task.status === 'waiting-client') return 'waiting-client';
  if (obstacle?.kind === 'questions' || obstacle?.kind === 'approval') return 'gate';
  if (task.status === 'waiting-own') return 'waiting-own';
  return task.status === 'waiting' ? 'predecessor' : 'available';
}

/** The days from which a task is overdue by one and by three working days of its performer. */
export const overdueDays = (due: LocalStamp | null, calendar: WorkCalendar): Pick<TabTask, 'yellowFrom' | 'redFrom'> =>
  due === null
    ? { yellowFrom: null, redFrom: null }
    : { yellowFrom: calendar.add(dateOf(due), 1), redFrom: calendar.add(dateOf(due), 3) };

const forecastWorkingDays = 3;
const forecastRows = 25;

/** What belongs into a tab now, in the order of work; `later` counts what is left out. */
export interface TabSelection {
  readonly shown: readonly TabTask[];
  readonly later: number;
}

const dayOfWork = ({ task }: TabTask): string => task.due ?? task.planned ?? '9999';

/**
 * Chooses what a tab shows: everything open and available, overdue first; forecasts of the next three working days up to
 * 25 rows; what was there already stays until the morning, so that nothing jumps under the performer's hands.
 */
export function selectTabTasks(
  tasks: readonly TabTask[],
  now: LocalDateTime,
  calendar: WorkCalendar,
  isInTab: (taskId: string) => boolean,
): TabSelection {
  const horizon = calendar.add(dateOf(now), forecastWorkingDays);
  const open = tasks.filter(({ task }) => isOpen(task));
  const current = open
    .filter(({ task }) => task.status !== 'waiting')
    .sort((a, b) => (dayOfWork(a) < dayOfWork(b) ? -1 : 1));
  const waiting = open
    .filter(({ task }) => task.status === 'waiting')
    .sort((a, b) => (dayOfWork(a) < dayOfWork(b) ? -1 : 1));
  const near = waiting.filter(({ task }) => task.planned !== null && task.planned <= horizon).slice(0, forecastRows);
  const shownIds = new Set([...current, ...near].map(({ task }) => task.id));
  const kept = tasks.filter(({ task }) => !shownIds.has(task.id) && isInTab(task.id));
  const shown = [...current, ...near, ...kept];
  return { shown, later: waiting.length - waiting.filter((each) => shown.includes(each)).length };
}

/** Key of the morning's sorting: overdue and due first, then what waits, then what is over. */
export function orderKey({ task, state }: TabTask, now: LocalDateTime): string {
  const group =
    state === 'returned'
      ? '0'
      : state === 'done' || state === 'not-required'
        ? '9'
        : state === 'predecessor'
          ? '5'
          : task.due !== null && isPast(task.due, now)
            ? '1'
            : state === 'waiting-client' || state === 'checking'
              ? '4'
              : '2';
  return `${group} ${task.due ?? task.planned ?? '9999-12-31'} ${task.id}`;
}
