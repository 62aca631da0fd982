import type { LocalDate } from '../kernel/local-date';
import { laterOf } from '../kernel/local-date';
import type { IndexedOperation } from './map-index';
import { isSeries } from './map-index';
import type { PlanContext } from './plan-context';
import type { Scope } from './scope';
import { isResult } from './task-state';

/**
 * Whether an operation is a contact with the client. No column says so: it is one if it needs a script or a transport, goes on
 * until a result, or is itself counted from the last contact.
 */
const isContact = (context: PlanContext, indexed: IndexedOperation): boolean =>
  context.contactResources.has(indexed.operation.id) ||
  isSeries(indexed) ||
  indexed.recurrence?.basis === 'last-contact';

/** The day of the deal's last contact in this entry; null where there was none. */
export function lastContact(context: PlanContext, scope: Scope): LocalDate | null {
  let last: LocalDate | null = null;
  for (const [operation, tasks] of scope.tasks) {
    const indexed = scope.map.operations.get(operation);
    if (!indexed || !isContact(context, indexed)) continue;
    for (const task of tasks) {
      if (task.doneOn !== null && isResult(task)) last = last === null ? task.doneOn : laterOf(last, task.doneOn);
    }
  }
  return last;
}
