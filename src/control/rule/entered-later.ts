import { dateOf } from '../../kernel/local-date';
import { type Found, foundIn, type Rule } from '../rule';
import { isFinished } from '../task-state';

/** From so many working days between doing and recording on, the record is from memory. */
const enteredLaterFromWorkingDays = 4;

/** Entered later: recorded four or more working days of the performer after it was done. Reports show it as a share per person. */
export const enteredLater: Rule = (facts) => {
  const found: Found[] = [];
  for (const task of facts.tasks) {
    if (!isFinished(task) || task.recordedAt === null) continue;
    const recorded = dateOf(task.recordedAt);
    if (recorded <= task.doneOn) continue;
    const size = facts.workingDaysBetween(task.performer, task.doneOn, recorded);
    if (size >= enteredLaterFromWorkingDays)
      found.push(foundIn(task, task.recordedAt, size, { finished: task.doneOn, recorded }));
  }
  return found;
};
