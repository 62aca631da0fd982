import { overdue } from '../../../src/control/rule/overdue';
import { aDeal, anAbsence } from '../../builders/firm';
import { aControl, aLink, aMap, anOperation, aRecurrence, everyWorkingDays } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const sizes = (...args: Parameters<typeof factsOf>) => overdue(factsOf(...args)).map(({ size }) => size);

describe('overdue', () => {
  // Due on Wednesday 2026-11-25.
  test.each([
    { when: 'its due day still lasts', now: '2026-11-25T23:59', days: [] },
    { when: 'the due day has ended', now: '2026-11-26T00:00', days: [1] },
    { when: 'a weekend lies between', now: '2026-11-30T09:00', days: [3] },
    { when: 'it is Saturday', now: '2026-11-28T09:00', days: [2] },
    {
      when: 'the performer was absent in between',
      now: '2026-11-30T09:00',
      absent: ['2026-11-26', '2026-11-27'],
      days: [1],
    },
  ])('$when', ({ now, absent, days }) => {
    const absences = absent ? [anAbsence({ from: absent[0] ?? null, to: absent[1] ?? null })] : [];
    expect(sizes({ tasks: [aTask()], now, firm: { absences } })).toEqual(days);
  });

  test('due on Friday, on Saturday no working day has passed', () => {
    expect(sizes({ tasks: [aTask({ due: '2026-11-27' })], now: '2026-11-28T12:00' })).toEqual([0]);
  });

  test.each([
    { when: 'at the due minute', now: '2026-11-25T14:30', days: [] },
    { when: 'a minute later', now: '2026-11-25T14:31', days: [0] },
    { when: 'the next day', now: '2026-11-26T09:00', days: [1] },
  ])('a term in hours: $when', ({ now, days }) => {
    expect(sizes({ tasks: [aTask({ due: '2026-11-25T14:30' })], now })).toEqual(days);
  });

  test.each([
    { what: 'finished', task: aTask({ doneOn: '2026-12-01' }), days: [] },
    {
      what: 'waiting for a predecessor, only forecast',
      task: aTask({ status: 'waiting', availableFrom: null, due: null, planned: '2026-11-24' }),
      days: [],
    },
    { what: 'back to waiting because its predecessor was un-done', task: aTask({ status: 'waiting' }), days: [] },
    {
      what: 'waiting for the client until a later day',
      task: aTask({ status: 'waiting-client', waitingUntil: '2026-12-03' }),
      days: [],
    },
    { what: 'waiting for the client, no new date', task: aTask({ status: 'waiting-client' }), days: [3] },
    {
      what: 'the client’s new date has come',
      task: aTask({ status: 'waiting-client', waitingUntil: '2026-11-30' }),
      days: [3],
    },
    { what: 'waiting for our own people', task: aTask({ status: 'waiting-own' }), days: [3] },
    { what: 'in work', task: aTask({ status: 'in-work' }), days: [3] },
    { what: 'returned by the head', task: aTask({ status: 'returned' }), days: [3] },
    { what: 'the head checks it', task: aTask({ status: 'checking' }), days: [] },
    { what: 'cancelled', task: aTask({ status: 'cancelled' }), days: [] },
    { what: 'not required', task: aTask({ status: 'not-required' }), days: [] },
  ])('$what', ({ task, days }) => {
    expect(sizes({ tasks: [task], now: '2026-11-30T09:00' })).toEqual(days);
  });

  test.each([
    { kind: 'onward' },
    { kind: 'sold' },
    { kind: 'client-refused' },
    { kind: 'pause', until: null },
  ] as const)('the clock of a deal with outcome $kind does not run', (outcome) => {
    expect(sizes({ tasks: [aTask()], firm: { deals: [aDeal({ outcome })] } })).toEqual([]);
  });

  test('an open task of an earlier stay at the stage is nobody’s', () => {
    expect(sizes({ tasks: [aTask()], firm: { deals: [aDeal({ entry: 2 })] } })).toEqual([]);
  });

  test('a person’s operation has no deal and is overdue all the same', () => {
    expect(sizes({ tasks: [aTask({ deal: null })] })).toEqual([1]);
  });

  test('a series until a result is overdue once, however many attempts are open', () => {
    const map = aMap({
      operations: ['45'],
      recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true, atMost: 5 })],
    });
    const tasks = [
      aTask({ operation: '45', repeat: 1, doneOn: '2026-11-24', outcome: 'attempt' }),
      aTask({ operation: '45', repeat: 2 }),
      aTask({ operation: '45', repeat: 3 }),
    ];
    expect(sizes({ tasks, map })).toEqual([1]);
  });

  test('a late approval says what it holds up and how long', () => {
    const map = aMap({
      operations: [anOperation('100', { performer: 'head' }), '110'],
      precedence: [aLink('110', '100')],
      controls: [aControl('100', { evidence: 'approval' }), aControl('110', { evidence: 'offer-number' })],
    });
    const tasks = [aTask({ operation: '100', performer: 'H1', availableFrom: '2026-11-24' })];
    expect(overdue(factsOf({ tasks, map }))[0]?.figures).toEqual({
      due: '2026-11-25',
      approver: 'head',
      protected: '110',
      isOffer: 1,
      waited: 2,
    });
  });
});
