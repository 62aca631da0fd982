import { addDays, dateOf, type LocalDateTime, startOfWeek } from '../../kernel/local-date';
import type { Task } from '../../model/task';
import { isDropped } from '../../model/task-status';
import type { Deviation } from '../deviation';
import { asksForEvidence } from '../evidence';
import type { FactIndex } from '../fact-index';
import { type Fulfilment, fulfilmentChange, fulfilmentOf, isWithin, maturedIn, type Period } from '../fulfilment';
import type { Inspection } from '../inspection';
import { mapOrPerson, type Verdict } from '../map-or-person';
import type { Obligation } from '../obligation';
import { isRunning } from '../stay';
import { hasResult, isFinished } from '../task-state';

/** The weeks of the heat map, the reported one included. */
const heatWeeks = 5;
/** Map or person is judged over so many weeks: one week holds too few cases. */
const verdictWeeks = 4;

/** Shares are from 0 to 1; null where there is nothing to measure. */
export interface WeekRow {
  /** An employee or, where nobody may be named, an operation, by ID; null = all together. */
  readonly who: string | null;
  /** Obligations with their day in the week, those still open included. */
  readonly plan: number;
  readonly done: number;
  readonly inTerm: number | null;
  readonly inOrder: number | null;
  readonly evidence: number | null;
  readonly units: number | null;
  readonly fulfilment: Fulfilment;
  readonly change: number | null;
  /** Fulfilment of the last weeks, the oldest first, the reported one last. */
  readonly weeks: readonly Fulfilment[];
  /** What the figures of the last weeks say of this person or operation; of all: the first that blames the map. */
  readonly verdict: Verdict | null;
}

export interface WeekReport {
  readonly period: Period;
  readonly total: WeekRow;
  readonly rows: readonly WeekRow[];
  /** Deviations that arose in the week. */
  readonly deviations: number;
}

/** The week that is reported: the one yesterday belongs to, so that Monday morning looks back at the whole last one. */
export function reportedWeek(now: LocalDateTime): Period {
  const from = startOfWeek(addDays(dateOf(now), -1));
  return { from, to: addDays(from, 6) };
}

const weeksBefore = ({ from, to }: Period, weeks: number): Period => ({
  from: addDays(from, -7 * weeks),
  to: addDays(to, -7 * weeks),
});

const late: ReadonlySet<string> = new Set(['late', 'overdue', 'skipped']);

/** The last whole week; `by` chooses whether its table has a line for each person or for each operation. */
export function weekReport({ facts, deviations, obligations }: Inspection, by: 'performer' | 'operation'): WeekReport {
  const period = reportedWeek(facts.now);
  const recent = maturedIn({ from: weeksBefore(period, heatWeeks - 1).from, to: period.to }, obligations);
  const open = openInWeek(facts, period);
  const verdicts = mapOrPerson(
    maturedIn({ from: weeksBefore(period, verdictWeeks - 1).from, to: period.to }, obligations),
  );
  const groupOf = (task: Task): string => (by === 'performer' ? task.performer : task.operation);
  const groups = new Map<string, { obligations: Obligation[]; open: Task[] }>();
  const group = (task: Task) => {
    const known = groups.get(groupOf(task)) ?? { obligations: [], open: [] };
    groups.set(groupOf(task), known);
    return known;
  };
  for (const obligation of recent) group(obligation.task).obligations.push(obligation);
  for (const task of open) group(task).open.push(task);
  const verdictOn = (who: string): Verdict | null =>
    verdicts.find((verdict) =>
      by === 'operation' ? verdict.operation === who : verdict.kind === 'person' && verdict.performer === who,
    ) ?? null;
  return {
    period,
    total: rowOf(facts, period, null, recent, open.length, verdicts.find(({ kind }) => kind === 'map') ?? null),
    rows: [...groups].map(([who, { obligations: own, open: ownOpen }]) =>
      rowOf(facts, period, who, own, ownOpen.length, verdictOn(who)),
    ),
    deviations: deviations.filter((deviation) => aroseIn(period, deviation)).length,
  };
}

const aroseIn = (period: Period, { since }: Deviation): boolean => since !== null && isWithin(period, dateOf(since));

function rowOf(
  facts: FactIndex,
  period: Period,
  who: string | null,
  obligations: readonly Obligation[],
  open: number,
  verdict: Verdict | null,
): WeekRow {
  const own = maturedIn(period, obligations);
  const done = own.filter(({ task }) => hasResult(task));
  const proven = done.filter(({ task }) => asksForEvidence(facts, task));
  const counted = done.filter(({ task }) => task.planUnits !== null && task.factUnits !== null);
  const sum = (unitsOf: (task: Task) => number | null): number =>
    counted.reduce((total, { task }) => total + (unitsOf(task) ?? 0), 0);
  const weeks = Array.from({ length: heatWeeks }, (_, at) =>
    fulfilmentOf(maturedIn(weeksBefore(period, heatWeeks - 1 - at), obligations)),
  );
  const fulfilment = fulfilmentOf(own);
  const before = weeks[heatWeeks - 2];
  return {
    who,
    plan: own.length + open,
    done: done.length,
    inTerm: share(own, ({ violatedBy }) => !violatedBy.some((kind) => late.has(kind))),
    inOrder: share(done, ({ violatedBy }) => !violatedBy.includes('wrong-order')),
    evidence: share(proven, ({ violatedBy }) => !violatedBy.includes('no-evidence')),
    units: counted.length === 0 ? null : sum((task) => task.factUnits) / sum((task) => task.planUnits),
    fulfilment,
    change: before === undefined ? null : fulfilmentChange(fulfilment, before),
    weeks,
    verdict,
  };
}

const share = (obligations: readonly Obligation[], isKept: (obligation: Obligation) => boolean): number | null =>
  obligations.length === 0 ? null : obligations.filter(isKept).length / obligations.length;

/** Mandatory tasks that are due in the week and neither done nor past their term yet: planned, and nothing to judge. */
function openInWeek(facts: FactIndex, period: Period): readonly Task[] {
  return facts.tasks.filter((task) => {
    if (task.due === null || isFinished(task) || isDropped(task)) return false;
    const due = dateOf(task.due);
    if (!isWithin(period, due) || due < facts.today) return false;
    const stay = facts.stayOf(task);
    return (
      facts.mapOf(task)?.operations.get(task.operation)?.operation.mandatory === true &&
      (stay === null || isRunning(stay))
    );
  });
}
