import { groupBy } from '../kernel/group-by';
import type { LocalDateTime } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Deal, Firm, StageEntry } from '../model/firm';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { Task } from '../model/task';
import { personOf, subjectOf } from '../model/task-id';
import type { PlanContext } from './plan-context';
import { createPlanContext } from './plan-context';
import { planDeal } from './plan-deal';
import { planPerson, sellersOf } from './plan-person';
import type { IsForward } from './stay';
import { compareText, taskOrder } from './task-order';

/** What planning is given: the firm, all frozen maps, the register (at least the tasks of the scope), and the time. */
export interface PlanInput {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly tasks: readonly Task[];
  readonly now: LocalDateTime;
  /** Everything, or only these deals and the own operations of these employees. */
  readonly scope: 'all' | { readonly deals: ReadonlySet<string>; readonly employees: ReadonlySet<string> };
  /** Operations «по событию» that a person triggers in this run. */
  readonly triggered?: readonly { readonly deal: string; readonly operation: string }[];
}

/** How everything in the scope should stand. What did not change is the same object as in the input. */
export interface Plan {
  /** All tasks of the scope: deals by ID, entry, operation number, repeat, then persons' tasks. */
  readonly tasks: readonly Task[];
  /** All deals of the scope: entry, map version and entry date are ours to write, a used-up outcome is taken out. */
  readonly deals: readonly Deal[];
  /** All rows of the stage history of these deals. */
  readonly stageHistory: readonly StageEntry[];
  /** Codes in `planFindings`. */
  readonly findings: readonly Finding[];
}

/** A stage comes after another if its number in the sale is higher. */
function orderOfStages(maps: ReadonlyMap<MapVersion, StageMap>): IsForward {
  const numbers = new Map([...maps.values()].map(({ stage }) => [stage.id, stage.number ?? 0]));
  return (from, to) => (numbers.get(to) ?? 0) >= (numbers.get(from) ?? 0);
}

/**
 * The issue plan: one pure function for preview, issue, tick, sync and the morning run. Availability is a fact (predecessors
 * done), terms follow from facts, nothing that is done is touched; so planning a plan changes nothing.
 */
export function planTasks(input: PlanInput): Plan {
  const { firm, maps, tasks, scope } = input;
  const context = createPlanContext(firm, maps, input.now);
  const deals = scope === 'all' ? firm.deals : firm.deals.filter(({ id }) => scope.deals.has(id));
  const tasksOfDeal = groupBy(tasks, ({ deal }) => deal);
  const historyOfDeal = groupBy(firm.stageHistory, ({ deal }) => deal);
  const triggeredOf = groupBy(input.triggered ?? [], ({ deal }) => deal);
  const isForward = orderOfStages(maps);
  const order = taskOrder(maps);

  const plans = [...deals]
    .sort((a, b) => compareText(a.id, b.id))
    .map((deal) => {
      const history = [...(historyOfDeal.get(deal.id) ?? [])].sort((a, b) => a.entry - b.entry);
      const events = (triggeredOf.get(deal.id) ?? []).map(({ operation }) => operation);
      return planDeal(context, deal, history, tasksOfDeal.get(deal.id) ?? [], isForward, events);
    });
  const orphans = scope === 'all' ? orphansOf(context, firm, tasksOfDeal) : [];
  return {
    tasks: [
      ...plans.flatMap((plan) => [...plan.tasks].sort(order)),
      ...orphans,
      ...planPersons(context, input).sort(order),
    ],
    deals: plans.map(({ deal }) => deal),
    stageHistory: plans.flatMap(({ history }) => history),
    findings: context.findings.all(),
  };
}

/** Tasks of deals whose row is gone are left as they are: a deleted row may be a slip, and done work is never lost. */
function orphansOf(context: PlanContext, firm: Firm, tasksOfDeal: ReadonlyMap<string, Task[]>): Task[] {
  const known = new Set(firm.deals.map(({ id }) => id));
  return [...tasksOfDeal].flatMap(([deal, tasks]) => {
    if (known.has(deal)) return [];
    context.findings.tell('task-of-unknown-deal', { deal });
    return tasks;
  });
}

function planPersons(context: PlanContext, { tasks, scope }: PlanInput): Task[] {
  const ownerOfTask = new Map<string, string>();
  const personal = tasks.filter(({ deal }) => deal === null);
  for (const task of personal) {
    const person = personOf(task);
    if (person !== null) ownerOfTask.set(task.id, person);
  }
  const tasksOfPerson = groupBy(personal, (task) => ownerOfTask.get(subjectOf(task) ?? task.id) ?? null);
  const sellers = sellersOf(context);
  const { head } = context.performers;
  const persons = new Set([...sellers, ...(head === null ? [] : [head]), ...tasksOfPerson.keys()]);
  return [...persons]
    .filter((person) => scope === 'all' || scope.employees.has(person))
    .sort(compareText)
    .flatMap((person) => planPerson(context, sellers, person, tasksOfPerson.get(person) ?? []));
}
