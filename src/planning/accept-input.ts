import type { LocalDate, LocalDateTime } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { LogRow, Task, TaskInput } from '../model/task';
import { reservedOperations } from '../model/task';
import type { CollectedSpell } from '../model/timer';
import { acceptWait } from './accept-wait';
import { collectSpells, type TimedSpell } from './collect-spells';
import { logRowFor } from './log-row';
import { acceptedInput, isClientReason } from './task-input';
import type { WorkCalendar } from './work-calendar';

/** What accepting an input needs to know of its operation and performer. */
export interface AcceptanceRule {
  /** An attempt without result settles only an attempt of a series; any other operation stays open. */
  readonly isSeries: boolean;
  /** A mandatory operation is not required only with the head's consent. */
  readonly isMandatory: boolean;
  readonly calendar: WorkCalendar;
}

/** The day of the work: «Сделано», else the day it had, else today. */
function dayOfWork(task: Task, input: TaskInput, today: LocalDate): LocalDate | null {
  if (input.outcome !== 'done' && input.outcome !== 'attempt') return null;
  if (input.doneOn !== null) return input.doneOn;
  const before = acceptedInput(task);
  return before.outcome === input.outcome && before.doneOn === null && task.recordedAt !== null
    ? (task.doneOn ?? dateOf(task.recordedAt))
    : today;
}

type Standing = Pick<Task, 'status' | 'doneOn' | 'recordedAt' | 'recordedBy' | 'outcome'>;

function standingAfter(
  task: Task,
  input: TaskInput,
  doneOn: LocalDate | null,
  rule: AcceptanceRule,
  now: LocalDateTime,
  recordedBy: string,
): Standing {
  const { outcome } = input;
  const before = acceptedInput(task);
  // A client's reason with another date is another one.
  const isSameDate = !isClientReason(outcome) || before.newDate === input.newDate;
  const isSameOutcome = outcome !== null && before.outcome === outcome && isSameDate && task.recordedAt !== null;
  const recorded = isSameOutcome
    ? { recordedAt: task.recordedAt, recordedBy: task.recordedBy }
    : { recordedAt: now, recordedBy };
  switch (outcome) {
    case 'done':
      return { status: 'done', doneOn, outcome, ...recorded };
    case 'attempt':
      return rule.isSeries
        ? { status: 'done', doneOn, outcome, ...recorded }
        : { status: 'available', doneOn: null, outcome, ...recorded };
    case 'not-required': {
      if (isSameOutcome) return { status: task.status, doneOn: null, outcome, ...recorded };
      return { status: rule.isMandatory ? 'checking' : 'not-required', doneOn: null, outcome, ...recorded };
    }
    case 'moved-by-client':
    case 'waiting-client':
      return { status: 'waiting-client', doneOn: null, outcome, ...recorded };
    case 'waiting-own':
      return { status: 'waiting-own', doneOn: null, outcome, ...recorded };
    case null:
      return {
        status: task.status === 'returned' ? 'returned' : 'available',
        doneOn: null,
        outcome,
        recordedAt: null,
        recordedBy: '',
      };
  }
}

/** Minutes of a timed task stand in the rows of its spells. */
const withoutTimed = (input: TaskInput, spells: readonly CollectedSpell[]): TaskInput =>
  spells.length === 0 ? input : { ...input, minutes: null };

/** The task and its log rows after the performer's input and new timed spells were taken over. Planning sets availability and open status anew. */
export function acceptInput(
  task: Task,
  input: TaskInput,
  rule: AcceptanceRule,
  now: LocalDateTime,
  recordedBy: string,
  timed: readonly TimedSpell[] = [],
): { readonly task: Task; readonly logRows: readonly LogRow[] } {
  const before = acceptedInput(task);
  const today = dateOf(now);
  const doneOn = dayOfWork(task, input, today);
  const logRows = task.accepted?.logRows ?? 0;
  const doneBefore =
    before.outcome === null
      ? null
      : (task.doneOn ?? before.doneOn ?? (task.recordedAt ? dateOf(task.recordedAt) : null));
  const known = task.accepted?.spells ?? [];
  const { spells, logRows: spellRows } = collectSpells(task, timed, input.minutes, now);
  const logRow = logRowFor(
    task,
    { input: withoutTimed(before, known), doneOn: doneBefore },
    { input: withoutTimed(input, spells), doneOn },
    logRows,
    now,
  );
  const isOutcomeChanged = before.outcome !== input.outcome || before.newDate !== input.newDate;
  // A pause is remembered in the waiting of «Вернуться к клиенту»: its performer's words do not touch it.
  const isWaiting = isOutcomeChanged && task.operation !== reservedOperations.returnToClient;
  const accepted: Task = {
    ...task,
    ...standingAfter(task, input, doneOn, rule, now, recordedBy),
    ...(isWaiting ? acceptWait(task, input, today, rule.calendar) : {}),
    minutes: input.minutes ?? (spells.length === 0 ? null : spells.reduce((sum, { minutes }) => sum + minutes, 0)),
    factUnits: input.units,
    evidence: input.evidence,
    accepted: {
      input,
      logRows: logRows + (logRow === null ? 0 : 1),
      ...(spells.length === 0 ? {} : { spells }),
    },
  };
  return { task: accepted, logRows: [...spellRows, ...(logRow === null ? [] : [logRow])] };
}
