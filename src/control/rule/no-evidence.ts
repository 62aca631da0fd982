import { dateOf } from '../../kernel/local-date';
import { evidenceFault } from '../evidence';
import { type Found, foundIn, type Rule } from '../rule';
import { hasResult } from '../task-state';

/** Whoever ticks in the evening may write the minutes of the talk next morning. */
const graceWorkingDays = 1;

/** No evidence: finished, and the required evidence is empty or breaks its rule one working day after it was recorded. */
export const noEvidence: Rule = (facts) => {
  const found: Found[] = [];
  for (const task of facts.tasks) {
    if (!hasResult(task)) continue;
    const reason = evidenceFault(facts, task);
    if (reason === null) continue;
    const recorded = task.recordedAt === null ? task.doneOn : dateOf(task.recordedAt);
    if (facts.workingDaysBetween(task.performer, recorded, facts.now) > graceWorkingDays)
      found.push(foundIn(task, task.doneOn, null, { reason }));
  }
  return found;
};
