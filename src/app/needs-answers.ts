import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { createGate } from '../planning/gate';
import { indexOfMap } from '../planning/map-index';
import type { FrozenRead } from '../sheets/records/frozen-maps';
import type { EditFirm } from './edit-context';

/**
 * Whether the gate's answers are needed: a protected operation of the scope is touched, or its turn has come or may come now;
 * or the approval before it, which only tells of them, is touched or its turn comes now.
 */
export function needsAnswers(
  edit: EditFirm,
  { maps }: FrozenRead,
  tasks: readonly Task[],
  touched: ReadonlySet<string>,
): boolean {
  const gate = createGate(edit.firm, edit.context.today);
  return tasks.some((task) => {
    const map = maps.get(task.mapVersion);
    if (!map || task.status === 'done' || task.status === 'cancelled') return false;
    const index = indexOfMap(map);
    const isGated = gate.isProtected(index, task.operation);
    if (!isGated && gate.approvedBy(index, task.operation) === null) return false;
    const indexed = index.operations.get(task.operation);
    const links = [...(indexed?.all ?? []), ...(indexed?.any ?? [])];
    const before = tasks.filter(
      ({ deal, operation }) => deal === task.deal && links.some(({ after }) => after === operation),
    );
    const isNext = before.some(({ id }) => touched.has(id));
    if (touched.has(task.id)) return true;
    if (isGated) return task.status !== 'waiting' || isNext;
    return isNext && before.every((each) => touched.has(each.id) || !isOpen(each));
  });
}
