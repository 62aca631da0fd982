import { groupBy } from '../../kernel/group-by';
import type { Answer, Deal, Firm } from '../../model/firm';
import { createGate, type GateState } from '../../planning/gate';
import { hasEvidence, type MapIndex } from '../../planning/map-index';
import { type Found, foundIn, type Rule } from '../rule';
import type { Stay } from '../stay';
import { type FinishedTask, hasResult } from '../task-state';

/**
 * Gate bypass: a protected operation was done while its conditions did not hold, or without a number; the size is the number of
 * mandatory questions that were not answered then. Conditions are judged as of the day it was done: what was answered or approved
 * later does not make it good.
 *
 * A number is one in the deal's «№ КП» or typed as the task's evidence, whichever the setting «Откуда № КП» names: until the add-on
 * gives the numbers itself, both ways end in one of these two cells.
 */
export const gateBypass: Rule = (facts) => {
  const found: Found[] = [];
  const answersOf = answersBySubject(facts.firm);
  for (const task of facts.tasks) {
    if (!hasResult(task) || task.deal === null) continue;
    const map = facts.mapOf(task);
    const indexed = map?.operations.get(task.operation);
    const stay = facts.stayOf(task);
    if (!map || !indexed || !stay?.deal) continue;
    const isOffer = hasEvidence(indexed, 'offer-number');
    if (!isOffer && !facts.questionedOperations.has(task.operation)) continue;
    const state = stateThen(facts.firm, answersOf, stay, stay.deal, map, task);
    const hasNumber = !isOffer || isNumber(task.evidence) || isNumber(stay.deal.offerNumber);
    if (state.isOpen && hasNumber) continue;
    found.push(
      foundIn(task, task.doneOn, state.missing.length, {
        missing: state.missing.length,
        questions: state.questions,
        noApproval: state.approval === 'missing' ? 1 : 0,
        noNumber: hasNumber ? 0 : 1,
        isOffer: isOffer ? 1 : 0,
      }),
    );
  }
  return found;
};

const isNumber = (text: string): boolean => /\d/.test(text);

type AnswersBySubject = ReadonlyMap<string, readonly Answer[]>;

const answersBySubject = ({ answers }: Firm): AnswersBySubject => groupBy(answers, ({ subject }) => subject);

/** The gate as it stood on the day the task was done, made of this deal's answers only. */
function stateThen(
  firm: Firm,
  answersOf: AnswersBySubject,
  stay: Stay,
  deal: Deal,
  map: MapIndex,
  task: FinishedTask,
): GateState {
  const answers = [...(answersOf.get(deal.client) ?? []), ...(answersOf.get(deal.id) ?? [])].filter(
    ({ answeredOn }) => answeredOn === null || answeredOn <= task.doneOn,
  );
  const clients = stay.client === null ? [] : [stay.client];
  const questions = firm.questions.filter(({ mandatoryBefore }) => mandatoryBefore === task.operation);
  const gate = createGate({ settings: firm.settings, clients, questions, answers }, task.doneOn);
  const tasks = [...stay.tasks.values()].flat().filter(({ doneOn }) => doneOn === null || doneOn <= task.doneOn);
  return gate.stateOf({ deal, map, operation: task.operation, tasks });
}
