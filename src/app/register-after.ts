import type { Task } from '../model/task';

/** Tasks as they stand once some were planned: the planned ones in their places, new ones at the end. */
export function registerAfter(before: readonly Task[], planned: readonly Task[]): readonly Task[] {
  const byId = new Map(planned.map((task) => [task.id, task]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((task) => byId.get(task.id) ?? task), ...planned.filter(({ id }) => !known.has(id))];
}
