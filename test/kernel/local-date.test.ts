import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareStamps,
  dateOf,
  dateOfDayNumber,
  dateTimeAt,
  dayNumberOf,
  daysBetween,
  firstDayNumber,
  firstOfMonth,
  isPast,
  lastDayNumber,
  lastOfMonth,
  laterOf,
  localDate,
  localDateTime,
  minuteOfDay,
  parseLocalDate,
  parseLocalDateTime,
  serialOf,
  stampOfSerial,
  startOfWeek,
  timeOf,
  weekdayOf,
} from '../../src/kernel/local-date';

const dayNumbers = fc.integer({ min: firstDayNumber, max: lastDayNumber });
const days = dayNumbers.map(dateOfDayNumber);
const utcDay = (dayNumber: number): Date => new Date(Date.UTC(1899, 11, 30) + dayNumber * 86_400_000);

describe('day numbers', () => {
  test('the first and last known day', () => {
    expect(dateOfDayNumber(firstDayNumber)).toBe('2000-01-01');
    expect(dateOfDayNumber(lastDayNumber)).toBe('2100-12-31');
    expect(dateOfDayNumber(lastDayNumber + 5)).toBe('2100-12-31');
  });

  test('agree with the proleptic calendar of the language', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const day = dateOfDayNumber(dayNumber);
        expect(day).toBe(utcDay(dayNumber).toISOString().slice(0, 10));
        expect(dayNumberOf(day)).toBe(dayNumber);
        expect(weekdayOf(day)).toBe(utcDay(dayNumber).getUTCDay() || 7);
      }),
    );
  });

  test('order of days is order of texts, and adding is undone by counting', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const other = addDays(day, count);
        if (dayNumberOf(day) + count < firstDayNumber || dayNumberOf(day) + count > lastDayNumber) return;
        expect(daysBetween(day, other)).toBe(count);
        expect(Math.sign(compareStamps(other, day))).toBe(Math.sign(count));
      }),
    );
  });
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '1999-12-31', '2101-01-01', '23.11.2026', '2026-11-3', ''])(
  '%j is no date',
  (text) => {
    expect(parseLocalDate(text)).toBeNull();
    expect(() => localDate(text)).toThrow(RangeError);
  },
);

test.each(['2026-11-23T24:00', '2026-11-23T09:60', '2026-11-23', '2026-11-31T10:00', '2026-11-23 09:00'])(
  '%j is no moment',
  (text) => {
    expect(parseLocalDateTime(text)).toBeNull();
    expect(() => localDateTime(text)).toThrow(RangeError);
  },
);

test('a moment is its day and its time', () => {
  const moment = localDateTime('2026-11-23T09:05');
  expect([dateOf(moment), timeOf(moment), minuteOfDay(moment)]).toEqual(['2026-11-23', '09:05', 545]);
  expect(dateTimeAt(localDate('2026-12-31'), 1445)).toBe('2027-01-01T00:05');
  expect(dateTimeAt(localDate('2026-12-31'), -5)).toBe('2026-12-30T23:55');
});

test('weeks begin on Monday, months on the 1st', () => {
  const sunday = localDate('2026-11-29');
  expect([weekdayOf(sunday), startOfWeek(sunday)]).toEqual([7, '2026-11-23']);
  expect([firstOfMonth(sunday), lastOfMonth(sunday)]).toEqual(['2026-11-01', '2026-11-30']);
  expect(addMonths(localDate('2026-08-31'), 6)).toBe('2027-02-28');
  expect(addMonths(localDate('2026-03-31'), -1)).toBe('2026-02-28');
});

test.each([
  { due: '2026-11-23', now: '2026-11-23T23:59', past: false },
  { due: '2026-11-23', now: '2026-11-24T00:00', past: true },
  { due: '2026-11-23T12:00', now: '2026-11-23T12:00', past: false },
  { due: '2026-11-23T12:00', now: '2026-11-23T12:01', past: true },
])('due $due at $now: past is $past', ({ due, now, past }) => {
  const stamp = due.length > 10 ? localDateTime(due) : localDate(due);
  expect(isPast(stamp, localDateTime(now))).toBe(past);
});

test('the later of a day and a minute of it is the minute', () => {
  expect(laterOf(localDate('2026-11-23'), localDateTime('2026-11-23T00:00'))).toBe('2026-11-23T00:00');
});

describe('serial numbers', () => {
  test('known values', () => {
    expect(serialOf(localDate('2026-11-23'))).toBe(46_349);
    expect(stampOfSerial(46_349.375)).toBe('2026-11-23T09:00');
    expect(stampOfSerial(46_349.374999)).toBe('2026-11-23T09:00');
    expect(stampOfSerial(46_349.999999)).toBe('2026-11-24');
  });

  test.each([0, 0.0625, 36_525.9, 73_416, Number.NaN, Number.POSITIVE_INFINITY])('%d lies outside', (serial) => {
    expect(stampOfSerial(serial)).toBeNull();
  });

  test('every minute survives the way there and back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 1439 }), (day, minute) => {
        const moment = dateTimeAt(day, minute);
        expect(stampOfSerial(serialOf(moment))).toBe(moment);
        expect(stampOfSerial(serialOf(day))).toBe(day);
      }),
    );
  });
});
