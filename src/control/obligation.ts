import { groupBy } from '../kernel/group-by';
import type { LocalDate } from '../kernel/local-date';
import { dateOf, earlierOf } from '../kernel/local-date';
import type { Task } from '../model/task';
import { isDropped } from '../model/task-status';
import type { Deviation, DeviationKind } from './deviation';
import type { FactIndex } from './fact-index';
import { isSpent } from './repetition';
import { isRunning, type Stay } from './stay';
import { hasResult, isOverdue } from './task-state';

/** Kinds that violate an obligation; each obligation is violated once, by whichever of them. */
const violatingKinds: readonly DeviationKind[] = [
  'skipped',
  'overdue',
  'late',
  'wrong-order',
  'no-evidence',
  'gate-bypass',
  'below-plan',
];

/** A mandatory task whose time has come: its due date has passed, or it is done (or it never will be: the deal moved on). */
export interface Obligation {
  /** The task; of a series «до результата» the one that stands for it. */
  readonly task: Task;
  readonly weight: number;
  readonly maturedOn: LocalDate;
  readonly violatedBy: readonly DeviationKind[];
  /** 0 = fulfilled, 1 = violated; 24 of 30 units leave 0.2. */
  readonly violated: number;
}

/** Refused and paused deals ask nothing of anybody; a return keeps what had come due before. */
const isExcluded = (stay: Stay): boolean =>
  stay.outcome === 'pause' ||
  stay.outcome === 'client-refused' ||
  stay.outcome === 'we-refused' ||
  stay.outcome === 'duplicate';

/**
 * The matured obligations of all deals and persons, each once, with what violates it. Outside are optional, cancelled and
 * not required tasks, refused and paused deals, and those of trainees.
 */
export function maturedObligations(facts: FactIndex, deviations: readonly Deviation[]): readonly Obligation[] {
  const violations = violationsByTask(deviations);
  const obligations: Obligation[] = [];
  const seenSeries = new Set<string>();
  for (const each of facts.tasks) {
    const operation = facts.mapOf(each)?.operations.get(each.operation)?.operation;
    const stay = facts.stayOf(each);
    if (!operation?.mandatory || stay === null || isExcluded(stay)) continue;
    const series = facts.seriesKeyOf(each);
    if (series !== null && seenSeries.has(series)) continue;
    if (series !== null) seenSeries.add(series);
    const attempts = series === null ? [each] : (stay.tasks.get(each.operation) ?? [each]);
    const found =
      series === null ? (violations.get(each.id) ?? none) : attempts.flatMap(({ id }) => violations.get(id) ?? none);
    const task = representative(attempts, found);
    if (task === null) continue;
    const maturedOn = maturityOf(facts, stay, task, attempts, found);
    if (maturedOn === null || facts.isTrainee(task.performer, maturedOn)) continue;
    obligations.push({
      task,
      weight: operation.weight,
      maturedOn,
      violatedBy: found === none ? noKinds : found.map(({ kind }) => kind),
      violated: found === none ? 0 : Math.max(0, ...found.map(shareViolated)),
    });
  }
  return obligations;
}

/** Shared by the many obligations that nothing violates. */
const none: readonly Deviation[] = [];
const noKinds: readonly DeviationKind[] = [];

/** The attempt that had the result, else the last that was not taken off; a skipped task may have been taken off by the plan. */
function representative(attempts: readonly Task[], found: readonly Deviation[]): Task | null {
  const skipped = found.find(({ kind }) => kind === 'skipped')?.task;
  const alive = attempts.filter((task) => !isDropped(task) || task.id === skipped);
  return alive.find(hasResult) ?? alive[alive.length - 1] ?? null;
}

function maturityOf(
  facts: FactIndex,
  stay: Stay,
  task: Task,
  attempts: readonly Task[],
  found: readonly Deviation[],
): LocalDate | null {
  if (hasResult(task)) return task.due === null ? task.doneOn : earlierOf(task.doneOn, dateOf(task.due));
  const map = facts.mapOf(task);
  // All attempts were made: the performer did what the map asks, and the rest is the head's to decide.
  if (map !== null && isSpent(map, task.operation, attempts)) return task.doneOn;
  if (isRunning(stay) && isOverdue(task, facts.now)) return dateOf(task.due);
  const skipped = found.find(({ kind }) => kind === 'skipped');
  return skipped === undefined ? null : skipped.since === null ? facts.today : dateOf(skipped.since);
}

function violationsByTask(deviations: readonly Deviation[]): ReadonlyMap<string, readonly Deviation[]> {
  const kinds = new Set(violatingKinds);
  return groupBy(deviations, ({ task, kind }) => (kinds.has(kind) ? task : null));
}

const shareViolated = ({ kind, size, figures }: Deviation): number =>
  kind === 'below-plan' ? (size ?? 0) / Math.max(Number(figures.plan), 1) : 1;
