import type { Task } from '../model/task';
import { hasEvidence } from '../planning/map-index';
import type { FactIndex } from './fact-index';
import { isFinished } from './task-state';

/**
 * What an approval task holds up, for the sentence: the approver's role, the operation behind it, and whether that is sending the
 * commercial offer. Null where the task is no approval before a protected operation, or nothing is held up: it was done without.
 */
export function awaitedApproval(
  facts: FactIndex,
  task: Task,
): { readonly approver: string; readonly protected: string; readonly isOffer: 0 | 1 } | null {
  const map = facts.mapOf(task);
  const approval = map?.operations.get(task.operation);
  if (!map || !approval || !hasEvidence(approval, 'approval')) return null;
  for (const successor of approval.successors) {
    const next = map.operations.get(successor);
    const isOffer = next !== undefined && hasEvidence(next, 'offer-number');
    const isSent = (facts.stayOf(task)?.tasks.get(successor) ?? []).some(isFinished);
    if (!isSent && (isOffer || facts.questionedOperations.has(successor)))
      return { approver: approval.operation.performer, protected: successor, isOffer: isOffer ? 1 : 0 };
  }
  return null;
}
