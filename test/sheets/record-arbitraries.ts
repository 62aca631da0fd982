import fc from 'fast-check';
import { dateOfDayNumber, dateTimeAt } from '../../src/kernel/local-date';
import type { LogRow, Task, TaskInput, TaskOutcome, TaskStatus } from '../../src/model/task';
import { taskOutcomes, taskStatuses } from '../../src/sheets/schema/choices';

const day = fc.integer({ min: 46_000, max: 47_000 }).map(dateOfDayNumber);
const moment = fc.tuple(day, fc.integer({ min: 0, max: 1439 })).map(([date, minute]) => dateTimeAt(date, minute));
const stamp = fc.oneof(day, moment);
const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null, freq: 2 });
const id = fc.constantFrom('D1', 'E1', 'S1-10', '007', '1-2');
const text = fc.constantFrom('', 'КП-0147', '=1+1', '-5', '@я', 'https://example.ru/a?b=1', 'строка\nдругая');
const count = fc.integer({ min: 0, max: 500 });
const units = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);

const inputArb: fc.Arbitrary<TaskInput> = fc.record({
  outcome: maybe(fc.constantFrom(...(Object.keys(taskOutcomes) as TaskOutcome[]))),
  newDate: maybe(day),
  evidence: text,
  units: maybe(units),
  doneOn: maybe(day),
  minutes: maybe(count),
});

export const taskArb: fc.Arbitrary<Task> = fc.record({
  id: fc.integer({ min: 1, max: 99_999 }).map((number) => `D${number}/1/S1-110/1`),
  deal: maybe(id),
  entry: maybe(fc.integer({ min: 1, max: 9 })),
  operation: id,
  repeat: fc.integer({ min: 1, max: 99 }),
  performer: id,
  onBehalfOf: maybe(id),
  availableFrom: maybe(stamp),
  due: maybe(stamp),
  planned: maybe(day),
  normMinutes: maybe(count),
  fasterPercent: fc.constantFrom(50, 30, 12.5),
  slowerPercent: fc.constantFrom(50, 100, 33.3),
  mapVersion: fc.constantFrom('S1@1', 'S2@14'),
  status: fc.constantFrom(...(Object.keys(taskStatuses) as TaskStatus[])),
  doneOn: maybe(day),
  recordedAt: maybe(moment),
  recordedBy: fc.constantFrom('', 'ivanov@firm.ru', 'предположительно Иванов И.'),
  startedAt: maybe(moment),
  minutes: maybe(count),
  planUnits: maybe(units),
  factUnits: maybe(units),
  evidence: text,
  outcome: maybe(fc.constantFrom(...(Object.keys(taskOutcomes) as TaskOutcome[]))),
  waitingSince: maybe(day),
  waitingUntil: maybe(day),
  waits: count,
  waitedWorkingDays: count,
  accepted: maybe(
    fc.record(
      {
        input: inputArb,
        logRows: count,
        spells: fc.array(fc.record({ from: moment, minutes: count, countedMinutes: count, corrections: count }), {
          minLength: 1,
          maxLength: 4,
        }),
      },
      { requiredKeys: ['input', 'logRows'] },
    ),
  ),
});

export const logArb: fc.Arbitrary<LogRow> = fc.record({
  id: fc.integer({ min: 1, max: 99_999 }).map((number) => `D1/1/S1-110/1#${number}`),
  task: maybe(id),
  deal: maybe(id),
  operation: maybe(id),
  employee: id,
  startedAt: maybe(moment),
  endedAt: maybe(moment),
  minutes: maybe(fc.integer({ min: -500, max: 500 })),
  method: fc.constantFrom('timer', 'typed', 'tick'),
  doneOn: maybe(day),
  recordedAt: moment,
  corrects: maybe(id),
  comment: text,
});
