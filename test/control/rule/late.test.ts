import { late } from '../../../src/control/rule/late';
import { aCalendarDay, anAbsence } from '../../builders/firm';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const sizes = (...args: Parameters<typeof factsOf>) => late(factsOf(...args)).map(({ size }) => size);

describe('late', () => {
  test.each([
    { when: 'finished on its due date', finished: '2026-11-24', days: [] },
    { when: 'finished the day after', finished: '2026-11-25', days: [1] },
    { when: 'finished after a weekend', finished: '2026-11-30', days: [4] },
    {
      when: 'the performer was absent in between',
      finished: '2026-11-30',
      absent: ['2026-11-25', '2026-11-26'],
      days: [2],
    },
    {
      when: 'a substitute kept the clock running',
      finished: '2026-11-30',
      absent: ['2026-11-25', '2026-11-26'],
      substitute: 'E2',
      days: [4],
    },
    { when: 'Saturday was a working day', finished: '2026-11-30', works: '2026-11-28', days: [5] },
  ])('$when', ({ finished, absent, substitute, works, days }) => {
    const absences = absent
      ? [anAbsence({ from: absent[0] ?? null, to: absent[1] ?? null, substitute: substitute ?? null })]
      : [];
    const calendar = works ? [aCalendarDay(works, true)] : [];
    expect(sizes({ tasks: [aTask({ due: '2026-11-24', doneOn: finished })], firm: { absences, calendar } })).toEqual(
      days,
    );
  });

  test('due on Friday, done on Saturday: late by no working day', () => {
    expect(sizes({ tasks: [aTask({ due: '2026-11-27', doneOn: '2026-11-28' })] })).toEqual([0]);
  });

  test('Friday’s tick of Tuesday’s visit is not late', () => {
    const task = aTask({ due: '2026-11-24', doneOn: '2026-11-24', recordedAt: '2026-11-27T18:00' });
    expect(sizes({ tasks: [task] })).toEqual([]);
  });

  test.each([
    { when: 'ticked at the due minute', recordedAt: '2026-11-24T14:30', days: [] },
    { when: 'ticked later the same day', recordedAt: '2026-11-24T14:31', days: [0] },
    { when: 'ticked another day: the hour is not known', recordedAt: '2026-11-25T10:00', days: [] },
  ])('a term in hours, $when', ({ recordedAt, days }) => {
    expect(sizes({ tasks: [aTask({ due: '2026-11-24T14:30', doneOn: '2026-11-24', recordedAt })] })).toEqual(days);
  });

  test('an attempt without result is not judged by the term of its series', () => {
    expect(sizes({ tasks: [aTask({ due: '2026-11-24', doneOn: '2026-11-26', outcome: 'attempt' })] })).toEqual([]);
  });

  test('no due date was fixed', () => {
    expect(sizes({ tasks: [aTask({ due: null, doneOn: '2026-11-26' })] })).toEqual([]);
  });
});
