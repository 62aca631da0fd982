import { dateOf } from '../kernel/local-date';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import type { IndexedOperation } from './map-index';
import { appliesTo, isOnEvent, isRepeated, isSeries } from './map-index';
import type { PlanContext } from './plan-context';
import { availabilityOf, planOnce } from './plan-once';
import { isEnded, planRepeats } from './plan-repeats';
import { planSeries } from './plan-series';
import type { OperationState, Readiness, States } from './readiness';
import { doneWithoutTime, expectedEnd, readinessOf, stateOfTasks } from './readiness';
import type { Scope } from './scope';
import { shapeTask } from './shape-task';
import { cancelOpen, isResult, isSettled, settledAt } from './task-state';

/** «По событию»: only what a person has triggered; untriggered it counts as done. */
function planEvents(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  readiness: Readiness,
): OperationState {
  const existing = scope.tasks.get(indexed.operation.id) ?? [];
  if (existing.length === 0) return doneWithoutTime([]);
  const tasks = existing.map((task) =>
    isSettled(task) ? task : shapeTask(context, scope, indexed, task, availabilityOf(readiness)),
  );
  const open = tasks.find(isOpen);
  if (open) return { ...doneWithoutTime(tasks), isDone: false, expected: expectedEnd(context, scope, indexed, open) };
  const last = tasks[tasks.length - 1];
  return { ...doneWithoutTime(tasks), doneAt: last ? settledAt(last) : null };
}

function stateOfRepeats(
  context: PlanContext,
  scope: Scope,
  indexed: IndexedOperation,
  readiness: Readiness,
  states: States,
): OperationState {
  const { recurrence } = indexed;
  if (recurrence === null) return doneWithoutTime([]);
  const tasks = planRepeats(context, scope, indexed, recurrence, readiness, states);
  const first = tasks.find(isResult);
  return {
    tasks,
    isDone: first !== undefined || isEnded(scope, recurrence),
    doneAt: first ? settledAt(first) : null,
    expected: expectedEnd(context, scope, indexed, tasks.find(isOpen)),
    anchor: readiness.kind === 'ready' ? dateOf(readiness.at) : null,
  };
}

function planOperation(context: PlanContext, scope: Scope, indexed: IndexedOperation, states: States): OperationState {
  const { operation, recurrence } = indexed;
  if (scope.deal !== null && !appliesTo(operation, scope.clientType)) {
    return doneWithoutTime(cancelOpen(scope.tasks.get(operation.id) ?? []));
  }
  const readiness = readinessOf(context, scope, indexed, states);
  if (isOnEvent(indexed)) return planEvents(context, scope, indexed, readiness);
  if (isRepeated(indexed)) return stateOfRepeats(context, scope, indexed, readiness, states);
  if (recurrence === null || !isSeries(indexed)) {
    return stateOfTasks(context, scope, indexed, planOnce(context, scope, indexed, readiness));
  }
  if (isEnded(scope, recurrence)) return doneWithoutTime(cancelOpen(scope.tasks.get(operation.id) ?? []));
  return stateOfTasks(context, scope, indexed, planSeries(context, scope, indexed, recurrence, readiness));
}

/**
 * The tasks of a scope by operation, as they should stand: of every operation of the map that `isIncluded`, predecessors first.
 * Operations that the map does not have any more keep what is done; what is open is cancelled.
 */
export function planOperations(
  context: PlanContext,
  scope: Scope,
  isIncluded: (indexed: IndexedOperation) => boolean,
): Map<string, readonly Task[]> {
  const states = new Map<string, OperationState>();
  const planned = new Map<string, readonly Task[]>();
  for (const indexed of scope.map.ordered) {
    if (!isIncluded(indexed)) continue;
    const state = planOperation(context, scope, indexed, states);
    states.set(indexed.operation.id, state);
    planned.set(indexed.operation.id, state.tasks);
  }
  for (const [operation, tasks] of scope.tasks) if (!states.has(operation)) planned.set(operation, cancelOpen(tasks));
  return planned;
}
