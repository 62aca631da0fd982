import type { Finding } from '../model/finding';
import type { LogRow, Task, TaskInput } from '../model/task';
import { scopeIdOf } from '../model/task-id';
import { type Plan, planTasks } from '../planning/plan-tasks';
import { type Reconciliation, reconcile } from '../planning/reconcile';
import { acceptedInput, isSameInput } from '../planning/task-input';
import type { Book, OpenTab } from './book';
import { collectLoose } from './collect-loose';
import type { RunContext } from './command';
import { recorderOf } from './recorder';
import { registerAfter } from './register-after';
import { placeInTabs } from './tab-findings';
import { collectTimers, type TimerCollection, type TimersLeft } from './tab-timers';

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
  /** What stays in the timers of the tabs. */
  readonly timers: TimersLeft;
  readonly findings: readonly Finding[];
}

/** `issued` leaves deals and persons alone that have no tasks yet: they wait for the head to issue. */
export type RoundScope = 'all' | 'issued';

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

/** Collects the tabs and plans anew: the one pure step behind issue, preview, sync and the morning run. */
export function playRound(book: Book, context: RunContext, scope: RoundScope): Round {
  const rows = book.tabs.flatMap(({ read }) =>
    read.rows.map((row) => ({
      row,
      employee: read.owner ?? book.tasks.find(({ id }) => id === row.taskId)?.performer ?? '',
    })),
  );
  const play = (isEnding: (taskId: string, employee: string) => boolean): Round =>
    playWithTimers(book, context, scope, collectTimers(rows, book.firm.firm, context.now, isEnding));
  const round = play(() => false);
  const performers = new Map(round.tasks.map(({ id, performer }) => [id, performer]));
  // A task that goes to another takes its row out of the tab: what is still open in its timer there ends now.
  const isMoved = (taskId: string, employee: string): boolean => (performers.get(taskId) ?? employee) !== employee;
  return rows.some(({ row, employee }) => row.timer.spells.length > 0 && isMoved(row.taskId, employee))
    ? play(isMoved)
    : round;
}

function playWithTimers(book: Book, context: RunContext, scope: RoundScope, timers: TimerCollection): Round {
  const { firm } = book.firm;
  const { maps } = book.frozen;
  const collected = reconcile({
    firm,
    maps,
    tasks: book.tasks,
    inputs: inputsOf(book),
    ...timers,
    now: context.now,
    // Nobody types now: who did is only supposed, and a tick against the gate is a fact.
    recordedBy: recorderOf(firm, context, false),
    mode: 'accept',
  });
  const issued = {
    deals: new Set(book.tasks.flatMap(({ deal }) => deal ?? [])),
    employees: new Set(book.tasks.filter(({ deal }) => deal === null).map(({ id }) => scopeIdOf(id))),
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
    timers: timers.left,
    findings: [...placeInTabs(collected.findings, book.tabs), ...plan.findings],
  };
}
