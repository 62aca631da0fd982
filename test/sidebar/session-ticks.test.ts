import { sampleReply, sampleState, sampleTask } from '../browser/sidebar-samples';
import { loadedSession } from './open-session';

const talk = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор', client: 'Пекарня' });
const offer = sampleTask({
  id: 'D1/1/110/1',
  operation: 'Отправить КП',
  client: 'Пекарня',
  urgency: 'blocked',
  status: 'waiting',
});
const state = sampleState({ tasks: [talk, offer] });

const saved = { ...sampleReply({ message: 'Записано.' }), task: null };
const refused = {
  ...sampleReply({
    ok: false,
    message: 'Не отвечено 3 из 7.',
    findings: [{ severity: 'gap', text: 'Бюджет?', sheet: 'Ответы', cell: 'C4' }],
  }),
  task: offer,
};

test('a tick is shown at once and sent once, however often it is pressed', async () => {
  const { session, calls } = await loadedSession(state);
  session.tick(talk.id, 'done');
  session.tick(talk.id, 'done');
  expect(calls.map(({ name }) => name)).toEqual(['sidebarTick']);
  expect(session.model().ticks[talk.id]).toMatchObject({
    phase: 'sending',
    request: { task: talk.id, outcome: 'done' },
  });
  await calls[0]?.answer(saved);
  expect(session.model().ticks[talk.id]).toMatchObject({ phase: 'saved', isGone: true });
  expect(session.announcement()).toBe('Записано.');
});

test('a refused tick is rolled back, opens with the reason and keeps what was typed', async () => {
  const { session, calls } = await loadedSession(state);
  session.type(offer, { evidence: 'КП-17', minutes: '10' });
  session.tick(offer.id);
  await calls[0]?.answer(refused);
  const model = session.model();
  expect(model.ticks[offer.id]).toMatchObject({
    phase: 'refused',
    message: 'Не отвечено 3 из 7.',
    findings: [{ cell: 'C4' }],
  });
  expect(model.openTask).toBe(offer.id);
  expect(session.draft(offer)).toMatchObject({ evidence: 'КП-17', minutes: '10' });
  expect(session.announcement()).toBe('Не отвечено 3 из 7.');
});

test('after a lost reply the same is sent again, with what was typed since', async () => {
  const { session, calls } = await loadedSession(state);
  session.type(talk, { evidence: 'Согласует директор' });
  session.tick(talk.id);
  await calls[0]?.fail({ kind: 'timeout' });
  expect(session.model().ticks[talk.id]).toMatchObject({ phase: 'failed', failure: { kind: 'timeout' } });
  expect(session.draft(talk).evidence).toBe('Согласует директор');
  session.type(talk, { minutes: '40' });
  session.resend(talk.id);
  expect(calls[1]?.args[0]).toMatchObject({ evidence: 'Согласует директор', minutes: '40', outcome: 'done' });
  await calls[1]?.answer(saved);
  expect(session.model().drafts).toEqual({});
});

test('what is typed while a tick is under way stays a draft', async () => {
  const { session, calls } = await loadedSession(state);
  session.type(talk, { evidence: 'Согласует' });
  session.tick(talk.id);
  session.type(talk, { evidence: 'Согласует директор завода' });
  await calls[0]?.answer({ ...saved, task: { ...talk, outcome: 'done', evidence: 'Согласует' } });
  expect(session.draft(talk).evidence).toBe('Согласует директор завода');
});

test('a late reading of the tasks does not undo a tick made after it was asked for', async () => {
  const { session, calls } = await loadedSession(state);
  session.load();
  session.tick(talk.id, 'done');
  const ticked = { ...talk, outcome: 'done' as const };
  await calls[1]?.answer({ ...saved, task: ticked });
  await calls[0]?.answer(state);
  expect(session.model().state?.tasks.find(({ id }) => id === talk.id)).toEqual(ticked);
  expect(session.model().ticks[talk.id]?.phase).toBe('saved');
});

test('a reading that was asked for after the tick is believed', async () => {
  const { session, calls } = await loadedSession(state);
  session.tick(talk.id, 'done');
  await calls[0]?.answer(saved);
  session.load();
  await calls[1]?.answer(sampleState({ tasks: [offer] }));
  expect(session.model().state?.tasks).toEqual([offer]);
  expect(session.model().ticks).toEqual({});
});

test('replies of two ticks in the other order reach their own tasks', async () => {
  const { session, calls } = await loadedSession(state);
  session.tick(talk.id, 'done');
  session.tick(offer.id, 'done');
  await calls[1]?.answer(refused);
  await calls[0]?.answer(saved);
  expect(session.model().ticks[talk.id]?.phase).toBe('saved');
  expect(session.model().ticks[offer.id]?.phase).toBe('refused');
});

test('taking back sends no outcome, keeps minutes and evidence', async () => {
  const { session, calls } = await loadedSession(state);
  session.type(talk, { minutes: '40', evidence: 'Согласует директор', doneOn: '2026-11-20' });
  session.tick(talk.id);
  await calls[0]?.answer(saved);
  session.undo(talk.id);
  expect(calls[1]?.args[0]).toEqual({
    task: talk.id,
    outcome: null,
    minutes: '40',
    evidence: 'Согласует директор',
    newDate: null,
    doneOn: null,
    units: '',
  });
  await calls[1]?.answer({ ...saved, task: talk });
  expect(session.model().ticks[talk.id]).toMatchObject({ phase: 'saved', isGone: false });
});

test.each([
  { outcome: 'done', newDate: null, doneOn: '2026-11-20', units: '24' },
  { outcome: 'attempt', newDate: null, doneOn: '2026-11-20', units: '24' },
  { outcome: 'moved-by-client', newDate: '2026-12-03', doneOn: null, units: '' },
  { outcome: 'waiting-client', newDate: '2026-12-03', doneOn: null, units: '' },
  { outcome: 'waiting-own', newDate: null, doneOn: null, units: '' },
  { outcome: 'not-required', newDate: null, doneOn: null, units: '' },
] as const)('$outcome sends only the fields that its form shows', async ({ outcome, newDate, doneOn, units }) => {
  const { session, calls } = await loadedSession(state);
  session.type(talk, { outcome, newDate: '2026-12-03', doneOn: '2026-11-20', units: ' 24 ', minutes: ' 1,5 ч ' });
  session.tick(talk.id);
  expect(calls[0]?.args[0]).toEqual({ task: talk.id, outcome, newDate, doneOn, units, minutes: '1,5 ч', evidence: '' });
});

test('drafts of tasks that left the list are kept until they are dropped', async () => {
  const { session, calls } = await loadedSession(state);
  session.type(talk, { evidence: 'Согласует директор' });
  session.load();
  await calls[0]?.answer(sampleState({ tasks: [offer] }));
  expect(session.model().drafts[talk.id]?.draft.evidence).toBe('Согласует директор');
  session.dropDraft(talk.id);
  expect(session.model().drafts).toEqual({});
});
