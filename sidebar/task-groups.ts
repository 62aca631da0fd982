import type { SidebarTask } from '../src/app/sidebar-contract';
import type { TaskGroupKey } from './sidebar-model';

/** The order in which a performer should look. */
const groupOrder: readonly TaskGroupKey[] = ['overdue', 'returned', 'today', 'soon', 'blocked', 'waiting'];

/** Groups by task id, to be kept until the next refresh. */
export const groupsOf = (tasks: readonly SidebarTask[]): Readonly<Record<string, TaskGroupKey>> =>
  Object.fromEntries(tasks.map(({ id, urgency }) => [id, urgency]));

/** The tasks of each group that has any: the longest overdue first, then by due date; without a date last. */
export function groupTasks(
  tasks: readonly SidebarTask[],
  groups: Readonly<Record<string, TaskGroupKey>>,
): readonly { readonly key: TaskGroupKey; readonly tasks: readonly SidebarTask[] }[] {
  return groupOrder
    .map((key) => ({ key, tasks: tasks.filter((task) => (groups[task.id] ?? task.urgency) === key).sort(byDue) }))
    .filter((group) => group.tasks.length > 0);
}

const LAST = '9999';

// ISO dates compare as texts; equal ones keep the order in which the script sent them.
const byDue = (one: SidebarTask, other: SidebarTask): number => {
  const [a, b] = [one.due ?? LAST, other.due ?? LAST];
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Tasks whose client, operation or instruction contains every typed word. */
export function filterTasks(tasks: readonly SidebarTask[], typed: string): readonly SidebarTask[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return tasks.filter((task) => {
    const text = `${task.client} ${task.operation} ${task.instruction}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
