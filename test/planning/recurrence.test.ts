import fc from 'fast-check';
import { RRule } from 'rrule';
import { addDays, localDate, weekdayOf } from '../../src/kernel/local-date';
import { formatCalendarRule } from '../../src/model/calendar-rule';
import type { RecurrenceRule } from '../../src/model/stage-map';
import { dateAfter, nextDates, repeatsFrom } from '../../src/planning/recurrence';
import type { WorkCalendar } from '../../src/planning/work-calendar';
import { createWorkCalendar } from '../../src/planning/work-calendar';
import { aCalendarDay, aSettings } from '../builders/firm';
import { everyWorkingDays, rrule } from '../builders/map';

const plain = createWorkCalendar([], aSettings());
const start = localDate('2026-01-01');
const dates = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(start, offset));
const workingDates = dates.map((date) => plain.add(date, 0));

/** A calendar without days off, so that nothing is rolled. */
const always: WorkCalendar = { ...plain, isWorking: () => true, roll: (date) => date };

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const byRrule = (rule: string, anchor: string, upTo: string): string[] =>
  new RRule({ ...RRule.parseString(rule), dtstart: utc(anchor) })
    .between(utc(anchor), utc(upTo), true)
    .map((moment) => moment.toISOString().slice(0, 10));
const ours = (
  rule: RecurrenceRule,
  anchor: ReturnType<typeof localDate>,
  upTo: ReturnType<typeof localDate>,
  calendar = plain,
): string[] => repeatsFrom({ rule, roll: 'later' }, anchor, upTo, calendar).map(({ date }) => date);

describe('against rrule', () => {
  const calendarRules = fc.oneof(
    fc.record({
      kind: fc.constant('weekly' as const),
      interval: fc.integer({ min: 1, max: 6 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    }),
    fc.record({
      kind: fc.constant('monthly' as const),
      interval: fc.integer({ min: 1, max: 4 }),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { maxLength: 3 }),
    }),
  );

  test('calendar rules where nothing is rolled: the same days, numbered 1, 2, 3 …', () => {
    fc.assert(
      fc.property(calendarRules, dates, fc.nat(400), (calendarRule, anchor, span) => {
        const rule = formatCalendarRule(calendarRule);
        const repeats = repeatsFrom({ rule: rrule(rule), roll: 'later' }, anchor, addDays(anchor, span), always);
        expect(repeats.map(({ date }) => date as string)).toEqual(byRrule(rule, anchor, addDays(anchor, span)));
        expect(repeats.map(({ number }) => number)).toEqual(repeats.map((_, index) => index + 1));
      }),
    );
  });

  test('every working day is FREQ=DAILY on Monday to Friday', () => {
    fc.assert(
      fc.property(dates, fc.nat(100), (anchor, span) => {
        const upTo = addDays(anchor, span);
        expect(ours(everyWorkingDays(1), anchor, upTo)).toEqual(
          byRrule('FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', anchor, upTo),
        );
      }),
    );
  });

  test('every 5n working days without holidays is every n weeks', () => {
    fc.assert(
      fc.property(workingDates, fc.integer({ min: 1, max: 4 }), fc.nat(200), (anchor, weeks, span) => {
        const upTo = addDays(anchor, span);
        expect(ours(everyWorkingDays(5 * weeks), anchor, upTo)).toEqual(
          byRrule(`FREQ=WEEKLY;INTERVAL=${weeks}`, anchor, upTo),
        );
      }),
    );
  });

  test.each([
    { which: 'first', position: 1 },
    { which: 'last', position: -1 },
  ] as const)('the $which working day of the month is BYSETPOS=$position', ({ which, position }) => {
    fc.assert(
      fc.property(dates, fc.nat(300), (anchor, span) => {
        const upTo = addDays(anchor, span);
        const rule = `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`;
        expect(ours({ kind: 'month-working-day', which }, anchor, upTo)).toEqual(byRrule(rule, anchor, upTo));
      }),
    );
  });
});

test('the 31st is the last day of a shorter month', () => {
  const rule = rrule('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1');
  expect(ours(rule, start, localDate('2026-04-30'), always)).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ]);
});

test.each([
  { roll: 'later', dates: ['2026-11-02', '2026-12-01'] },
  { roll: 'earlier', dates: ['2026-10-30', '2026-12-01'] },
  { roll: 'skip', dates: ['2026-12-01'] },
] as const)('the 1st of November, a Sunday, rolled $roll', ({ roll, dates: expected }) => {
  const rule = rrule('FREQ=MONTHLY;BYMONTHDAY=1');
  const repeats = repeatsFrom({ rule, roll }, localDate('2026-10-15'), localDate('2026-12-10'), plain);
  expect(repeats.map(({ date }) => date)).toEqual(expected);
  expect(repeats[repeats.length - 1]).toEqual({ number: 2, date: '2026-12-01' });
});

test('what rolls back over the horizon is not lost', () => {
  const rule = rrule('FREQ=WEEKLY;BYDAY=SU');
  const repeats = repeatsFrom({ rule, roll: 'earlier' }, localDate('2026-11-23'), localDate('2026-11-27'), plain);
  expect(repeats).toEqual([{ number: 1, date: '2026-11-27' }]);
});

test('two days off that roll to one day are one repeat', () => {
  expect(ours(rrule('FREQ=DAILY'), localDate('2026-11-27'), localDate('2026-12-01'))).toEqual([
    '2026-11-27',
    '2026-11-30',
    '2026-12-01',
  ]);
});

test('a changed calendar moves dates and not numbers', () => {
  const anchors = fc.tuple(
    workingDates,
    fc.uniqueArray(fc.nat(60), { maxLength: 10 }),
    fc.constantFrom(everyWorkingDays(3), rrule('FREQ=WEEKLY')),
  );
  fc.assert(
    fc.property(anchors, ([anchor, offsets, rule]) => {
      const upTo = addDays(anchor, 90);
      const holidays = createWorkCalendar(
        offsets.map((offset) => aCalendarDay(addDays(anchor, offset + 1), false)),
        aSettings(),
      );
      const before = repeatsFrom({ rule, roll: 'later' }, anchor, upTo, plain);
      const after = repeatsFrom({ rule, roll: 'later' }, anchor, upTo, holidays);
      const dateOfNumber = new Map(before.map(({ number, date }) => [number, date]));
      for (const { number, date } of after) expect(date >= (dateOfNumber.get(number) ?? date)).toBe(true);
    }),
  );
});

test('counting from the last time', () => {
  const last = localDate('2026-11-26');
  expect(dateAfter({ rule: everyWorkingDays(2), roll: 'later' }, last, plain)).toBe('2026-11-30');
  expect(dateAfter({ rule: rrule('FREQ=WEEKLY;BYDAY=MO,TH'), roll: 'later' }, last, plain)).toBe('2026-11-30');
  expect(dateAfter({ rule: rrule('FREQ=WEEKLY;INTERVAL=2'), roll: 'later' }, last, plain)).toBe('2026-12-10');
  expect(dateAfter({ rule: { kind: 'month-working-day', which: 'last' }, roll: 'later' }, last, plain)).toBe(
    '2026-11-30',
  );
  expect(dateAfter({ rule: { kind: 'once' }, roll: 'later' }, last, plain)).toBeNull();
});

test('the next five days', () => {
  const from = localDate('2026-11-24');
  const mondays = nextDates({ rule: rrule('FREQ=WEEKLY;BYDAY=MO'), roll: 'later' }, start, from, plain);
  expect(mondays).toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']);
  expect(mondays.map(weekdayOf)).toEqual([1, 1, 1, 1, 1]);
  expect(
    nextDates({ rule: rrule('FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1'), roll: 'later' }, start, from, plain),
  ).toHaveLength(5);
  expect(nextDates({ rule: { kind: 'on-event' }, roll: 'later' }, start, from, plain)).toEqual([]);
});
