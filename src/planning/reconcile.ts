import type { LocalDate, LocalDateTime } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Firm } from '../model/firm';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { LogRow, Task, TaskInput } from '../model/task';
import { acceptInput } from './accept-input';
import { createCalendars } from './calendars';
import type { TimedSpell } from './collect-spells';
import type { Gate, GateState } from './gate';
import { createGate } from './gate';
import type { MapIndex } from './map-index';
import { indexOfMap, isSeries } from './map-index';
import { acceptedInput, isClientReason, isSameInput } from './task-input';
import { withChanges } from './task-state';

export interface ReconcileInput {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  /** The register: for the gate, at least all tasks of the deals concerned. */
  readonly tasks: readonly Task[];
  /** What the tab rows say, by task ID. A task without a row has not changed: a deleted row is no un-tick. */
  readonly inputs: ReadonlyMap<string, TaskInput>;
  /** Finished spells of timers, by task ID; those that are in the log already do no harm. */
  readonly timed?: ReadonlyMap<string, readonly TimedSpell[]>;
  /** When the work on a task began by its timer, be it still running; null where its row tells of none. */
  readonly begun?: ReadonlyMap<string, LocalDateTime | null>;
  readonly now: LocalDateTime;
  /** E-mail of who entered it, or the tab owner's, marked as supposed. */
  readonly recordedBy: string | ((task: Task) => string);
  /** The edit handler takes a tick against the gate back; what came in unseen counts, and control reports it. */
  readonly mode: 'refuse' | 'accept';
}

/** A tick that the gate forbids: the tab's row is to show «Принято» again, and the user what is missing. */
export interface Refusal {
  readonly task: Task;
  readonly gate: GateState;
}

export interface Reconciliation {
  /** All tasks in the order of the input; unchanged ones are the same objects. */
  readonly tasks: readonly Task[];
  readonly changed: ReadonlySet<string>;
  readonly logRows: readonly LogRow[];
  readonly refusals: readonly Refusal[];
  /** `done-in-future`, `new-date-past` (error: the row is left out), `wait-without-date` (warning); figures: `task`, `date`. */
  readonly findings: readonly Finding[];
}

const aFinding = (
  severity: Finding['severity'],
  code: string,
  column: string,
  task: Task,
  date: LocalDate | null,
): Finding => ({
  kind: 'finding',
  severity,
  code,
  place: { sheet: 'manager-tab', column },
  figures: { task: task.id, ...(date === null ? {} : { date }) },
});

function faultOf(task: Task, input: TaskInput, today: LocalDate, mode: ReconcileInput['mode']): Finding | null {
  const { doneOn, newDate, outcome } = input;
  if (doneOn !== null && doneOn > today) return aFinding('error', 'done-in-future', 'doneOn', task, doneOn);
  const before = acceptedInput(task);
  const isNewWait = isClientReason(outcome) && (before.newDate !== newDate || before.outcome !== outcome);
  // Of an input that was seen days later the date may have passed since; at the keyboard it is a slip.
  if (mode === 'refuse' && isNewWait && newDate !== null && newDate < today) {
    return aFinding('error', 'new-date-past', 'newDate', task, newDate);
  }
  return isClientReason(outcome) && newDate === null
    ? aFinding('warning', 'wait-without-date', 'newDate', task, null)
    : null;
}

/** Gate of a task that is about to be done; null where the operation is not protected or the deal unknown. */
function createGateOf(
  { firm, tasks, now }: ReconcileInput,
  mapOf: (task: Task) => MapIndex | null,
): (task: Task) => GateState | null {
  let gate: Gate | null = null;
  const deals = new Map(firm.deals.map((deal) => [deal.id, deal]));
  return (task) => {
    const map = mapOf(task);
    const deal = task.deal === null ? undefined : deals.get(task.deal);
    if (map === null || !deal) return null;
    gate ??= createGate(firm, dateOf(now));
    if (!gate.isProtected(map, task.operation)) return null;
    const ofDeal = tasks.filter((each) => each.deal === task.deal && each.entry === task.entry);
    return gate.stateOf({ deal, map, operation: task.operation, tasks: ofDeal });
  };
}

/**
 * Takes the performers' inputs over: only rows that differ from «Принято» are changes. Returns new tasks, log rows, refused
 * ticks and findings; writes nothing, and a second run with the same inputs changes nothing.
 */
export function reconcile(input: ReconcileInput): Reconciliation {
  const { firm, maps, now, mode, recordedBy } = input;
  const today = dateOf(now);
  const calendars = createCalendars(firm);
  const mapOf = (task: Task): MapIndex | null => {
    const map = maps.get(task.mapVersion);
    return map ? indexOfMap(map) : null;
  };
  const gateOf = createGateOf(input, mapOf);
  const changed = new Set<string>();
  const logRows: LogRow[] = [];
  const refusals: Refusal[] = [];
  const findings: Finding[] = [];

  /** The task with the start that its timer tells: what was begun and thrown away was not begun. */
  const begun = (task: Task): Task => {
    const seen = input.begun?.get(task.id);
    if (seen === undefined) return task;
    const first = task.accepted?.spells?.[0]?.from ?? null;
    return withChanges(task, { startedAt: first !== null && (seen === null || first < seen) ? first : seen });
  };

  const tasks = input.tasks.map((standing) => {
    const task = begun(standing);
    if (task !== standing) changed.add(task.id);
    const before = acceptedInput(task);
    const typed = input.inputs.get(task.id) ?? before;
    const known = new Set(task.accepted?.spells?.map(({ from }) => from));
    const timed = (input.timed?.get(task.id) ?? []).filter(({ from }) => !known.has(from));
    const isTyped = !isSameInput(typed, before);
    if (!isTyped && timed.length === 0) return task;
    const fault = isTyped ? faultOf(task, typed, today, mode) : null;
    if (fault) findings.push(fault);
    // Time that was measured is taken over also where the rest of the row is left out.
    if (fault?.severity === 'error' && timed.length === 0) return task;
    const said = fault?.severity === 'error' ? before : typed;
    const isDoneNow = said.outcome === 'done' && before.outcome !== 'done';
    const gate = isDoneNow && mode === 'refuse' ? gateOf(task) : null;
    const isRefused = gate !== null && !gate.isOpen;
    if (isRefused) refusals.push({ task, gate });
    // Only the tick is taken back: what was written beside it in the same go stays.
    const taken = isRefused ? { ...said, outcome: before.outcome } : said;
    if (isSameInput(taken, before) && timed.length === 0) return task;
    const indexed = mapOf(task)?.operations.get(task.operation);
    const accepted = acceptInput(
      task,
      taken,
      {
        isSeries: indexed !== undefined && isSeries(indexed),
        isMandatory: indexed?.operation.mandatory ?? false,
        calendar: calendars.of(task.onBehalfOf ?? task.performer),
      },
      now,
      typeof recordedBy === 'string' ? recordedBy : recordedBy(task),
      timed,
    );
    changed.add(task.id);
    logRows.push(...accepted.logRows);
    return accepted.task;
  });
  return { tasks, changed, logRows, refusals, findings };
}
