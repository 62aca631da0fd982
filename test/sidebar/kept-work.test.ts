import type { TimerRequest } from '../../src/app/sidebar-contract';
import { sampleState, sampleTask, sampleTimer, timerReply } from '../browser/sidebar-samples';
import { memoryStore } from './memory-store';
import { type HeldCall, loadedSession } from './open-session';

/** What was typed about work outside the map is somewhere until the script has it or its author drops it. */

const state = sampleState({ tasks: [], timers: [] });
const meeting = { comment: 'Планёрка', deal: 'D1', minutes: '30' };
const show = { comment: 'Выставка', deal: '', minutes: '1 ч' };
const requestOf = (held: HeldCall | undefined) => held?.args[0] as TimerRequest;
const settle = () => new Promise((resolve) => setImmediate(resolve));
type Opened = Awaited<ReturnType<typeof loadedSession>>;

const titles = ({ session }: Opened) => session.model().timing.faults.map(({ title }) => title);

async function reload(open: Opened) {
  open.session.load();
  await settle();
  const at = open.calls.findIndex(({ name }) => name === 'sidebarState');
  await open.calls.splice(at, 1)[0]?.answer(state);
}

async function send({ session, calls }: Opened, work = meeting): Promise<HeldCall | undefined> {
  session.typeForm('outside-map', work);
  session.workOutsideMap(work);
  await settle();
  return calls.shift();
}

test('what is typed while work is under way takes nothing from it, however it ends', async () => {
  const store = memoryStore();
  const open = await loadedSession(state, store);
  const sent = await send(open);
  expect(open.session.form('outside-map')).toEqual({});
  open.session.typeForm('outside-map', show);
  await sent?.fail({ kind: 'timeout' });
  expect([titles(open), open.session.form('outside-map')]).toEqual([['Планёрка'], show]);
  await reload(open);
  expect(titles(open)).toEqual(['Планёрка']);
  open.session.retryTimer(open.session.model().timing.faults[0]?.key ?? '');
  await settle();
  expect(requestOf(open.calls[0])).toEqual(requestOf(sent));
  await open.calls.shift()?.answer(timerReply({}));
  expect([titles(open), open.session.form('outside-map')]).toEqual([[], show]);
  expect(titles(await loadedSession(state, store))).toEqual([]);
});

test.each(['under way', 'failed'] as const)(
  'work that is %s outlives the page, and is sent again by its name',
  async (how) => {
    const store = memoryStore();
    const before = await loadedSession(state, store);
    const sent = await send(before);
    if (how === 'failed') await sent?.fail({ kind: 'offline' });
    await send(before, show);
    const after = await loadedSession(state, store);
    expect(titles(after).sort()).toEqual(['Выставка', 'Планёрка']);
    const fault = after.session.model().timing.faults.find(({ title }) => title === 'Планёрка');
    after.session.retryTimer(fault?.key ?? '');
    await settle();
    expect(requestOf(after.calls[0])).toEqual(requestOf(sent));
    await after.calls.shift()?.answer(timerReply({}));
    expect(titles(await loadedSession(state, store))).toEqual(['Выставка']);
  },
);

test('a timer outside the map that nobody answered is a start again', async () => {
  const store = memoryStore();
  const sent = await send(await loadedSession(state, store), { ...meeting, minutes: '' });
  const after = await loadedSession(state, store);
  after.session.retryTimer(after.session.model().timing.faults[0]?.key ?? '');
  await settle();
  expect(requestOf(after.calls[0])).toEqual(requestOf(sent));
  expect(requestOf(sent).action).toBe('start');
});

test('a reading does not show as failed what is under way', async () => {
  const open = await loadedSession(state, memoryStore());
  await send(open);
  await reload(open);
  expect(titles(open)).toEqual([]);
});

test('dropped by its author it is gone for good', async () => {
  const store = memoryStore();
  const open = await loadedSession(state, store);
  await (await send(open))?.fail({ kind: 'timeout' });
  open.session.dropTimerFault(open.session.model().timing.faults[0]?.key ?? '');
  expect(titles(open)).toEqual([]);
  expect(titles(await loadedSession(state, store))).toEqual([]);
});

test('refused while other work stands in the form it waits beside it; with the form free it is there again, once', async () => {
  const store = memoryStore();
  const open = await loadedSession(state, store);
  const refusal = timerReply({ ok: false, message: 'Сделка завершена.' });
  await (await send(open))?.answer(refusal);
  expect(open.session.form('outside-map')).toEqual(meeting);
  await reload(open);
  expect(titles(open)).toEqual([]);
  const sent = await send(open);
  open.session.typeForm('outside-map', show);
  await sent?.answer(refusal);
  await reload(open);
  expect([titles(open), open.session.form('outside-map')]).toEqual([['Планёрка'], show]);
  expect(titles(await loadedSession(state, store))).toEqual(['Планёрка']);
});

test('two presses of the same words are two pieces', async () => {
  const open = await loadedSession(state);
  const sent = await send(open);
  await sent?.answer(timerReply({}));
  const again = await send(open);
  expect(requestOf(again)).toMatchObject(meeting);
  expect(requestOf(again).request).not.toBe(requestOf(sent).request);
});

describe('minutes of a timer cut overnight', () => {
  const task = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор' });
  const cut = sampleTimer({ task: task.id, phase: 'unconfirmed', minutes: 245, cutOn: '2026-11-20' });
  const form = `confirm/${task.id}`;
  const opened = () => loadedSession({ ...state, tasks: [task], timers: [cut] }, memoryStore());
  const paused = timerReply({ timers: [sampleTimer({ task: task.id, phase: 'paused' })] });

  test('what was sent leaves the form, what was typed since stays', async () => {
    for (const [since, left] of [
      [null, {}],
      ['50', { minutes: '50' }],
    ] as const) {
      const open = await opened();
      open.session.typeForm(form, { minutes: ' 40 ' });
      open.session.confirmTimer(task.id, ' 40 ');
      if (since !== null) open.session.typeForm(form, { minutes: since });
      await settle();
      await open.calls.shift()?.answer(paused);
      expect(open.session.form(form)).toEqual(left);
    }
  });

  test('a start or a rest of the same task leaves it alone; thrown away it goes', async () => {
    const open = await loadedSession({ ...state, tasks: [task] }, memoryStore());
    open.session.typeForm(form, { minutes: '40' });
    open.session.startTimer(task.id);
    await settle();
    await open.calls.shift()?.answer(timerReply({ timers: [sampleTimer({ task: task.id })] }));
    expect(open.session.form(form)).toEqual({ minutes: '40' });
    const other = await opened();
    other.session.typeForm(form, { minutes: '40' });
    other.session.discardTimer(task.id);
    await settle();
    await other.calls.shift()?.answer(timerReply({}));
    expect(other.session.form(form)).toEqual({});
  });

  test('a confirmation with typed minutes that was lost stays through a reading', async () => {
    const open = await opened();
    open.session.confirmTimer(task.id, '40');
    await settle();
    await open.calls.shift()?.fail({ kind: 'timeout' });
    await reload(open);
    expect(open.session.model().timing.faults).toMatchObject([{ request: { action: 'confirm', minutes: '40' } }]);
  });
});

test('a press during which something broke does not keep back the next', async () => {
  const task = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор' });
  const open = await loadedSession({ ...state, tasks: [task] });
  let breaks = true;
  open.session.subscribe(() => {
    if (breaks && open.session.model().timing.pending.length === 0) throw new Error('broken view');
  });
  const first = open.session.startTimer(task.id).catch((error: Error) => error.message);
  await settle();
  await open.calls.shift()?.answer(timerReply({ timers: [sampleTimer({ task: task.id })] }));
  expect(await first).toBe('broken view');
  breaks = false;
  open.session.pauseTimer(task.id);
  await settle();
  expect(requestOf(open.calls[0])).toMatchObject({ action: 'pause', task: task.id });
});
