import { fulfilmentChange, fulfilmentOf, maturedIn } from '../../src/control/fulfilment';
import type { Obligation } from '../../src/control/obligation';
import { localDate } from '../../src/kernel/local-date';
import { aTask } from '../builders/task';

const obligation = (violated: number, weight = 1, maturedOn = '2026-11-24'): Obligation => ({
  task: aTask(),
  weight,
  maturedOn: localDate(maturedOn),
  violatedBy: violated > 0 ? ['late'] : [],
  violated,
});
const many = (count: number, violated: number, weight = 1) =>
  Array.from({ length: count }, () => obligation(violated, weight));

describe('fulfilment', () => {
  test.each([
    { what: 'nine obligations', of: many(9, 0), share: null },
    { what: 'ten', of: many(10, 0), share: 1 },
    { what: 'two of ten violated', of: [...many(8, 0), ...many(2, 1)], share: 0.8 },
    { what: '24 of 30 fulfil 0.8 of the obligation', of: [...many(9, 0), obligation(0.2)], share: 0.98 },
    { what: 'a violated obligation of weight 3', of: [...many(9, 0), obligation(1, 3)], share: 0.75 },
    { what: 'only weights of 0', of: many(10, 1, 0), share: null },
    { what: 'nothing', of: [], share: null },
  ])('$what', ({ of, share }) => {
    const figure = fulfilmentOf(of);
    expect(figure.matured).toBe(of.length);
    if (share === null) expect(figure.share).toBeNull();
    else expect(figure.share).toBeCloseTo(share, 10);
  });

  test('of a period, its first and last day included', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((day) => obligation(0, 1, day));
    const week = { from: localDate('2026-11-23'), to: localDate('2026-11-29') };
    expect(maturedIn(week, days).map(({ maturedOn }) => maturedOn)).toEqual(['2026-11-23', '2026-11-29']);
  });
});

describe('change of fulfilment', () => {
  // p of both together, e.g. before = 0.95: p = (16·0.8 + 20·0.95)/36 = 0.883, 2·√(p(1 − p)/16) = 0.16.
  const now = { matured: 16, share: 0.8 };
  test.each([
    { before: 0.5, shown: true },
    { before: 0.59, shown: false },
    { before: 0.8, shown: false },
    { before: 0.95, shown: false },
    { before: 1, shown: true },
  ])('from $before to 0.8 of 16: shown $shown', ({ before, shown }) => {
    const change = fulfilmentChange(now, { matured: 20, share: before });
    if (shown) expect(change).toBeCloseTo(0.8 - before, 10);
    else expect(change).toBeNull();
  });

  test('a share of 1 leaves room for chance: 14 of 15 and then 10 of 10 is no change', () => {
    expect(fulfilmentChange({ matured: 10, share: 1 }, { matured: 15, share: 14 / 15 })).toBeNull();
  });

  test('is not shown where one of the figures is not', () => {
    expect(fulfilmentChange(now, { matured: 9, share: null })).toBeNull();
    expect(fulfilmentChange({ matured: 3, share: null }, now)).toBeNull();
  });
});
