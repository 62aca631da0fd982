import { runningCommand } from '../../sidebar/sidebar-model';
import { russian } from '../../sidebar/texts-ru';
import { sampleReply, sampleState, samplesOf, sampleTask } from '../browser/sidebar-samples';
import { loadedSession, openSession } from './open-session';

const { head, checked, previewed } = samplesOf('ru');

test('one command at a time, one call per press', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('check');
  session.command('check');
  session.command('issue');
  expect(calls.map(({ name, args }) => [name, ...args])).toEqual([['sidebarRun', 'check', {}]]);
  expect(runningCommand(session.model())).toBe('check');
  await calls[0]?.answer(checked);
  expect(runningCommand(session.model())).toBeNull();
  expect(session.model().runs.check).toMatchObject({ phase: 'answered', reply: checked });
});

test('a command that succeeded ticks its step without another call', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('check');
  await calls[0]?.answer(checked);
  expect(session.model().state?.steps.find(({ key }) => key === 'check')?.isDone).toBe(true);
  expect(calls.length).toBe(1);
});

test('a refused command ticks nothing', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(sampleReply({ ok: false, message: 'Нет действующих карт.' }));
  expect(session.model().state?.steps.find(({ key }) => key === 'issue')?.isDone).toBe(false);
  expect(session.announcement()).toBe('Нет действующих карт.');
});

test('a lost reply can be asked for again, with the same arguments', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('activate', { stage: 'P-REACT' });
  await calls[0]?.fail({ kind: 'timeout' });
  expect(session.model().runs.activate).toMatchObject({ phase: 'failed', failure: { kind: 'timeout' } });
  expect(session.announcement()).toBe(russian.failures.timeout);
  session.command('activate', session.model().runs.activate?.args);
  expect(calls[1]?.args).toEqual(['activate', { stage: 'P-REACT' }]);
});

test('an activated stage is active in the list of the last check', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('check');
  await calls[0]?.answer(checked);
  session.command('activate', { stage: 'P-REACT' });
  await calls[1]?.answer(sampleReply({}));
  expect(session.model().runs.check?.reply?.completeness.map(({ isActive }) => isActive)).toEqual([true, true]);
});

test('after issuing the preview is out of date and the list of tasks too', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('preview');
  await calls[0]?.answer(previewed);
  expect(session.model().isStale).toBe(false);
  session.command('issue');
  await calls[1]?.answer(sampleReply({}));
  expect(session.model().runs.preview).toBeUndefined();
  expect(session.model().isStale).toBe(true);
});

test('what a command has written is read again by itself, and the answer of the command stays the last thing said', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(sampleReply({ message: 'Задачи выданы.' }));
  expect(calls.map(({ name }) => name)).toEqual(['sidebarRun', 'sidebarState']);
  const steps = head.steps.map((step) => ({ ...step, isDone: true }));
  await calls[1]?.answer({ ...head, steps, notice: 'Новое.' });
  expect(session.model()).toMatchObject({ isStale: false, state: { steps, notice: 'Новое.' } });
  expect(session.announcement()).toBe('Задачи выданы.');
});

test('a refused command reads nothing again', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(sampleReply({ ok: false, message: 'Команду выполняет руководитель.' }));
  expect(calls.length).toBe(1);
});

test('while a command runs again its last answer stays readable', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('check');
  await calls[0]?.answer(checked);
  session.command('check');
  expect(session.model().runs.check).toMatchObject({ phase: 'running', reply: checked });
  await calls[1]?.fail({ kind: 'timeout' });
  expect(session.model().runs.check?.reply).toEqual(checked);
});

test.each([[null], [undefined], ['text'], [{}]])(
  'an answer of another shape (%j) is a failure, not a crash',
  async (value) => {
    const { session, calls } = await loadedSession(head);
    session.command('sync');
    await calls[0]?.answer(value);
    expect(session.model().runs.sync).toMatchObject({ phase: 'failed' });
    expect(session.announcement()).toBe(russian.failures.unexpected);
  },
);

test('offline nothing is sent and it is said at once', async () => {
  const { session, calls } = await loadedSession(head);
  session.setOnline(false);
  await session.command('sync');
  expect(calls).toEqual([]);
  expect(session.model().runs.sync).toMatchObject({ phase: 'failed', failure: { kind: 'offline' } });
  session.setOnline(true);
  session.command('sync');
  expect(calls.length).toBe(1);
});

test('reading twice at once is one call; a failed refresh keeps what was read', async () => {
  const { session, calls } = await loadedSession(head);
  session.load();
  session.load();
  expect(calls.length).toBe(1);
  await calls[0]?.fail({ kind: 'timeout' });
  expect(session.model()).toMatchObject({ load: { phase: 'failed' }, state: { user: head.user } });
  session.load();
  await calls[1]?.answer(head);
  expect(session.model().load.phase).toBe('ready');
});

test('a first reading that fails leaves an empty view with the reason', async () => {
  const { session, calls } = openSession();
  session.load();
  await calls[0]?.fail({ kind: 'refused', message: 'TypeError: x' });
  expect(session.model()).toMatchObject({ state: null, load: { phase: 'failed' } });
  expect(session.announcement()).toBe(russian.failures.unexpected);
});

test('a manager begins with his tasks, a head with the department; a refresh does not change the choice', async () => {
  const manager = await loadedSession(sampleState({ tasks: [sampleTask({ id: 'a', operation: 'A' })] }));
  expect(manager.session.model().tab).toBe('tasks');
  const { session, calls } = await loadedSession(samplesOf('ru').sellingHead);
  expect(session.model().tab).toBe('department');
  session.chooseTab('tasks');
  session.load();
  await calls[0]?.answer(samplesOf('ru').sellingHead);
  expect(session.model().tab).toBe('tasks');
});

test('a jump to a cell: one at a time, and a failed one can be tried again', async () => {
  const { session, calls } = await loadedSession(head);
  session.jump({ sheet: 'Операции', cell: 'K12' });
  session.jump({ sheet: 'Операции', cell: 'K12' });
  expect(calls.map(({ name, args }) => [name, ...args])).toEqual([['sidebarShow', 'Операции', 'K12']]);
  await calls[0]?.fail({ kind: 'timeout' });
  expect(session.model().jump?.failure).toEqual({ kind: 'timeout' });
  session.jump({ sheet: 'Операции', cell: 'K12' });
  await calls[1]?.answer(null);
  expect(session.model().jump).toBeNull();
});

test('a failed jump is forgotten when the user goes on with something else', async () => {
  const { session, calls } = await loadedSession(head);
  session.jump({ sheet: 'Операции', cell: 'K12' });
  await calls[0]?.fail({ kind: 'timeout' });
  session.command('check');
  expect(session.model().jump).toBeNull();
});
