import { dateOf, laterOf } from '../../kernel/local-date';
import type { Deal } from '../../model/firm';
import { reservedOperations } from '../../model/task';
import { pausesOf } from '../../planning/plan-pause';
import type { FactIndex } from '../fact-index';
import type { Found, Rule } from '../rule';
import { stayKey } from '../stay';

/** Stalled: a deal is longer at its stage than the stage's limit, pauses left out; the size is in working days of its manager. */
export const stalled: Rule = (facts) => {
  const found: Found[] = [];
  for (const deal of facts.firm.deals) {
    if (deal.outcome !== null || deal.mapVersion === null) continue;
    const stage = facts.maps.get(deal.mapVersion)?.map.stage;
    if (!stage || stage.limitWorkingDays === null) continue;
    const size =
      facts.workingDaysBetween(deal.manager, dateOf(deal.enteredStage), facts.today) - pausedDays(facts, deal);
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

/** Working days of this stay's pauses; its «Вернуться к клиенту» tasks remember them. */
function pausedDays(facts: FactIndex, deal: Deal): number {
  const returns = facts.stays.get(stayKey(deal.id, deal.entry))?.tasks.get(reservedOperations.returnToClient) ?? [];
  return pausesOf(returns).reduce((days, { since, until }) => {
    const from = laterOf(since, dateOf(deal.enteredStage));
    return days + facts.workingDaysBetween(deal.manager, from, until ?? facts.today);
  }, 0);
}
