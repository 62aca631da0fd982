import type { Task } from '../../model/task';
import type { FactIndex } from '../fact-index';
import { type Found, foundIn, type Rule } from '../rule';

/** Who may do what is asked of another role without being the wrong one. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  manager: ['senior'],
  head: ['deputy-head'],
};

/**
 * Wrong performer: his role is not the operation's and he substitutes nobody. The manager whom the deal names is right for a
 * manager's operation whatever his role is: a head who sells is a manager of his own deals.
 */
export const wrongPerformer: Rule = (facts) => {
  const found: Found[] = [];
  for (const task of facts.tasks) {
    if (task.onBehalfOf !== null || task.availableFrom === null || task.status === 'cancelled') continue;
    const role = facts.mapOf(task)?.operations.get(task.operation)?.operation.performer;
    if (role !== undefined && isWrong(facts, task, role)) found.push(foundIn(task, task.availableFrom, null, { role }));
  }
  return found;
};

function isWrong(facts: FactIndex, task: Task, role: string): boolean {
  const performer = facts.employees.get(task.performer);
  if (!performer || performer.role === role || standsFor[role]?.includes(performer.role)) return false;
  if (role !== 'manager') return true;
  return task.deal !== null && facts.stayOf(task)?.deal?.manager !== task.performer;
}
