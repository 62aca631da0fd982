import type { Task } from '../model/task';
import { createGate } from '../planning/gate';
import { indexOfMap } from '../planning/map-index';
import type { FrozenRead } from '../sheets/records/frozen-maps';
import type { EditFirm } from './edit-context';

/** Whether the gate's answers are needed: a protected operation of the scope is touched, or its turn has come or may come now. */
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
    if (!gate.isProtected(index, task.operation)) return false;
    const indexed = index.operations.get(task.operation);
    const isNext = [...(indexed?.all ?? []), ...(indexed?.any ?? [])].some(({ after }) =>
      tasks.some((each) => each.operation === after && each.deal === task.deal && touched.has(each.id)),
    );
    return task.status !== 'waiting' || touched.has(task.id) || isNext;
  });
}
