import type { LocalDate, LocalDateTime, LocalStamp } from '../../src/kernel/local-date';
import { localDate, localDateTime, localStamp } from '../../src/kernel/local-date';
import type { Accepted, LogRow, Task, TaskInput } from '../../src/model/task';

type Stamps = 'availableFrom' | 'due';
type Days = 'planned' | 'doneOn' | 'waitingSince' | 'waitingUntil';
type Moments = 'recordedAt' | 'startedAt';
type TaskOptions = Omit<Partial<Task>, Stamps | Days | Moments> & {
  readonly [K in Stamps | Days | Moments]?: string | null;
};

const stampOrNull = (text: string | null | undefined): LocalStamp | null => (text ? localStamp(text) : null);
const dayOrNull = (text: string | null | undefined): LocalDate | null => (text ? localDate(text) : null);
const momentOrNull = (text: string | null | undefined): LocalDateTime | null => (text ? localDateTime(text) : null);

/** An available task of deal `D1`, operation `10`, performer `E1`, version `S1@1`; its ID follows from its parts. */
export function aTask(options: TaskOptions = {}): Task {
  const deal = options.deal === undefined ? 'D1' : options.deal;
  const entry = deal === null ? null : (options.entry ?? 1);
  const operation = options.operation ?? '10';
  const repeat = options.repeat ?? 1;
  const performer = options.performer ?? 'E1';
  const subject = deal === null ? performer : `${deal}/${entry}`;
  return {
    onBehalfOf: null,
    normMinutes: 30,
    fasterPercent: 50,
    slowerPercent: 50,
    mapVersion: 'S1@1',
    status: options.doneOn ? 'done' : 'available',
    recordedBy: '',
    minutes: null,
    planUnits: null,
    factUnits: null,
    evidence: '',
    outcome: options.doneOn ? 'done' : null,
    waits: 0,
    waitedWorkingDays: 0,
    accepted: null,
    ...options,
    id: options.id ?? `${subject}/${operation}/${repeat}`,
    deal,
    entry,
    operation,
    repeat,
    performer,
    availableFrom: options.availableFrom === undefined ? localDate('2026-11-23') : stampOrNull(options.availableFrom),
    due: options.due === undefined ? localDate('2026-11-25') : stampOrNull(options.due),
    planned: dayOrNull(options.planned),
    doneOn: dayOrNull(options.doneOn),
    waitingSince: dayOrNull(options.waitingSince),
    waitingUntil: dayOrNull(options.waitingUntil),
    recordedAt: options.recordedAt
      ? momentOrNull(options.recordedAt)
      : options.doneOn
        ? localDateTime(`${options.doneOn}T18:00`)
        : null,
    startedAt: momentOrNull(options.startedAt),
  };
}

/** What a tab row says: nothing, unless told. */
export function anInput(
  options: Omit<Partial<TaskInput>, 'newDate' | 'doneOn'> & { newDate?: string; doneOn?: string } = {},
): TaskInput {
  return {
    outcome: null,
    evidence: '',
    units: null,
    minutes: null,
    ...options,
    newDate: dayOrNull(options.newDate),
    doneOn: dayOrNull(options.doneOn),
  };
}

export const anAccepted = (input: TaskInput = anInput(), logRows = 0): Accepted => ({ input, logRows });

/** A log row of task `D1/1/10/1`, typed by `E1` on 2026-11-23 at 18:00. */
export function aLogRow(
  options: Omit<Partial<LogRow>, 'startedAt' | 'endedAt' | 'doneOn' | 'recordedAt'> & {
    readonly [K in 'startedAt' | 'endedAt' | 'doneOn' | 'recordedAt']?: string | null;
  } = {},
): LogRow {
  return {
    id: `${options.task ?? 'D1/1/10/1'}#1`,
    task: 'D1/1/10/1',
    deal: 'D1',
    operation: '10',
    employee: 'E1',
    minutes: 30,
    method: 'typed',
    corrects: null,
    comment: '',
    ...options,
    startedAt: momentOrNull(options.startedAt),
    endedAt: momentOrNull(options.endedAt),
    doneOn: options.doneOn === undefined ? localDate('2026-11-23') : dayOrNull(options.doneOn),
    recordedAt: localDateTime(options.recordedAt ?? '2026-11-23T18:00'),
  };
}
