import type { Task } from '../model/task';
import { isHeadTask, personTaskId } from '../model/task-id';
import type { IndexedOperation, MapIndex } from './map-index';
import type { PlanContext } from './plan-context';
import { planHeadTasks, settleChecks } from './plan-head-tasks';
import { planOperations } from './plan-operations';
import type { Scope } from './scope';
import { tasksByOperation } from './scope';
import { cancelOpen } from './task-state';

/** Who gets operations of his own: managers, heads who have deals, and the head for those issued to the head. */
function isIssuedTo(
  context: PlanContext,
  sellers: ReadonlySet<string>,
  person: string,
  indexed: IndexedOperation,
): boolean {
  const { issuedTo } = indexed.operation;
  return issuedTo === 'manager' ? sellers.has(person) : issuedTo === 'head' && context.performers.head === person;
}

/** Managers and whoever has running deals, dismissed ones left out. */
export function sellersOf(context: PlanContext): ReadonlySet<string> {
  const withDeals = context.firm.deals
    .filter(({ outcome }) => outcome === null || outcome.kind === 'pause')
    .map(({ manager }) => manager);
  const present = withDeals.filter((id) => context.performers.isKnown(id) && !context.performers.isDismissed(id));
  return new Set([...context.performers.managers.map(({ id }) => id), ...present]);
}

/** The tasks of operations that are issued for one person, by all active maps, as they should stand. */
export function planPerson(
  context: PlanContext,
  sellers: ReadonlySet<string>,
  person: string,
  tasks: readonly Task[],
): Task[] {
  const settled = settleChecks(tasks);
  const heads = settled.filter(isHeadTask);
  let rest = settled.filter((task) => !isHeadTask(task));
  const result: Task[] = [];
  for (const map of context.activeMaps.values()) {
    const isIncluded = (indexed: IndexedOperation): boolean => isIssuedTo(context, sellers, person, indexed);
    if (!map.ordered.some(isIncluded)) continue;
    const isOfMap = ({ operation }: Task): boolean => map.operations.has(operation);
    const own = rest.filter(isOfMap);
    rest = rest.filter((task) => !isOfMap(task));
    const planned = planOperations(context, scopeOf(context, map, person, own), isIncluded);
    const ids = new Set(own.map(({ id }) => id));
    const ownHeads = heads.filter((task) => [...ids].some((id) => task.id.startsWith(`${id}/`)));
    result.push(...[...planned.values()].flat(), ...planHeadTasks(context, map, planned, ownHeads));
  }
  const placed = new Set(result.map(({ id }) => id));
  return [...result, ...cancelOpen([...rest, ...heads].filter(({ id }) => !placed.has(id)))];
}

const scopeOf = (context: PlanContext, map: MapIndex, person: string, tasks: readonly Task[]): Scope => ({
  map,
  deal: null,
  entry: null,
  person,
  clientType: '',
  start: context.today,
  isStartChanged: false,
  pauses: [],
  paused: null,
  tasks: tasksByOperation(tasks),
  idOf: (operation, repeat) => personTaskId(person, operation, repeat),
});
