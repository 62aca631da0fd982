import { dateOf } from '../../kernel/local-date';
import type { Found, Rule } from '../rule';

/**
 * Stalled: a deal is longer at its stage than the stage's limit; the size is working days of its manager. A paused deal's clock
 * stands; a deal that came out of a pause is counted from its entry all the same, because the workbook keeps no length of pauses.
 */
export const stalled: Rule = (facts) => {
  const found: Found[] = [];
  for (const deal of facts.firm.deals) {
    if (deal.outcome !== null || deal.mapVersion === null) continue;
    const stage = facts.maps.get(deal.mapVersion)?.map.stage;
    if (!stage || stage.limitWorkingDays === null) continue;
    const size = facts.workingDaysBetween(deal.manager, dateOf(deal.enteredStage), facts.today);
    if (size <= stage.limitWorkingDays) continue;
    const figures = { stage: stage.name, limit: stage.limitWorkingDays };
    found.push({
      task: null,
      deal: deal.id,
      operation: null,
      performer: deal.manager,
      since: deal.enteredStage,
      size,
      figures,
    });
  }
  return found;
};
