import type { LocalDate } from '../kernel/local-date';
import { addDays, earlierOf } from '../kernel/local-date';
import type { Recurrence } from '../model/stage-map';
import type { Task } from '../model/task';
import type { PlanContext } from './plan-context';
import type { Repeat } from './recurrence';
import { repeatsFrom } from './recurrence';
import type { Scope } from './scope';
import { isSettled } from './task-state';

/** The planned repeats of an operation, and the tasks that belong to an earlier rule and stay as they were planned. */
export interface RepeatPlan {
  readonly repeats: readonly Repeat[];
  readonly ofFormerRule: ReadonlySet<Task>;
}

const isSameRhythm = (a: Recurrence | null | undefined, b: Recurrence): boolean =>
  a != null &&
  a.basis === b.basis &&
  a.untilResult === b.untilResult &&
  JSON.stringify(a.rule) === JSON.stringify(b.rule);

/** Tasks issued under another rule that are settled or had begun: a new rule neither moves nor recounts them. */
function formerTasks(context: PlanContext, scope: Scope, recurrence: Recurrence, tasks: readonly Task[]): Set<Task> {
  const former = tasks.filter((task) => {
    if (task.mapVersion === scope.map.version) return false;
    const map = context.mapOf(task.mapVersion);
    const rule = map?.operations.get(recurrence.operation)?.recurrence;
    return map !== null && !isSameRhythm(rule, recurrence) && (isSettled(task) || task.availableFrom !== null);
  });
  return new Set(former);
}

/** The first day whose repeat may have been rolled to `date`. */
function earliestRawDay(context: PlanContext, recurrence: Recurrence, date: LocalDate): LocalDate {
  const isPhased =
    recurrence.rule.kind !== 'rrule' || /INTERVAL/.test(recurrence.rule.rule) || !/BY/.test(recurrence.rule.rule);
  // A rule counted from its anchor began on a working day, which was not rolled.
  if (isPhased || recurrence.roll !== 'later') return date;
  return addDays(context.calendars.firm.add(date, -1), 1);
}

const dayOf = (task: Task | undefined): LocalDate | null =>
  task ? (task.planned ?? (task.availableFrom as LocalDate | null)) : null;

/**
 * The repeats from `anchor` on with the numbers that their tasks bear. They are numbered from the anchor; after a change of the
 * rule, and for a person (whose anchor is the first task he got), from the first task of this rule, so that numbers go on.
 */
export function planOfRepeats(
  context: PlanContext,
  scope: Scope,
  recurrence: Recurrence,
  anchor: LocalDate,
  owner: string,
): RepeatPlan {
  const tasks = scope.tasks.get(recurrence.operation) ?? [];
  const former = formerTasks(context, scope, recurrence, tasks);
  const lastFormer = Math.max(0, ...[...former].map(({ repeat }) => repeat));
  const firstOwn = tasks.find((task) => task.repeat > lastFormer && task.mapVersion !== '');
  const firstDay = dayOf(firstOwn);
  const isPersonal = scope.deal === null;
  const firmCalendar = context.calendars.firm;
  const today = firmCalendar.add(context.today, 0);
  const latest = tasks.reduce<LocalDate>(
    (day, task) => (task.planned !== null && task.planned > day ? task.planned : day),
    context.horizon,
  );
  const upTo = latest > context.horizon ? addDays(latest, 31) : context.horizon;
  const expand = (from: LocalDate): Repeat[] =>
    repeatsFrom(recurrence, from, upTo, firmCalendar, context.calendars.of(owner));

  if (!isPersonal && former.size === 0) return { repeats: expand(anchor), ofFormerRule: former };
  const start = firstOwn && firstDay ? earliestRawDay(context, recurrence, firstDay) : today;
  const repeats = expand(isPersonal ? start : earlierOf(anchor, start)).filter(({ date }) => date >= start);
  const shift = (firstOwn?.repeat ?? lastFormer + 1) - (repeats[0]?.number ?? 1);
  return { repeats: repeats.map(({ number, date }) => ({ number: number + shift, date })), ofFormerRule: former };
}
