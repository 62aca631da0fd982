import { localDate, localDateTime } from '../../src/kernel/local-date';
import type { Task, TaskInput } from '../../src/model/task';
import type { ReconcileInput } from '../../src/planning/reconcile';
import { reconcile } from '../../src/planning/reconcile';
import { aFirm, anAnswer, aQuestion } from '../builders/firm';
import { aChain, aControl, aMap, anOperation, aRecurrence, everyWorkingDays, mapsOf } from '../builders/map';
import { anAccepted, anInput, aTask } from '../builders/task';

const map = aMap({
  operations: ['10', anOperation('45'), '100', '110'],
  precedence: aChain('100', '110'),
  recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true })],
  controls: [aControl('100', { evidence: 'approval' })],
});

/** Takes inputs over at a moment; the result is what the next call starts from. */
const collect = (
  tasks: readonly Task[],
  inputs: Record<string, TaskInput>,
  now: string,
  options: Partial<ReconcileInput> = {},
) =>
  reconcile({
    firm: aFirm(),
    maps: mapsOf(map),
    tasks,
    inputs: new Map(Object.entries(inputs)),
    now: localDateTime(now),
    recordedBy: 'ivanov@firm.ru',
    mode: 'accept',
    ...options,
  });
const id = 'D1/1/10/1';
const one = (task: Task, input: TaskInput, now: string) => {
  const result = collect([task], { [task.id]: input }, now);
  return { ...result, task: result.tasks[0] as Task };
};

describe('a tick', () => {
  test('gives status, dates and one log row', () => {
    const { task, logRows, changed } = one(aTask(), anInput({ outcome: 'done' }), '2026-11-24T18:00');
    expect(task).toMatchObject({
      status: 'done',
      outcome: 'done',
      doneOn: '2026-11-24',
      recordedAt: '2026-11-24T18:00',
      recordedBy: 'ivanov@firm.ru',
      accepted: { input: anInput({ outcome: 'done' }), logRows: 1 },
    });
    expect(logRows).toEqual([
      {
        id: `${id}#1`,
        task: id,
        deal: 'D1',
        operation: '10',
        employee: 'E1',
        startedAt: null,
        endedAt: null,
        minutes: null,
        method: 'tick',
        doneOn: '2026-11-24',
        recordedAt: '2026-11-24T18:00',
        corrects: null,
        comment: '',
      },
    ]);
    expect([...changed]).toEqual([id]);
  });

  test('collected twice is collected once', () => {
    const input = anInput({ outcome: 'done', minutes: 20 });
    const first = one(aTask(), input, '2026-11-24T18:00');
    const second = one(first.task, input, '2026-11-25T09:00');
    expect(second.task).toBe(first.task);
    expect(second.logRows).toEqual([]);
    expect(second.changed.size).toBe(0);
  });

  test('Friday’s tick of Tuesday’s visit is Tuesday’s', () => {
    const input = anInput({ outcome: 'done', doneOn: '2026-11-24' });
    expect(one(aTask(), input, '2026-11-27T18:00').task).toMatchObject({
      doneOn: '2026-11-24',
      recordedAt: '2026-11-27T18:00',
    });
  });

  test('with minutes, units and evidence is typed work', () => {
    const { task, logRows } = one(
      aTask(),
      anInput({ outcome: 'done', minutes: 35, units: 24, evidence: 'протокол' }),
      '2026-11-24T18:00',
    );
    expect(task).toMatchObject({ minutes: 35, factUnits: 24, evidence: 'протокол' });
    expect(logRows).toMatchObject([{ minutes: 35, method: 'typed' }]);
  });

  test('of a day to come is a finding, and the row is left out', () => {
    const before = aTask();
    const { task, findings } = one(before, anInput({ outcome: 'done', doneOn: '2026-11-25' }), '2026-11-24T18:00');
    expect(task).toBe(before);
    expect(findings).toMatchObject([
      { severity: 'error', code: 'done-in-future', figures: { task: id, date: '2026-11-25' } },
    ]);
  });
});

describe('a later change', () => {
  const ticked = one(aTask(), anInput({ outcome: 'done' }), '2026-11-24T18:00').task;

  test('of the minutes writes a row that corrects the first', () => {
    const { task, logRows } = one(ticked, anInput({ outcome: 'done', minutes: 50 }), '2026-11-26T09:00');
    expect(logRows).toMatchObject([{ id: `${id}#2`, corrects: `${id}#1`, minutes: 50, doneOn: '2026-11-24' }]);
    expect(task).toMatchObject({
      doneOn: '2026-11-24',
      recordedAt: '2026-11-24T18:00',
      minutes: 50,
      accepted: { logRows: 2 },
    });
  });

  test('of the date does too, and keeps when it was recorded', () => {
    const { task, logRows } = one(ticked, anInput({ outcome: 'done', doneOn: '2026-11-23' }), '2026-11-26T09:00');
    expect(logRows).toMatchObject([{ corrects: `${id}#1`, doneOn: '2026-11-23' }]);
    expect(task).toMatchObject({ doneOn: '2026-11-23', recordedAt: '2026-11-24T18:00' });
  });

  test('of evidence or units is no work and writes none', () => {
    const { task, logRows } = one(
      ticked,
      anInput({ outcome: 'done', evidence: 'ссылка', units: 3 }),
      '2026-11-26T09:00',
    );
    expect(logRows).toEqual([]);
    expect(task).toMatchObject({ evidence: 'ссылка', factUnits: 3, status: 'done', accepted: { logRows: 1 } });
  });

  test('an un-tick writes a correcting row, and a new tick a new one', () => {
    const undone = one(ticked, anInput(), '2026-11-24T18:05');
    expect(undone.task).toMatchObject({
      status: 'available',
      doneOn: null,
      recordedAt: null,
      outcome: null,
      accepted: { logRows: 2 },
    });
    expect(undone.logRows).toMatchObject([
      { id: `${id}#2`, corrects: `${id}#1`, minutes: null, doneOn: null, method: 'tick' },
    ]);
    const again = one(undone.task, anInput({ outcome: 'done' }), '2026-11-25T10:00');
    expect(again.logRows).toMatchObject([{ id: `${id}#3`, corrects: null, doneOn: '2026-11-25' }]);
  });
});

test('minutes without a tick are work in progress', () => {
  const { task, logRows } = one(aTask(), anInput({ minutes: 15 }), '2026-11-24T18:00');
  expect(task).toMatchObject({ status: 'available', minutes: 15, doneOn: null });
  expect(logRows).toMatchObject([{ minutes: 15, method: 'typed', doneOn: null }]);
  expect(one(task, anInput({ minutes: 40, outcome: 'done' }), '2026-11-25T18:00').logRows).toMatchObject([
    { id: `${id}#2`, corrects: `${id}#1`, minutes: 40, doneOn: '2026-11-25' },
  ]);
});

test('a missing row means nothing, an unknown one too', () => {
  const ticked = aTask({ doneOn: '2026-11-24', accepted: anAccepted(anInput({ outcome: 'done' }), 1) });
  const result = collect(
    [ticked, aTask({ operation: '45' })],
    { 'D9/1/10/1': anInput({ outcome: 'done' }) },
    '2026-11-25T09:00',
  );
  expect(result.tasks[0]).toBe(ticked);
  expect(result.changed.size).toBe(0);
});

test('a cleared block is so many un-ticks, a pasted one so many ticks', () => {
  const tasks = ['10', '45', '100'].map((operation) => aTask({ operation }));
  const all = (input: TaskInput) => Object.fromEntries(tasks.map((task) => [task.id, input]));
  const pasted = collect(tasks, all(anInput({ outcome: 'done' })), '2026-11-24T18:00');
  expect(pasted.logRows.map((row) => row.id)).toEqual(tasks.map((task) => `${task.id}#1`));
  const cleared = collect(pasted.tasks, all(anInput()), '2026-11-24T18:01');
  expect(cleared.logRows.map(({ corrects }) => corrects)).toEqual(tasks.map((task) => `${task.id}#1`));
});

describe('an attempt without result', () => {
  test('settles an attempt of a series', () => {
    const { task, logRows } = one(aTask({ operation: '45' }), anInput({ outcome: 'attempt' }), '2026-11-24T18:00');
    expect(task).toMatchObject({ status: 'done', outcome: 'attempt', doneOn: '2026-11-24' });
    expect(logRows).toHaveLength(1);
  });

  test('leaves any other operation open, and is work all the same', () => {
    const { task, logRows } = one(aTask(), anInput({ outcome: 'attempt' }), '2026-11-24T18:00');
    expect(task).toMatchObject({ status: 'available', outcome: 'attempt', doneOn: null });
    expect(logRows).toMatchObject([{ doneOn: '2026-11-24' }]);
  });
});

describe('a wait', () => {
  test('is no work', () => {
    const { logRows, findings } = one(
      aTask(),
      anInput({ outcome: 'moved-by-client', newDate: '2026-12-01' }),
      '2026-11-24T18:00',
    );
    expect([logRows, findings]).toEqual([[], []]);
  });

  test('without a date counts but does not stop the clock, and is told', () => {
    const { task, findings } = one(aTask(), anInput({ outcome: 'waiting-client' }), '2026-11-24T18:00');
    expect(task).toMatchObject({ status: 'waiting-client', waits: 1, waitedWorkingDays: 0, waitingUntil: null });
    expect(findings).toMatchObject([{ severity: 'warning', code: 'wait-without-date' }]);
  });

  test('until a day that has passed is a slip at the keyboard, and stale where it came in later', () => {
    const input = anInput({ outcome: 'waiting-client', newDate: '2026-11-20' });
    const typed = collect([aTask()], { [id]: input }, '2026-11-24T18:00', { mode: 'refuse' });
    expect(typed.findings).toMatchObject([{ code: 'new-date-past', severity: 'error' }]);
    expect(one(aTask(), input, '2026-11-24T18:00').task).toMatchObject({ waits: 1, waitedWorkingDays: 0 });
  });

  test('before the task is available counts no days', () => {
    const waiting = aTask({ status: 'waiting', availableFrom: null, due: null });
    const { task } = one(waiting, anInput({ outcome: 'moved-by-client', newDate: '2026-12-01' }), '2026-11-24T18:00');
    expect(task).toMatchObject({ waits: 1, waitedWorkingDays: 0, waitingUntil: '2026-12-01' });
  });

  test('that ends early gives the rest of its days back', () => {
    const moved = one(aTask(), anInput({ outcome: 'moved-by-client', newDate: '2026-12-01' }), '2026-11-24T18:00').task;
    expect(moved.waitedWorkingDays).toBe(5);
    const { task } = one(moved, anInput({ outcome: 'done', newDate: '2026-12-01' }), '2026-11-26T18:00');
    expect(task).toMatchObject({ waitedWorkingDays: 2, waits: 1, waitingUntil: null, status: 'done' });
  });
});

describe('the gate', () => {
  const firm = aFirm({ questions: [aQuestion(), aQuestion({ id: 'Q2' })], answers: [anAnswer()] });
  const tasks = [aTask({ operation: '100', doneOn: '2026-11-23' }), aTask({ operation: '110' })];
  const sent = { 'D1/1/110/1': anInput({ outcome: 'done' }) };

  test('a tick against it is taken back by the edit handler, with what is missing', () => {
    const result = collect(tasks, sent, '2026-11-24T18:00', { firm, mode: 'refuse' });
    expect(result.tasks[1]).toBe(tasks[1]);
    expect(result.logRows).toEqual([]);
    expect(
      result.refusals.map(({ task, gate }) => [
        task.id,
        gate.missing.map(({ question }) => question.id),
        gate.questions,
      ]),
    ).toEqual([['D1/1/110/1', ['Q2'], 2]]);
  });

  test('what came in unseen counts', () => {
    const result = collect(tasks, sent, '2026-11-24T18:00', { firm });
    expect(result.tasks[1]?.status).toBe('done');
    expect(result.refusals).toEqual([]);
  });

  test('an open one lets it through', () => {
    const answered = aFirm({ ...firm, answers: [anAnswer(), anAnswer({ question: 'Q2' })] });
    expect(collect(tasks, sent, '2026-11-24T18:00', { firm: answered, mode: 'refuse' }).tasks[1]?.status).toBe('done');
    const unapproved = [aTask({ operation: '100' }), aTask({ operation: '110' })];
    expect(
      collect(unapproved, sent, '2026-11-24T18:00', { firm: answered, mode: 'refuse' }).refusals[0]?.gate.approval,
    ).toBe('missing');
  });

  test('later minutes of a sent offer are not refused', () => {
    const done = collect(tasks, sent, '2026-11-24T18:00', { firm }).tasks;
    const later = { 'D1/1/110/1': anInput({ outcome: 'done', minutes: 20 }) };
    expect(collect(done, later, '2026-11-25T09:00', { firm, mode: 'refuse' }).tasks[1]?.minutes).toBe(20);
  });
});

test('who recorded may depend on the tab', () => {
  const result = collect(
    [aTask()],
    { [id]: anInput({ outcome: 'done', doneOn: localDate('2026-11-24') }) },
    '2026-11-24T18:00',
    {
      recordedBy: (task) => `предположительно ${task.performer}`,
    },
  );
  expect(result.tasks[0]?.recordedBy).toBe('предположительно E1');
});
