import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { approvalsBefore, isApprovalNeeded } from './gate';
import type { IndexedOperation } from './map-index';
import { hasEvidence } from './map-index';
import type { PlanContext } from './plan-context';
import type { Readiness } from './readiness';
import type { Scope } from './scope';
import type { Availability } from './shape-task';
import { shapeTask } from './shape-task';
import { cancelOpen, isResult, isSettled, nextRepeat, withChanges } from './task-state';

export const availabilityOf = (readiness: Readiness): Availability =>
  readiness.kind === 'ready'
    ? { kind: 'available', at: readiness.at, planned: null }
    : { kind: 'waiting', planned: readiness.expected };

/** The task of an operation that is done once; tasks left from a former periodicity are kept if they are done, else cancelled. */
export function planOnce(context: PlanContext, scope: Scope, indexed: IndexedOperation, readiness: Readiness): Task[] {
  const existing = (scope.tasks.get(indexed.operation.id) ?? []).map((task) =>
    withoutVainWaiver(context, scope, indexed, task),
  );
  if (existing.some(isResult)) return cancelOpen(existing);
  const current = existing.find(isOpen) ?? existing.find((task) => !isSettled(task));
  const planned = shapeTask(context, scope, indexed, current ?? nextRepeat(existing), availabilityOf(readiness));
  const task = readiness.kind === 'ready' ? waivedApproval(context, scope, indexed, planned) : planned;
  const others = cancelOpen(existing.filter((each) => each !== current));
  return [...others, task];
}

/** The protected operations of the map that an approval opens. */
const protectedBehind = (scope: Scope, indexed: IndexedOperation, context: PlanContext): readonly string[] =>
  hasEvidence(indexed, 'approval')
    ? indexed.successors.filter(
        (id) =>
          context.gate.isProtected(scope.map, id) && approvalsBefore(scope.map, id).includes(indexed.operation.id),
      )
    : [];

/** Below the threshold an approval is not required as soon as the questions are answered. */
function waivedApproval(context: PlanContext, scope: Scope, indexed: IndexedOperation, task: Task): Task {
  const { deal } = scope;
  if (deal === null || isApprovalNeeded(deal, context.firm.settings.approvalThreshold)) return task;
  const opened = protectedBehind(scope, indexed, context);
  const isAnswered = opened.every(
    (operation) => context.gate.stateOf({ deal, map: scope.map, operation, tasks: [] }).missing.length === 0,
  );
  if (opened.length === 0 || !isAnswered || scope.paused !== null) return task;
  return withChanges(task, { status: 'not-required', recordedAt: context.now, recordedBy: '' });
}

/** An approval that was waived for its small sum is asked for again when the sum has grown, unless it is too late. */
function withoutVainWaiver(context: PlanContext, scope: Scope, indexed: IndexedOperation, task: Task): Task {
  const isAutomatic = task.status === 'not-required' && task.recordedBy === '' && task.outcome === null;
  if (!isAutomatic || !scope.deal || !isApprovalNeeded(scope.deal, context.firm.settings.approvalThreshold))
    return task;
  const isSent = protectedBehind(scope, indexed, context).some((id) => scope.tasks.get(id)?.some(isResult));
  return isSent ? task : withChanges(task, { status: 'waiting', recordedAt: null });
}
