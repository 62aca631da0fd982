import { foundIn, type Rule } from '../rule';
import { isLate } from '../task-state';

/**
 * Late: finished after the due date, by «Сделано» and not by when it was recorded; the size is in working days of the performer.
 * An attempt without result is not judged: the term belongs to the series.
 */
export const late: Rule = (facts) =>
  facts.tasks.filter(isLate).map((task) =>
    foundIn(task, task.doneOn, facts.workingDaysBetween(task.performer, task.due, task.doneOn), {
      due: task.due,
      finished: task.doneOn,
    }),
  );
