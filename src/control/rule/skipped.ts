import type { LocalStamp } from '../../kernel/local-date';
import type { Task } from '../../model/task';
import type { MapIndex } from '../../planning/map-index';
import { isCancelledByPlan } from '../../planning/task-state';
import type { FactIndex } from '../fact-index';
import { isApplicable, isRepeating, isSpent } from '../repetition';
import { type Found, foundIn, type Rule } from '../rule';
import { hasMovedOn, isRunning, type Stay } from '../stay';
import { hasResult, isFinished } from '../task-state';

interface Reason {
  readonly reason: 'onward' | 'sold' | 'successor';
  readonly successor: string;
  readonly since: LocalStamp | null;
}

/**
 * Skipped: a mandatory, applicable operation of a deal was never finished, and the deal moved on or a mandatory successor is
 * finished. Not in a refused, paused or returned deal; not of a series whose attempts were spent; not «по событию» without its event
 * (then nothing was issued); of a repeated operation only the repeats that had become available.
 */
export const skipped: Rule = (facts) => {
  const found: Found[] = [];
  for (const stay of facts.stays.values()) {
    const { map, deal } = stay;
    if (map === null || deal === null || !(isRunning(stay) || hasMovedOn(stay))) continue;
    for (const [operation, tasks] of stay.tasks) {
      if (!map.operations.get(operation)?.operation.mandatory || !isApplicable(map, operation, stay)) continue;
      for (const task of undone(map, stay, operation, tasks)) {
        const reason = reasonOf(facts, stay, task);
        if (reason !== null)
          found.push(foundIn(task, reason.since, null, { reason: reason.reason, successor: reason.successor }));
      }
    }
  }
  return found;
};

/** The tasks that stand for what was not done: one for a single operation or a series, each that came due of a repeated one. */
function undone(map: MapIndex, stay: Stay, operation: string, tasks: readonly Task[]): readonly Task[] {
  const open = tasks.filter((task) => !isFinished(task) && !isWaived(task, stay));
  if (isRepeating(map, operation))
    return open.filter((task) => task.availableFrom !== null && task.status !== 'cancelled');
  if (tasks.some(hasResult) || isSpent(map, operation, tasks) || tasks.some((task) => task.status === 'not-required'))
    return [];
  return open.slice(-1);
}

/** Taken off by a decision, and so nobody's omission. What the plan took off because the deal moved on is just what was skipped. */
const isWaived = (task: Task, stay: Stay): boolean =>
  task.status === 'not-required' || (task.status === 'cancelled' && !(hasMovedOn(stay) && isCancelledByPlan(task)));

function reasonOf(facts: FactIndex, stay: Stay, task: Task): Reason | null {
  if (stay.outcome === 'onward' || stay.outcome === 'sold')
    return { reason: stay.outcome, successor: '', since: stay.outcomeDate };
  for (const next of stay.map?.operations.get(task.operation)?.successors ?? []) {
    const successor = stay.tasks.get(next)?.find(hasResult);
    if (!successor || !isDemandedBy(facts, stay, successor, task)) continue;
    return { reason: 'successor', successor: next, since: successor.doneOn };
  }
  return null;
}

/**
 * The successor must be mandatory, and the map it was done under must have had the link (a later version may have added it); one of
 * several «любая» predecessors is not skipped where another was done.
 */
function isDemandedBy(facts: FactIndex, stay: Stay, successor: Task, task: Task): boolean {
  const demanding = facts.mapOf(successor)?.operations.get(successor.operation);
  if (!demanding?.operation.mandatory) return false;
  if (demanding.all.some((link) => link.after === task.operation)) return true;
  if (!demanding.any.some((link) => link.after === task.operation)) return false;
  return !demanding.any.some((link) => link.after !== task.operation && stay.tasks.get(link.after)?.some(hasResult));
}
