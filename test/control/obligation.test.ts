import { findDeviations } from '../../src/control/find-deviations';
import { maturedObligations } from '../../src/control/obligation';
import { localDate } from '../../src/kernel/local-date';
import { aDeal, anEmployee, aSettings } from '../builders/firm';
import { aChain, aMap, anOperation, aRecurrence, everyWorkingDays } from '../builders/map';
import { aTask } from '../builders/task';
import { factsOf } from './facts-builder';

const matured = (options: Parameters<typeof factsOf>[0]) => {
  const facts = factsOf(options);
  return maturedObligations(facts, findDeviations(facts)).map(({ task, maturedOn, violatedBy, violated }) => ({
    task: task.id,
    maturedOn: maturedOn as string,
    violatedBy,
    violated,
  }));
};

describe('matured obligations', () => {
  // Due on Wednesday 2026-11-25; now it is Thursday morning.
  test.each([
    { what: 'done in time, on its day', task: aTask({ doneOn: '2026-11-24' }), on: '2026-11-24', by: [] },
    { what: 'done late, on the due day', task: aTask({ doneOn: '2026-11-26' }), on: '2026-11-25', by: ['late'] },
    { what: 'overdue', task: aTask(), on: '2026-11-25', by: ['overdue'] },
    { what: 'due today', task: aTask({ due: '2026-11-26' }), on: null, by: [] },
    {
      what: 'waiting for a predecessor',
      task: aTask({ status: 'waiting', availableFrom: null, due: null }),
      on: null,
      by: [],
    },
    { what: 'past its due date, but the clock stands', task: aTask({ status: 'checking' }), on: null, by: [] },
    { what: 'not required', task: aTask({ status: 'not-required' }), on: null, by: [] },
    { what: 'cancelled', task: aTask({ status: 'cancelled' }), on: null, by: [] },
  ])('$what', ({ task, on, by }) => {
    expect(matured({ tasks: [task] })).toEqual(
      on === null ? [] : [{ task: 'D1/1/10/1', maturedOn: on, violatedBy: by, violated: by.length }],
    );
  });

  test('an optional operation obliges nobody', () => {
    expect(matured({ tasks: [aTask()], map: aMap({ operations: [anOperation('10', { mandatory: false })] }) })).toEqual(
      [],
    );
  });

  test.each([
    { outcome: { kind: 'client-refused' }, count: 0 },
    { outcome: { kind: 'we-refused' }, count: 0 },
    { outcome: { kind: 'duplicate' }, count: 0 },
    { outcome: { kind: 'pause', until: null }, count: 0 },
    { outcome: { kind: 'onward' }, count: 1 },
    { outcome: { kind: 'return' }, count: 1 },
  ] as const)('a deal with outcome $outcome.kind', ({ outcome, count }) => {
    expect(matured({ tasks: [aTask({ doneOn: '2026-11-24' })], firm: { deals: [aDeal({ outcome })] } })).toHaveLength(
      count,
    );
  });

  test('a trainee’s do not count while he is one', () => {
    const staff = [anEmployee({ traineeUntil: localDate('2026-11-24') })];
    expect(matured({ tasks: [aTask({ doneOn: '2026-11-24' })], firm: { staff } })).toEqual([]);
    expect(matured({ tasks: [aTask()], firm: { staff } })).toHaveLength(1);
  });

  test('a skipped task has matured although it never became available', () => {
    const waiting = aTask({ status: 'waiting', availableFrom: null, due: null });
    const firm = { deals: [aDeal({ outcome: { kind: 'onward' }, outcomeDate: '2026-11-24' })] };
    expect(matured({ tasks: [waiting], firm })).toEqual([
      { task: 'D1/1/10/1', maturedOn: '2026-11-24', violatedBy: ['skipped'], violated: 1 },
    ]);
  });

  test('several violations violate an obligation once', () => {
    const map = aMap({ operations: ['10', '20'], precedence: aChain('10', '20') });
    const tasks = [aTask(), aTask({ operation: '20', doneOn: '2026-11-26' })];
    expect(matured({ tasks, map })).toEqual([
      { task: 'D1/1/10/1', maturedOn: '2026-11-25', violatedBy: ['overdue', 'skipped'], violated: 1 },
      { task: 'D1/1/20/1', maturedOn: '2026-11-25', violatedBy: ['wrong-order', 'late'], violated: 1 },
    ]);
  });

  test('24 of 30 violate a fifth', () => {
    expect(matured({ tasks: [aTask({ doneOn: '2026-11-24', planUnits: 30, factUnits: 24 })] })).toMatchObject([
      { violated: 0.2 },
    ]);
  });

  test('a kind that is switched off violates nothing', () => {
    const firm = { settings: aSettings({ disabledDeviations: ['late'] }) };
    expect(matured({ tasks: [aTask({ doneOn: '2026-11-26' })], firm })).toMatchObject([{ violated: 0 }]);
  });

  describe('a series until a result is one obligation', () => {
    const map = aMap({
      operations: ['45'],
      recurrences: [aRecurrence('45', everyWorkingDays(1), { untilResult: true, atMost: 2 })],
    });
    const attempt = (repeat: number, doneOn: string) => aTask({ operation: '45', repeat, doneOn, outcome: 'attempt' });

    test('fulfilled by its result', () => {
      const tasks = [attempt(1, '2026-11-23'), aTask({ operation: '45', repeat: 2, doneOn: '2026-11-24' })];
      expect(matured({ tasks, map })).toEqual([
        { task: 'D1/1/45/2', maturedOn: '2026-11-24', violatedBy: [], violated: 0 },
      ]);
    });
    test('overdue once, by the open attempt', () => {
      const tasks = [attempt(1, '2026-11-23'), aTask({ operation: '45', repeat: 2 })];
      expect(matured({ tasks, map })).toEqual([
        { task: 'D1/1/45/2', maturedOn: '2026-11-25', violatedBy: ['overdue'], violated: 1 },
      ]);
    });
    test('not yet while attempts go on in time', () => {
      const tasks = [attempt(1, '2026-11-23'), aTask({ operation: '45', repeat: 2, due: '2026-12-04' })];
      expect(matured({ tasks, map })).toEqual([]);
    });
    test('fulfilled when all attempts were made without result', () => {
      expect(matured({ tasks: [attempt(1, '2026-11-23'), attempt(2, '2026-11-24')], map })).toEqual([
        { task: 'D1/1/45/2', maturedOn: '2026-11-24', violatedBy: [], violated: 0 },
      ]);
    });
  });
});
