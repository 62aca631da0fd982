import type { TaskOutcome } from '../../model/task';

/**
 * What ☐ and «Итог» say together. «Итог» wins over ☐, but of the two the one that changed since it was last accepted is
 * meant: a tick on a task whose «Итог» still says «ждём клиента» from last week is «сделано», and taking away the tick of
 * an accepted «сделано» is taking it back.
 */
export function effectiveOutcome(
  isTicked: boolean,
  outcome: TaskOutcome | null,
  accepted: TaskOutcome | null,
): TaskOutcome | null {
  if (outcome === null) return isTicked ? 'done' : null;
  if (outcome === 'done') return !isTicked && accepted === 'done' ? null : 'done';
  return isTicked && accepted === outcome ? 'done' : outcome;
}
