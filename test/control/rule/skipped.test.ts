import { skipped } from '../../../src/control/rule/skipped';
import type { DealOutcome } from '../../../src/model/firm';
import { aClient, aDeal, aStageEntry } from '../../builders/firm';
import { aChain, aLink, aMap, anOperation, aRecurrence, everyWorkingDays } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const found = (...args: Parameters<typeof factsOf>) =>
  skipped(factsOf(...args)).map(
    ({ task, figures }) => `${task} ${figures.reason}${figures.successor ? ` ${figures.successor}` : ''}`,
  );

const moved = (outcome: DealOutcome) => ({ deals: [aDeal({ outcome, outcomeDate: '2026-11-25' })] });
const waiting = { status: 'waiting', availableFrom: null, due: null } as const;

describe('skipped', () => {
  test.each([
    { outcome: { kind: 'onward' }, expected: ['D1/1/10/1 onward'] },
    { outcome: { kind: 'sold' }, expected: ['D1/1/10/1 sold'] },
    { outcome: { kind: 'return' }, expected: [] },
    { outcome: { kind: 'pause', until: null }, expected: [] },
    { outcome: { kind: 'client-refused' }, expected: [] },
    { outcome: { kind: 'we-refused' }, expected: [] },
    { outcome: { kind: 'duplicate' }, expected: [] },
  ] as const)('the deal’s outcome is $outcome.kind', ({ outcome, expected }) => {
    expect(found({ tasks: [aTask()], firm: moved(outcome) })).toEqual(expected);
  });

  test.each([
    { what: 'waits for its predecessor', task: aTask(waiting), expected: ['D1/1/10/1 onward'] },
    { what: 'is done', task: aTask({ doneOn: '2026-11-24' }), expected: [] },
    { what: 'was late but done', task: aTask({ doneOn: '2026-11-30' }), expected: [] },
    { what: 'is not required', task: aTask({ status: 'not-required' }), expected: [] },
    {
      what: 'was cancelled by the head',
      task: aTask({ status: 'cancelled', recordedBy: 'rop@firm.ru', recordedAt: '2026-11-24T10:00' }),
      expected: [],
    },
    {
      what: 'was cancelled by the plan because the deal left',
      task: aTask({ status: 'cancelled', due: null }),
      expected: ['D1/1/10/1 onward'],
    },
    { what: 'waits for the client', task: aTask({ status: 'waiting-client' }), expected: ['D1/1/10/1 onward'] },
  ])('the deal went on; the task $what', ({ task, expected }) => {
    expect(found({ tasks: [task], firm: moved({ kind: 'onward' }) })).toEqual(expected);
  });

  test('an optional operation is never skipped', () => {
    const map = aMap({ operations: [anOperation('10', { mandatory: false })] });
    expect(found({ tasks: [aTask()], map, firm: moved({ kind: 'onward' }) })).toEqual([]);
  });

  test('an operation that does not apply to the client type is not skipped', () => {
    const map = aMap({ operations: [anOperation('10', { clientTypes: ['trade'] })] });
    const firm = moved({ kind: 'onward' });
    expect(found({ tasks: [aTask()], map, firm: { ...firm, clients: [aClient({ type: 'fmcg' })] } })).toEqual([]);
    expect(found({ tasks: [aTask()], map, firm: { ...firm, clients: [aClient({ type: 'trade' })] } })).toHaveLength(1);
  });

  test('an operation on event without its event was never issued, and is not skipped', () => {
    const map = aMap({ operations: ['10', '20'], recurrences: [aRecurrence('20', { kind: 'on-event' })] });
    expect(found({ tasks: [aTask({ doneOn: '2026-11-24' })], map, firm: moved({ kind: 'onward' }) })).toEqual([]);
  });

  describe('by a successor', () => {
    const map = aMap({
      operations: ['10', '20', anOperation('30', { mandatory: false })],
      precedence: [...aChain('10', '20'), aLink('30', '10')],
    });

    test('that is done', () => {
      expect(found({ tasks: [aTask(), aTask({ operation: '20', doneOn: '2026-11-24' })], map })).toEqual([
        'D1/1/10/1 successor 20',
      ]);
    });
    test('that is open', () => {
      expect(found({ tasks: [aTask(), aTask({ operation: '20', ...waiting })], map })).toEqual([]);
    });
    test('that is optional', () => {
      expect(found({ tasks: [aTask(), aTask({ operation: '30', doneOn: '2026-11-24' })], map })).toEqual([]);
    });
    test('of which an attempt was made', () => {
      expect(
        found({ tasks: [aTask(), aTask({ operation: '20', doneOn: '2026-11-24', outcome: 'attempt' })], map }),
      ).toEqual([]);
    });
    test('that was done in another stay', () => {
      const tasks = [aTask({ entry: 2 }), aTask({ operation: '20', doneOn: '2026-11-24' })];
      expect(found({ tasks, map, firm: { deals: [aDeal({ entry: 2 })] } })).toEqual([]);
    });
    test('that was done under a map without the link', () => {
      const newer = aMap({ ...map, stage: { version: 2 } });
      const older = aMap({ operations: ['20'] });
      const tasks = [
        aTask({ mapVersion: 'S1@2' }),
        aTask({ operation: '20', doneOn: '2026-11-24', mapVersion: 'S1@1' }),
      ];
      expect(found({ tasks, maps: [older, newer] })).toEqual([]);
    });
    test('which needed only one of two, and the other is done', () => {
      const any = aMap({
        operations: ['10', '20', '30'],
        precedence: [aLink('30', '10', { join: 'any' }), aLink('30', '20', { join: 'any' })],
      });
      const done = aTask({ operation: '30', doneOn: '2026-11-25' });
      expect(found({ tasks: [aTask(), aTask({ operation: '20', doneOn: '2026-11-24' }), done], map: any })).toEqual([]);
      expect(found({ tasks: [aTask(), aTask({ operation: '20' }), done], map: any })).toHaveLength(2);
    });
  });

  describe('repeats', () => {
    const untilResult = aMap({
      operations: ['45'],
      recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true, atMost: 2 })],
    });
    const attempt = (repeat: number) => aTask({ operation: '45', repeat, doneOn: '2026-11-24', outcome: 'attempt' });

    test('a series without result is skipped once', () => {
      const tasks = [attempt(1), aTask({ operation: '45', repeat: 2 })];
      expect(found({ tasks, map: untilResult, firm: moved({ kind: 'onward' }) })).toEqual(['D1/1/45/2 onward']);
    });
    test('after the last attempt it is the head’s to decide and nobody’s deviation', () => {
      expect(found({ tasks: [attempt(1), attempt(2)], map: untilResult, firm: moved({ kind: 'onward' }) })).toEqual([]);
    });
    test('of a repeated operation those that had become available', () => {
      const map = aMap({ operations: ['60'], recurrences: [aRecurrence('60', everyWorkingDays(5))] });
      const tasks = [
        aTask({ operation: '60', repeat: 1, doneOn: '2026-11-24' }),
        aTask({ operation: '60', repeat: 2 }),
        aTask({ operation: '60', repeat: 3, ...waiting }),
      ];
      expect(found({ tasks, map, firm: moved({ kind: 'onward' }) })).toEqual(['D1/1/60/2 onward']);
    });
  });

  test('an earlier stay is judged by its own outcome in the history', () => {
    const firm = (outcome: 'onward' | 'return') => ({
      deals: [aDeal({ entry: 2 })],
      stageHistory: [aStageEntry({ entry: 1, outcome, left: '2026-11-20' })],
    });
    expect(found({ tasks: [aTask()], firm: firm('return') })).toEqual([]);
    expect(found({ tasks: [aTask()], firm: firm('onward') })).toEqual(['D1/1/10/1 onward']);
  });
});
