import type { Task } from '../../model/task';
import { type Found, foundIn, type Rule } from '../rule';
import { isFinished } from '../task-state';

type IsOff = (
  minutes: number,
  normMinutes: number,
  tolerances: Pick<Task, 'slowerPercent' | 'fasterPercent'>,
) => boolean;

/** Where time is measured, against the norm as it was when the task was issued. A trainee is outside the norms. */
const offNorm =
  (isOff: IsOff): Rule =>
  (facts) => {
    const found: Found[] = [];
    for (const task of facts.tasks) {
      const { minutes, normMinutes: norm } = task;
      if (!isFinished(task) || !minutes || !norm || !isOff(minutes, norm, task)) continue;
      if (!facts.isTimeMeasured(task) || facts.isTrainee(task.performer, task.doneOn)) continue;
      const percent = Math.round(Math.abs(minutes / norm - 1) * 100);
      found.push(foundIn(task, task.doneOn, percent, { minutes, norm }));
    }
    return found;
  };

// Compared as whole numbers, so that exactly the tolerance is still within it.

/** Over the norm: more minutes than the norm and its tolerance; the size is per cent above the norm. */
export const overNorm: Rule = offNorm(
  (minutes, norm, { slowerPercent }) => minutes * 100 > norm * (100 + slowerPercent),
);

/** Under the norm: fewer minutes than the norm less its tolerance; the size is per cent below the norm. */
export const underNorm: Rule = offNorm(
  (minutes, norm, { fasterPercent }) => minutes * 100 < norm * (100 - fasterPercent),
);
