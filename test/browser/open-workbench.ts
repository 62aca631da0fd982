import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { demoBook } from './demo-book';

const TOOL = join(__dirname, '../../dist-tools/techkarta.cjs');

/** The built workbench at an address, served by the command line as for anybody. */
export interface ServedWorkbench {
  readonly address: string;
  stop(): void;
}

/**
 * Serves the page with the demo firm's workbook on a free port. Needs `npm run build`. `WORKBENCH_BOOK` names another workbook.
 */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const book = process.env.WORKBENCH_BOOK ?? (await demoBook());
  const server = spawn(process.execPath, [TOOL, 'serve', '--port', '0', '--book', book]);
  const stop = () => {
    server.kill();
  };
  try {
    return { address: await addressOf(server), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (part: Buffer) => {
        said += part.toString();
        const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
        if (address !== undefined) resolve(address);
      });
    }
    server.once('exit', () => reject(new Error(`techkarta serve ended: ${said}`)));
  });
}

/** The page as a test sees it. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** Errors of the page: there must be none. */
  readonly faults: readonly string[];
  readonly sidebar: FrameLocator;
  /** Waits until nothing is under way. */
  settled(): Promise<void>;
  /** Brings a sheet to the front by its tab. */
  openSheet(name: string): Promise<void>;
  /** Goes to a cell by the name box; what it holds. */
  goTo(address: string): Promise<string>;
  /** Types into the active cell and presses Enter. */
  type(text: string): Promise<void>;
  actAs(name: string): Promise<void>;
  /** Sheet in front and active cell: `Сделки!A3`. */
  place(): Promise<string>;
  close(): Promise<void>;
}

/** Opens the page in a browser that has never been there. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedWorkbench> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ru-RU',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const settled = async () => {
    await page.locator('.workbench[data-phase="ready"][data-busy=""]').waitFor();
  };
  await page.goto(address);
  await settled();
  const line = page.locator('.cell-content');
  return {
    page,
    faults,
    settled,
    sidebar: page.frameLocator('.sidebar iframe'),
    openSheet: async (name) => {
      await page.locator('.tab', { hasText: name }).first().click();
      await page.locator(`.cell-content[data-sheet="${name}"]`).waitFor({ state: 'attached' });
      await settled();
    },
    goTo: async (cell) => {
      await page.fill('#name-box', cell);
      await page.press('#name-box', 'Enter');
      // An empty cell's content takes no room, so it is not visible.
      await page.locator(`.cell-content[data-cell="${cell}"]`).waitFor({ state: 'attached' });
      await page.locator('.cell-editor').focus();
      return (await line.textContent()) ?? '';
    },
    type: async (text) => {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    },
    actAs: async (name) => {
      await page.selectOption('#act-as', { label: name });
      await settled();
    },
    place: async () => `${await line.getAttribute('data-sheet')}!${await line.getAttribute('data-cell')}`,
    close: () => context.close(),
  };
}
