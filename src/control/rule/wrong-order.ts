import { outOfOrder } from '../predecessors';
import { type Found, foundIn, type Rule } from '../rule';
import { isFinished } from '../task-state';

/**
 * Wrong order: finished while a required predecessor is not, or earlier than it (the same day is in order). Of a series the first
 * attempt that came too early is enough.
 */
export const wrongOrder: Rule = (facts) => {
  const found: Found[] = [];
  const seenSeries = new Set<string>();
  for (const task of facts.tasks) {
    if (!isFinished(task)) continue;
    const stay = facts.stayOf(task);
    const [first, ...others] = stay === null ? [] : outOfOrder(facts, stay, task);
    if (!first) continue;
    const series = facts.seriesKeyOf(task);
    if (series !== null && seenSeries.has(series)) continue;
    if (series !== null) seenSeries.add(series);
    found.push(
      foundIn(task, task.doneOn, null, {
        predecessor: first.predecessor,
        reason: first.finished === null ? 'not-done' : 'later',
        finished: task.doneOn,
        predecessorFinished: first.finished ?? '',
        more: others.length,
      }),
    );
  }
  return found;
};
