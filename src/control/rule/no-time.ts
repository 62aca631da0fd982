import { foundIn, type Rule } from '../rule';
import { isFinished } from '../task-state';

/** No time: finished without minutes, where time is measured (always, or while the operation's «Замер» runs). */
export const noTime: Rule = (facts) =>
  facts.tasks
    .filter(isFinished)
    .filter((task) => (task.minutes ?? 0) === 0 && facts.isTimeMeasured(task))
    .map((task) => foundIn(task, task.doneOn, null));
