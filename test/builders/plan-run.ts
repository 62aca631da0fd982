import { localDateTime } from '../../src/kernel/local-date';
import type { Deal, Firm } from '../../src/model/firm';
import type { MapVersion, StageMap } from '../../src/model/stage-map';
import type { LogRow, Task, TaskInput } from '../../src/model/task';
import type { Plan, PlanInput } from '../../src/planning/plan-tasks';
import { planTasks } from '../../src/planning/plan-tasks';
import type { Reconciliation } from '../../src/planning/reconcile';
import { reconcile } from '../../src/planning/reconcile';
import { emptyInput } from '../../src/planning/task-input';
import { aFirm } from './firm';
import { mapsOf } from './map';

export interface PlanRun {
  /** Issue at a moment: everything is planned and what the plan says is taken over into register, deals and history. */
  issue(now: string, options?: Partial<PlanInput>): Plan;
  /** A tab row is changed (the rest of it stays as accepted), collected and planned: what a tick does. */
  tick(now: string, id: string, input?: Partial<TaskInput>, mode?: 'refuse' | 'accept'): Reconciliation;
  /** The user edits the firm's sheets. */
  edit(change: (firm: Firm) => Partial<Firm>): void;
  editDeal(id: string, change: Partial<Deal>): void;
  useMaps(...maps: readonly StageMap[]): void;
  task(id: string): Task;
  tasks(): readonly Task[];
  firm(): Firm;
  log(): readonly LogRow[];
  /** `id status performer due` of the tasks that are not cancelled. */
  lines(): string[];
}

/** A firm and its maps through time, without sheets: reconcile and plan as the commands do. */
export function aPlanRun(maps: readonly StageMap[], firm: Partial<Firm> = {}): PlanRun {
  let current: Firm = aFirm(firm);
  let known: ReadonlyMap<MapVersion, StageMap> = mapsOf(...maps);
  let tasks: readonly Task[] = [];
  let log: readonly LogRow[] = [];

  const issue: PlanRun['issue'] = (now, options = {}) => {
    const plan = planTasks({ firm: current, maps: known, tasks, now: localDateTime(now), scope: 'all', ...options });
    tasks = plan.tasks;
    current = { ...current, deals: plan.deals, stageHistory: plan.stageHistory };
    return plan;
  };
  const task = (id: string): Task => {
    const found = tasks.find((each) => each.id === id);
    if (!found) throw new Error(`no task ${id}: there are ${tasks.map((each) => each.id).join(', ')}`);
    return found;
  };
  return {
    issue,
    tick: (now, id, input = { outcome: 'done' }, mode = 'accept') => {
      const said = { ...(task(id).accepted?.input ?? emptyInput), ...input };
      const moment = localDateTime(now);
      const result = reconcile({
        firm: current,
        maps: known,
        tasks,
        inputs: new Map([[id, said]]),
        now: moment,
        recordedBy: 'ivanov@firm.ru',
        mode,
      });
      tasks = result.tasks;
      log = [...log, ...result.logRows];
      issue(now);
      return result;
    },
    edit: (change) => {
      current = { ...current, ...change(current) };
    },
    editDeal: (id, change) => {
      current = { ...current, deals: current.deals.map((deal) => (deal.id === id ? { ...deal, ...change } : deal)) };
    },
    useMaps: (...newer) => {
      known = new Map([...known, ...mapsOf(...newer)]);
    },
    task,
    tasks: () => tasks,
    firm: () => current,
    log: () => log,
    lines: () =>
      tasks
        .filter(({ status }) => status !== 'cancelled')
        .map(({ id, status, performer, due }) => [id, status, performer, due ?? '–'].join(' ')),
  };
}
