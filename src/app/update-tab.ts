import type { LocalDateTime } from '../kernel/local-date';
import type { TaskInput } from '../model/task';
import { isOpen } from '../model/task-status';
import type { CellContext } from '../sheets/parsed-cell';
import { readTab } from '../sheets/records/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import type { TabTask } from '../sheets/tab-task';
import { tabRowEdits } from './tab-row-edits';
import type { TimersLeft } from './tab-timers';

/**
 * The rows of some tasks in a tab, for an edit: rows that are there are brought up to date, tasks that became available are
 * appended; nothing is sorted, nothing leaves. `takenBack` are tasks whose inputs are put back to what was accepted; `before`
 * is what was accepted before the edit, by which ☐ and «Итог» are weighed.
 */
export function updateTab(
  image: SheetImage,
  tasks: readonly TabTask[],
  context: CellContext,
  now: LocalDateTime,
  takenBack: ReadonlySet<string>,
  before: (taskId: string) => TaskInput | null,
  timers: TimersLeft,
): SheetEdit[] {
  const read = readTab(image, context, before);
  const inTab = new Set(read.rows.map(({ taskId }) => taskId));
  const shown = tasks.filter(({ task }) => inTab.has(task.id) || (isOpen(task) && task.status !== 'waiting'));
  return tabRowEdits({ image, read, tasks: shown, isAll: false, timers }, context, now, { takenBack, isTidy: false });
}
