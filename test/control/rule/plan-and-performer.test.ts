import { abovePlan, belowPlan } from '../../../src/control/rule/below-plan';
import { noEvidence } from '../../../src/control/rule/no-evidence';
import { unplanned } from '../../../src/control/rule/unplanned';
import { wrongPerformer } from '../../../src/control/rule/wrong-performer';
import { aDeal, aHead, anEmployee } from '../../builders/firm';
import { aControl, aMap, anOperation } from '../../builders/map';
import { aLogRow, aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

describe('units against the plan of 30', () => {
  test.each([
    { units: 24, below: [6], above: [] },
    { units: 0, below: [30], above: [] },
    { units: 30, below: [], above: [] },
    { units: 36, below: [], above: [6] },
    { units: null, below: [], above: [] },
  ])('$units', ({ units, below, above }) => {
    const facts = factsOf({ tasks: [aTask({ doneOn: '2026-11-24', planUnits: 30, factUnits: units })] });
    expect(belowPlan(facts).map(({ size }) => size)).toEqual(below);
    expect(abovePlan(facts).map(({ size }) => size)).toEqual(above);
  });

  test('without a plan, or not finished', () => {
    const tasks = [aTask({ doneOn: '2026-11-24', factUnits: 5 }), aTask({ planUnits: 30, factUnits: 5 })];
    expect(belowPlan(factsOf({ tasks }))).toEqual([]);
  });
});

describe('wrong performer', () => {
  const map = aMap({
    operations: [anOperation('10', { performer: 'engineer' }), '20', anOperation('100', { performer: 'head' })],
  });
  const staff = [
    anEmployee(),
    anEmployee({ id: 'E2' }),
    aHead(),
    anEmployee({ id: 'S1', role: 'senior' }),
    anEmployee({ id: 'N1', role: 'engineer' }),
    anEmployee({ id: 'Z1', role: 'deputy-head' }),
  ];
  test.each([
    { who: 'a manager in an engineer’s place', operation: '10', performer: 'E1', wrong: 1 },
    { who: 'the engineer', operation: '10', performer: 'N1', wrong: 0 },
    { who: 'a manager who substitutes', operation: '10', performer: 'E1', onBehalfOf: 'N1', wrong: 0 },
    { who: 'another manager', operation: '20', performer: 'E2', wrong: 0 },
    { who: 'a senior manager', operation: '20', performer: 'S1', wrong: 0 },
    { who: 'an engineer in a manager’s place', operation: '20', performer: 'N1', wrong: 1 },
    { who: 'a head in a manager’s place', operation: '20', performer: 'H1', wrong: 1 },
    { who: 'a head who runs the deal himself', operation: '20', performer: 'H1', manager: 'H1', wrong: 0 },
    { who: 'the deputy of the head', operation: '100', performer: 'Z1', wrong: 0 },
    { who: 'the deal’s manager in the head’s place', operation: '100', performer: 'E1', wrong: 1 },
    { who: 'somebody who is not in the staff', operation: '10', performer: 'X9', wrong: 0 },
  ])('$who', ({ operation, performer, onBehalfOf, manager, wrong }) => {
    const tasks = [aTask({ operation, performer, onBehalfOf: onBehalfOf ?? null })];
    expect(
      wrongPerformer(factsOf({ tasks, map, firm: { staff, deals: [aDeal({ manager: manager ?? 'E1' })] } })),
    ).toHaveLength(wrong);
  });
});

describe('no evidence', () => {
  const facts = (evidence: 'text' | 'number' | 'date' | 'link' | 'outcome', given: string, now = '2026-11-27T09:00') =>
    factsOf({
      tasks: [aTask({ doneOn: '2026-11-24', evidence: given })],
      map: aMap({ operations: ['10'], controls: [aControl('10', { evidence })] }),
      now,
    });
  test.each([
    { kind: 'text', given: '', reason: 'empty' },
    { kind: 'text', given: 'четырнадцать з', reason: 'invalid' },
    { kind: 'text', given: 'пятнадцать знак', reason: null },
    { kind: 'number', given: '3', reason: null },
    { kind: 'number', given: 'три', reason: 'invalid' },
    { kind: 'date', given: '03.12.2026', reason: null },
    { kind: 'date', given: 'скоро', reason: 'invalid' },
    { kind: 'link', given: 'https://disk.firm.ru/a', reason: null },
    { kind: 'link', given: 'лежит в папке', reason: 'invalid' },
    { kind: 'outcome', given: '', reason: null },
  ] as const)('$kind «$given»', ({ kind, given, reason }) => {
    expect(noEvidence(facts(kind, given)).map(({ figures }) => figures.reason)).toEqual(
      reason === null ? [] : [reason],
    );
  });

  test.each([
    { when: 'on the day', now: '2026-11-24T19:00', expected: 0 },
    { when: 'on the working day of grace', now: '2026-11-25T23:00', expected: 0 },
    { when: 'after it', now: '2026-11-26T00:00', expected: 1 },
  ])('$when', ({ now, expected }) => {
    expect(noEvidence(facts('text', '', now))).toHaveLength(expected);
  });
});

describe('work outside the map', () => {
  test('log rows without a task count, corrected ones by their correction', () => {
    const row = (id: string, minutes: number | null, corrects: string | null = null) =>
      aLogRow({ id, task: null, deal: null, operation: null, minutes, corrects, comment: id });
    const log = [row('a', 45), row('b', 30), row('c', 20, 'b'), row('d', 15), row('e', null, 'd'), aLogRow()];
    expect(unplanned(factsOf({ log })).map(({ size, figures }) => [size, figures.comment])).toEqual([
      [45, 'a'],
      [20, 'c'],
    ]);
  });
});
