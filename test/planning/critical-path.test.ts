import { localDate } from '../../src/kernel/local-date';
import { createCalendars } from '../../src/planning/calendars';
import { criticalPath } from '../../src/planning/critical-path';
import { availableHours, dealsThatFit, hoursPerDeal, loadOf, minutesPerDeal } from '../../src/planning/load';
import { normsInForce } from '../../src/planning/norms';
import { aFirm, aNorm, anAbsence, anEmployee } from '../builders/firm';
import { aChain, aLink, aMap, anOperation, mapsOf } from '../builders/map';
import { aTask } from '../builders/task';
import { readMap } from '../fixtures/read-map';

const today = localDate('2026-11-23');
// September 2026: 22 working days; 1 to 29 September are the 21 of the worked check.
const fund = availableHours(
  anEmployee(),
  createCalendars(aFirm()).firm,
  localDate('2026-09-01'),
  localDate('2026-09-29'),
);

test('the fund is 21 days of 8 hours at 60 %', () => expect(fund).toBeCloseTo(100.8));

describe('the worked check of the first map', () => {
  const { map, norms } = readMap('client-development.first.tsv');
  const minutes = minutesPerDeal(map, normsInForce(norms, today), 'industrial');

  test.each([
    ['industrial', 20],
    ['fmcg', 15],
    ['trade', 15],
  ])('critical path for %s: %d working days', (clientType, days) => {
    expect(criticalPath(map, clientType).workingDays).toBe(days);
  });

  test('588 minutes with three keep-warm contacts, 11.0 hours, 9 deals', () => {
    expect(Math.round(minutes)).toBe(588);
    expect(hoursPerDeal(minutes).toFixed(1)).toBe('11.0');
    expect(dealsThatFit(fund, hoursPerDeal(minutes))).toBe(9);
  });
});

describe('the worked check of the template', () => {
  const { map, norms } = readMap('client-development.tsv');

  test.each([
    ['industrial', 34, 615, 8],
    ['fmcg', 24, 375, 14],
    ['trade', 24, 375, 14],
  ])('%s: to a sent offer %d working days, %d minutes, %d deals', (clientType, days, minutes, deals) => {
    expect(criticalPath(map, clientType, '110').workingDays).toBe(days);
    expect(minutesPerDeal(map, normsInForce(norms, today), clientType)).toBe(minutes);
    expect(dealsThatFit(fund, hoursPerDeal(minutes))).toBe(deals);
  });

  test('the longest way goes over the visit, and every operation has its days', () => {
    const path = criticalPath(map, 'industrial', '110');
    expect(path.operations).toEqual(['10', '20', '30', '45', '50', '70', '80', '90', '105', '110']);
    expect(path.days.get('50')).toEqual({ from: 14, to: 19 });
    expect(path.days.has('120')).toBe(false); // not on a way to № 110
  });
});

test.each(['short-sale.tsv', 'fmcg-route.tsv', 'reactivation.tsv', 'tender.tsv'])('%s has a path', (file) => {
  expect(criticalPath(readMap(file).map, 'trade').operations.length).toBeGreaterThan(0);
});

test('hours are parts of a day, lags are waited, one of the «any» predecessors is enough', () => {
  const map = aMap({
    operations: [
      anOperation('10', { term: '4 ч' }),
      anOperation('20', { term: 5 }),
      anOperation('30', { term: '2 ч' }),
    ],
    precedence: [aLink('30', '10', { join: 'any', lagWorkingDays: 1 }), aLink('30', '20', { join: 'any' })],
  });
  expect(criticalPath(map, 'trade', '30')).toMatchObject({ workingDays: 2, operations: ['10', '30'] });
});

test('a cycle does not hang', () => {
  const map = aMap({ operations: ['10', '20'], precedence: [...aChain('10', '20'), aLink('10', '20')] });
  expect(criticalPath(map, 'trade').workingDays).toBeGreaterThan(0);
});

describe('load of a week', () => {
  const map = aMap({ operations: ['10'] });
  const given = {
    maps: mapsOf(map),
    norms: normsInForce([aNorm({ minutes: 60, usualRepeats: 2, preparationMinutes: 30 })], today),
    tasks: [
      aTask({ normMinutes: 60 }),
      aTask({ deal: 'D2', normMinutes: 60, due: '2026-12-01' }),
      aTask({ deal: 'D3', normMinutes: 60, status: 'cancelled' }),
      aTask({ deal: 'D4', normMinutes: 60, performer: 'E2' }),
    ],
  };

  test('norm · usual repeats + preparation, plus 12 %, of the tasks due in it', () => {
    const load = loadOf(anEmployee(), today, { ...given, calendar: createCalendars(aFirm()).firm });
    expect(load.plannedHours).toBeCloseTo(2.8);
    expect(load.availableHours).toBeCloseTo(24);
    expect(load.ratio).toBeCloseTo(2.8 / 24);
  });

  test('there is no ratio in a week of absence', () => {
    const firm = aFirm({ absences: [anAbsence({ from: '2026-11-23', to: '2026-11-29' })] });
    expect(loadOf(anEmployee(), today, { ...given, calendar: createCalendars(firm).of('E1') }).ratio).toBeNull();
  });
});

test('the newest norm that is not in the future is in force', () => {
  const norms = [
    aNorm({ minutes: 20, validFrom: '2026-11-01' }),
    aNorm({ minutes: 10 }),
    aNorm({ minutes: 40, validFrom: '2026-12-01' }),
  ];
  expect(normsInForce(norms, today).get('10')?.minutes).toBe(20);
  expect(normsInForce(norms, localDate('2025-12-31')).size).toBe(0);
});
