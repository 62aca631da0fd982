import { runInNewContext } from 'node:vm';
import { type FrameMessage, type FrameReply, frameHtml } from '../../workbench/page/frame-bridge';

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject?: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Runner;
  withUserObject(value: unknown): Runner;
  sidebarRun(...args: unknown[]): void;
  sidebarState(): void;
}

/** The bridge in a window of its own, as the frame runs it. */
function openFrame(entries: readonly (readonly [string, string])[] = []) {
  const sent: FrameMessage[] = [];
  const errors: unknown[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const parent = {
    postMessage: (message: FrameMessage) => sent.push(JSON.parse(JSON.stringify(message)) as FrameMessage),
  };
  const window: Record<string, unknown> = {
    parent,
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
  };
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(frameHtml('<html><head></head></html>', entries)) ?? [];
  runInNewContext(script, { window, Date, TypeError, console: { error: (error: unknown) => errors.push(error) } });
  const { script: google } = window.google as {
    script: { run: Runner; host: { close(): void; setHeight(height: number): void; editor: { focus(): void } } };
  };
  return {
    sent,
    errors,
    ...google,
    storage: window.localStorage as Storage,
    reply: (data: FrameReply, source: unknown = parent) => listeners.get('message')?.({ source, data }),
  };
}

describe('google.script.run', () => {
  test('sends the name and what is JSON', () => {
    const { run, sent } = openFrame();
    run.sidebarRun('issue', { text: '7', none: undefined }, undefined);
    expect(sent).toEqual([{ kind: 'call', number: 1, name: 'sidebarRun', args: ['issue', { text: '7' }, null] }]);
  });

  test.each([
    { when: 'a function', value: { at: () => 1 } },
    { when: 'a date', value: { at: new Date(0) } },
    { when: 'a big number', value: [{ at: 1n }] },
  ])('refuses $when, as Google does', ({ value }) => {
    const { run, sent } = openFrame();
    expect(() => run.sidebarRun(value)).toThrow('Failed due to illegal value in property: at');
    expect(sent).toEqual([]);
  });

  test('answers go to the handlers of their own call, whatever their order', () => {
    const { run, reply } = openFrame();
    const heard: unknown[] = [];
    for (const name of ['first', 'second']) {
      run
        .withUserObject(name)
        .withSuccessHandler((value, by) => heard.push([by, value]))
        .withFailureHandler((error, by) => heard.push([by, error.message]))
        .sidebarState();
    }
    reply({ number: 2, ok: true, value: { tasks: [] } });
    reply({ number: 1, ok: false, error: 'Нет доступа' });
    expect(heard).toEqual([
      ['second', { tasks: [] }],
      ['first', 'Нет доступа'],
    ]);
  });

  test('an answer counts once, one that nobody waits for never, and one from elsewhere is not heard', () => {
    const { run, reply } = openFrame();
    const heard: unknown[] = [];
    run.withSuccessHandler((value) => heard.push(value)).sidebarState();
    reply({ number: 7, ok: true, value: 'чужое' });
    reply({ number: 1, ok: true, value: 'подделка' }, {});
    reply({ number: 1, ok: true, value: 'ответ' });
    reply({ number: 1, ok: true, value: 'ответ' });
    expect(heard).toEqual(['ответ']);
  });

  test('a failure that nobody handles is at least in the console', () => {
    const { run, reply, errors } = openFrame();
    run.sidebarState();
    reply({ number: 1, ok: false, error: 'Сбой' });
    expect(errors.map(String)).toEqual(['Error: Сбой']);
  });

  test('handlers given to one runner leave the others alone', () => {
    const { run, reply } = openFrame();
    const heard: string[] = [];
    run.withSuccessHandler(() => heard.push('своё'));
    run.sidebarState();
    reply({ number: 1, ok: true, value: null });
    expect(heard).toEqual([]);
  });
});

test('the host closes, sizes and gives the keyboard back', () => {
  const { host, sent } = openFrame();
  host.close();
  host.setHeight(400);
  host.editor.focus();
  expect(sent).toEqual([{ kind: 'close' }, { kind: 'size', height: 400 }, { kind: 'focus-grid' }]);
});

test('what the page keeps is handed in and told on every change', () => {
  const { storage, sent } = openFrame([['draft', '</script>']]);
  expect(storage.getItem('draft')).toBe('</script>');
  expect(storage.getItem('other')).toBeNull();
  storage.setItem('other', '1');
  storage.removeItem('draft');
  expect(storage.length).toBe(1);
  expect(sent.at(-1)).toEqual({ kind: 'keep', entries: [['other', '1']] });
});

test.each([
  {
    when: 'a whole page',
    html: '<!doctype html><html><head lang="ru"><title>Т</title></head></html>',
    before: '<!doctype html><html><head lang="ru">',
  },
  { when: 'a page without a head', html: '<!DOCTYPE html><p>Т</p>', before: '<!DOCTYPE html>' },
  { when: 'a fragment', html: '<p>Т</p>', before: '' },
])('the bridge comes before any script of $when', ({ html, before }) => {
  expect(frameHtml(html, []).startsWith(`${before}<script>`)).toBe(true);
  expect(frameHtml(html, []).endsWith(html.slice(before.length))).toBe(true);
});
