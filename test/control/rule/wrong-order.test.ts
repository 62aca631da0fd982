import { wrongOrder } from '../../../src/control/rule/wrong-order';
import { aClient } from '../../builders/firm';
import { aChain, aLink, aMap, anOperation, aRecurrence, everyWorkingDays } from '../../builders/map';
import { aLogRow, aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const found = (...args: Parameters<typeof factsOf>) =>
  wrongOrder(factsOf(...args)).map(
    ({ task, figures }) => `${task} ${figures.predecessor} ${figures.reason} +${figures.more}`,
  );

const chain = aMap({ operations: ['10', '20'], precedence: aChain('10', '20') });
const done20 = aTask({ operation: '20', doneOn: '2026-11-25' });

describe('wrong order', () => {
  test.each([
    { when: 'the predecessor is not done', first: aTask(), expected: ['D1/1/20/1 10 not-done +0'] },
    { when: 'it was done the day before', first: aTask({ doneOn: '2026-11-24' }), expected: [] },
    { when: 'it was done the same day', first: aTask({ doneOn: '2026-11-25' }), expected: [] },
    { when: 'it was done a day later', first: aTask({ doneOn: '2026-11-26' }), expected: ['D1/1/20/1 10 later +0'] },
    {
      when: 'it was recorded later but done before',
      first: aTask({ doneOn: '2026-11-24', recordedAt: '2026-11-30T10:00' }),
      expected: [],
    },
    { when: 'it is not required', first: aTask({ status: 'not-required' }), expected: [] },
    { when: 'it is waiting', first: aTask({ status: 'waiting' }), expected: ['D1/1/20/1 10 not-done +0'] },
  ])('$when', ({ first, expected }) => {
    expect(found({ tasks: [first, done20], map: chain })).toEqual(expected);
  });

  test('a predecessor that the plan took off holds nobody up', () => {
    expect(found({ tasks: [aTask({ status: 'cancelled', due: null }), done20], map: chain })).toEqual([]);
  });

  test('the predecessor does not apply to the client type', () => {
    const map = aMap({
      operations: [anOperation('10', { clientTypes: ['trade'] }), '20'],
      precedence: aChain('10', '20'),
    });
    expect(found({ tasks: [aTask(), done20], map, firm: { clients: [aClient({ type: 'fmcg' })] } })).toEqual([]);
  });

  test('an on-event predecessor was not called for', () => {
    const map = aMap({
      operations: ['10', '20'],
      precedence: aChain('10', '20'),
      recurrences: [aRecurrence('10', { kind: 'on-event' })],
    });
    expect(found({ tasks: [done20], map })).toEqual([]);
  });

  test.each([
    { when: 'the predecessor’s timer ended after the start', ended: '2026-11-25T15:00', expected: 1 },
    { when: 'it ended before', ended: '2026-11-25T13:59', expected: 0 },
  ])('with timers on the same day, $when', ({ ended, expected }) => {
    const tasks = [
      aTask({ doneOn: '2026-11-25' }),
      aTask({ operation: '20', doneOn: '2026-11-25', startedAt: '2026-11-25T14:00' }),
    ];
    const log = [aLogRow({ task: 'D1/1/10/1', method: 'timer', startedAt: '2026-11-25T13:00', endedAt: ended })];
    expect(found({ tasks, map: chain, log })).toHaveLength(expected);
  });

  test('several broken links make one deviation that counts them', () => {
    const map = aMap({ operations: ['10', '20', '30'], precedence: [aLink('30', '10'), aLink('30', '20')] });
    const tasks = [aTask(), aTask({ operation: '20' }), aTask({ operation: '30', doneOn: '2026-11-25' })];
    expect(found({ tasks, map })).toEqual(['D1/1/30/1 10 not-done +1']);
  });

  test('one of the «любая» predecessors is enough', () => {
    const map = aMap({
      operations: ['10', '20', '30'],
      precedence: [aLink('30', '10', { join: 'any' }), aLink('30', '20', { join: 'any' })],
    });
    const done30 = aTask({ operation: '30', doneOn: '2026-11-25' });
    expect(found({ tasks: [aTask(), aTask({ operation: '20', doneOn: '2026-11-24' }), done30], map })).toEqual([]);
    expect(found({ tasks: [aTask(), aTask({ operation: '20' }), done30], map })).toEqual(['D1/1/30/1 10 not-done +0']);
  });

  describe('repeats', () => {
    const series = (operation: string) => aRecurrence(operation, everyWorkingDays(2), { untilResult: true, atMost: 2 });
    const attempt = (operation: string, repeat: number, doneOn: string) =>
      aTask({ operation, repeat, doneOn, outcome: 'attempt' });

    test('a series counts by its result', () => {
      const map = aMap({ operations: ['10', '20'], precedence: aChain('10', '20'), recurrences: [series('10')] });
      const result = aTask({ repeat: 2, doneOn: '2026-11-26' });
      expect(found({ tasks: [attempt('10', 1, '2026-11-24'), result, done20], map })).toEqual([
        'D1/1/20/1 10 later +0',
      ]);
      expect(found({ tasks: [attempt('10', 1, '2026-11-24'), aTask({ repeat: 2 }), done20], map })).toEqual([
        'D1/1/20/1 10 not-done +0',
      ]);
    });
    test('a series whose attempts are spent holds nobody up', () => {
      const map = aMap({ operations: ['10', '20'], precedence: aChain('10', '20'), recurrences: [series('10')] });
      expect(found({ tasks: [attempt('10', 1, '2026-11-23'), attempt('10', 2, '2026-11-24'), done20], map })).toEqual(
        [],
      );
    });
    test('attempts made too early are one deviation', () => {
      const map = aMap({ operations: ['10', '20'], precedence: aChain('10', '20'), recurrences: [series('20')] });
      expect(found({ tasks: [aTask(), attempt('20', 1, '2026-11-24'), attempt('20', 2, '2026-11-25')], map })).toEqual([
        'D1/1/20/1 10 not-done +0',
      ]);
    });
    test('between two repeated operations the same date’s repeat counts, else the last one before', () => {
      const map = aMap({
        operations: ['10', '20'],
        precedence: aChain('10', '20'),
        recurrences: [aRecurrence('10', everyWorkingDays(1)), aRecurrence('20', everyWorkingDays(1))],
      });
      const first = (repeat: number, planned: string, doneOn: string | null) => aTask({ repeat, planned, doneOn });
      const second = aTask({ operation: '20', planned: '2026-11-25', doneOn: '2026-11-25' });
      expect(
        found({ tasks: [first(1, '2026-11-24', '2026-11-24'), first(2, '2026-11-25', null), second], map }),
      ).toEqual(['D1/1/20/1 10 not-done +0']);
      expect(
        found({ tasks: [first(1, '2026-11-24', '2026-11-24'), first(2, '2026-11-26', null), second], map }),
      ).toEqual([]);
    });
  });

  test('a done task is judged by the map it was done under', () => {
    const older = aMap({ operations: ['20'] });
    const newer = aMap({ stage: { version: 2 }, operations: ['10', '20'], precedence: aChain('10', '20') });
    expect(found({ tasks: [aTask({ mapVersion: 'S1@2' }), done20], maps: [older, newer] })).toEqual([]);
  });
});
