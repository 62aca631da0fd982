import { findDeviations } from '../../../src/control/find-deviations';
import { maturedObligations } from '../../../src/control/obligation';
import { reportedWeek, weekReport } from '../../../src/control/report/week';
import { localDateTime } from '../../../src/kernel/local-date';
import { aControl, aMap, anOperation } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const week = (options: Parameters<typeof factsOf>[0], by: 'performer' | 'operation' = 'performer') => {
  const facts = factsOf(options);
  const deviations = findDeviations(facts);
  return weekReport({ facts, deviations, obligations: maturedObligations(facts, deviations) }, by);
};
const rowOf = (options: Parameters<typeof factsOf>[0]) => week(options).rows[0];

test.each([
  { now: '2026-11-23T09:00', from: '2026-11-16', to: '2026-11-22', when: 'Monday looks back at the last week' },
  { now: '2026-11-24T09:00', from: '2026-11-23', to: '2026-11-29', when: 'Tuesday at its own' },
  { now: '2026-11-29T20:00', from: '2026-11-23', to: '2026-11-29', when: 'Sunday too' },
])('$when', ({ now, from, to }) => {
  expect(reportedWeek(localDateTime(now))).toEqual({ from, to });
});

describe('the figures of a week, on Thursday', () => {
  const map = aMap({
    operations: [anOperation('10'), anOperation('20', { planUnits: 30 }), anOperation('30', { mandatory: false })],
    controls: [aControl('10', { evidence: 'text' })],
  });
  const done = (deal: string, options: Parameters<typeof aTask>[0] = {}) =>
    aTask({
      deal,
      due: '2026-11-24',
      doneOn: '2026-11-24',
      evidence: 'Обсудили объёмы и сроки',
      minutes: 30,
      ...options,
    });
  const tasks = [
    done('D1'),
    done('D2', { doneOn: '2026-11-25' }),
    done('D3', { evidence: '', doneOn: '2026-11-23' }),
    done('D4', { operation: '20', planUnits: 30, factUnits: 24 }),
    aTask({ deal: 'D5', due: '2026-11-25' }),
    aTask({ deal: 'D6', due: '2026-11-27' }),
    aTask({ deal: 'D7', due: '2026-12-01' }),
    aTask({ deal: 'D8', operation: '30', due: '2026-11-27' }),
    done('D9', { due: '2026-11-17', doneOn: '2026-11-17' }),
  ];
  const row = rowOf({ tasks, map });

  test('planned are obligations with their day in the week, the open ones included', () => {
    expect(row).toMatchObject({ who: 'E1', plan: 6, done: 4 });
  });
  test('in term, in order, with evidence, units', () => {
    expect(row?.inTerm).toBeCloseTo(3 / 5);
    expect(row?.inOrder).toBe(1);
    expect(row?.evidence).toBeCloseTo(2 / 3);
    expect(row?.units).toBe(0.8);
  });
  test('below ten obligations no fulfilment is shown', () => {
    expect(row?.fulfilment).toEqual({ matured: 5, share: null });
    expect(row?.weeks.map(({ matured }) => matured)).toEqual([0, 0, 0, 1, 5]);
  });
  test('nothing to measure is no figure', () => {
    expect(rowOf({ tasks: [aTask({ due: '2026-11-27' })], map })).toMatchObject({
      plan: 1,
      done: 0,
      inTerm: null,
      inOrder: null,
      evidence: null,
      units: null,
      change: null,
      verdict: null,
    });
  });
  test('deviations of the week are counted by the day they arose', () => {
    expect(week({ tasks, map }).deviations).toBe(4);
  });
  test('by operation', () => {
    expect(week({ tasks, map }, 'operation').rows.map(({ who, plan }) => [who, plan])).toEqual([
      ['10', 5],
      ['20', 1],
    ]);
  });
});

test('the change against the week before, beyond chance', () => {
  const tasks = Array.from({ length: 20 }, (_, at) => [
    aTask({ deal: `A${at}`, due: '2026-11-17', doneOn: '2026-11-17', minutes: 30 }),
    aTask({ deal: `B${at}`, due: '2026-11-24', doneOn: at < 10 ? '2026-11-24' : '2026-11-25', minutes: 30 }),
  ]).flat();
  const row = rowOf({ tasks });
  expect(row?.fulfilment).toEqual({ matured: 20, share: 0.5 });
  expect(row?.change).toBe(-0.5);
});
