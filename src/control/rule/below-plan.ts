import { type Found, foundIn, type Rule } from '../rule';
import { hasResult } from '../task-state';

/**
 * Units done against units planned, of finished tasks. An empty «Факт, ед.» says nothing about units and is not held against the
 * performer; a planned repeat that was not done at all is overdue or skipped and not counted here again.
 */
const offPlan =
  (isOff: (units: number, plan: number) => boolean): Rule =>
  (facts) => {
    const found: Found[] = [];
    for (const task of facts.tasks) {
      if (!hasResult(task) || task.factUnits === null || !task.planUnits) continue;
      if (!isOff(task.factUnits, task.planUnits)) continue;
      const size = Math.abs(task.planUnits - task.factUnits);
      found.push(foundIn(task, task.doneOn, size, { units: task.factUnits, plan: task.planUnits }));
    }
    return found;
  };

/** Below plan: 24 of 30; the size is in units short. Fulfils 24/30 of the obligation. */
export const belowPlan: Rule = offPlan((units, plan) => units < plan);

/** Above plan: the size is in units more. */
export const abovePlan: Rule = offPlan((units, plan) => units > plan);
