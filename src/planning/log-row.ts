import type { LocalDate, LocalDateTime } from '../kernel/local-date';
import type { LogRow, Task, TaskInput } from '../model/task';

/** What of an input is work to be recorded: that it was done or tried, when, and for how long. */
interface WorkRecord {
  readonly outcome: 'done' | 'attempt' | null;
  readonly doneOn: LocalDate | null;
  readonly minutes: number | null;
}

function recordOf({ outcome, minutes }: TaskInput, doneOn: LocalDate | null): WorkRecord | null {
  const isWork = outcome === 'done' || outcome === 'attempt';
  return isWork || minutes !== null
    ? { outcome: isWork ? outcome : null, doneOn: isWork ? doneOn : null, minutes }
    : null;
}

const isSameRecord = (a: WorkRecord | null, b: WorkRecord | null): boolean =>
  a === b || (a !== null && b !== null && a.outcome === b.outcome && a.doneOn === b.doneOn && a.minutes === b.minutes);

/** An input with the day on which its work was done. */
export interface DatedInput {
  readonly input: TaskInput;
  readonly doneOn: LocalDate | null;
}

/**
 * The log row for a changed input, or null where no work changed. The log is append-only: a later change and an un-tick write a row
 * that corrects the last one. The ID is the task's with the number of the row. Minutes of a timed task stand in the rows of its
 * spells: its inputs bear none here.
 */
export function logRowFor(
  task: Task,
  before: DatedInput,
  after: DatedInput,
  logRows: number,
  now: LocalDateTime,
): LogRow | null {
  const last = recordOf(before.input, before.doneOn);
  const next = recordOf(after.input, after.doneOn);
  if (isSameRecord(last, next)) return null;
  return {
    id: `${task.id}#${logRows + 1}`,
    task: task.id,
    deal: task.deal,
    operation: task.operation,
    employee: task.performer,
    startedAt: null,
    endedAt: null,
    minutes: next?.minutes ?? null,
    method: next !== null && next.minutes !== null ? 'typed' : 'tick',
    doneOn: next?.doneOn ?? null,
    recordedAt: now,
    corrects: last !== null && logRows > 0 ? `${task.id}#${logRows}` : null,
    comment: '',
  };
}
