import type { LocalDate } from '../kernel/local-date';
import type { PlanContext } from './plan-context';
import type { Scope } from './scope';

/**
 * The day from which an operation that a newer version of the map has added asks something of a stay that was running by
 * then: nobody can be late with what did not exist. Null where it was in the map when the stay's tasks were issued, and as
 * soon as it has tasks, because a stored availability is a fact.
 */
export function introducedOn(context: PlanContext, scope: Scope, operation: string): LocalDate | null {
  if (scope.deal === null || (scope.tasks.get(operation)?.length ?? 0) > 0) return null;
  for (const tasks of scope.tasks.values()) {
    for (const { mapVersion } of tasks) {
      const former = mapVersion === scope.map.version ? null : context.mapOf(mapVersion);
      if (former && !former.operations.has(operation)) return scope.map.map.stage.activeFrom;
    }
  }
  return null;
}
