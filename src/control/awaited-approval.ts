import type { Task } from '../model/task';
import type { FactIndex } from './fact-index';

/**
 * What an approval task holds up, for the sentence: the approver's role, the protected operation behind it, and whether that is
 * sending the commercial offer. Null where the task is no approval before a protected operation.
 */
export function awaitedApproval(
  facts: FactIndex,
  task: Task,
): { readonly approver: string; readonly protected: string; readonly isOffer: 0 | 1 } | null {
  const map = facts.mapOf(task);
  const operation = map?.operations.get(task.operation);
  if (!map || !operation) return null;
  if (!map.controls.get(task.operation)?.some((control) => control.evidence === 'approval')) return null;
  const next = map.successors.get(task.operation)?.find((link) => map.protectedOperations.has(link.operation));
  if (!next) return null;
  const isOffer = map.controls.get(next.operation)?.some((control) => control.evidence === 'offer-number');
  return { approver: operation.performer, protected: next.operation, isOffer: isOffer ? 1 : 0 };
}
