import type { Deal, StageEntry } from '../model/firm';
import type { Task } from '../model/task';
import { reservedOperations } from '../model/task';
import { dealTaskId, isHeadTask } from '../model/task-id';
import type { MapIndex } from './map-index';
import { isOnEvent } from './map-index';
import type { PlanContext } from './plan-context';
import { planHeadTasks, settleChecks } from './plan-head-tasks';
import { planOperations } from './plan-operations';
import { pausesOf, planReturns } from './plan-pause';
import type { Scope } from './scope';
import { tasksByOperation } from './scope';
import { blankTask } from './shape-task';
import type { IsForward, Stay } from './stay';
import { stayOf } from './stay';
import { cancelOpen } from './task-state';

export interface DealPlan {
  readonly deal: Deal;
  readonly history: readonly StageEntry[];
  readonly tasks: readonly Task[];
}

/** Everything of one deal as it should stand: its row, its history, its tasks of all entries. */
export function planDeal(
  context: PlanContext,
  deal: Deal,
  history: readonly StageEntry[],
  tasks: readonly Task[],
  isForward: IsForward,
  triggered: readonly string[],
): DealPlan {
  const { findings, performers } = context;
  const client = context.clients.get(deal.client);
  const isManaged = performers.isKnown(deal.manager);
  if (!client) findings.tell('deal-unknown-client', { deal: deal.id, client: deal.client });
  if (!isManaged) findings.tell('deal-unknown-manager', { deal: deal.id, manager: deal.manager });
  if (!client || !isManaged) return { deal, history, tasks };

  const stay = stayOf(deal, history, context.today, isForward);
  const own = tasks.filter(({ entry }) => entry === stay.deal.entry);
  const earlier = cancelOpen(tasks.filter(({ entry }) => entry !== stay.deal.entry));
  if (stay.state === 'left') {
    const rest = own.filter(({ operation }) => operation !== reservedOperations.returnToClient);
    const returns = own.filter(({ operation }) => operation === reservedOperations.returnToClient);
    const ended = planReturns(context, stay.deal, false, '', returns);
    return { deal: stay.deal, history: stay.history, tasks: [...earlier, ...cancelOpen(rest), ...ended] };
  }
  const map = context.activeMaps.get(deal.stage) ?? formerMap(context, deal);
  if (map === null) {
    findings.tell('deal-stage-without-map', { deal: deal.id, stage: deal.stage });
    return { deal: stay.deal, history: stay.history, tasks: [...earlier, ...own] };
  }
  if (performers.isDismissed(deal.manager))
    findings.tell('deal-manager-dismissed', { deal: deal.id, manager: deal.manager });
  const withMap = onVersion(stay, map);
  return { ...withMap, tasks: [...earlier, ...planStay(context, stay, map, client.type, own, triggered)] };
}

/** A deal whose stage has no active version any more finishes on its own. */
function formerMap(context: PlanContext, deal: Deal): MapIndex | null {
  const map = deal.mapVersion === null ? null : context.mapOf(deal.mapVersion);
  return map?.map.stage.id === deal.stage ? map : null;
}

/** Running deals take the newest active version for what is open. */
function onVersion({ deal, history }: Stay, { version }: MapIndex): Pick<DealPlan, 'deal' | 'history'> {
  const last = history[history.length - 1];
  return {
    deal: deal.mapVersion === version ? deal : { ...deal, mapVersion: version },
    history:
      !last || last.mapVersion === version ? history : [...history.slice(0, -1), { ...last, mapVersion: version }],
  };
}

function planStay(
  context: PlanContext,
  { deal, state, isStartChanged }: Stay,
  map: MapIndex,
  clientType: string,
  tasks: readonly Task[],
  triggered: readonly string[],
): Task[] {
  const settled = settleChecks(tasks);
  const byOperation = tasksByOperation(settled.filter((task) => !isHeadTask(task)));
  const isPaused = state === 'paused';
  const existingReturns = byOperation.get(reservedOperations.returnToClient) ?? [];
  const returns = planReturns(context, deal, isPaused, map.version, existingReturns);
  const operationTasks = new Map(byOperation);
  operationTasks.delete(reservedOperations.returnToClient);
  for (const operation of triggered) addEvent(deal, map, operation, operationTasks);
  const scope: Scope = {
    map,
    deal,
    entry: deal.entry,
    person: deal.manager,
    clientType,
    start: deal.enteredStage,
    isStartChanged,
    pauses: pausesOf(returns),
    paused: isPaused ? { until: deal.outcome?.kind === 'pause' ? deal.outcome.until : null } : null,
    tasks: operationTasks,
    idOf: (operation, repeat) => dealTaskId(deal.id, deal.entry, operation, repeat),
  };
  const planned = planOperations(context, scope, ({ operation }) => operation.issuedTo === 'deal');
  const heads = planHeadTasks(context, map, planned, settled.filter(isHeadTask));
  return [...[...planned.values()].flat(), ...returns, ...heads];
}

/** A triggered event is an empty task with the next number; planning gives it performer and term. */
function addEvent(deal: Deal, map: MapIndex, operation: string, tasks: Map<string, readonly Task[]>): void {
  const indexed = map.operations.get(operation);
  if (!indexed || !isOnEvent(indexed)) return;
  const existing = tasks.get(operation) ?? [];
  const repeat = (existing[existing.length - 1]?.repeat ?? 0) + 1;
  const task: Task = {
    ...blankTask,
    id: dealTaskId(deal.id, deal.entry, operation, repeat),
    deal: deal.id,
    entry: deal.entry,
    operation,
    repeat,
    performer: deal.manager,
    mapVersion: '',
  };
  tasks.set(operation, [...existing, task]);
}
