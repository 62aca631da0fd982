import { dateOf } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Firm } from '../model/firm';
import type { LogRow, Task, TaskInput } from '../model/task';
import { looseId } from '../model/task-id';
import { type Plan, planTasks } from '../planning/plan-tasks';
import { type Reconciliation, reconcile } from '../planning/reconcile';
import { acceptedInput, isSameInput } from '../planning/task-input';
import { employeeOf } from './authority';
import type { Book, OpenTab } from './book';
import type { RunContext } from './command';
import { placeInTabs } from './tab-findings';

/** What one round over the workbook came to: what was collected from the tabs, and how everything should stand now. */
export interface Round {
  readonly collected: Reconciliation;
  readonly plan: Plan;
  /** The whole register as it is to stand: the planned tasks of the scope, the others as they were. */
  readonly tasks: readonly Task[];
  /** How many tasks became available. */
  readonly available: number;
  /** Rows for the log: collected ticks and work outside the map. */
  readonly logRows: readonly LogRow[];
  /** IDs for rows that performers added themselves, by tab and row: they mark work that is in the log. */
  readonly looseIds: ReadonlyMap<OpenTab, ReadonlyMap<number, string>>;
  readonly findings: readonly Finding[];
}

export interface RoundOptions {
  /** `issued` leaves deals and persons alone that have no tasks yet: they wait for the head to issue. */
  readonly scope: 'all' | 'issued';
  /** Whether a tick against the gate is taken back (at the keyboard) or counts (it came in unseen). */
  readonly mode: 'refuse' | 'accept';
}

/**
 * A task may stand in the tab it was moved from and in its new one: the row that says something new counts, but not one that
 * was hidden when the task went to another.
 */
function inputsOf({ tabs, tasks }: Book): Map<string, TaskInput> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const inputs = new Map<string, TaskInput>();
  for (const { read } of tabs)
    for (const { taskId, input, isHidden } of read.rows) {
      const task = byId.get(taskId);
      if (!task || (isHidden && task.performer !== read.owner)) continue;
      const known = inputs.get(taskId);
      if (known === undefined || isSameInput(known, acceptedInput(task))) inputs.set(taskId, input);
    }
  return inputs;
}

/** Who recorded what a tab says: the person at the keyboard if he is known, else its owner, marked as supposed. */
export function recorderOf(firm: Firm, { user }: RunContext, isAtKeyboard: boolean): (task: Task) => string {
  const supposed = firm.settings.language === 'ru' ? 'предположительно' : 'presumably';
  const emails = new Map(firm.staff.map(({ id, email, name }) => [id, email === '' ? name : email]));
  return (task) => (isAtKeyboard && user !== '' ? user : `${supposed} ${emails.get(task.performer) ?? task.performer}`);
}

interface Loose {
  readonly logRows: readonly LogRow[];
  readonly ids: ReadonlyMap<OpenTab, ReadonlyMap<number, string>>;
}

/**
 * Work outside the map: rows that performers added, as soon as they have minutes or a tick. The row gets an ID, which says
 * that it is in the log.
 */
function collectLoose({ tabs, firm, workbook }: Book, now: RunContext['now']): Loose {
  const used = new Set(
    (workbook.sheets.find(({ key }) => key === 'time-log')?.rows ?? []).map((row) =>
      String(row[0] ?? '').replace(/#\d+$/, ''),
    ),
  );
  const logRows: LogRow[] = [];
  const ids = new Map<OpenTab, Map<number, string>>();
  for (const tab of tabs) {
    const owner = tab.read.owner;
    if (owner === null) continue;
    for (const { rowNumber, operation, client, input } of tab.read.looseRows) {
      if (input.minutes === null && input.outcome === null) continue;
      let number = 1;
      while (used.has(looseId(owner, number))) number += 1;
      const id = looseId(owner, number);
      used.add(id);
      const rows = ids.get(tab) ?? new Map<number, string>();
      ids.set(tab, rows.set(rowNumber, id));
      const deal = firm.firm.deals.find(({ client: of }) =>
        firm.firm.clients.some((each) => each.id === of && each.name === client),
      );
      logRows.push({
        id: `${id}#1`,
        task: null,
        deal: deal?.id ?? null,
        operation: operation === '' ? null : operation,
        employee: owner,
        startedAt: null,
        endedAt: null,
        minutes: input.minutes,
        method: input.minutes === null ? 'tick' : 'typed',
        doneOn: input.doneOn ?? dateOf(now),
        recordedAt: now,
        corrects: null,
        comment: [client, input.evidence].filter(Boolean).join('. '),
      });
    }
  }
  return { logRows, ids };
}

function registerAfter(before: readonly Task[], planned: readonly Task[]): readonly Task[] {
  const byId = new Map(planned.map((task) => [task.id, task]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((task) => byId.get(task.id) ?? task), ...planned.filter(({ id }) => !known.has(id))];
}

/** Collects the tabs and plans anew: the one pure step behind issue, preview, sync and the morning run. */
export function playRound(book: Book, context: RunContext, { scope, mode }: RoundOptions): Round {
  const { firm } = book.firm;
  const { maps } = book.frozen;
  const isOwnTab = employeeOf(firm, context.user, dateOf(context.now)) !== null && mode === 'refuse';
  const collected = reconcile({
    firm,
    maps,
    tasks: book.tasks,
    inputs: inputsOf(book),
    now: context.now,
    recordedBy: recorderOf(firm, context, isOwnTab),
    mode,
  });
  const issued = {
    deals: new Set(book.tasks.flatMap(({ deal }) => deal ?? [])),
    employees: new Set(book.tasks.filter(({ deal }) => deal === null).map(({ id }) => id.split('/')[0] ?? '')),
  };
  const plan = planTasks({
    firm,
    maps,
    tasks: collected.tasks,
    now: context.now,
    scope: scope === 'all' ? 'all' : issued,
  });
  const loose = collectLoose(book, context.now);
  const tasks = registerAfter(collected.tasks, plan.tasks);
  const before = new Map(book.tasks.map(({ id, status }) => [id, status]));
  return {
    collected,
    plan,
    tasks,
    available: tasks.filter(({ id, status }) => status === 'available' && before.get(id) !== 'available').length,
    logRows: [...collected.logRows, ...loose.logRows],
    looseIds: loose.ids,
    findings: [...placeInTabs(collected.findings, book.tabs), ...plan.findings],
  };
}

/** What a round changes for one person. */
export interface PersonChange {
  readonly employee: string;
  readonly created: number;
  readonly changed: number;
  readonly cancelled: number;
}

/** Created, changed and cancelled tasks by performer; a task that changes hands counts for both. */
export function changesByPerson(before: readonly Task[], after: readonly Task[]): PersonChange[] {
  const old = new Map(before.map((task) => [task.id, task]));
  const counts = new Map<string, { created: number; changed: number; cancelled: number }>();
  const count = (employee: string, kind: 'created' | 'changed' | 'cancelled'): void => {
    const known = counts.get(employee) ?? { created: 0, changed: 0, cancelled: 0 };
    known[kind] += 1;
    counts.set(employee, known);
  };
  for (const task of after) {
    const was = old.get(task.id);
    if (was === task) continue;
    if (was === undefined) {
      if (task.status !== 'cancelled') count(task.performer, 'created');
    } else if (task.status === 'cancelled' && was.status !== 'cancelled') count(was.performer, 'cancelled');
    else if (was.performer !== task.performer) {
      count(was.performer, 'cancelled');
      count(task.performer, 'created');
    } else if (JSON.stringify(was) !== JSON.stringify(task)) count(task.performer, 'changed');
  }
  return [...counts].map(([employee, each]) => ({ employee, ...each }));
}
