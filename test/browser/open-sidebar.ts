import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { SidebarCalls } from '../../src/app/sidebar-calls';

type CallName = keyof SidebarCalls;

/** How the fake script answers a call: with a value, with an error, never, or when the test lets it (`release`). */
export type FakeAnswer =
  | { readonly value: unknown; readonly delay?: number }
  | { readonly error: string }
  | { readonly drop: true }
  | { readonly held: unknown };

/** Answers by function; the last one is given again and again. */
export type FakeScript = Partial<Readonly<Record<CallName, readonly FakeAnswer[]>>>;

/** The built sidebar in a page of its own, 300 px wide, around a fake `google.script.run`. */
export interface OpenSidebar {
  readonly page: Page;
  /** The calls so far, as JSON: `[name, ...arguments]`. */
  calls(): Promise<unknown[][]>;
  /** Lets the held calls of a function answer, in this order (0 = the earliest). */
  release(name: CallName, order?: readonly number[]): Promise<void>;
  /** Errors of the page: there must be none. */
  readonly faults: string[];
  close(): Promise<void>;
}

const ADDRESS = 'http://sidebar.test/';

/**
 * Opens dist/Sidebar.html, or another page of dist (needs the build). It is served from an address, so that the page has a store of its own; `store` is what an
 * earlier visit left there.
 */
export async function openSidebar(
  browser: Browser,
  script: FakeScript,
  options: BrowserContextOptions & {
    readonly clock?: boolean;
    readonly store?: Readonly<Record<string, string>>;
    readonly file?: 'Sidebar' | 'Report';
  } = {},
): Promise<OpenSidebar> {
  const { clock = false, store = {}, file = 'Sidebar', ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    locale: 'ru-RU',
    ...contextOptions,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  if (clock) await page.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
  const html = readFileSync(join(__dirname, `../../dist/${file}.html`), 'utf8');
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 204, body: '' }),
  );
  await page.addInitScript(installFakeScript, { script, store });
  await page.goto(ADDRESS);
  return {
    page,
    faults,
    calls: () => page.evaluate(() => (window as unknown as { fake: { calls: unknown[][] } }).fake.calls),
    release: (name, order) =>
      page.evaluate(
        ([called, places]) => {
          const { held } = (window as unknown as { fake: { held: Record<string, (() => void)[]> } }).fake;
          const waiting = (held[called] ?? []).splice(0);
          for (const place of places ?? waiting.keys()) waiting[place]?.();
        },
        [name, order] as const,
      ),
    close: () => context.close(),
  };
}

/** Runs in the page: `google.script.run` as Google's, new runner at every step, values copied as JSON. */
function installFakeScript({
  script,
  store,
}: {
  script: Record<string, readonly FakeAnswer[] | undefined>;
  store: Record<string, string>;
}) {
  for (const [key, value] of Object.entries(store))
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  const calls: unknown[][] = [];
  const held: Record<string, (() => void)[]> = {};
  const answered: Record<string, number> = {};
  /** When a function was last answered, in milliseconds of the page. */
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
          if (script[name] === undefined) return undefined;
          return (...args: unknown[]) => {
            calls.push([name, ...JSON.parse(JSON.stringify(args))]);
            const answers = script[name] ?? [];
            const answer = answers[Math.min(answered[name] ?? 0, answers.length - 1)];
            answered[name] = (answered[name] ?? 0) + 1;
            if (answer === undefined || 'drop' in answer) return;
            if ('error' in answer) return void Promise.resolve().then(() => fail(new Error(answer.error)));
            const value = JSON.parse(JSON.stringify('held' in answer ? answer.held : answer.value));
            if ('held' in answer) {
              held[name] = [...(held[name] ?? []), () => succeed(value)];
            } else {
              setTimeout(() => succeed(value), answer.delay ?? 0);
            }
          };
        },
      },
    );
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(window, { google: { script: { run } }, fake: { calls, held } });
}
