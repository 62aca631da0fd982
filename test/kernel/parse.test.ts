import fc from 'fast-check';
import { formatDate, formatStamp } from '../../src/kernel/format-date';
import type { Language } from '../../src/kernel/language';
import { dateOfDayNumber, dateTimeAt, firstDayNumber, lastDayNumber, localDate } from '../../src/kernel/local-date';
import { parseDate, parseStamp } from '../../src/kernel/parse-date';
import { formatList, parseList } from '../../src/kernel/parse-list';
import { formatMinutes, parseMinutes } from '../../src/kernel/parse-minutes';
import { formatNumber, parseCount, parseNumber, parsePercent } from '../../src/kernel/parse-number';
import { formatYesNo, parseYesNo } from '../../src/kernel/parse-yes-no';

const languages = fc.constantFrom<Language>('ru', 'en');
const today = localDate('2026-11-23');
const outcomeOf = <T, E>(result: { ok: true; value: T } | { ok: false; error: E }): T | E =>
  result.ok ? result.value : result.error;

describe('dates', () => {
  test.each([
    ['23.11.2026', '2026-11-23'],
    [' 3.2.27 ', '2027-02-03'],
    ['23.11', '2026-11-23'],
    ['10.01', '2027-01-10'],
    ['10.06', '2026-06-10'],
    ['2026-11-23', '2026-11-23'],
    ['23 Nov 2026', '2026-11-23'],
    ['23.11.2026\u00a0г.', '2026-11-23'],
    [46_349, '2026-11-23'],
    [46_349.5, '2026-11-23'],
    ['31.02.2026', 'not-a-date'],
    ['завтра', 'not-a-date'],
    ['', 'not-a-date'],
    [true, 'not-a-date'],
    [7, 'not-a-date'],
    ['1-2', 'not-a-date'],
  ])('%j is %s', (cell, expected) => expect(outcomeOf(parseDate(cell, today))).toBe(expected));

  test('29 February without a year is the nearest one that exists', () => {
    expect(outcomeOf(parseDate('29.02', localDate('2027-11-23')))).toBe('2028-02-29');
    expect(outcomeOf(parseDate('29.02', today))).toBe('not-a-date');
  });

  test.each([
    ['23.11.2026 9:05', '2026-11-23T09:05'],
    ['2026-11-23T18:00', '2026-11-23T18:00'],
    [46_349.375, '2026-11-23T09:00'],
    ['23.11.2026 25:00', 'not-a-date'],
  ])('%j is the moment %s', (cell, expected) => expect(outcomeOf(parseStamp(cell, today))).toBe(expected));

  test('what is written is read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: firstDayNumber, max: lastDayNumber }),
        fc.nat(1439),
        languages,
        (number, minute, language) => {
          const day = dateOfDayNumber(number);
          expect(outcomeOf(parseDate(formatDate(day, language), today))).toBe(day);
          const moment = dateTimeAt(day, minute);
          expect(outcomeOf(parseStamp(formatStamp(moment, language), today))).toBe(moment);
        },
      ),
    );
  });
});

describe('minutes', () => {
  test.each([
    [90, 90],
    ['90', 90],
    ['90 мин', 90],
    ['90 мин.', 90],
    ['1,5 ч', 90],
    ['1.5 h', 90],
    ['1:30', 90],
    ['1:30:00', 90],
    ['1 ч 30 мин', 90],
    ['1ч30м', 90],
    ['2\u00a0часа', 120],
    [0.0625, 90],
    [0, 0],
    ['1,5', 'not-minutes'],
    [1.5, 'not-minutes'],
    [0.7, 'not-minutes'],
    [-5, 'not-minutes'],
    [9999, 'not-minutes'],
    ['полчаса', 'not-minutes'],
    ['ч', 'not-minutes'],
    ['', 'not-minutes'],
    [false, 'not-minutes'],
  ])('%j is %s', (cell, expected) => expect(outcomeOf(parseMinutes(cell))).toBe(expected));

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.nat(6000), languages, (minutes, language) =>
        expect(outcomeOf(parseMinutes(formatMinutes(minutes, language)))).toBe(minutes),
      ),
    );
  });

  test('a typed clock time that became a fraction of a day is read in minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 719 }), (minutes) =>
        expect(outcomeOf(parseMinutes(minutes / 1440))).toBe(minutes),
      ),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['1 234,5', 'ru', 1234.5],
    ['1\u00a0234,5', 'ru', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1.234,5', 'ru', 1234.5],
    ['1,234', 'en', 1234],
    ['1,234', 'ru', 1.234],
    ['1,234,567', 'ru', 1_234_567],
    ['1.234.567', 'en', 1_234_567],
    ['−3', 'ru', -3],
    ['+7', 'ru', 7],
    [5, 'ru', 5],
    ['5 шт', 'ru', 'not-a-number'],
    ['1,2,3', 'ru', 'not-a-number'],
    ['', 'ru', 'not-a-number'],
    [true, 'ru', 'not-a-number'],
    [Number.NaN, 'ru', 'not-a-number'],
  ] as const)('%j in %s is %s', (cell, language, expected) =>
    expect(outcomeOf(parseNumber(cell, language))).toBe(expected),
  );

  test.each([
    [20, 20],
    ['20 %', 20],
    ['20%', 20],
    [0.2, 20],
    [1, 100],
    [1.5, 150],
    ['0,5 %', 0.5],
    [-1, 'not-a-percentage'],
    ['много', 'not-a-percentage'],
  ])('%j is %s per cent', (cell, expected) => expect(outcomeOf(parsePercent(cell))).toBe(expected));

  test('counts are whole and not negative', () => {
    expect(['3', 2.5, -1].map((cell) => outcomeOf(parseCount(cell)))).toEqual([3, 'not-a-count', 'not-a-count']);
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), languages, (hundredths, language) => {
        expect(outcomeOf(parseNumber(formatNumber(hundredths / 100, language), language))).toBe(hundredths / 100 + 0);
      }),
    );
  });
});

describe('yes and no', () => {
  test.each([
    ['да', true],
    ['НЕТ', false],
    [1, true],
    [0, false],
    [true, true],
    ['yes', true],
    ['', 'not-yes-no'],
    ['может быть', 'not-yes-no'],
  ])('%j is %s', (cell, expected) => expect(outcomeOf(parseYesNo(cell))).toBe(expected));

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.boolean(), languages, (value, language) =>
        expect(outcomeOf(parseYesNo(formatYesNo(value, language)))).toBe(value),
      ),
    );
  });
});

describe('lists', () => {
  test('any of three separators, no empty parts, no repetitions', () => {
    expect(parseList(' 50; 60,70\n50;; ')).toEqual(['50', '60', '70']);
    expect(parseList(50)).toEqual(['50']);
  });

  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (raw) => {
        const parts = parseList(raw.join(';'));
        expect(parseList(formatList(parts))).toEqual(parts);
      }),
    );
  });
});
