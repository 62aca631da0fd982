import fc from 'fast-check';
import type { StageMap } from '../../src/model/stage-map';
import { checkPrecedence, precedenceFindings } from '../../src/planning/check-precedence';
import { cyclesOf, topologicalOrder } from '../../src/planning/topological-order';
import { aChain, aLink, aMap, anOperation } from '../builders/map';

const stages = (map: StageMap): ReadonlyMap<string, string> =>
  new Map([...map.operations.map(({ id }) => [id, 'S1'] as const), ['X', 'S2']]);
const check = (map: StageMap) => checkPrecedence(map, stages(map));

test.each([
  { code: 'precedence-self-link', links: [aLink('20', '20')], figures: { operation: '20' } },
  { code: 'precedence-unknown', links: [aLink('20', '99')], figures: { operation: '20', after: '99', unknown: '99' } },
  { code: 'precedence-unknown', links: [aLink('99', '20')], figures: { operation: '99', after: '20', unknown: '99' } },
  { code: 'precedence-other-stage', links: [aLink('20', 'X')], figures: { operation: '20', after: 'X', stage: 'S2' } },
  {
    code: 'precedence-double',
    links: [aLink('20', '10'), aLink('20', '10')],
    figures: { operation: '20', after: '10' },
  },
  { code: 'precedence-deal-and-person', links: [aLink('20', 'P')], figures: { operation: '20', after: 'P' } },
  {
    code: 'precedence-cycle',
    links: [...aChain('10', '20', '30'), aLink('10', '30')],
    figures: { cycle: '10 → 20 → 30 → 10' },
  },
])('$code', ({ code, links, figures }) => {
  const map = aMap({ operations: ['10', '20', '30', anOperation('P', { issuedTo: 'manager' })], precedence: links });
  const found = check(map);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'error', code, figures, place: { sheet: 'precedence' } });
  expect(Object.keys(found[0]?.figures ?? {}).sort()).toEqual(
    [...precedenceFindings[code as keyof typeof precedenceFindings]].sort(),
  );
});

test('a finding knows its row where the caller does', () => {
  const map = aMap({ operations: ['10'], precedence: [aLink('10', '10')] });
  expect(checkPrecedence(map, stages(map), () => 7)[0]?.place).toEqual({
    sheet: 'precedence',
    row: 7,
    column: 'after',
  });
});

test('a sound map has none', () => {
  expect(check(aMap({ operations: ['10', '20', '30'], precedence: aChain('10', '20', '30') }))).toEqual([]);
});

const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    operations: fc.shuffledSubarray(
      Array.from({ length: size }, (_, at) => ({ id: `o${at}`, number: at })),
      { minLength: size },
    ),
    links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 30 }),
  }),
);

describe('laws of the order', () => {
  test('without cycles every operation stands behind its predecessors', () => {
    fc.assert(
      fc.property(graphs, ({ operations, links }) => {
        const downhill = links.filter(([a, b]) => a > b).map(([a, b]) => ({ operation: `o${a}`, after: `o${b}` }));
        const order = topologicalOrder(operations, downhill);
        expect([...order].sort()).toEqual(operations.map(({ id }) => id).sort());
        for (const { operation, after } of downhill)
          expect(order.indexOf(after)).toBeLessThan(order.indexOf(operation));
        expect(cyclesOf(operations, downhill)).toEqual([]);
      }),
    );
  });

  test('a cycle is found exactly where no order exists', () => {
    fc.assert(
      fc.property(graphs, ({ operations, links }) => {
        const proper = links.filter(([a, b]) => a !== b).map(([a, b]) => ({ operation: `o${a}`, after: `o${b}` }));
        const order = topologicalOrder(operations, proper);
        const isOrdered = proper.every(({ operation, after }) => order.indexOf(after) < order.indexOf(operation));
        expect(cyclesOf(operations, proper).length === 0).toBe(isOrdered);
        for (const cycle of cyclesOf(operations, proper)) {
          cycle.forEach((id, at) => {
            const next = cycle[(at + 1) % cycle.length];
            expect(proper).toContainEqual({ operation: next, after: id });
          });
        }
      }),
    );
  });
});
