import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../workbench/desk/host';

/** The sidebar as the script shows it to a person, its calls answered by the script itself. */
export interface RealSidebar {
  readonly page: Page;
  /** Errors of the page: there must be none. */
  readonly faults: string[];
  /** What the script answered with an error. */
  readonly refusals: readonly string[];
  /** Calls of the script so far: function and first argument, where that is a text. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

const ADDRESS = 'http://sidebar.test/';

/**
 * Opens the panel, or a dialog, from the menu of the real bundle and shows its page as wide as it is asked for. Every `google.script.run` of the page is a call
 * of the script on the emulator, in the person's name, JSON in and out.
 */
export async function openRealSidebar(
  browser: Browser,
  host: Host,
  user: string,
  locale: 'ru-RU' | 'en-US',
  menu: 'menuSidebar' | 'menuHeadReport' = 'menuSidebar',
): Promise<RealSidebar> {
  const { sidebars, dialogs } = host.run(user, menu, []);
  const [sidebar] = [...sidebars, ...dialogs];
  if (!sidebar) throw new Error('The menu opened no page');
  const viewport = { width: sidebar.width ?? 300, height: sidebar.height ?? 700 };
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  const calls: string[] = [];
  const refusals: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: sidebar.html, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 204, body: '' }),
  );
  await page.exposeFunction('callScript', (name: string, json: string): string => {
    const args = JSON.parse(json) as unknown[];
    calls.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
    const outcome = host.call(user, name, args);
    if (!outcome.ok) refusals.push(`${name}: ${outcome.error ?? ''}`);
    return JSON.stringify(outcome.ok ? { value: outcome.value } : { error: outcome.error ?? '' });
  });
  await page.addInitScript(installBridge);
  await page.goto(ADDRESS);
  return { page, faults, calls, refusals, close: () => context.close() };
}

/** Runs in the page: `google.script.run` as Google's, each call sent out as JSON. */
function installBridge() {
  type Succeed = (value: unknown) => void;
  type Fail = (error: Error) => void;
  const { callScript } = window as unknown as { callScript: (name: string, json: string) => Promise<string> };
  const send = async (name: string, args: unknown[], succeed: Succeed, fail: Fail) => {
    const answer = JSON.parse(await callScript(name, JSON.stringify(args))) as { value?: unknown; error?: string };
    if (answer.error === undefined) succeed(answer.value ?? null);
    else fail(new Error(answer.error));
  };
  const runner = (succeed: Succeed, fail: Fail): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Succeed) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Fail) => runner(succeed, handler);
          return (...args: unknown[]) => void send(name, args, succeed, fail);
        },
      },
    );
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(window, { google: { script: { run } } });
}
