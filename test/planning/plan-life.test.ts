import { localDate } from '../../src/kernel/local-date';
import type { DealOutcome } from '../../src/model/firm';
import { isCancelledByPlan } from '../../src/planning/task-state';
import { aChain, aMap, anOperation, aRecurrence, everyWorkingDays } from '../builders/map';
import type { PlanRun } from '../builders/plan-run';
import { aPlanRun } from '../builders/plan-run';

const chain = aMap({ operations: ['10', '20'], precedence: aChain('10', '20') });
const next = aMap({ stage: { id: 'S2', number: 2, name: 'Защита КП' }, operations: ['210'] });
const day = localDate;

const started = (): PlanRun => {
  const run = aPlanRun([chain, next]);
  run.issue('2026-11-23T09:00');
  run.tick('2026-11-24T10:00', 'D1/1/10/1');
  return run;
};
const statuses = (run: PlanRun): string[] => run.tasks().map(({ id, status }) => `${id} ${status}`);
const outcome = (kind: Exclude<DealOutcome['kind'], 'pause'>): DealOutcome => ({ kind });

test.each(['client-refused', 'we-refused', 'duplicate', 'sold', 'onward'] as const)(
  '%s cancels what is open, keeps what is done, closes the stay',
  (kind) => {
    const run = started();
    run.editDeal('D1', { outcome: outcome(kind), outcomeDate: day('2026-11-25') });
    run.issue('2026-11-25T09:00');
    expect(statuses(run)).toEqual(['D1/1/10/1 done', 'D1/1/20/1 cancelled']);
    expect(isCancelledByPlan(run.task('D1/1/20/1'))).toBe(true);
    expect(run.firm().stageHistory).toMatchObject([{ entry: 1, left: '2026-11-25', outcome: kind }]);
    run.issue('2026-11-26T09:00');
    expect(run.firm().stageHistory).toHaveLength(1);
  },
);

test('an outcome without a date gets today’s, once', () => {
  const run = started();
  run.editDeal('D1', { outcome: outcome('client-refused') });
  run.issue('2026-11-25T09:00');
  run.issue('2026-11-26T09:00');
  expect(run.firm().deals[0]).toMatchObject({ outcomeDate: '2026-11-25' });
  expect(run.firm().stageHistory).toMatchObject([{ left: '2026-11-25' }]);
});

test('an outcome taken back opens the same tasks again', () => {
  const run = started();
  const before = run.task('D1/1/20/1');
  run.editDeal('D1', { outcome: outcome('client-refused'), outcomeDate: day('2026-11-25') });
  run.issue('2026-11-25T09:00');
  run.editDeal('D1', { outcome: null, outcomeDate: null });
  run.issue('2026-11-25T10:00');
  expect(run.task('D1/1/20/1')).toEqual(before);
  expect(run.firm().stageHistory).toMatchObject([{ entry: 1, left: null, outcome: null }]);
});

test('a return begins a new entry with tasks of its own and empties the outcome', () => {
  const run = started();
  run.editDeal('D1', { outcome: outcome('return'), outcomeDate: day('2026-11-26') });
  run.issue('2026-11-26T09:00');
  expect(statuses(run)).toEqual(['D1/1/10/1 done', 'D1/1/20/1 cancelled', 'D1/2/10/1 available', 'D1/2/20/1 waiting']);
  expect(run.task('D1/2/10/1')).toMatchObject({ availableFrom: '2026-11-26', due: '2026-11-30' });
  expect(run.firm().deals[0]).toMatchObject({ entry: 2, enteredStage: '2026-11-26', outcome: null, outcomeDate: null });
  expect(run.firm().stageHistory).toMatchObject([
    { entry: 1, left: '2026-11-26', outcome: 'return' },
    { entry: 2, entered: '2026-11-26', left: null },
  ]);
});

test('a return that stays written in the deal’s row is used once', () => {
  const run = started();
  const written = { outcome: outcome('return'), outcomeDate: day('2026-11-26'), enteredStage: day('2026-11-23') };
  for (const now of ['2026-11-26T09:00', '2026-11-27T09:00', '2026-11-30T09:00']) {
    run.editDeal('D1', written);
    run.issue(now);
  }
  expect(run.firm().deals[0]?.entry).toBe(2);
  expect(run.task('D1/2/10/1').due).toBe('2026-11-30');
  run.editDeal('D1', { ...written, outcomeDate: day('2026-12-01') });
  run.issue('2026-12-01T09:00');
  expect(run.firm().deals[0]?.entry).toBe(3);
});

test('a refused deal that enters the stage anew gets a new entry', () => {
  const run = started();
  run.editDeal('D1', { outcome: outcome('client-refused'), outcomeDate: day('2026-11-25') });
  run.issue('2026-11-25T09:00');
  run.editDeal('D1', { outcome: null, outcomeDate: null, enteredStage: day('2026-12-07') });
  run.issue('2026-12-07T09:00');
  expect(run.firm().deals[0]?.entry).toBe(2);
  expect(run.task('D1/2/10/1').status).toBe('available');
});

describe('another stage', () => {
  test('after «дальше»: the outcome belongs to the stage that was left', () => {
    const run = started();
    run.editDeal('D1', { outcome: outcome('onward'), outcomeDate: day('2026-11-26') });
    run.issue('2026-11-26T09:00');
    run.editDeal('D1', { stage: 'S2', enteredStage: day('2026-11-27') });
    run.issue('2026-11-27T09:00');
    expect(run.firm().deals[0]).toMatchObject({ entry: 2, mapVersion: 'S2@1', outcome: null });
    expect(run.task('D1/2/210/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-27' });
    expect(run.firm().stageHistory).toMatchObject([
      { stage: 'S1', entry: 1, left: '2026-11-26', outcome: 'onward' },
      { stage: 'S2', entry: 2, left: null },
    ]);
  });

  test('together with «дальше», or without a word', () => {
    for (const change of [{ outcome: outcome('onward'), outcomeDate: day('2026-11-26') }, {}]) {
      const run = started();
      run.editDeal('D1', { stage: 'S2', ...change });
      run.issue('2026-11-26T09:00');
      expect(statuses(run)).toEqual(['D1/1/10/1 done', 'D1/1/20/1 cancelled', 'D1/2/210/1 available']);
      expect(run.task('D1/2/210/1').availableFrom).toBe('2026-11-26');
      expect(run.firm().stageHistory).toMatchObject([{ outcome: 'onward', left: '2026-11-26' }, { stage: 'S2' }]);
    }
  });

  test('back to an earlier one is a return', () => {
    const run = started();
    run.editDeal('D1', { stage: 'S2' });
    run.issue('2026-11-26T09:00');
    run.editDeal('D1', { stage: 'S1' });
    run.issue('2026-11-30T09:00');
    expect(run.firm().stageHistory.map((row) => row.outcome)).toEqual(['onward', 'return', null]);
    expect(run.task('D1/3/10/1').status).toBe('available');
  });
});

describe('a pause', () => {
  const paused = (until: string | null): PlanRun => {
    const run = started();
    run.editDeal('D1', {
      outcome: { kind: 'pause', until: until === null ? null : day(until) },
      outcomeDate: day('2026-11-25'),
    });
    run.issue('2026-11-25T09:00');
    return run;
  };

  test('stops the clocks and issues «Вернуться к клиенту» on its date', () => {
    const run = paused('2026-12-02');
    expect(run.task('D1/1/20/1')).toMatchObject({
      status: 'waiting',
      due: null,
      planned: '2026-12-02',
      availableFrom: '2026-11-24T10:00',
    });
    expect(run.task('D1/1/!return/1')).toMatchObject({
      status: 'waiting',
      planned: '2026-12-02',
      performer: 'E1',
      due: null,
    });
    run.issue('2026-12-02T09:00');
    expect(run.task('D1/1/!return/1')).toMatchObject({ status: 'available', due: '2026-12-02' });
    expect(run.task('D1/1/20/1').status).toBe('waiting');
  });

  test('the term goes on where it stood still', () => {
    const run = paused('2026-12-02');
    run.editDeal('D1', { outcome: null, outcomeDate: null });
    run.issue('2026-12-02T09:00');
    // One of two days had passed when it was paused: the term was the 26th, five working days later it is the 3rd.
    expect(run.task('D1/1/20/1')).toMatchObject({
      status: 'available',
      due: '2026-12-03',
      availableFrom: '2026-11-24T10:00',
    });
    expect(run.task('D1/1/!return/1').status).toBe('cancelled');
    run.issue('2026-12-03T09:00');
    expect(run.task('D1/1/20/1').due).toBe('2026-12-03');
  });

  test('a done return stays done; a later date after it is a new one', () => {
    const run = paused('2026-12-02');
    run.issue('2026-12-02T09:00');
    run.tick('2026-12-02T10:00', 'D1/1/!return/1');
    run.editDeal('D1', { outcome: { kind: 'pause', until: day('2026-12-14') } });
    run.issue('2026-12-02T11:00');
    expect(run.task('D1/1/!return/1').status).toBe('done');
    expect(run.task('D1/1/!return/2')).toMatchObject({ status: 'waiting', planned: '2026-12-14' });
    run.editDeal('D1', { outcome: null, outcomeDate: null });
    run.issue('2026-12-14T09:00');
    expect(run.task('D1/1/20/1').due).toBe('2026-12-15');
  });

  test('without a date is a finding', () => {
    const run = started();
    run.editDeal('D1', { outcome: { kind: 'pause', until: null }, outcomeDate: day('2026-11-25') });
    expect(run.issue('2026-11-25T09:00').findings.map(({ code }) => code)).toEqual(['deal-pause-without-date']);
  });

  test('no repeats arise for its days', () => {
    const map = aMap({
      operations: [anOperation('30', { term: 0 })],
      recurrences: [aRecurrence('30', everyWorkingDays(1))],
    });
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    run.editDeal('D1', { outcome: { kind: 'pause', until: day('2026-12-10') }, outcomeDate: day('2026-11-24') });
    run.issue('2026-11-24T09:00');
    run.issue('2026-12-09T09:00');
    run.editDeal('D1', { outcome: null, outcomeDate: null });
    run.issue('2026-12-10T09:00');
    const open = run
      .tasks()
      .filter(({ status }) => status === 'available')
      .map(({ planned }) => planned);
    expect(open).toEqual(['2026-11-23', '2026-12-10']);
  });
});

describe('waiting for the client', () => {
  test('a client’s reason with a new date stops the clock until it', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'moved-by-client', newDate: day('2026-12-01') });
    expect(run.task('D1/1/20/1')).toMatchObject({
      status: 'waiting-client',
      waits: 1,
      waitedWorkingDays: 4,
      due: '2026-12-02',
    });
    run.issue('2026-12-01T09:00');
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'available', due: '2026-12-02', outcome: 'moved-by-client' });
  });

  test('a change on the same day is a correction; one on another day is a further wait', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'moved-by-client', newDate: day('2026-12-01') });
    run.tick('2026-11-25T11:00', 'D1/1/20/1', { newDate: day('2026-11-27') });
    expect(run.task('D1/1/20/1')).toMatchObject({ waits: 1, waitedWorkingDays: 2 });
    run.tick('2026-11-26T11:00', 'D1/1/20/1', { newDate: day('2026-12-01') });
    expect(run.task('D1/1/20/1')).toMatchObject({ waits: 2, waitedWorkingDays: 4, due: '2026-12-02' });
    run.tick('2026-11-26T12:00', 'D1/1/20/1', { outcome: null, newDate: null });
    expect(run.task('D1/1/20/1')).toMatchObject({
      status: 'available',
      waits: 1,
      waitedWorkingDays: 1,
      due: '2026-11-27',
    });
  });

  test('waiting for one’s own firm does not stop the clock', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'waiting-own', newDate: day('2026-12-01') });
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'waiting-own', waits: 0, due: '2026-11-26' });
  });

  test('the third time the head decides, and the fourth time again', () => {
    const run = started();
    const move = (on: string, to: string) =>
      run.tick(`${on}T10:00`, 'D1/1/20/1', { outcome: 'moved-by-client', newDate: day(to) });
    move('2026-11-25', '2026-11-26');
    move('2026-11-26', '2026-11-27');
    expect(run.tasks().some(({ operation }) => operation === '!decide')).toBe(false);
    move('2026-11-27', '2026-11-30');
    expect(run.task('D1/1/20/1/!decide/1')).toMatchObject({
      status: 'available',
      performer: 'H1',
      deal: 'D1',
      due: '2026-11-30',
    });
    run.tick('2026-11-27T12:00', 'D1/1/20/1/!decide/1');
    run.issue('2026-11-30T09:00');
    expect(run.tasks().filter(({ operation }) => operation === '!decide')).toHaveLength(1);
    move('2026-11-30', '2026-12-01');
    expect(run.task('D1/1/20/1/!decide/2').status).toBe('available');
    run.tick('2026-12-01T09:00', 'D1/1/20/1', { outcome: 'done' });
    expect(run.task('D1/1/20/1/!decide/2').status).toBe('cancelled');
  });

  test('so he does after ten working days in all', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'waiting-client', newDate: day('2026-12-09') });
    expect(run.task('D1/1/20/1').waitedWorkingDays).toBe(10);
    expect(run.task('D1/1/20/1/!decide/1').status).toBe('available');
  });
});

describe('not required', () => {
  test('a mandatory operation waits for the head’s consent', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'not-required' });
    expect(run.task('D1/1/20/1').status).toBe('checking');
    expect(run.task('D1/1/20/1/!check/1')).toMatchObject({ status: 'available', performer: 'H1', due: '2026-11-26' });
    run.tick('2026-11-26T10:00', 'D1/1/20/1/!check/1');
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'not-required', recordedAt: '2026-11-26T10:00' });
  });

  test('which he may withhold, and be asked again', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'not-required' });
    run.tick('2026-11-26T10:00', 'D1/1/20/1/!check/1', { outcome: 'not-required' });
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'returned', due: '2026-11-26' });
    run.tick('2026-11-27T10:00', 'D1/1/20/1', { outcome: null });
    run.tick('2026-11-27T11:00', 'D1/1/20/1', { outcome: 'not-required' });
    expect(run.task('D1/1/20/1/!check/2').status).toBe('available');
  });

  test('a withdrawn request takes the check away', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/20/1', { outcome: 'not-required' });
    run.tick('2026-11-25T11:00', 'D1/1/20/1', { outcome: null });
    expect(run.task('D1/1/20/1').status).toBe('available');
    expect(run.task('D1/1/20/1/!check/1').status).toBe('cancelled');
  });
});

test('what a person cancelled stays cancelled and opens the successors', () => {
  const run = started();
  const task = {
    ...run.task('D1/1/10/1'),
    status: 'cancelled' as const,
    doneOn: null,
    outcome: null,
    recordedBy: 'rop@firm.ru',
  };
  run.issue('2026-11-25T09:00', { tasks: [task] });
  expect(run.task('D1/1/10/1')).toBe(task);
  expect(run.task('D1/1/20/1').status).toBe('available');
});
