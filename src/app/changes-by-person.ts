import type { Task } from '../model/task';

/** What a round changes for one person. */
export interface PersonChange {
  readonly employee: string;
  readonly created: number;
  readonly changed: number;
  readonly cancelled: number;
}

/** Created, changed and cancelled tasks by performer; a task that changes hands counts for both. */
export function changesByPerson(before: readonly Task[], after: readonly Task[]): PersonChange[] {
  const old = new Map(before.map((task) => [task.id, task]));
  const counts = new Map<string, { created: number; changed: number; cancelled: number }>();
  const count = (employee: string, kind: 'created' | 'changed' | 'cancelled'): void => {
    const known = counts.get(employee) ?? { created: 0, changed: 0, cancelled: 0 };
    known[kind] += 1;
    counts.set(employee, known);
  };
  for (const task of after) {
    const was = old.get(task.id);
    if (was === task) continue;
    if (was === undefined) {
      if (task.status !== 'cancelled') count(task.performer, 'created');
    } else if (task.status === 'cancelled' && was.status !== 'cancelled') count(was.performer, 'cancelled');
    else if (was.performer !== task.performer) {
      count(was.performer, 'cancelled');
      count(task.performer, 'created');
    } else if (JSON.stringify(was) !== JSON.stringify(task)) count(task.performer, 'changed');
  }
  return [...counts].map(([employee, each]) => ({ employee, ...each }));
}
