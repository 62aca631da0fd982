import { stalled } from '../../../src/control/rule/stalled';
import { unattended } from '../../../src/control/rule/unattended';
import { localDate } from '../../../src/kernel/local-date';
import { aDeal, anAbsence, anEmployee } from '../../builders/firm';
import { aMap } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

describe('unattended', () => {
  const found = (...args: Parameters<typeof factsOf>) =>
    unattended(factsOf(...args)).map(({ deal, size, figures }) => ({ deal, size, until: figures.until }));
  const away = { absences: [anAbsence({ from: '2026-11-24', to: '2026-11-30' })] };

  test.each([
    { when: 'the day before', now: '2026-11-23T09:00', expected: 0 },
    { when: 'the first day', now: '2026-11-24T09:00', expected: 1 },
    { when: 'the last day', now: '2026-11-30T09:00', expected: 1 },
    { when: 'back again', now: '2026-12-01T09:00', expected: 0 },
  ])('$when', ({ now, expected }) => {
    expect(found({ tasks: [aTask()], firm: away, now })).toHaveLength(expected);
  });

  test('one for each deal, with the number of its tasks', () => {
    const tasks = [aTask(), aTask({ operation: '20' }), aTask({ deal: 'D2' }), aTask({ deal: null, operation: '130' })];
    expect(found({ tasks, firm: { ...away, deals: [aDeal(), aDeal({ id: 'D2' })] } })).toEqual([
      { deal: 'D1', size: 2, until: '2026-11-30' },
      { deal: 'D2', size: 1, until: '2026-11-30' },
      { deal: null, size: 1, until: '2026-11-30' },
    ]);
  });

  test.each([
    {
      what: 'a substitute acts',
      absences: [anAbsence({ from: '2026-11-24', to: '2026-11-30', substitute: 'E2' })],
      expected: 0,
    },
    {
      what: 'another is away',
      absences: [anAbsence({ employee: 'E2', from: '2026-11-24', to: '2026-11-30' })],
      expected: 0,
    },
    {
      what: 'of two overlapping absences one has a substitute',
      absences: [
        anAbsence({ from: '2026-11-24', to: '2026-11-30' }),
        anAbsence({ from: '2026-11-26', to: '2026-11-26', substitute: 'E2' }),
      ],
      expected: 0,
    },
  ])('$what', ({ absences, expected }) => {
    expect(found({ tasks: [aTask()], firm: { absences } })).toHaveLength(expected);
  });

  test.each([
    { what: 'done', task: aTask({ doneOn: '2026-11-24' }) },
    { what: 'waiting for a predecessor', task: aTask({ status: 'waiting', availableFrom: null }) },
    { what: 'waiting for the client', task: aTask({ status: 'waiting-client', waitingUntil: '2026-12-10' }) },
  ])('tasks that nobody has to do now do not count: $what', ({ task }) => {
    expect(found({ tasks: [task], firm: away })).toEqual([]);
  });

  test('a refused deal needs nobody', () => {
    expect(
      found({ tasks: [aTask()], firm: { ...away, deals: [aDeal({ outcome: { kind: 'client-refused' } })] } }),
    ).toEqual([]);
  });

  test('who was dismissed is away for good', () => {
    const staff = [anEmployee({ dismissedFrom: localDate('2026-11-26') })];
    expect(found({ tasks: [aTask()], firm: { staff } })).toEqual([{ deal: 'D1', size: 1, until: '' }]);
    expect(found({ tasks: [aTask()], firm: { staff }, now: '2026-11-25T09:00' })).toEqual([]);
  });
});

describe('stalled', () => {
  const sizes = (now: string, deal: Parameters<typeof aDeal>[0] = {}, limitWorkingDays: number | null = 3) =>
    stalled(
      factsOf({
        map: aMap({ operations: ['10'], stage: { limitWorkingDays } }),
        firm: { deals: [aDeal({ mapVersion: 'S1@1', ...deal })] },
        now,
      }),
    ).map(({ size }) => size);

  test.each([
    { when: 'the last day of the limit', now: '2026-11-26T18:00', days: [] },
    { when: 'the day after', now: '2026-11-27T09:00', days: [4] },
    { when: 'the weekend does not count', now: '2026-11-29T09:00', days: [4] },
  ])('$when', ({ now, days }) => expect(sizes(now)).toEqual(days));

  test('pauses do not count', () => {
    const pause = aTask({
      operation: '!return',
      status: 'cancelled',
      availableFrom: null,
      due: null,
      waitingSince: '2026-11-25',
      waitingUntil: '2026-11-27',
    });
    const facts = (now: string) =>
      factsOf({
        map: aMap({ operations: ['10'], stage: { limitWorkingDays: 3 } }),
        firm: { deals: [aDeal({ mapVersion: 'S1@1' })] },
        tasks: [pause],
        now,
      });
    expect(stalled(facts('2026-11-30T09:00')).map(({ size }) => size)).toEqual([]);
    expect(stalled(facts('2026-12-01T09:00')).map(({ size }) => size)).toEqual([4]);
  });

  test('paused and finished deals do not stall, nor does a stage without a limit', () => {
    expect(sizes('2026-12-20T09:00', { outcome: { kind: 'pause', until: null } })).toEqual([]);
    expect(sizes('2026-12-20T09:00', { outcome: { kind: 'sold' } })).toEqual([]);
    expect(sizes('2026-12-20T09:00', {}, null)).toEqual([]);
  });
});
