import { dateOf } from '../../kernel/local-date';
import type { Task } from '../../model/task';
import { awaitedApproval } from '../awaited-approval';
import type { FactIndex } from '../fact-index';
import { type Found, foundIn, type Rule } from '../rule';
import { isRunning } from '../stay';
import { isOverdue } from '../task-state';

/**
 * Overdue: available, not finished, and the term has passed; the size is in working days of the performer. A series «до результата»
 * has one term, so it is overdue once, whichever attempt is open. Deals that left the stage, are paused or refused run no clock.
 */
export const overdue: Rule = (facts) => {
  const found: Found[] = [];
  const seenSeries = new Set<string>();
  for (const task of facts.tasks) {
    if (!isOverdue(task, facts.now)) continue;
    const stay = facts.stayOf(task);
    if (stay !== null && !isRunning(stay)) continue;
    const series = facts.seriesKeyOf(task);
    if (series !== null && seenSeries.has(series)) continue;
    if (series !== null) seenSeries.add(series);
    const size = facts.workingDaysBetween(task.performer, task.due, facts.now);
    found.push(foundIn(task, task.due, size, { due: task.due, ...approvalFigures(facts, task) }));
  }
  return found;
};

/** An approval that is late is said as what it holds up: «КП не отправлено, ждёт допуска у РОПа 2 р.д.». */
function approvalFigures(facts: FactIndex, task: Task): Found['figures'] {
  const approval = awaitedApproval(facts, task);
  if (approval === null) return {};
  const since = task.availableFrom === null ? facts.today : dateOf(task.availableFrom);
  return { ...approval, waited: facts.workingDaysBetween(task.performer, since, facts.now) };
}
