import { groupBy } from '../kernel/group-by';
import type { LocalDate } from '../kernel/local-date';
import type { Answer, Client, Deal, Firm, Question } from '../model/firm';
import type { Task } from '../model/task';
import { isPassed } from '../model/task-status';
import type { AnswerFault } from './answer-check';
import { answerFault } from './answer-check';
import type { MapIndex } from './map-index';
import { hasEvidence } from './map-index';

/** «Допуск»: whether a protected operation may be done for a deal, and what is missing. */
export interface GateState {
  /** No question is missing and the approval, if one is needed, is given. */
  readonly isOpen: boolean;
  /** Mandatory questions of the client's type before this operation. */
  readonly questions: number;
  /** Those that count as answered, the permitted undisclosed ones among them. */
  readonly answered: number;
  readonly undisclosed: number;
  readonly assumed: number;
  readonly missing: readonly MissingAnswer[];
  readonly approval: 'not-needed' | 'given' | 'missing';
}

export interface MissingAnswer {
  readonly question: Question;
  readonly fault: AnswerFault;
}

/** What a gate is asked about: an operation of a deal, and the tasks of the deal's present entry. */
export interface GateQuery {
  readonly deal: Pick<Deal, 'id' | 'client' | 'sum'>;
  readonly map: MapIndex;
  readonly operation: string;
  readonly tasks: readonly Task[];
}

export interface Gate {
  /** Whether a question names the operation as «Обязателен до операции» or its evidence is «№ КП». */
  isProtected(map: MapIndex, operation: string): boolean;
  /** The protected operation that an operation with an approval as evidence stands directly before. */
  approvedBy(map: MapIndex, operation: string): string | null;
  /** Mandatory questions of the client's type before an operation. */
  questionsOf(client: string, operation: string): readonly Question[];
  stateOf(query: GateQuery): GateState;
}

/** Operations with an approval as evidence that stand directly before an operation. */
export const approvalsBefore = (map: MapIndex, operation: string): readonly string[] => {
  const indexed = map.operations.get(operation);
  return [...(indexed?.all ?? []), ...(indexed?.any ?? [])].flatMap(({ after }) => {
    const before = map.operations.get(after);
    return before && hasEvidence(before, 'approval') ? [after] : [];
  });
};

/** Below the threshold nobody has to approve; an unknown sum may be above it. */
export const isApprovalNeeded = (deal: Pick<Deal, 'sum'>, threshold: number): boolean =>
  deal.sum === null || deal.sum >= threshold;

/** The gate as the firm's questions and answers stand on a day; made once per run. */
export function createGate(firm: Pick<Firm, 'questions' | 'answers' | 'clients' | 'settings'>, today: LocalDate): Gate {
  const clients = new Map<string, Client>(firm.clients.map((client) => [client.id, client]));
  const answers = groupBy(firm.answers, ({ subject, question }) => `${subject}\n${question}`);
  const questions = groupBy(firm.questions, ({ clientType, mandatoryBefore }) => `${clientType}\n${mandatoryBefore}`);
  const questioned = new Set(firm.questions.map(({ mandatoryBefore }) => mandatoryBefore));

  const questionsOf = (client: string, operation: string): readonly Question[] =>
    questions.get(`${clients.get(client)?.type ?? ''}\n${operation}`) ?? [];

  /** The answer that counts, else the last one given: about the client it is shared by his deals. */
  const bestAnswer = (question: Question, deal: GateQuery['deal']): Answer | undefined => {
    const ofDeal = answers.get(`${deal.id}\n${question.id}`) ?? [];
    const ofClient = question.about === 'client' ? (answers.get(`${deal.client}\n${question.id}`) ?? []) : [];
    const given = [...ofClient, ...ofDeal];
    return given.find((answer) => answerFault(question, answer, today) === null) ?? given[given.length - 1];
  };

  const stateOf = ({ deal, map, operation, tasks }: GateQuery): GateState => {
    const asked = questionsOf(deal.client, operation);
    const missing: MissingAnswer[] = [];
    let undisclosed = 0;
    let assumed = 0;
    for (const question of asked) {
      const answer = bestAnswer(question, deal);
      const fault = answerFault(question, answer, today);
      const isUndisclosed = fault === null && answer?.status === 'undisclosed';
      if (isUndisclosed && undisclosed >= firm.settings.undisclosedAllowed)
        missing.push({ question, fault: 'undisclosed' });
      else if (isUndisclosed) undisclosed += 1;
      else if (fault !== null) missing.push({ question, fault });
      else if (answer?.status === 'assumption') assumed += 1;
    }
    const approvals = isApprovalNeeded(deal, firm.settings.approvalThreshold) ? approvalsBefore(map, operation) : [];
    const isApproved = approvals.every((id) => tasks.some((task) => task.operation === id && isPassed(task)));
    const approval = approvals.length === 0 ? 'not-needed' : isApproved ? 'given' : 'missing';
    return {
      isOpen: missing.length === 0 && approval !== 'missing',
      questions: asked.length,
      answered: asked.length - missing.length,
      undisclosed,
      assumed,
      missing,
      approval,
    };
  };

  const isProtected = (map: MapIndex, operation: string): boolean => {
    const indexed = map.operations.get(operation);
    return indexed !== undefined && (questioned.has(operation) || hasEvidence(indexed, 'offer-number'));
  };

  return {
    isProtected,
    approvedBy(map, operation) {
      const indexed = map.operations.get(operation);
      if (!indexed || !hasEvidence(indexed, 'approval')) return null;
      return indexed.successors.find((after) => isProtected(map, after)) ?? null;
    },
    questionsOf,
    stateOf,
  };
}
