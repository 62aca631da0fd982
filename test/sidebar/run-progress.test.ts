import fc from 'fast-check';
import { nextProgress, type RunProgress } from '../../sidebar/run-progress';
import { russian } from '../../sidebar/texts-ru';
import { sampleReply, samplesOf } from '../browser/sidebar-samples';
import { loadedSession } from './open-session';

const { head, issued } = samplesOf('ru');
const slice = (applied: number, left: number) => sampleReply({ message: 'Часть.', unfinished: { applied, left } });

test('the bar never runs backwards, is never full before the end, and begins with what the first call tells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ applied: fc.nat(200), left: fc.integer({ min: 1, max: 500 }) }), { minLength: 1 }),
      (slices) => {
        let progress: RunProgress | null = null;
        for (const each of slices) {
          const next: RunProgress = nextProgress(progress, each);
          if (progress === null) expect(next).toEqual({ done: each.applied, total: each.applied + each.left });
          else expect(next.done).toBeGreaterThanOrEqual(progress.done);
          expect(next.done).toBeLessThan(next.total);
          progress = next;
        }
      },
    ),
  );
});

test('an unfinished command is called again by itself until it is complete, then the state is read', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(slice(12, 22));
  expect(session.model().runs.issue).toMatchObject({ phase: 'running', progress: { done: 12, total: 34 } });
  expect(session.announcement()).toBe(russian.progress.done(12, 34));
  await calls[1]?.answer(slice(12, 10));
  expect(session.model().runs.issue).toMatchObject({ phase: 'running', progress: { done: 24, total: 34 } });
  await calls[2]?.answer(issued);
  expect(session.model().runs.issue).toMatchObject({ phase: 'answered', progress: null, reply: issued });
  expect(session.announcement()).toBe(issued.message);
  expect(calls.map(({ name, args }) => [name, ...args])).toEqual([
    ['sidebarRun', 'issue', {}],
    ['sidebarRun', 'issue', {}],
    ['sidebarRun', 'issue', {}],
    ['sidebarState'],
  ]);
});

test('all the parts of a run count as one: its seconds go on and no other command starts', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(slice(12, 22));
  session.command('issue');
  session.command('sync');
  expect(calls.length).toBe(2);
  const run = session.model().runs.issue;
  expect(run?.seq).toBeGreaterThan(run?.first ?? 0);
});

test('stopped, it ends with the part under way, and goes on from there when asked', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(slice(12, 22));
  session.stop('issue');
  session.stop('issue');
  expect(session.model().runs.issue).toMatchObject({ phase: 'running', isStopping: true });
  await calls[1]?.answer(slice(12, 10));
  expect(session.model().runs.issue).toMatchObject({ phase: 'stopped', progress: { done: 24, total: 34 } });
  expect(session.announcement()).toBe(russian.progress.stopped(24, 34));
  expect(calls.map(({ name }) => name)).toEqual(['sidebarRun', 'sidebarRun', 'sidebarState']);
  await calls[2]?.answer(head);
  session.command('issue', session.model().runs.issue?.args);
  expect(session.model().runs.issue).toMatchObject({
    phase: 'running',
    isStopping: false,
    progress: { done: 24, total: 34 },
  });
  await calls[3]?.answer(issued);
  expect(session.model().runs.issue).toMatchObject({ phase: 'answered', progress: null });
});

test.each([
  { failure: { kind: 'timeout' } as const },
  { failure: { kind: 'refused', message: 'Exception: Service error' } as const },
])('a failure in between keeps how far it was: $failure.kind', async ({ failure }) => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(slice(12, 22));
  await calls[1]?.fail(failure);
  expect(session.model().runs.issue).toMatchObject({ phase: 'failed', progress: { done: 12, total: 34 } });
  expect(calls.length).toBe(2);
  session.command('issue', {});
  expect(session.model().runs.issue).toMatchObject({ phase: 'running', progress: { done: 12, total: 34 } });
  await calls[2]?.answer(slice(20, 2));
  expect(session.model().runs.issue?.progress).toEqual({ done: 32, total: 34 });
});

test('a part that does nothing is not asked for for ever', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('sync');
  await calls[0]?.answer(slice(5, 5));
  await calls[1]?.answer(slice(0, 5));
  expect(session.model().runs.sync).toMatchObject({ phase: 'stopped', progress: { done: 5, total: 10 } });
  expect(calls.filter(({ name }) => name === 'sidebarRun').length).toBe(2);
});

test('a refusal in between ends the run with its reason', async () => {
  const { session, calls } = await loadedSession(head);
  session.command('issue');
  await calls[0]?.answer(slice(12, 22));
  await calls[1]?.answer(sampleReply({ ok: false, message: 'Таблица занята.' }));
  expect(session.model().runs.issue).toMatchObject({ phase: 'answered', reply: { ok: false }, progress: null });
  expect(session.announcement()).toBe('Таблица занята.');
});
