import type { Deviation, DeviationKind } from '../../../src/control/deviation';
import type { Obligation } from '../../../src/control/obligation';
import { headFigures, paretoOf } from '../../../src/control/report/head-report';
import { localDate } from '../../../src/kernel/local-date';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const obligations = (count: number, maturedOn: string, violated = 0, performer = 'E1'): readonly Obligation[] =>
  Array.from({ length: count }, (_, at) => ({
    task: aTask({ performer }),
    weight: 1,
    maturedOn: localDate(maturedOn),
    violatedBy: at < violated ? ['late'] : [],
    violated: at < violated ? 1 : 0,
  }));

const deviation = (kind: DeviationKind, since: string | null = '2026-11-24'): Deviation => ({
  kind,
  severity: 'medium',
  task: null,
  deal: null,
  operation: null,
  performer: 'E1',
  since: since === null ? null : localDate(since),
  size: null,
  figures: {},
});

const figures = (
  matured: readonly Obligation[],
  deviations: readonly Deviation[] = [],
  now = '2026-11-26T09:00', // Thursday
) => headFigures({ facts: factsOf({ now }), deviations, obligations: matured });

describe('the weeks', () => {
  const eight = ['10-05', '10-12', '10-19', '10-26', '11-02', '11-09', '11-16', '11-23'].map((day) => `2026-${day}`);
  test.each([
    { when: 'nothing has matured', matured: [], weeks: [] },
    { when: 'something matured today only', matured: ['2026-11-26'], weeks: eight.slice(7) },
    { when: 'the firm began three weeks ago', matured: ['2026-11-24', '2026-11-13'], weeks: eight.slice(5) },
    { when: 'its first was due on a Sunday', matured: ['2026-11-15'], weeks: eight.slice(5) },
    { when: 'it has worked for years', matured: ['2024-02-01', '2026-11-24'], weeks: eight },
    { when: 'it has stood still for months', matured: ['2026-05-04'], weeks: eight },
  ])('$when', ({ matured, weeks }) => {
    expect(figures(matured.flatMap((day) => obligations(1, day))).weeks).toEqual(weeks);
  });

  test('on a Monday the last one is the week before, as in «Неделя»', () => {
    const { weeks, index } = figures(
      [...obligations(10, '2026-11-20'), ...obligations(4, '2026-11-23')],
      [],
      '2026-11-23T08:00',
    );
    expect(weeks).toEqual(['2026-11-16']);
    expect(index).toEqual([{ matured: 10, share: 1 }]);
  });

  test('on a Monday nothing is shown of what matured today only', () => {
    expect(figures(obligations(4, '2026-11-23'), [], '2026-11-23T08:00')).toMatchObject({ weeks: [], people: [] });
  });
});

describe('fulfilment by week', () => {
  const { weeks, index, people } = figures([
    ...obligations(10, '2026-11-09', 5, 'E2'),
    ...obligations(9, '2026-11-17', 9, 'E2'),
    ...obligations(12, '2026-11-22', 3),
    ...obligations(10, '2026-11-23', 1),
    ...obligations(500, '2026-09-01', 500, 'E3'),
  ]);
  const figureIn = (row: typeof index | undefined, monday: string) => row?.[weeks.indexOf(localDate(monday))] ?? null;

  test.each([
    {
      monday: '2026-11-02',
      all: { matured: 0, share: null },
      E1: { matured: 0, share: null },
      E2: { matured: 0, share: null },
    },
    {
      monday: '2026-11-09',
      all: { matured: 10, share: 0.5 },
      E1: { matured: 0, share: null },
      E2: { matured: 10, share: 0.5 },
    },
    // Nine are too few of one person, with the twelve of the other they make a figure of all: 12 of 21.
    {
      monday: '2026-11-16',
      all: { matured: 21, share: 1 - 12 / 21 },
      E1: { matured: 12, share: 0.75 },
      E2: { matured: 9, share: null },
    },
    {
      monday: '2026-11-23',
      all: { matured: 10, share: 0.9 },
      E1: { matured: 10, share: 0.9 },
      E2: { matured: 0, share: null },
    },
  ])('the week of $monday', ({ monday, all, ...each }) => {
    expect(figureIn(index, monday)).toEqual(all);
    for (const [who, figure] of Object.entries(each))
      expect([who, figureIn(people.find((row) => row.who === who)?.weeks, monday)]).toEqual([who, figure]);
  });

  test('who had nothing due in these weeks has no row', () => {
    expect(people.map(({ who }) => who).sort()).toEqual(['E1', 'E2']);
  });
});

describe('deviations', () => {
  // Three weeks, the first of which begins on Monday 9 November.
  const matured = obligations(1, '2026-11-12');
  test.each([
    { what: 'of the Sunday before', kind: 'late', since: '2026-11-08', isShown: false },
    { what: 'of the first Monday', kind: 'late', since: '2026-11-09', isShown: true },
    { what: 'without a day', kind: 'unplanned', since: null, isShown: true },
    { what: 'of old, that still stands', kind: 'overdue', since: '2026-08-03', isShown: true },
    { what: 'of a deal that is stalled since spring', kind: 'stalled', since: '2026-03-02', isShown: true },
  ] as const)('$what: shown $isShown', ({ kind, since, isShown }) => {
    expect(figures(matured, [deviation(kind, since)]).deviations.length).toBe(isShown ? 1 : 0);
  });
  test('before anything has matured all are shown', () => {
    expect(figures([], [deviation('late', '2026-01-12')]).deviations.length).toBe(1);
  });
});

test.each([
  { of: [], steps: [] },
  { of: ['late'], steps: [['late', 1, 1]] },
  {
    of: ['late', 'overdue', 'overdue', 'skipped', 'overdue', 'skipped', 'no-time', 'overdue'],
    steps: [
      ['overdue', 4, 0.5],
      ['skipped', 2, 0.75],
      ['late', 1, 0.875],
      ['no-time', 1, 1],
    ],
  },
] as const)('Pareto of $of', ({ of, steps }) => {
  expect(
    paretoOf(of.map((kind) => deviation(kind))).map(({ kind, count, cumulative }) => [kind, count, cumulative]),
  ).toEqual(steps);
});
