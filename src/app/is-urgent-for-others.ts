import { reservedOperations, type Task } from '../model/task';
import { hasEvidence, indexOfMap } from '../planning/map-index';
import type { FrozenRead } from '../sheets/records/frozen-maps';

/** Approvals, decisions and checks cross to another's tab at once; other successors come with the next collection. */
export function isUrgentForOthers(task: Task, { maps }: FrozenRead): boolean {
  if (task.operation === reservedOperations.check || task.operation === reservedOperations.decide) return true;
  const map = maps.get(task.mapVersion);
  const index = map && indexOfMap(map);
  const indexed = index?.operations.get(task.operation);
  const follows = (indexed?.all ?? []).some(({ after }) => {
    const before = index?.operations.get(after);
    return before !== undefined && hasEvidence(before, 'approval');
  });
  return indexed !== undefined && (hasEvidence(indexed, 'approval') || follows);
}
