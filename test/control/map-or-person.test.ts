import { mapOrPerson } from '../../src/control/map-or-person';
import type { Obligation } from '../../src/control/obligation';
import { localDate } from '../../src/kernel/local-date';
import { aTask } from '../builders/task';

/** A performer's cases of operation 60: so many violated of so many. */
const cases = (performer: string, violated: number, matured: number): Obligation[] =>
  Array.from({ length: matured }, (_, at) => ({
    task: aTask({ operation: '60', performer }),
    weight: 1,
    maturedOn: localDate('2026-11-24'),
    violatedBy: at < violated ? ['late' as const] : [],
    violated: at < violated ? 1 : 0,
  }));
const team = (...members: readonly (readonly [violated: number, matured: number])[]) =>
  mapOrPerson(members.flatMap(([violated, matured], at) => cases(`E${at + 1}`, violated, matured)));

describe('the map is at fault', () => {
  test.each([
    {
      who: '3 of 5 (60 %)',
      members: [
        [2, 3],
        [1, 3],
        [3, 3],
        [0, 3],
        [0, 3],
      ],
      deviating: 3,
      performers: 5,
    },
    {
      who: '4 of 5',
      members: [
        [2, 3],
        [1, 3],
        [3, 3],
        [1, 3],
        [0, 3],
      ],
      deviating: 4,
      performers: 5,
    },
    {
      who: '2 of 3',
      members: [
        [2, 3],
        [1, 3],
        [0, 3],
      ],
      deviating: 2,
      performers: 3,
    },
    {
      who: '2 of 3, a fourth has too few cases',
      members: [
        [2, 3],
        [1, 3],
        [0, 3],
        [0, 2],
      ],
      deviating: 2,
      performers: 3,
    },
  ] as const)('$who deviate', ({ members, deviating, performers }) => {
    expect(team(...members)).toEqual([{ kind: 'map', operation: '60', aspect: 'term', deviating, performers }]);
  });

  test.each([
    {
      why: 'only two performers',
      members: [
        [3, 3],
        [3, 3],
      ],
    },
    {
      why: '2 of 4',
      members: [
        [1, 3],
        [1, 3],
        [0, 3],
        [0, 3],
      ],
    },
    {
      why: 'a third with two cases',
      members: [
        [1, 3],
        [1, 3],
        [2, 2],
      ],
    },
  ] as const)('not with $why', ({ members }) => {
    expect(team(...members).map(({ kind }) => kind)).toEqual(['ordinary']);
  });
});

describe('a person', () => {
  test.each([
    {
      what: '5 cases, 3 more than the others’ rate',
      members: [
        [3, 5],
        [0, 10],
      ],
      named: ['E1'],
    },
    {
      what: '4 cases are too few',
      members: [
        [4, 4],
        [0, 10],
      ],
      named: [],
    },
    {
      what: 'only 2 more',
      members: [
        [2, 5],
        [0, 10],
      ],
      named: [],
    },
    {
      what: 'exactly twice the others’ rate',
      members: [
        [8, 10],
        [4, 10],
      ],
      named: ['E1'],
    },
    {
      what: 'less than twice',
      members: [
        [7, 10],
        [4, 10],
      ],
      named: [],
    },
    {
      what: 'twice the rate, but not 3 cases more',
      members: [
        [4, 10],
        [2, 10],
      ],
      named: [],
    },
    { what: 'nobody to compare with', members: [[8, 10]], named: [] },
    {
      what: 'one of three',
      members: [
        [6, 10],
        [0, 10],
        [0, 10],
      ],
      named: ['E1'],
    },
  ] as const)('$what', ({ members, named }) => {
    const verdicts = team(...members);
    expect(verdicts.flatMap((verdict) => (verdict.kind === 'person' ? [verdict.performer] : []))).toEqual(named);
    if (named.length === 0) expect(verdicts).toMatchObject([{ kind: 'ordinary' }]);
  });

  test('is compared with the others together', () => {
    expect(team([6, 10], [1, 10], [0, 10], [0, 10])[0]).toMatchObject({
      violated: 6,
      matured: 10,
      othersViolated: 1,
      othersMatured: 30,
    });
  });
});

test('nobody deviates: no verdict', () => {
  expect(team([0, 5], [0, 5], [0, 5])).toEqual([]);
});

test('respects are judged apart', () => {
  const order = cases('E1', 1, 3).map((each) => ({
    ...each,
    violatedBy: each.violated > 0 ? (['wrong-order', 'late'] as const) : [],
  }));
  expect(mapOrPerson(order).map((verdict) => verdict.aspect)).toEqual(['term', 'order']);
});
