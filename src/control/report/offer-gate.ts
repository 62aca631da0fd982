import { groupBy } from '../../kernel/group-by';
import { dateOf } from '../../kernel/local-date';
import type { Answer, Client, Deal, Question } from '../../model/firm';
import { isDropped } from '../../model/task-status';
import { approvalsBefore, createGate, type Gate, type GateState } from '../../planning/gate';
import type { MapIndex } from '../../planning/map-index';
import type { FactIndex } from '../fact-index';
import { isRunning, type Stay } from '../stay';
import { hasResult } from '../task-state';

/** A deal before its protected operation. */
export interface OfferGateRow {
  readonly deal: Deal;
  readonly client: Client | null;
  readonly operation: string;
  readonly state: GateState;
  /** Who was asked so far about what is missing or, if nobody was, about anything else; each once. */
  readonly asked: readonly string[];
  /** Working days of the manager since the approval became possible, else since the deal entered the stage. */
  readonly days: number;
}

export interface OfferGateReport {
  /** Those that wait longest first, those that may go on last. */
  readonly rows: readonly OfferGateRow[];
  /** Questions that more than 40 % of at least ten deals' clients would not answer: the question does not work. */
  readonly deadQuestions: readonly Question[];
}

const deadFromDeals = 10;

/** Who may send an offer today and who may not, and questions that clients hardly ever answer. */
export function offerGateReport(facts: FactIndex): OfferGateReport {
  const gate = createGate(facts.firm, facts.today);
  const answers = answersBySubject(facts);
  const rows: OfferGateRow[] = [];
  for (const stay of facts.stays.values()) {
    const { deal, map } = stay;
    if (deal === null || map === null || !isRunning(stay)) continue;
    for (const [operation, tasks] of stay.tasks) {
      const isOver = tasks.some(hasResult) || tasks.every(isDropped);
      if (!isOver && gate.isProtected(map, operation))
        rows.push(rowOf(facts, gate, answers, { stay, deal, map, operation }));
    }
  }
  return {
    rows: rows.sort((a, b) => Number(a.state.isOpen) - Number(b.state.isOpen) || b.days - a.days),
    deadQuestions: deadQuestions(facts, gate, answers),
  };
}

type Answers = ReadonlyMap<string, readonly Answer[]>;

interface Protected {
  readonly stay: Stay;
  readonly deal: Deal;
  readonly map: MapIndex;
  readonly operation: string;
}

function rowOf(
  facts: FactIndex,
  gate: Gate,
  answers: Answers,
  { stay, deal, map, operation }: Protected,
): OfferGateRow {
  const state = gate.stateOf({ deal, map, operation, tasks: [...stay.tasks.values()].flat() });
  const approval = approvalsBefore(map, operation)
    .flatMap((id) => stay.tasks.get(id) ?? [])
    .find((task) => task.availableFrom !== null && !hasResult(task));
  const since = approval?.availableFrom ?? stay.enteredStage ?? facts.today;
  return {
    deal,
    client: stay.client,
    operation,
    state,
    asked: askedOf([...(answers.get(deal.client) ?? []), ...(answers.get(deal.id) ?? [])], state),
    days: facts.workingDaysBetween(deal.manager, dateOf(since), facts.today),
  };
}

function askedOf(answers: readonly Answer[], { missing }: GateState): readonly string[] {
  const missed = new Set(missing.map(({ question }) => question.id));
  const known = answers.filter(({ askedOf }) => askedOf.trim() !== '');
  const about = known.filter(({ question }) => missed.has(question));
  return [...new Set((about.length > 0 ? about : known).map(({ askedOf }) => askedOf.trim()))];
}

const answersBySubject = ({ firm }: FactIndex): Answers => groupBy(firm.answers, ({ subject }) => subject);

function deadQuestions(facts: FactIndex, gate: Gate, answers: Answers): readonly Question[] {
  const tallies = new Map<string, { asked: number; undisclosed: number }>();
  for (const stay of facts.stays.values()) {
    const { deal, map } = stay;
    if (deal === null || map === null) continue;
    const given = [...(answers.get(deal.client) ?? []), ...(answers.get(deal.id) ?? [])];
    for (const operation of stay.tasks.keys())
      for (const { id } of gate.questionsOf(deal.client, operation)) {
        const tally = tallies.get(id) ?? { asked: 0, undisclosed: 0 };
        tallies.set(id, tally);
        tally.asked += 1;
        if (given.some(({ question, status }) => question === id && status === 'undisclosed')) tally.undisclosed += 1;
      }
  }
  return facts.firm.questions.filter(({ id }) => {
    const { asked, undisclosed } = tallies.get(id) ?? { asked: 0, undisclosed: 0 };
    return asked >= deadFromDeals && undisclosed * 5 > asked * 2;
  });
}
