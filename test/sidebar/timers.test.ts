import fc from 'fast-check';
import { shownTimers } from '../../sidebar/timing';
import type { SidebarTimer, TimerReply, TimerRequest } from '../../src/app/sidebar-contract';
import { sampleReply, sampleState, sampleTask, sampleTimer, timerReply } from '../browser/sidebar-samples';
import { type HeldCall, loadedSession } from './open-session';

const talk = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор', client: 'Пекарня' });
const call = sampleTask({ id: 'D3/1/45/2', operation: 'Дозвониться', client: 'Ритм' });
const state = sampleState({ tasks: [talk, call], deals: [{ id: 'D1', client: 'Пекарня' }] });

const MINUTE = 60_000;
const clock = { at: 0 };
beforeEach(() => {
  clock.at = 0;
});
const opened = (timers: readonly SidebarTimer[] = [], tasks = state.tasks) =>
  loadedSession({ ...state, tasks, timers }, null, () => clock.at);
type Opened = Awaited<ReturnType<typeof opened>>;

const shown = ({ session }: Opened) => shownTimers(session.model().timing).map(({ key, phase }) => `${key} ${phase}`);
const requestOf = (held: HeldCall | undefined) => held?.args[0] as TimerRequest;
const settle = () => new Promise((resolve) => setImmediate(resolve));
const running = (task: string, part: Partial<SidebarTimer> = {}) => sampleTimer({ task, ...part });
const paused = (task: string, minutes: number) => sampleTimer({ task, minutes, phase: 'paused' });

test('a start is shown at once and asked once, however often it is pressed', async () => {
  const open = await opened();
  open.session.startTimer(talk.id);
  open.session.startTimer(talk.id);
  expect(shown(open)).toEqual([`${talk.id} running`]);
  await settle();
  expect(open.calls.map(({ name }) => name)).toEqual(['sidebarTimer']);
  expect(requestOf(open.calls[0])).toMatchObject({
    action: 'start',
    task: talk.id,
    comment: '',
    deal: null,
    minutes: '',
  });
  await open.calls[0]?.answer(timerReply({ timers: [running(talk.id)] }));
  open.session.startTimer(talk.id);
  await settle();
  expect(open.calls).toHaveLength(1);
});

test('starting another rests the first, and says so with its minutes', async () => {
  const open = await opened([running(call.id, { since: '2026-11-23T09:48', title: 'Ритм · Дозвониться' })]);
  open.session.startTimer(talk.id);
  expect(shown(open)).toEqual([`${talk.id} running`, `${call.id} paused`]);
  expect(open.session.model().timing.note).toMatchObject({
    kind: 'switched',
    title: 'Ритм · Дозвониться',
    minutes: 12,
  });
  expect(open.session.announcement()).toContain('12\u00a0мин');
  await settle();
  await open.calls[0]?.answer(timerReply({ timers: [running(talk.id), paused(call.id, 12)] }));
  expect(shown(open)).toEqual([`${talk.id} running`, `${call.id} paused`]);
  // The minutes of the first are in its row by now.
  expect(open.session.model().state?.tasks.find(({ id }) => id === call.id)?.minutes).toBe(12);
});

test('two starts are asked one after the other, and the last one wins', async () => {
  const open = await opened();
  open.session.startTimer(talk.id);
  open.session.startTimer(call.id);
  await settle();
  expect(open.calls).toHaveLength(1);
  await open.calls[0]?.answer(timerReply({ timers: [running(talk.id)] }));
  expect(shown(open)[0]).toBe(`${call.id} running`);
  expect(requestOf(open.calls[1])).toMatchObject({ action: 'start', task: call.id });
});

test('a lost reply takes the start back with the reason; repeated it is the same request', async () => {
  const open = await opened();
  open.session.startTimer(talk.id);
  await settle();
  await open.calls[0]?.fail({ kind: 'timeout' });
  expect(shown(open)).toEqual([]);
  expect(open.session.model().timing.faults).toMatchObject([{ key: talk.id, failure: { kind: 'timeout' } }]);
  open.session.retryTimer(talk.id);
  await settle();
  expect(requestOf(open.calls[1])).toEqual(requestOf(open.calls[0]));
  await open.calls[1]?.answer(timerReply({ timers: [running(talk.id)] }));
  expect(open.session.model().timing).toMatchObject({ faults: [], pending: [] });
});

test('offline nothing is sent, and it is said', async () => {
  const open = await opened();
  open.session.setOnline(false);
  await open.session.startTimer(talk.id);
  expect(open.calls).toEqual([]);
  expect(shown(open)).toEqual([]);
  expect(open.session.model().timing.faults[0]?.failure).toEqual({ kind: 'offline' });
});

test('a timer that was started on another device comes with the next reading', async () => {
  const open = await opened([running(talk.id)]);
  open.session.load();
  await open.calls[0]?.answer({ ...state, timers: [running(call.id), paused(talk.id, 3)] });
  expect(shown(open)).toEqual([`${call.id} running`, `${talk.id} paused`]);
});

test('a reading that was asked for before the answer of a timer does not undo it', async () => {
  const open = await opened();
  open.session.load();
  open.session.startTimer(talk.id);
  await settle();
  await open.calls[1]?.answer(timerReply({ timers: [running(talk.id)] }));
  await open.calls[0]?.answer(state);
  expect(shown(open)).toEqual([`${talk.id} running`]);
});

test('the minutes of a timer stand in the form, count on, and give way to typed ones', async () => {
  const open = await opened(
    [running(talk.id, { minutes: 5, since: '2026-11-23T09:58' })],
    [{ ...talk, minutes: 5 }, call],
  );
  const { session } = open;
  const task = session.model().state?.tasks[0] ?? talk;
  expect(session.draft(task).minutes).toBe('7');
  clock.at += 3 * MINUTE;
  session.type(task, { evidence: 'Согласует директор' });
  expect(session.draft(task).minutes).toBe('10');
  clock.at += MINUTE;
  expect(session.draft(task)).toMatchObject({ minutes: '11', evidence: 'Согласует директор' });
  session.type(task, { minutes: '40' });
  clock.at += MINUTE;
  expect(session.draft(task).minutes).toBe('40');
});

test('measured minutes are the script’s to count, typed ones are sent; the tick ends the timer', async () => {
  const open = await opened([running(talk.id, { since: '2026-11-23T09:48' })]);
  open.session.tick(talk.id, 'done');
  expect(open.calls[0]?.args[0]).toMatchObject({ task: talk.id, minutes: '' });
  await open.calls[0]?.answer({ ...sampleReply({}), task: { ...talk, outcome: 'done', minutes: 12 } });
  expect(shown(open)).toEqual([]);
  const typed = await opened([running(talk.id, { since: '2026-11-23T09:48' })]);
  typed.session.type(talk, { minutes: '20' });
  typed.session.tick(talk.id);
  expect(typed.calls[0]?.args[0]).toMatchObject({ minutes: '20' });
});

test('minutes typed in the tab are not replaced by those of the timer', async () => {
  const typed = { ...talk, minutes: 50 };
  const { session } = await opened([paused(talk.id, 12)], [typed, call]);
  expect(session.draft(typed).minutes).toBe('50');
});

test('«Стоп» of a task rests it and opens its form; of work outside the map it ends it', async () => {
  const loose = 'loose@2026-11-23T09:00';
  const open = await opened([running(talk.id), sampleTimer({ task: loose, isOutsideMap: true, phase: 'paused' })]);
  open.session.stopTimer(talk.id);
  await settle();
  expect(open.session.model().openTask).toBe(talk.id);
  expect(requestOf(open.calls[0])).toMatchObject({ action: 'pause', task: talk.id });
  await open.calls[0]?.answer(
    timerReply({ timers: [paused(talk.id, 0), sampleTimer({ task: loose, isOutsideMap: true, phase: 'paused' })] }),
  );
  open.session.stopTimer(loose);
  await settle();
  expect(requestOf(open.calls[1])).toMatchObject({ action: 'stop', task: loose });
  expect(shown(open)).toEqual([`${talk.id} paused`]);
});

test('work outside the map gets its key with the answer, and what was pressed before reaches it', async () => {
  const open = await opened();
  open.session.typeForm('outside-map', { comment: ' Планёрка ', deal: 'D1', minutes: '' });
  open.session.workOutsideMap({ comment: ' Планёрка ', deal: 'D1', minutes: '' });
  const [timer] = shownTimers(open.session.model().timing);
  expect(timer).toMatchObject({ title: 'Планёрка', isOutsideMap: true, phase: 'running' });
  open.session.pauseTimer(timer?.key ?? '');
  await settle();
  expect(requestOf(open.calls[0])).toEqual({
    action: 'start',
    task: '',
    comment: 'Планёрка',
    deal: 'D1',
    minutes: '',
    request: expect.stringMatching(/^[a-z0-9]{20}$/),
  });
  const loose = { isOutsideMap: true, title: 'Планёрка' };
  await open.calls[0]?.answer(timerReply({ timers: [running('loose@1', loose)] }));
  expect(requestOf(open.calls[1])).toMatchObject({ action: 'pause', task: 'loose@1' });
  await open.calls[1]?.answer(
    timerReply({ timers: [sampleTimer({ task: 'loose@1', ...loose, phase: 'paused', minutes: 1 })] }),
  );
  expect(shown(open)).toEqual(['loose@1 paused']);
});

test('work outside the map that was refused is in the form again, and nothing hangs on it', async () => {
  const open = await opened();
  open.session.workOutsideMap({ comment: 'Планёрка', deal: null, minutes: '' });
  open.session.pauseTimer(shownTimers(open.session.model().timing)[0]?.key ?? '');
  await settle();
  await open.calls[0]?.answer(timerReply({ ok: false, message: 'Не удалось.' }));
  expect(open.session.form('outside-map')).toEqual({ comment: 'Планёрка', deal: '', minutes: '' });
  expect(open.session.model()).toMatchObject({ isOutsideOpen: true, timing: { pending: [] } });
  expect(open.calls).toHaveLength(1);
});

test('a timer cut overnight is confirmed with other minutes or thrown away, and cannot simply go on', async () => {
  const cut = sampleTimer({ task: talk.id, phase: 'unconfirmed', minutes: 245, cutOn: '2026-11-20' });
  const open = await opened([cut]);
  await open.session.startTimer(talk.id);
  expect(open.calls).toEqual([]);
  open.session.confirmTimer(talk.id, ' 1:30 ');
  await settle();
  expect(requestOf(open.calls[0])).toMatchObject({ action: 'confirm', task: talk.id, minutes: '1:30' });
  expect(shown(open)).toEqual([`${talk.id} paused`]);
  const other = await opened([cut]);
  other.session.discardTimer(talk.id);
  await settle();
  expect(requestOf(other.calls[0])).toMatchObject({ action: 'discard' });
  expect(shown(other)).toEqual([]);
});

test('a refusal says why and takes back what was shown', async () => {
  const open = await opened([running(talk.id)]);
  open.session.pauseTimer(talk.id);
  await settle();
  await open.calls[0]?.answer(timerReply({ ok: false, message: 'Задача уже отмечена.', timers: [running(talk.id)] }));
  expect(shown(open)).toEqual([`${talk.id} running`]);
  expect(open.session.announcement()).toBe('Задача уже отмечена.');
  open.session.dropTimerFault(talk.id);
  expect(open.session.model().timing.faults).toEqual([]);
});

/** The script as agreed: what should hold after a request, so that twice is once. */
function scriptOf(timers: SidebarTimer[]) {
  return (request: TimerRequest): TimerReply => {
    const key = request.task === '' ? `loose@${request.request}` : request.task;
    const at = timers.findIndex(({ task }) => task === key);
    const known = timers[at];
    if (request.action === 'start') {
      for (const [place, timer] of timers.entries()) {
        if (timer.phase === 'running') timers[place] = { ...timer, phase: 'paused', since: null };
      }
      const started = {
        ...(known ?? running(key, { isOutsideMap: request.task === '', title: request.comment || key })),
      };
      timers.splice(at < 0 ? timers.length : at, 1, { ...started, phase: 'running', since: '2026-11-23T10:00' });
    } else if (known && request.action === 'pause') timers[at] = { ...known, phase: 'paused', since: null };
    else if (known && request.action === 'stop') timers.splice(at, 1);
    return timerReply({ timers: [...timers] });
  };
}

type Step = {
  readonly do: 'start' | 'pause' | 'stop' | 'outside' | 'load' | 'type' | 'answer' | 'lose' | 'late';
  readonly at: number;
};

const steps = fc.array(
  fc.record({
    do: fc.constantFrom<Step['do']>(
      'start',
      'pause',
      'stop',
      'outside',
      'load',
      'type',
      'answer',
      'answer',
      'lose',
      'late',
    ),
    at: fc.nat(3),
  }),
  { maxLength: 30 },
);

test('whatever is pressed and however replies come, at most one timer runs and nothing typed is lost', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (walk) => {
      const tasks = [talk, call];
      const timers: SidebarTimer[] = [];
      const script = scriptOf(timers);
      const open = await opened([], tasks);
      const { session, calls } = open;
      const typed = new Map<string, string>();
      const waiting: HeldCall[] = [];
      for (const [turn, { do: what, at }] of walk.entries()) {
        const task = tasks[at % 2] ?? talk;
        const timer = shownTimers(session.model().timing)[at];
        if (what === 'start') session.startTimer(task.id);
        if (what === 'pause' && timer) session.pauseTimer(timer.key);
        if (what === 'stop' && timer) session.stopTimer(timer.key);
        if (what === 'outside') session.workOutsideMap({ comment: `Дело ${turn}`, deal: null, minutes: '' });
        if (what === 'load') session.load();
        if (what === 'type') {
          typed.set(task.id, `текст ${turn}`);
          session.type(task, { evidence: `текст ${turn}` });
        }
        await settle();
        waiting.push(...calls.splice(0));
        // A reading may be answered out of turn, late or never; of the timers one call is under way at a time.
        const held =
          what === 'late' ? waiting.pop() : what === 'answer' || what === 'lose' ? waiting.shift() : undefined;
        if (held !== undefined) {
          const value =
            held.name === 'sidebarState' ? { ...state, timers: [...timers] } : script(held.args[0] as TimerRequest);
          // A lost reply: the script has done it all the same.
          await (what === 'lose' ? held.fail({ kind: 'timeout' }) : held.answer(value));
        }
        const phases = shownTimers(session.model().timing).map(({ phase }) => phase);
        expect(phases.filter((phase) => phase === 'running').length).toBeLessThanOrEqual(1);
        expect(waiting.filter(({ name }) => name === 'sidebarTimer').length).toBeLessThanOrEqual(1);
        for (const [id, text] of typed) {
          const of = tasks.find((one) => one.id === id) ?? talk;
          expect(session.draft(of).evidence).toBe(text);
        }
      }
      // Once all is answered, what is shown is what the script holds.
      for (let rest = [...waiting, ...calls.splice(0)]; rest.length > 0; ) {
        const held = rest.shift();
        if (held?.name === 'sidebarTimer') await held.answer(script(held.args[0] as TimerRequest));
        else await held?.fail({ kind: 'timeout' });
        await settle();
        rest = [...rest, ...calls.splice(0)];
      }
      session.load();
      await settle();
      await calls.shift()?.answer({ ...state, timers: [...timers] });
      expect(shown(open).sort()).toEqual(timers.map(({ task, phase }) => `${task} ${phase}`).sort());
    }),
    { numRuns: 200 },
  );
});
