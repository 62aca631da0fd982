import fc from 'fast-check';
import { addDays, dateTimeAt, localDate, localDateTime } from '../../src/kernel/local-date';
import type { LogRow, Task } from '../../src/model/task';
import type { TimedSpell } from '../../src/planning/collect-spells';
import { reconcile } from '../../src/planning/reconcile';
import { aFirm } from '../builders/firm';
import { aMap, mapsOf } from '../builders/map';
import { anInput, aTask } from '../builders/task';

const maps = mapsOf(aMap({ operations: ['10'] }));
const id = 'D1/1/10/1';

const timed = (from: string, to: string, comment = ''): TimedSpell => ({
  from: localDateTime(from),
  to: localDateTime(to),
  isCut: false,
  employee: 'E1',
  comment,
});

interface Said {
  readonly minutes?: number | null;
  readonly isDone?: boolean;
  readonly spells?: readonly TimedSpell[];
}

/** Takes an input and spells over; the result is what the next call starts from. */
function collect(task: Task, { minutes = null, isDone = false, spells = [] }: Said, now: string) {
  const result = reconcile({
    firm: aFirm(),
    maps,
    tasks: [task],
    inputs: new Map([[id, anInput({ minutes, outcome: isDone ? 'done' : null })]]),
    timed: new Map([[id, spells]]),
    now: localDateTime(now),
    recordedBy: 'ivanov@firm.ru',
    mode: 'accept',
  });
  return { task: result.tasks[0] as Task, logRows: result.logRows };
}

const counted = (log: readonly LogRow[]): LogRow[] => {
  const corrected = new Set(log.map(({ corrects }) => corrects));
  return log.filter((row) => !corrected.has(row.id));
};
const minutesIn = (log: readonly LogRow[]) => counted(log).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

const morning = timed('2026-11-23T10:00', '2026-11-23T10:25');
const noon = timed('2026-11-23T12:00', '2026-11-23T12:10');

test('spells are rows with start and end, and give the task its minutes', () => {
  const { task, logRows } = collect(aTask(), { spells: [morning, noon] }, '2026-11-23T13:00');
  expect(task).toMatchObject({ minutes: 35, status: 'available' });
  expect(logRows).toMatchObject([
    {
      id: `${id}#2026-11-23T10:00`,
      task: id,
      minutes: 25,
      method: 'timer',
      endedAt: '2026-11-23T10:25',
      corrects: null,
    },
    { id: `${id}#2026-11-23T12:00`, minutes: 10, method: 'timer', doneOn: '2026-11-23' },
  ]);
  const again = collect(task, { spells: [morning, noon] }, '2026-11-23T14:00');
  expect(again.logRows).toEqual([]);
  expect(again.task).toBe(task);
});

test('a tick with the timer’s minutes writes none of its own', () => {
  const { logRows } = collect(aTask(), { spells: [morning, noon], minutes: 35, isDone: true }, '2026-11-23T13:00');
  expect(logRows.map(({ method, minutes, corrects }) => [method, minutes, corrects])).toEqual([
    ['timer', 25, null],
    ['timer', 10, null],
    ['tick', null, null],
  ]);
});

test.each([
  {
    typed: 50,
    rows: [
      [25, 'timer'],
      [25, 'typed'],
    ],
  },
  {
    typed: 20,
    rows: [
      [20, 'typed'],
      [0, 'typed'],
    ],
  },
  {
    typed: 0,
    rows: [
      [0, 'typed'],
      [0, 'typed'],
    ],
  },
])('a typed total of $typed is reached by rows that correct the timer’s', ({ typed, rows }) => {
  const first = collect(aTask(), { spells: [morning, noon] }, '2026-11-23T13:00');
  const second = collect(first.task, { minutes: typed, isDone: true }, '2026-11-23T18:00');
  const log = [...first.logRows, ...second.logRows];
  expect(counted(log).flatMap(({ method, minutes }) => (method === 'tick' ? [] : [[minutes, method]]))).toEqual(rows);
  expect(second.task.minutes).toBe(typed);
  const back = collect(second.task, { isDone: true }, '2026-11-24T09:00');
  expect(minutesIn([...log, ...back.logRows])).toBe(35);
  expect(back.task.minutes).toBe(35);
});

test('minutes typed before the timer ran count for all of it', () => {
  const typed = collect(aTask(), { minutes: 20 }, '2026-11-23T09:00');
  const after = collect(typed.task, { minutes: 20, spells: [morning] }, '2026-11-23T11:00');
  expect(minutesIn([...typed.logRows, ...after.logRows])).toBe(20);
});

test('time that was measured is kept where the rest of the row is left out', () => {
  const result = reconcile({
    firm: aFirm(),
    maps,
    tasks: [aTask()],
    inputs: new Map([[id, anInput({ outcome: 'done', doneOn: '2026-11-30' })]]),
    timed: new Map([[id, [morning]]]),
    now: localDateTime('2026-11-23T13:00'),
    recordedBy: '',
    mode: 'accept',
  });
  expect(result.findings).toMatchObject([{ code: 'done-in-future' }]);
  expect(result.logRows).toMatchObject([{ method: 'timer', minutes: 25 }]);
  expect(result.tasks[0]).toMatchObject({ status: 'available', accepted: { input: { outcome: null } } });
});

test('whatever is typed and measured in whatever order, the rows that count sum to the task’s minutes, and none has another’s ID', () => {
  const stepArb = fc.record({
    minutes: fc.option(fc.nat(200)),
    isDone: fc.boolean(),
    lengths: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(stepArb, { maxLength: 8 }), (steps) => {
      let task = aTask();
      let log: readonly LogRow[] = [];
      let clock = 500;
      const at = (minutes: number) =>
        dateTimeAt(addDays(localDate('2026-11-23'), Math.floor(minutes / 1440)), minutes % 1440);
      for (const { minutes, isDone, lengths } of steps) {
        const spells = lengths.map((length) => {
          const from = at(clock);
          clock += length + 1;
          return timed(from, at(clock - 1));
        });
        clock += 10;
        const done = collect(task, { minutes, isDone, spells }, at(clock));
        expect(collect(done.task, { minutes, isDone, spells }, at(clock)).logRows).toEqual([]);
        task = done.task;
        log = [...log, ...done.logRows];
        expect(minutesIn(log)).toBe(task.minutes ?? 0);
        expect(new Set(log.map((row) => row.id)).size).toBe(log.length);
      }
    }),
    { numRuns: 200 },
  );
});
