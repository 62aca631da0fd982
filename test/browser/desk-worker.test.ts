import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createStaticServer } from '../../workbench/cli/static-server';
import type { DeskCalls, DeskResult } from '../../workbench/page/desk-contract';
import { bundle, firmFile, head, MORNING, manager } from '../desk/open-desk';
import { launchBrowser } from './launch-browser';

/** The desk where it lives: the built worker in a browser, with the browser's own storage. The script behind it is the desk's small one. */

let server: Server;
let browser: Browser;
let context: BrowserContext;
let address: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Верстак</title>');
  copyFileSync(join(__dirname, '../../dist-tools/workbench/desk.worker.js'), join(folder, 'desk.worker.js'));
  writeFileSync(join(dist, 'Code.js'), bundle.code);
  writeFileSync(join(dist, 'Sidebar.html'), bundle.html.Sidebar);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(bundle.manifest));
  writeFileSync(join(folder, 'demo.xlsx'), await firmFile());
  server = createStaticServer({
    '/': folder,
    '/dist/': dist,
    '/demo/techkarta-demo.xlsx': join(folder, 'demo.xlsx'),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  context = await browser.newContext();
});

afterEach(() => context.close());

/** A tab with a desk of its own. */
async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await startWorker(page);
  return page;
}

const startWorker = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const worker = new Worker('desk.worker.js?lang=ru');
    const waiting = new Map<number, (answer: unknown) => void>();
    worker.addEventListener('message', ({ data }) => waiting.get(data.number)?.(data));
    Object.assign(window, {
      ask: (call: string, args: unknown[]) =>
        new Promise((resolve) => {
          const number = waiting.size + 1;
          waiting.set(number, resolve);
          worker.postMessage({ number, call, args });
        }),
    });
  });

async function ask<Name extends keyof DeskCalls>(page: Page, call: Name, ...args: Parameters<DeskCalls[Name]>) {
  const answer = await page.evaluate(
    ([name, given]) => (window as unknown as { ask(name: string, args: unknown): unknown }).ask(name, given),
    [call, args] as const,
  );
  expect(answer).toMatchObject({ ok: true });
  return (answer as { result: DeskResult }).result;
}

/** Whether such a text stands in what the browser keeps. */
const isKept = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(async (wanted) => {
    const kept = await new Promise((resolve, reject) => {
      const opening = indexedDB.open('techkarta-workbench', 1);
      // The desk makes the database: one made here would stay without its store.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve(null);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('desk').objectStore('desk').get('last');
        reading.onerror = () => reject(reading.error);
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result);
        };
      };
    });
    const seen = new Set<unknown>();
    const holds = (value: unknown): boolean => {
      if (value === wanted) return true;
      if (typeof value !== 'object' || value === null || seen.has(value)) return false;
      seen.add(value);
      return [...(value instanceof Map ? value.values() : Object.values(value))].some(holds);
    };
    return holds(kept);
  }, text);

/** The desk saves a little later than it answers. */
async function untilSaved(page: Page, text: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isKept(page, text))) {
    if (Date.now() > end) throw new Error(`«${text}» was not saved`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('bundle and demo are fetched, a manager types, and a reload finds it as it was', async () => {
  const page = await openTab();
  expect((await ask(page, 'start')).state).toMatchObject({ user: head, now: MORNING, fileName: 'Фирма.xlsx' });
  await ask(page, 'actAs', manager);
  const done = await ask(page, 'edit', { sheet: '▶ Иванов И.', row: 2, column: 1, values: [['=1/2']] });
  expect(done.view?.cells[1]?.[0]).toMatchObject({ text: '0,5', value: 0.5 });
  expect(done.toasts).toMatchObject([{ message: 'Принято: A2' }]);
  expect((await ask(page, 'runMenu', 'menuShow', 'A1')).html[0]).toMatchObject({ html: '<p>панель</p>' });
  await untilSaved(page, '=1/2');
  await page.reload();
  await startWorker(page);
  const again = await ask(page, 'start');
  expect(again).toMatchObject({ refusal: '', state: { user: manager, activeSheet: '▶ Иванов И.' } });
  expect(again.view?.cells[1]?.[0]).toMatchObject({ text: '0,5', formula: '=1/2' });
});

test('two tabs do not disturb each other, and the last to write is what the next visit opens', async () => {
  const first = await openTab();
  const second = await openTab();
  await ask(first, 'start');
  await ask(second, 'start');
  const type = (page: Page, text: string) =>
    ask(page, 'edit', { sheet: 'Сотрудники', row: 9, column: 1, values: [[text]] });
  await type(first, 'first');
  await untilSaved(first, 'first');
  await type(second, 'second');
  await untilSaved(second, 'second');
  expect((await ask(first, 'showSheet', 'Сотрудники')).view?.cells[8]?.[0]).toMatchObject({ text: 'first' });
  expect((await ask(second, 'showSheet', 'Сотрудники')).view?.cells[8]?.[0]).toMatchObject({ text: 'second' });
  const third = await openTab();
  expect((await ask(third, 'start')).view?.cells[8]?.[0]).toMatchObject({ text: 'second' });
});

test('what is damaged in the browser’s storage gives way to the demo, with a sentence', async () => {
  const page = await openTab();
  await ask(page, 'start');
  await untilSaved(page, head);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('techkarta-workbench', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('desk', 'readwrite');
          writing.objectStore('desk').put({ format: 1, user: 'x', snapshot: { documents: 'gone' } }, 'last');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await startWorker(page);
  const { refusal, state } = await ask(page, 'start');
  expect(refusal).toContain('не читается');
  expect(state.fileName).toBe('Фирма.xlsx');
});
