import { enteredLater } from '../../../src/control/rule/entered-later';
import { noTime } from '../../../src/control/rule/no-time';
import { overNorm, underNorm } from '../../../src/control/rule/over-norm';
import { localDate } from '../../../src/kernel/local-date';
import { anAbsence, anEmployee, aSettings } from '../../builders/firm';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const done = (options: Parameters<typeof aTask>[0] = {}) => aTask({ doneOn: '2026-11-24', ...options });
const campaign = (operations: string[], until: string) => ({
  settings: aSettings({ timeKeeping: 'campaign', campaign: { operations, until: localDate(until) } }),
});

describe('over and under the norm of 30 min with tolerances of 50 %', () => {
  test.each([
    { minutes: 14, over: [], under: [53] },
    { minutes: 15, over: [], under: [] },
    { minutes: 30, over: [], under: [] },
    { minutes: 45, over: [], under: [] },
    { minutes: 46, over: [53], under: [] },
  ])('$minutes min', ({ minutes, over, under }) => {
    const facts = factsOf({ tasks: [done({ minutes })] });
    expect(overNorm(facts).map(({ size }) => size)).toEqual(over);
    expect(underNorm(facts).map(({ size }) => size)).toEqual(under);
  });

  test('the tolerances are those of the task', () => {
    expect(overNorm(factsOf({ tasks: [done({ minutes: 34, slowerPercent: 10 })] }))).toHaveLength(1);
    expect(overNorm(factsOf({ tasks: [done({ minutes: 33, slowerPercent: 10 })] }))).toHaveLength(0);
  });

  test.each([
    { what: 'no norm', task: done({ minutes: 300, normMinutes: null }) },
    { what: 'no minutes', task: done() },
    { what: 'not finished', task: aTask({ minutes: 300 }) },
  ])('$what', ({ task }) => {
    expect(overNorm(factsOf({ tasks: [task] }))).toEqual([]);
  });

  test('a trainee is outside the norms until his last day as one', () => {
    const staff = [anEmployee({ traineeUntil: localDate('2026-11-24') })];
    const facts = (doneOn: string) => factsOf({ tasks: [done({ minutes: 90, doneOn })], firm: { staff } });
    expect(overNorm(facts('2026-11-24'))).toEqual([]);
    expect(overNorm(facts('2026-11-25'))).toHaveLength(1);
  });
});

describe('time is asked for only where it is measured', () => {
  test.each([
    { keeping: 'always', firm: { settings: aSettings({ timeKeeping: 'always' }) }, expected: 1 },
    { keeping: 'never', firm: { settings: aSettings({ timeKeeping: 'never' }) }, expected: 0 },
    {
      keeping: 'a campaign without an end: none runs',
      firm: { settings: aSettings({ timeKeeping: 'campaign' }) },
      expected: 0,
    },
    { keeping: 'a campaign of this operation', firm: campaign(['10'], '2026-11-24'), expected: 1 },
    { keeping: 'a campaign of another operation', firm: campaign(['20'], '2026-12-04'), expected: 0 },
    { keeping: 'a campaign that has ended', firm: campaign(['10'], '2026-11-23'), expected: 0 },
    { keeping: 'a campaign whose first of ten working days it is', firm: campaign(['10'], '2026-12-07'), expected: 1 },
    { keeping: 'a campaign that began the day after', firm: campaign(['10'], '2026-12-08'), expected: 0 },
  ])('$keeping', ({ firm, expected }) => {
    expect(noTime(factsOf({ tasks: [done()], firm }))).toHaveLength(expected);
    expect(overNorm(factsOf({ tasks: [done({ minutes: 90 })], firm }))).toHaveLength(expected);
  });

  test.each([
    { what: 'minutes are recorded', task: done({ minutes: 1 }), expected: 0 },
    { what: '0 minutes are none', task: done({ minutes: 0 }), expected: 1 },
    { what: 'an attempt is work too', task: done({ outcome: 'attempt' }), expected: 1 },
    { what: 'not finished', task: aTask(), expected: 0 },
  ])('$what', ({ task, expected }) => {
    expect(noTime(factsOf({ tasks: [task] }))).toHaveLength(expected);
  });
});

describe('entered later', () => {
  // Done on Tuesday 2026-11-24.
  test.each([
    { when: 'the same day', recordedAt: '2026-11-24T18:00', days: [] },
    { when: 'on Friday, three working days later', recordedAt: '2026-11-27T18:00', days: [] },
    { when: 'on Sunday, still three', recordedAt: '2026-11-29T18:00', days: [] },
    { when: 'on Monday, four', recordedAt: '2026-11-30T08:00', days: [4] },
  ])('$when', ({ recordedAt, days }) => {
    expect(enteredLater(factsOf({ tasks: [done({ recordedAt })] })).map(({ size }) => size)).toEqual(days);
  });

  test('days of absence do not count', () => {
    const absences = [anAbsence({ from: '2026-11-25', to: '2026-11-27' })];
    expect(enteredLater(factsOf({ tasks: [done({ recordedAt: '2026-11-30T08:00' })], firm: { absences } }))).toEqual(
      [],
    );
  });
});
