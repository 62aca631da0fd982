import { groupBy } from '../../kernel/group-by';
import type { LocalDate } from '../../kernel/local-date';
import { isDismissed } from '../../model/staff';
import type { Task } from '../../model/task';
import type { FactIndex } from '../fact-index';
import { foundIn, type Rule } from '../rule';
import { isRunning } from '../stay';
import { isOnClock } from '../task-state';

/**
 * Unattended: the performer is absent today (or dismissed), nobody substitutes him, and he has tasks on the clock. One for each of
 * his deals, because it is deals that somebody has to take over; the size is the number of tasks.
 */
export const unattended: Rule = (facts) => {
  const awayUntil = absentWithoutSubstitute(facts);
  if (awayUntil.size === 0) return [];
  const isWaiting = (task: Task): boolean => {
    if (!awayUntil.has(task.performer) || !isOnClock(task, facts.today)) return false;
    const stay = facts.stayOf(task);
    return stay === null || isRunning(stay);
  };
  const waiting = groupBy(facts.tasks.filter(isWaiting), ({ performer, deal }) => `${performer}/${deal ?? ''}`);
  return [...waiting.values()].flatMap((tasks) => {
    const [first] = tasks;
    if (!first) return [];
    const until = awayUntil.get(first.performer);
    return [{ ...foundIn(first, facts.today, tasks.length, { until: until ?? '' }), task: null, operation: null }];
  });
};

/** Absent employees with the last day of the absence; null = gone for good. */
function absentWithoutSubstitute({ firm, today }: FactIndex): ReadonlyMap<string, LocalDate | null> {
  const away = new Map<string, LocalDate | null>();
  for (const absence of firm.absences) {
    if (absence.substitute !== null || absence.from > today || absence.to < today) continue;
    const known = away.get(absence.employee);
    if (known === undefined || (known !== null && known < absence.to)) away.set(absence.employee, absence.to);
  }
  for (const absence of firm.absences)
    if (absence.substitute !== null && absence.from <= today && absence.to >= today) away.delete(absence.employee);
  for (const employee of firm.staff) if (isDismissed(employee, today)) away.set(employee.id, null);
  return away;
}
