import { reduce } from '../../sidebar/reduce';
import { emptyModel, type SidebarEvent } from '../../sidebar/sidebar-model';
import { sampleReply, sampleState, sampleTask } from '../browser/sidebar-samples';

const task = sampleTask({ id: 'a', operation: 'A' });
const other = sampleTask({ id: 'b', operation: 'B' });
const request = {
  task: 'a',
  outcome: 'done',
  minutes: '',
  evidence: '',
  newDate: null,
  doneOn: null,
  units: '',
} as const;
const reply = { ...sampleReply({ message: 'Записано.' }), task: null };

const after = (...events: readonly SidebarEvent[]) => events.reduce(reduce, emptyModel(true));

test.each<{ when: string; sent: readonly SidebarEvent[]; late: SidebarEvent }>([
  {
    when: 'a reading that was asked for earlier',
    sent: [
      { kind: 'load-sent', seq: 1 },
      { kind: 'load-sent', seq: 2 },
    ],
    late: { kind: 'load-answered', seq: 1, state: sampleState({}), at: 0 },
  },
  {
    when: 'the failure of an earlier reading',
    sent: [
      { kind: 'load-sent', seq: 1 },
      { kind: 'load-sent', seq: 2 },
    ],
    late: { kind: 'load-failed', seq: 1, failure: { kind: 'timeout' } },
  },
  {
    when: 'the answer of an earlier run',
    sent: [
      { kind: 'run-sent', seq: 1, command: 'issue', args: {}, goesOn: false },
      { kind: 'run-failed', seq: 1, command: 'issue', failure: { kind: 'timeout' } },
      { kind: 'run-sent', seq: 2, command: 'issue', args: {}, goesOn: false },
    ],
    late: { kind: 'run-answered', seq: 1, command: 'issue', reply: sampleReply({}) },
  },
  {
    when: 'the answer of a run that was never sent',
    sent: [],
    late: { kind: 'run-answered', seq: 1, command: 'issue', reply: sampleReply({}) },
  },
  {
    when: 'the second answer of the same tick',
    sent: [
      { kind: 'tick-sent', seq: 1, request },
      { kind: 'tick-answered', seq: 1, id: 'a', reply, at: 0 },
    ],
    late: { kind: 'tick-failed', seq: 1, id: 'a', failure: { kind: 'timeout' } },
  },
  {
    when: 'the answer of an earlier tick',
    sent: [
      { kind: 'tick-sent', seq: 1, request },
      { kind: 'tick-failed', seq: 1, id: 'a', failure: { kind: 'timeout' } },
      { kind: 'tick-sent', seq: 2, request: { ...request, outcome: null } },
    ],
    late: { kind: 'tick-answered', seq: 1, id: 'a', reply, at: 0 },
  },
  {
    when: 'the end of an earlier jump',
    sent: [{ kind: 'jump-sent', seq: 2, place: { sheet: 'Операции', cell: 'A1' } }],
    late: { kind: 'jump-ended', seq: 1, failure: { kind: 'timeout' } },
  },
])('$when changes nothing', ({ sent, late }) => {
  const model = after(...sent);
  expect(reduce(model, late)).toBe(model);
});

test('a rolled back tick does not close the task that the user is working on', () => {
  const model = after(
    { kind: 'load-sent', seq: 1 },
    { kind: 'load-answered', seq: 1, state: sampleState({ tasks: [task, other] }), at: 0 },
    { kind: 'tick-sent', seq: 2, request },
    { kind: 'task-toggled', id: 'b' },
    { kind: 'tick-failed', seq: 2, id: 'a', failure: { kind: 'timeout' } },
  );
  expect(model.openTask).toBe('b');
  expect(model.ticks.a?.phase).toBe('failed');
});

test('a refresh forgets a refusal, whose reason may be gone; one that came after it was asked stays', () => {
  const loaded = after(
    { kind: 'load-sent', seq: 1 },
    { kind: 'load-answered', seq: 1, state: sampleState({ tasks: [task] }), at: 0 },
  );
  const refuse = (model: typeof loaded, seq: number) =>
    [
      { kind: 'tick-sent', seq, request } as const,
      { kind: 'tick-answered', seq, id: 'a', reply: { ...reply, ok: false }, at: 0 } as const,
    ].reduce(reduce, model);
  const read = (model: typeof loaded, seq: number, tasks = [task]) =>
    reduce(model, { kind: 'load-answered', seq, state: sampleState({ tasks }), at: 0 });
  const before = reduce(refuse(loaded, 2), { kind: 'load-sent', seq: 3 });
  expect(read(before, 3).ticks).toEqual({});
  const afterwards = refuse(reduce(loaded, { kind: 'load-sent', seq: 2 }), 3);
  expect(read(afterwards, 2).ticks.a?.phase).toBe('refused');
  expect(read(afterwards, 2, []).ticks).toEqual({});
});

test('a model is never changed in place', () => {
  const frozen = Object.freeze(after({ kind: 'load-sent', seq: 1 }));
  const next = reduce(frozen, { kind: 'load-answered', seq: 1, state: sampleState({ tasks: [task] }), at: 0 });
  expect(frozen.state).toBeNull();
  expect(next.state?.tasks).toEqual([task]);
});
