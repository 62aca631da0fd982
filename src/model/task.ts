import type { LocalDate, LocalDateTime, LocalStamp } from '../kernel/local-date';
import type { MapVersion } from './stage-map';
import type { CollectedSpell } from './timer';

export type TaskStatus =
  | 'waiting'
  | 'available'
  | 'in-work'
  | 'waiting-client'
  | 'waiting-own'
  | 'done'
  | 'checking'
  | 'returned'
  | 'not-required'
  | 'cancelled';

/** What a performer may say of a task: «Итог» of his tab. */
export type TaskOutcome = 'done' | 'attempt' | 'moved-by-client' | 'waiting-client' | 'waiting-own' | 'not-required';

/** The inputs of one tab row, as parsed: what the performer says. `null` / `''` = empty. */
export interface TaskInput {
  readonly outcome: TaskOutcome | null;
  readonly newDate: LocalDate | null;
  readonly evidence: string;
  readonly units: number | null;
  readonly doneOn: LocalDate | null;
  readonly minutes: number | null;
}

/**
 * «Принято»: the inputs that were last taken over, how many log rows they have had (log ID = task ID # n), and the timed
 * spells that are in the log, in the order of time.
 */
export interface Accepted {
  readonly input: TaskInput;
  readonly logRows: number;
  readonly spells?: readonly CollectedSpell[];
}

/** A row of the register: an issued instance of an operation, an employee's. */
export interface Task {
  /** `deal/entry/operation/repeat`, or `employee/operation/repeat` for a person's operation. */
  readonly id: string;
  readonly deal: string | null;
  readonly entry: number | null;
  readonly operation: string;
  readonly repeat: number;
  readonly performer: string;
  /** Employee in whose place the performer acts, or null. */
  readonly onBehalfOf: string | null;
  /** When it became available, a fact; null while it waits for predecessors or its date. */
  readonly availableFrom: LocalStamp | null;
  /** Fixed with availability; null before. A series «до результата» has one due date in all its attempts. */
  readonly due: LocalStamp | null;
  /** Forecast of the availability while it waits (never a ground for a deviation); the planned date of a repeat. */
  readonly planned: LocalDate | null;
  readonly normMinutes: number | null;
  readonly fasterPercent: number;
  readonly slowerPercent: number;
  readonly mapVersion: MapVersion;
  readonly status: TaskStatus;
  readonly doneOn: LocalDate | null;
  readonly recordedAt: LocalDateTime | null;
  /** Who recorded: an e-mail, or «предположительно» the tab's owner. */
  readonly recordedBy: string;
  /** Start by the timer, if any. */
  readonly startedAt: LocalDateTime | null;
  readonly minutes: number | null;
  readonly planUnits: number | null;
  readonly factUnits: number | null;
  readonly evidence: string;
  readonly outcome: TaskOutcome | null;
  readonly waitingSince: LocalDate | null;
  readonly waitingUntil: LocalDate | null;
  readonly waits: number;
  readonly waitedWorkingDays: number;
  readonly accepted: Accepted | null;
}

/** An append-only row of «Журнал времени». */
export interface LogRow {
  readonly id: string;
  readonly task: string | null;
  readonly deal: string | null;
  readonly operation: string | null;
  readonly employee: string;
  readonly startedAt: LocalDateTime | null;
  readonly endedAt: LocalDateTime | null;
  readonly minutes: number | null;
  readonly method: 'timer' | 'typed' | 'tick';
  readonly doneOn: LocalDate | null;
  readonly recordedAt: LocalDateTime;
  /** ID of the row that this one corrects, or null. */
  readonly corrects: string | null;
  readonly comment: string;
}

/** Reserved operation IDs: tasks that no map contains. */
export const reservedOperations = { decide: '!decide', returnToClient: '!return', check: '!check' } as const;
