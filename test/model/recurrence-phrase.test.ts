import fc from 'fast-check';
import type { Language } from '../../src/kernel/language';
import { formatCalendarRule } from '../../src/model/calendar-rule';
import { formatRecurrencePhrase } from '../../src/model/format-recurrence';
import type { RecurrencePhrase } from '../../src/model/recurrence-phrase';
import { parseRecurrencePhrase } from '../../src/model/recurrence-phrase';
import type { RecurrenceRule } from '../../src/model/stage-map';

const plain = { untilResult: false, basis: null, untilNumber: null, atMost: null };
const every = (days: number): RecurrenceRule => ({ kind: 'every-working-days', days });
const rfc = (rule: string): RecurrenceRule => ({ kind: 'rrule', rule });

test.each<[string, RecurrenceRule, Partial<RecurrencePhrase>?]>([
  ['один раз', { kind: 'once' }],
  ['Once', { kind: 'once' }],
  ['по событию', { kind: 'on-event' }],
  ['каждый рабочий день', every(1)],
  ['каждый р.д.', every(1)],
  ['every working day', every(1)],
  ['каждые 5 р.д.', every(5)],
  ['каждые 5 рабочих дней', every(5)],
  ['every 5 working days', every(5)],
  ['каждую неделю', rfc('FREQ=WEEKLY')],
  ['каждые 2 недели', rfc('FREQ=WEEKLY;INTERVAL=2')],
  ['каждые 4 недели', rfc('FREQ=WEEKLY;INTERVAL=4')],
  ['пн, чт', rfc('FREQ=WEEKLY;BYDAY=MO,TH')],
  ['вт, чт', rfc('FREQ=WEEKLY;BYDAY=TU,TH')],
  ['пт', rfc('FREQ=WEEKLY;BYDAY=FR')],
  ['Mon, Thu', rfc('FREQ=WEEKLY;BYDAY=MO,TH')],
  ['по понедельникам и средам', rfc('FREQ=WEEKLY;BYDAY=MO,WE')],
  ['каждые 2 недели по пн, чт', rfc('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH')],
  ['каждые 2 недели, пт', rfc('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR')],
  ['каждый месяц', rfc('FREQ=MONTHLY')],
  ['15 числа', rfc('FREQ=MONTHLY;BYMONTHDAY=15')],
  ['1 числа', rfc('FREQ=MONTHLY;BYMONTHDAY=1')],
  ['1, 15 числа', rfc('FREQ=MONTHLY;BYMONTHDAY=1,15')],
  ['1 и 15 числа', rfc('FREQ=MONTHLY;BYMONTHDAY=1,15')],
  ['31 числа', rfc('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1')],
  ['on the 15th', rfc('FREQ=MONTHLY;BYMONTHDAY=15')],
  ['каждые 3 месяца, 15 числа', rfc('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15')],
  ['первый р.д. месяца', { kind: 'month-working-day', which: 'first' }],
  ['последний рабочий день месяца', { kind: 'month-working-day', which: 'last' }],
  ['last working day of the month', { kind: 'month-working-day', which: 'last' }],
  ['RRULE:FREQ=YEARLY;BYMONTH=3', rfc('FREQ=YEARLY;BYMONTH=3')],
  ['rrule:freq=weekly;byday=mo', rfc('FREQ=WEEKLY;BYDAY=MO')],
  ['каждые 2 р.д. до результата, не более 3', every(2), { untilResult: true, atMost: 3 }],
  ['каждые 2 р.д. до результата, макс 3', every(2), { untilResult: true, atMost: 3 }],
  ['каждый рабочий день до результата, не более 4', every(1), { untilResult: true, atMost: 4 }],
  ['every 2 working days until result, at most 3', every(2), { untilResult: true, atMost: 3 }],
  ['каждые 5 р.д. от последнего контакта до №110', every(5), { basis: 'last-contact', untilNumber: 110 }],
  ['каждые 5 р.д. от завершения до № 110', every(5), { basis: 'completion', untilNumber: 110 }],
  ['every 5 working days from last contact until №110', every(5), { basis: 'last-contact', untilNumber: 110 }],
  ['пн, чт до результата', rfc('FREQ=WEEKLY;BYDAY=MO,TH'), { untilResult: true }],
  ['каждую неделю, не более 6 раз', rfc('FREQ=WEEKLY'), { atMost: 6 }],
])('%j', (text, rule, modifiers = {}) => {
  expect(parseRecurrencePhrase(text)).toEqual({ ok: true, value: { ...plain, ...modifiers, rule } });
});

test.each([
  ['каждые 5 дней', 'каждые 5 р.д.'],
  ['каждый день', 'каждый рабочий день'],
  ['ежемесячно 15', '15 числа'],
  ['раз в неделю', 'один раз'],
  ['every 3 days', 'every 3 working days'],
  ['один раз до результата', 'один раз'],
  ['RRULE:FREQ=HOURLY', null],
  ['RRULE:FREQ=СРЕДА', null],
  ['RRULE:FOO=1', null],
  ['45 числа', '2 числа'],
  ['каждые 0 р.д.', 'каждые 2 р.д.'],
  ['каждые 2 р.д., не более 0', null],
  ['', null],
])('%j is quoted back with near ones, such as %j', (text, near) => {
  const phrase = parseRecurrencePhrase(text);
  if (phrase.ok) throw new Error(`was understood: ${JSON.stringify(phrase.value)}`);
  expect(phrase.error.near).toHaveLength(3);
  if (near !== null) expect(phrase.error.near).toContain(near);
});

const weekly = fc.record({
  kind: fc.constant('weekly' as const),
  interval: fc.integer({ min: 1, max: 30 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })).map((days) => days.sort()),
});
const monthly = fc.record({
  kind: fc.constant('monthly' as const),
  interval: fc.integer({ min: 1, max: 24 }),
  days: fc.uniqueArray(fc.integer({ min: 1, max: 31 })).map((days) => days.sort((a, b) => a - b)),
});
const repeated = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(every),
  fc.constantFrom<RecurrenceRule>(
    { kind: 'month-working-day', which: 'first' },
    { kind: 'month-working-day', which: 'last' },
  ),
  fc.oneof(weekly, monthly).map((rule) => rfc(formatCalendarRule(rule))),
  fc.constantFrom(rfc('FREQ=YEARLY;BYMONTH=3'), rfc('BYDAY=MO;FREQ=WEEKLY'), rfc('FREQ=MONTHLY;BYDAY=2TU')),
);
const phrases: fc.Arbitrary<RecurrencePhrase> = fc.record({
  rule: repeated,
  untilResult: fc.boolean(),
  basis: fc.constantFrom('plan' as const, 'completion' as const, 'last-contact' as const, null),
  untilNumber: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }),
  atMost: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(phrases, fc.constantFrom<Language>('ru', 'en'), (phrase, language) => {
      expect(parseRecurrencePhrase(formatRecurrencePhrase(phrase, language))).toEqual({ ok: true, value: phrase });
    }),
    { numRuns: 500 },
  );
});
