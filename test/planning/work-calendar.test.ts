import fc from 'fast-check';
import type { LocalDate, LocalStamp } from '../../src/kernel/local-date';
import { addDays, dateTimeAt, localDate, localDateTime, weekdayOf } from '../../src/kernel/local-date';
import { createCalendars } from '../../src/planning/calendars';
import { createWorkCalendar } from '../../src/planning/work-calendar';
import { aCalendarDay, aFirm, anAbsence, aSettings } from '../builders/firm';

const hours = aSettings();
const plain = createWorkCalendar([], hours);
const start = localDate('2026-09-01');
const dates = fc.integer({ min: 0, max: 300 }).map((offset) => addDays(start, offset));
const stamps: fc.Arbitrary<LocalStamp> = fc.oneof(
  dates,
  fc.tuple(dates, fc.nat(1439)).map(([date, minute]) => dateTimeAt(date, minute)),
);
const calendars = fc
  .array(
    fc.record({
      offset: fc.integer({ min: 0, max: 330 }),
      isWorking: fc.boolean(),
      hours: fc.constantFrom(null, 7, 4),
    }),
    { maxLength: 60 },
  )
  .map((days) =>
    createWorkCalendar(
      days.map(({ offset, isWorking, hours: length }) => ({ date: addDays(start, offset), isWorking, hours: length })),
      hours,
    ),
  );

test.each([
  { from: '2026-11-23', days: 0, to: '2026-11-23' },
  { from: '2026-11-23', days: 2, to: '2026-11-25' },
  { from: '2026-11-27', days: 1, to: '2026-11-30' },
  { from: '2026-11-28', days: 0, to: '2026-11-30' },
  { from: '2026-11-28', days: 2, to: '2026-12-02' },
  { from: '2026-11-27T18:30', days: 2, to: '2026-12-01' },
  { from: '2026-11-23', days: -3, to: '2026-11-18' },
  { from: '2026-11-22', days: -1, to: '2026-11-19' },
])('$from ⊕ $days = $to', ({ from, days, to }) => {
  expect(plain.add(from.length > 10 ? localDateTime(from) : localDate(from), days)).toBe(to);
});

test.each([
  { from: '2026-11-24', to: '2026-11-24', days: 0 },
  { from: '2026-11-24', to: '2026-11-30', days: 4 },
  { from: '2026-11-27', to: '2026-11-29', days: 0 },
  { from: '2026-11-28', to: '2026-11-30', days: 0 },
  { from: '2026-11-30', to: '2026-11-24', days: -4 },
])('WD($from, $to) = $days', ({ from, to, days }) => {
  expect(plain.between(localDate(from), localDate(to))).toBe(days);
});

test('holidays, working Saturdays and short days are ordinary rows', () => {
  const calendar = createWorkCalendar(
    [aCalendarDay('2026-11-04', false), aCalendarDay('2026-11-07', true), aCalendarDay('2026-11-03', true, 7)],
    hours,
  );
  expect(calendar.add(localDate('2026-11-03'), 1)).toBe('2026-11-05');
  expect(calendar.add(localDate('2026-11-06'), 1)).toBe('2026-11-07');
  expect([calendar.minutesOn(localDate('2026-11-03')), calendar.minutesOn(localDate('2026-11-05'))]).toEqual([
    480, 540,
  ]);
  expect(['2026-11-03', '2026-11-04', '2026-11-05'].map((day) => calendar.hoursOn(localDate(day)))).toEqual([7, 0, 8]);
});

test.each([
  { from: '2026-11-23', minutes: 30, to: '2026-11-23T09:30' },
  { from: '2026-11-23T17:40', minutes: 30, to: '2026-11-24T09:10' },
  { from: '2026-11-23T17:40', minutes: 20, to: '2026-11-23T18:00' },
  { from: '2026-11-23T07:00', minutes: 30, to: '2026-11-23T09:30' },
  { from: '2026-11-27T20:00', minutes: 240, to: '2026-11-30T13:00' },
  { from: '2026-11-28', minutes: 0, to: '2026-11-30T09:00' },
])('$minutes working minutes after $from is $to', ({ from, minutes, to }) => {
  expect(plain.addMinutes(from.length > 10 ? localDateTime(from) : localDate(from), minutes)).toBe(to);
});

test.each([
  { how: 'earlier', to: '2026-11-27' },
  { how: 'later', to: '2026-11-30' },
  { how: 'skip', to: null },
] as const)('a Sunday rolled $how is $to', ({ how, to }) => {
  expect(plain.roll(localDate('2026-11-29'), how)).toBe(to);
});

test('first and last working day of the month', () => {
  expect(plain.firstWorkingOfMonth(localDate('2026-11-20'))).toBe('2026-11-02');
  expect(plain.lastWorkingOfMonth(localDate('2026-10-20'))).toBe('2026-10-30');
  const november = Array.from({ length: 30 }, (_, index) =>
    aCalendarDay(addDays(localDate('2026-11-01'), index), false),
  );
  expect(createWorkCalendar(november, hours).firstWorkingOfMonth(localDate('2026-11-20'))).toBeNull();
});

describe('laws', () => {
  test('what is added is counted again: between(r, r ⊕ n) = n', () => {
    fc.assert(
      fc.property(calendars, stamps, fc.nat(60), (calendar, r, n) =>
        expect(calendar.between(r, calendar.add(r, n))).toBe(n),
      ),
    );
  });

  test('r ⊕ n is a working day, and adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(calendars, stamps, fc.nat(40), fc.nat(40), (calendar, r, n, m) => {
        expect(calendar.isWorking(calendar.add(r, n))).toBe(true);
        expect(calendar.add(calendar.add(r, n), m)).toBe(calendar.add(r, n + m));
      }),
    );
  });

  test('going back undoes going on, from a working day', () => {
    fc.assert(
      fc.property(calendars, dates, fc.integer({ min: 1, max: 20 }), (calendar, date, n) => {
        const day = calendar.add(date, 20);
        expect(calendar.add(calendar.add(day, -n), n)).toBe(day);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(calendars, dates, fc.nat(30), fc.nat(20), (calendar, date, offset, n) => {
        expect(calendar.add(addDays(date, offset), n) >= calendar.add(date, n)).toBe(true);
      }),
    );
  });

  test('the count of days agrees with counting one by one', () => {
    fc.assert(
      fc.property(calendars, dates, fc.nat(60), (calendar, from, length) => {
        const days = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
        const to = days[length] as LocalDate;
        expect(calendar.countIn(from, to)).toBe(days.filter((day) => calendar.isWorking(day)).length);
      }),
    );
  });

  test('minutes added are minutes between', () => {
    fc.assert(
      fc.property(calendars, stamps, fc.nat(3000), (calendar, from, minutes) => {
        expect(calendar.minutesBetween(from, calendar.addMinutes(from, minutes))).toBe(minutes);
      }),
    );
  });

  test('rolling gives the nearest working day on its side', () => {
    fc.assert(
      fc.property(calendars, dates, (calendar, date) => {
        const later = calendar.roll(date, 'later') as LocalDate;
        const earlier = calendar.roll(date, 'earlier') as LocalDate;
        expect(calendar.countIn(date, later)).toBe(1);
        expect(calendar.isWorking(earlier) && earlier <= date).toBe(true);
      }),
    );
  });

  test('without rows it is Monday to Friday', () => {
    fc.assert(fc.property(dates, (date) => expect(plain.isWorking(date)).toBe(weekdayOf(date) < 6)));
  });
});

describe('calendars of people', () => {
  const firm = (substitute: string | null) =>
    aFirm({ absences: [anAbsence({ employee: 'E1', from: '2026-11-25', to: '2026-11-26', substitute })] });

  test('an absence without a substitute is no working time of his', () => {
    const calendars = createCalendars(firm(null));
    expect(calendars.of('E1').between(localDate('2026-11-24'), localDate('2026-11-30'))).toBe(2);
    expect(calendars.of('E2').between(localDate('2026-11-24'), localDate('2026-11-30'))).toBe(4);
  });

  test('with a substitute the clock runs', () => {
    expect(createCalendars(firm('E2')).of('E1').between(localDate('2026-11-24'), localDate('2026-11-30'))).toBe(4);
  });
});
