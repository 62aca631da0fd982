import type { Firm } from '../model/firm';
import { answerKey } from '../sheets/records/answers';

/**
 * Mandatory questions of every running deal's client type that have no row in «Ответы» yet: about the client once, about
 * the deal for each. `rows` knows the rows that are there, by `answerKey`.
 */
export function openQuestions(
  firm: Firm,
  rows: ReadonlyMap<string, number>,
): { readonly subject: string; readonly question: string }[] {
  const typeOf = new Map(firm.clients.map(({ id, type }) => [id, type]));
  const asked = new Set(rows.keys());
  const open: { subject: string; question: string }[] = [];
  for (const deal of firm.deals) {
    if (deal.outcome !== null && deal.outcome.kind !== 'pause') continue;
    for (const question of firm.questions) {
      if (question.clientType !== typeOf.get(deal.client)) continue;
      const subject = question.about === 'client' ? deal.client : deal.id;
      const key = answerKey(subject, question.id);
      if (asked.has(key)) continue;
      asked.add(key);
      open.push({ subject, question: question.id });
    }
  }
  return open;
}
