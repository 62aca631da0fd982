import type { LocalDate } from '../kernel/local-date';
import { addDays, dateOf } from '../kernel/local-date';
import type { Employee } from '../model/firm';
import type { MapVersion, Norm, StageMap } from '../model/stage-map';
import type { Task } from '../model/task';
import { isDropped } from '../model/task-status';
import { appliesTo, indexOfMap, isRepeated, isSeries } from './map-index';
import type { WorkCalendar } from './work-calendar';

/** 12 % on top of the norms: talk, walking, interruptions. */
const allowance = 1.12;
const usualHours = 8;

/** Minutes of one role on one deal of a stage: Σ norm · usual repeats + preparation over the operations that apply. */
export function minutesPerDeal(
  map: StageMap,
  norms: ReadonlyMap<string, Norm>,
  clientType: string,
  role = 'manager',
): number {
  return map.operations
    .filter(
      (operation) => operation.issuedTo === 'deal' && operation.performer === role && appliesTo(operation, clientType),
    )
    .reduce((sum, { id }) => {
      const norm = norms.get(id);
      return sum + (norm ? norm.minutes * norm.usualRepeats + norm.preparationMinutes : 0);
    }, 0);
}

/** Hours a deal costs its manager, allowance included. */
export const hoursPerDeal = (minutes: number): number => (minutes * allowance) / 60;

/** A person's hours for the map from `from` to `to`: his hours a day · share; short days and absences count less. */
export function availableHours(employee: Employee, calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  let days = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) days += calendar.hoursOn(date) / usualHours;
  return (days * employee.hoursPerDay * employee.mapSharePercent) / 100;
}

/** «Сколько ещё сделок потянет». */
export const dealsThatFit = (freeHours: number, hoursOfDeal: number): number =>
  hoursOfDeal > 0 ? Math.max(Math.floor(freeHours / hoursOfDeal + 1e-9), 0) : 0;

/** Planned hours of a person's tasks, allowance included. */
function plannedHours(
  tasks: readonly Task[],
  maps: ReadonlyMap<MapVersion, StageMap>,
  norms: ReadonlyMap<string, Norm>,
): number {
  const minutes = tasks.reduce((sum, task) => {
    const map = maps.get(task.mapVersion);
    const indexed = map && indexOfMap(map).operations.get(task.operation);
    const norm = norms.get(task.operation);
    const usual = norm?.usualRepeats ?? 1;
    // A planned repetition has a task for each time; of a series the attempts that are still to be expected count here.
    const times =
      indexed && isRepeated(indexed) ? 1 : indexed && isSeries(indexed) ? Math.max(usual - task.repeat + 1, 1) : usual;
    return sum + (task.normMinutes ?? norm?.minutes ?? 0) * times + (norm?.preparationMinutes ?? 0);
  }, 0);
  return (minutes * allowance) / 60;
}

/** ρ of a person in the week that begins on `monday`: planned hours of the tasks due then / available hours; null = none available. */
export function loadOf(
  employee: Employee,
  monday: LocalDate,
  given: {
    readonly tasks: readonly Task[];
    readonly maps: ReadonlyMap<MapVersion, StageMap>;
    readonly norms: ReadonlyMap<string, Norm>;
    readonly calendar: WorkCalendar;
  },
): { readonly plannedHours: number; readonly availableHours: number; readonly ratio: number | null } {
  const sunday = addDays(monday, 6);
  const due = given.tasks.filter((task) => {
    const day = task.due === null ? task.planned : dateOf(task.due);
    return task.performer === employee.id && !isDropped(task) && day !== null && day >= monday && day <= sunday;
  });
  const planned = plannedHours(due, given.maps, given.norms);
  const available = availableHours(employee, given.calendar, monday, sunday);
  return { plannedHours: planned, availableHours: available, ratio: available > 0 ? planned / available : null };
}
