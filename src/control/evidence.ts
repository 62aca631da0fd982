import { dateOf } from '../kernel/local-date';
import { parseDate } from '../kernel/parse-date';
import { parseNumber } from '../kernel/parse-number';
import type { Control, EvidenceKind } from '../model/stage-map';
import type { Task } from '../model/task';
import type { FactIndex } from './fact-index';
import type { FinishedTask } from './task-state';

/** Fewer characters tell nothing. */
const shortestTextEvidence = 15;

export type EvidenceFault = 'empty' | 'invalid';

/** Kinds that stand in the task's «Подтверждение»; the others are kept elsewhere and judged there (the gate, the head's consent). */
const typedKinds: readonly EvidenceKind[] = ['text', 'number', 'date', 'link', 'photo'];

const typedControl = (facts: FactIndex, task: Task): Control | undefined =>
  facts
    .mapOf(task)
    ?.operations.get(task.operation)
    ?.controls.find((control) => typedKinds.includes(control.evidence));

/** Whether the map asks for something to be written into «Подтверждение» of this task. */
export const asksForEvidence = (facts: FactIndex, task: Task): boolean => typedControl(facts, task) !== undefined;

/** What is wrong with the required evidence of a finished task; null where it is given or none is asked for. */
export function evidenceFault(facts: FactIndex, task: FinishedTask): EvidenceFault | null {
  const kind = typedControl(facts, task)?.evidence;
  if (kind === undefined) return null;
  const given = task.evidence.trim();
  if (given === '') return 'empty';
  return isOfKind(kind, given, facts) ? null : 'invalid';
}

function isOfKind(kind: EvidenceKind, given: string, facts: FactIndex): boolean {
  switch (kind) {
    case 'text':
      return given.length >= shortestTextEvidence;
    case 'number':
      return parseNumber(given, facts.firm.settings.language).ok;
    case 'date':
      return parseDate(given, dateOf(facts.now)).ok;
    case 'link':
    case 'photo':
      return /^\S+:\/\/\S+/.test(given) || /^\S+\.\S+$/.test(given);
    default:
      return true;
  }
}
