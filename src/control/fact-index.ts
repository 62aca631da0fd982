import { groupBy } from '../kernel/group-by';
import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { Employee, Firm } from '../model/firm';
import type { MapVersion } from '../model/stage-map';
import type { LogRow, Task } from '../model/task';
import type { Calendars } from '../planning/calendars';
import { createCalendars } from '../planning/calendars';
import type { MapIndex } from '../planning/map-index';
import { indexOfMap } from '../planning/map-index';
import type { Facts } from './facts';
import { isSeriesOf } from './repetition';
import { directoryOfDeals, type Stay, scopeKeyOf, stayOf } from './stay';
import { isTimeMeasured } from './time-keeping';

/** The facts with what every rule looks up, put in order once per run. */
export interface FactIndex {
  readonly now: LocalDateTime;
  readonly today: LocalDate;
  readonly firm: Firm;
  readonly tasks: readonly Task[];
  readonly log: readonly LogRow[];
  readonly employees: ReadonlyMap<string, Employee>;
  readonly calendars: Calendars;
  readonly maps: ReadonlyMap<MapVersion, MapIndex>;
  /** Operations before which a question must be answered: protected ones. */
  readonly questionedOperations: ReadonlySet<string>;
  /** Stays of deals, and the scopes of persons' operations, which have no deal. */
  readonly stays: ReadonlyMap<string, Stay>;
  /** Null only for a task that is not among the facts. */
  stayOf(task: Task): Stay | null;
  /** The map a task was issued from; null where that version is not known. */
  mapOf(task: Task): MapIndex | null;
  /** One key for all attempts of a series «до результата»; null for other tasks. */
  seriesKeyOf(task: Task): string | null;
  /** WD(from, to) by the work calendar less the employee's absences. */
  workingDaysBetween(employee: string, from: LocalStamp, to: LocalStamp): number;
  isTrainee(employee: string, on: LocalDate): boolean;
  isTimeMeasured(task: Task): boolean;
  /** When the timer of a task was last stopped; null without one. */
  timerEndOf(task: string): LocalDateTime | null;
}

/** Puts the facts in order; nothing of them is changed. */
export function indexFacts(facts: Facts): FactIndex {
  const { firm, tasks, log } = facts;
  const calendars = createCalendars(firm);
  const employees = new Map(firm.staff.map((employee) => [employee.id, employee]));
  const maps = new Map([...facts.maps].map(([version, map]) => [version, indexOfMap(map)]));
  const mapOf = (task: Task): MapIndex | null => maps.get(task.mapVersion) ?? null;
  const stays = staysOf(facts, mapOf);
  const timerEnds = timerEndsOf(log);
  const isMeasured = isTimeMeasured(firm.settings, calendars.firm);
  return {
    now: facts.now,
    today: dateOf(facts.now),
    firm,
    tasks,
    log,
    employees,
    calendars,
    maps,
    questionedOperations: new Set(firm.questions.map((question) => question.mandatoryBefore)),
    stays,
    stayOf: (task) => stays.get(scopeKeyOf(task)) ?? null,
    mapOf,
    seriesKeyOf: (task) => {
      const map = mapOf(task);
      return map !== null && isSeriesOf(map, task.operation) ? `${scopeKeyOf(task)}/${task.operation}` : null;
    },
    workingDaysBetween: (employee, from, to) => calendars.of(employee).between(from, to),
    isTrainee: (employee, on) => {
      const until = employees.get(employee)?.traineeUntil;
      return until != null && on <= until;
    },
    isTimeMeasured: isMeasured,
    timerEndOf: (task) => timerEnds.get(task) ?? null,
  };
}

function staysOf({ firm, tasks }: Facts, mapOf: (task: Task) => MapIndex | null): ReadonlyMap<string, Stay> {
  const directory = directoryOfDeals(firm);
  const stays = new Map<string, Stay>();
  for (const [key, group] of groupBy(tasks, scopeKeyOf)) stays.set(key, stayOf(group, directory, mapOf));
  return stays;
}

function timerEndsOf(log: readonly LogRow[]): ReadonlyMap<string, LocalDateTime> {
  const ends = new Map<string, LocalDateTime>();
  for (const { task, method, endedAt } of log) {
    if (task === null || method !== 'timer' || endedAt === null) continue;
    const known = ends.get(task);
    if (known === undefined || known < endedAt) ends.set(task, endedAt);
  }
  return ends;
}
