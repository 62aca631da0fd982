import fc from 'fast-check';
import { sidebarTimers, type TimedRow } from '../../src/app/timed-rows';
import { actOnTimers, looseRow } from '../../src/app/timer-action';
import { addDays, dateOf, dateTimeAt, localDate, localDateTime } from '../../src/kernel/local-date';
import { noTimer, type Spell } from '../../src/model/timer';
import {
  clockMinutes,
  confirmTimer,
  cutTimer,
  fitMinutes,
  isRunning,
  pauseTimer,
  startTimer,
  totalMinutes,
} from '../../src/planning/timer';

const monday = localDate('2026-11-23');
const at = (minutes: number) => dateTimeAt(addDays(monday, Math.floor(minutes / 1440)), minutes % 1440);
const endOfWork = (day: ReturnType<typeof localDate>) => dateTimeAt(day, 18 * 60);
const spell = (from: string, to: string | null, isCut = false): Spell => ({
  from: localDateTime(from),
  to: to === null ? null : localDateTime(to),
  isCut,
});

const actions = ['start', 'pause', 'stop', 'confirm', 'discard'] as const;
const stepsArb = fc.array(
  fc.record({
    action: fc.constantFrom(...actions),
    key: fc.constantFrom('a', 'b', 'c'),
    minutes: fc.option(fc.integer({ min: 0, max: 500 })),
    pass: fc.integer({ min: 0, max: 700 }),
  }),
  { maxLength: 25 },
);
const rowsOf = (...keys: string[]): TimedRow[] =>
  keys.map((key, index) => ({
    ...looseRow({ rowNumber: 3 + index, client: '', operation: key, minutes: null, deal: null }, key, at(index)),
    key,
  }));

describe('whatever is pressed in whatever order', () => {
  test('at most one timer runs, and doing it twice is doing it once', () => {
    fc.assert(
      fc.property(stepsArb, (steps) => {
        let rows = rowsOf('a', 'b', 'c');
        let now = 600;
        for (const { pass, ...step } of steps) {
          now += pass;
          const today = dateOf(at(now));
          rows = rows.map((row) => ({ ...row, timer: cutTimer(row.timer, today, endOfWork) }));
          rows = actOnTimers(rows, { ...step, mayTick: true }, at(now));
          expect(actOnTimers(rows, { ...step, mayTick: true }, at(now))).toEqual(rows);
          expect(rows.filter(({ timer }) => isRunning(timer)).length).toBeLessThanOrEqual(1);
          expect(sidebarTimers(rows).filter(({ phase }) => phase === 'running').length).toBeLessThanOrEqual(1);
          for (const { timer } of rows) {
            const froms = timer.spells.map(({ from }) => from);
            expect(new Set(froms).size).toBe(froms.length);
            expect([...froms].sort()).toEqual(froms);
          }
        }
      }),
    );
  });

  test('the minutes of a day are the minutes for which it ran', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ runs: fc.integer({ min: 0, max: 40 }), rests: fc.integer({ min: 0, max: 40 }) }), {
          maxLength: 12,
        }),
        (turns) => {
          let timer = noTimer;
          let now = 480;
          let ran = 0;
          for (const { runs, rests } of turns) {
            timer = startTimer(timer, at(now));
            now += runs;
            ran += runs;
            timer = pauseTimer(timer, at(now));
            now += rests;
          }
          expect(totalMinutes(timer)).toBe(ran);
        },
      ),
    );
  });
});

test('another start rests the first, and «Минуты» follow only what the timer filled in', () => {
  const [a, b] = rowsOf('a', 'b') as [TimedRow, TimedRow];
  const act = (
    rows: readonly TimedRow[],
    action: (typeof actions)[number],
    key: string,
    now: number,
    minutes: number | null = null,
  ) => actOnTimers(rows, { action, key, minutes, mayTick: true }, at(now));
  let rows = act([a, { ...b, minutes: 5 }], 'start', 'a', 600);
  rows = act(rows, 'start', 'b', 620);
  expect(rows.map(({ timer }) => [isRunning(timer), totalMinutes(timer)])).toEqual([
    [false, 20],
    [true, 0],
  ]);
  rows = act(rows, 'stop', 'b', 650);
  rows = act(rows, 'stop', 'a', 655);
  expect(rows.map(({ minutes, isDone }) => [minutes, isDone])).toEqual([
    [20, true],
    [5, true],
  ]);
  rows = act(act(rows, 'start', 'a', 700), 'pause', 'a', 710);
  expect(rows[0]?.minutes).toBe(30);
  expect(act(rows, 'stop', 'a', 711, 45)[0]?.minutes).toBe(45);
  expect(act(rows, 'discard', 'a', 711)[0]).toMatchObject({ minutes: null, timer: { spells: [] } });
});

test.each<{ when: string; from: string; today: string; left: Spell[] }>([
  {
    when: 'begun on Friday and seen on Monday',
    from: '2026-11-20T16:30',
    today: '2026-11-23',
    left: [spell('2026-11-20T16:30', '2026-11-20T18:00', true)],
  },
  {
    when: 'begun after the end of work',
    from: '2026-11-20T19:30',
    today: '2026-11-21',
    left: [spell('2026-11-20T19:30', '2026-11-20T19:30', true)],
  },
  {
    when: 'still the same day',
    from: '2026-11-20T16:30',
    today: '2026-11-20',
    left: [spell('2026-11-20T16:30', null)],
  },
])('a timer $when', ({ from, today, left }) => {
  const timer = cutTimer(startTimer(noTimer, localDateTime(from)), localDate(today), endOfWork);
  expect(timer.spells).toEqual(left);
});

test.each([
  { said: null, minutes: 90 },
  { said: 25, minutes: 25 },
  { said: 150, minutes: 150 },
  { said: 0, minutes: 0 },
])('confirmed with $said minutes it counts $minutes', ({ said, minutes }) => {
  const cut = { ...noTimer, spells: [spell('2026-11-20T16:30', '2026-11-20T18:00', true)] };
  const later = (from: ReturnType<typeof localDateTime>, more: number) => dateTimeAt(dateOf(from), 16 * 60 + 30 + more);
  const confirmed = confirmTimer(cut, said, later);
  expect(totalMinutes(confirmed)).toBe(minutes);
  expect(confirmed.spells.some(({ isCut }) => isCut)).toBe(false);
  expect(confirmTimer(confirmed, said, later)).toBe(confirmed);
});

test('a clock that was put back makes no spell that was there before', () => {
  const ran = pauseTimer(startTimer(noTimer, at(600)), at(630));
  const again = startTimer(ran, at(590));
  expect(again.spells.map(({ from }) => from)).toEqual([at(600), at(630)]);
  expect(totalMinutes(pauseTimer(again, at(600)))).toBe(30);
});

test('minutes are raised in the last record and lowered from the last backwards', () => {
  expect(fitMinutes([25, 10], 50)).toEqual([25, 25]);
  expect(fitMinutes([25, 10], 20)).toEqual([20, 0]);
  expect(fitMinutes([], 20)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 1 }), fc.nat(6000), (minutes, total) => {
      const fitted = fitMinutes(minutes, total);
      expect(fitted.reduce((sum, each) => sum + each, 0)).toBe(total);
      expect(fitted.every((each) => each >= 0)).toBe(true);
    }),
  );
});

test('the clock runs over midnight', () => {
  expect(clockMinutes(localDateTime('2026-11-23T23:50'), localDateTime('2026-11-24T00:15'))).toBe(25);
});
