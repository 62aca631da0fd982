import { createScriptRun, type Runner, type ScriptHost } from '../../sidebar/script-run';

interface Sent {
  readonly name: string;
  readonly args: unknown[];
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** A host whose replies and clock the test gives by hand. */
function handHost(
  options: { readonly hasHost?: boolean; readonly isOnline?: boolean; readonly names?: readonly string[] } = {},
) {
  const {
    hasHost = true,
    isOnline = true,
    names = ['sidebarState', 'sidebarShow', 'sidebarRun', 'sidebarTick'],
  } = options;
  const sent: Sent[] = [];
  const timers = new Map<() => void, number>();
  const runner = (succeed: Sent['succeed'], fail: Sent['fail']): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    ...Object.fromEntries(
      names.map((name) => [name, (...args: unknown[]) => void sent.push({ name, args, succeed, fail })]),
    ),
  });
  const host: ScriptHost = {
    runner: () =>
      hasHost
        ? runner(
            () => {},
            () => {},
          )
        : null,
    isOnline: () => isOnline,
    after: (seconds, callBack) => {
      timers.set(callBack, seconds);
      return () => timers.delete(callBack);
    },
  };
  return { host, sent, timers, run: createScriptRun(host) };
}

test('a call by name with its arguments, and its value', async () => {
  const { run, sent, timers } = handHost();
  const called = run('sidebarShow', ['Операции', 'K12'], 30);
  expect(sent.map(({ name, args }) => [name, ...args])).toEqual([['sidebarShow', 'Операции', 'K12']]);
  expect([...timers.values()]).toEqual([30]);
  sent[0]?.succeed(null);
  expect(await called).toEqual({ ok: true, value: null });
  expect(timers.size).toBe(0);
});

test('an error of the script, whatever it is made of', async () => {
  for (const error of [new Error('занято'), { message: 'занято' }, 'занято']) {
    const { run, sent } = handHost();
    const called = run('sidebarState', [], 30);
    sent[0]?.fail(error);
    expect(await called).toEqual({ ok: false, failure: { kind: 'refused', message: 'занято' } });
  }
});

test('a reply that never comes, and one that comes too late or twice', async () => {
  const { run, sent, timers } = handHost();
  const called = run('sidebarState', [], 30);
  for (const ring of timers.keys()) ring();
  sent[0]?.succeed({ late: true });
  sent[0]?.fail(new Error('twice'));
  expect(await called).toEqual({ ok: false, failure: { kind: 'timeout' } });
});

test.each([
  { when: 'offline', options: { isOnline: false }, kind: 'offline' },
  { when: 'there is no host', options: { hasHost: false }, kind: 'no-host' },
  { when: 'the script has no such function', options: { names: [] }, kind: 'no-host' },
])('no call is made when $when', async ({ options, kind }) => {
  const { run, sent, timers } = handHost(options);
  expect(await run('sidebarState', [], 30)).toEqual({ ok: false, failure: { kind } });
  expect(sent).toEqual([]);
  expect(timers.size).toBe(0);
});

test('a host that throws is a refusal, not a crash', async () => {
  const { host } = handHost();
  const run = createScriptRun({
    ...host,
    runner: () => {
      throw new Error('frame was removed');
    },
  });
  expect(await run('sidebarState', [], 30)).toEqual({
    ok: false,
    failure: { kind: 'refused', message: 'frame was removed' },
  });
});

test('more calls than Google takes at once wait for their turn', async () => {
  const { run, sent } = handHost();
  const calls = Array.from({ length: 9 }, (_, at) => run('sidebarShow', ['Операции', `A${at}`], 30));
  expect(sent.length).toBe(6);
  sent[3]?.succeed(null);
  await calls[3];
  expect(sent.map(({ args }) => args[1])).toEqual(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
  for (const { succeed } of sent) succeed(null);
  for (const { succeed } of sent) succeed(null);
  await Promise.all(calls);
  expect(sent.length).toBe(9);
});
