import { loadavg } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { russian } from '../../workbench/page/texts-ru';
import { launchBrowser } from './launch-browser';
import { type OpenedWorkbench, openWorkbench, serveWorkbench } from './open-workbench';

const RUNS = 7;
const ROWS = 5000;
const COLUMNS = 20;

/** What the page writes down of itself while it is measured. */
interface Notes {
  /** When the desk has answered. */
  readonly answers: number[];
  /** When a key was last pressed; answers and frames are those since then. */
  pressed: number;
  /** Milliseconds between frames. */
  readonly frames: number[];
}
declare const window: { notes: Notes } & typeof globalThis;

/** Notes every answer of the desk and every frame, from the start of the page on. */
function takeNotes(): void {
  const notes: Notes = { answers: [], pressed: 0, frames: [] };
  window.notes = notes;
  window.Worker = class extends Worker {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('message', () => notes.answers.push(performance.now()));
    }
  };
  // Before the page's own: it lets none of the grid's keys through.
  window.addEventListener(
    'keydown',
    () => {
      notes.pressed = performance.now();
      notes.answers.length = 0;
      notes.frames.length = 0;
    },
    { capture: true },
  );
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    notes.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Milliseconds from a key to the frame that shows what it did, and to the desk's answer; the longest frame until a second after that. */
async function press(page: Page, key: string): Promise<{ painted: number; answered: number; stall: number }> {
  await page.evaluate(() => {
    const line = document.querySelector('.cell-content');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { notes } = window;
    const before = line?.textContent;
    const watch = async () => {
      while (line?.textContent === before) await frame();
      // Univer draws in the frame after the change.
      await frame();
      const painted = performance.now() - notes.pressed;
      while (notes.answers.length === 0) await frame();
      const answered = (notes.answers[0] ?? 0) - notes.pressed;
      await new Promise((done) => setTimeout(done, 1000));
      return { painted, answered, stall: Math.max(...notes.frames) };
    };
    Object.assign(window, { measured: watch() });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { measured: Promise<never> }).measured);
}

const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
const middle = (numbers: readonly number[]) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const said = (numbers: readonly number[]) =>
  `median ${middle(numbers).toFixed(0)} ms, worst ${Math.max(...numbers).toFixed(0)} ms`;

async function readyTimes(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { sidebar, close } = await openWorkbench(browser, address);
    await sidebar.getByRole('tab').first().waitFor();
    times.push(performance.now() - start);
    await close();
  }
  return times;
}

async function ticks({ page, goTo, settled }: OpenedWorkbench): Promise<void> {
  await page.getByRole('button', { name: russian.tour.steps[1]?.go ?? '' }).click();
  await page.locator('.cell-content[data-sheet^="▶"]').waitFor({ state: 'attached' });
  await settled();
  await goTo('I3');
  const runs: Awaited<ReturnType<typeof press>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await press(page, 'Space'));
  console.log(`tick in a manager's tab, painted: ${said(runs.map(({ painted }) => painted))}`);
  console.log(`tick in a manager's tab, the desk's answer: ${said(runs.map(({ answered }) => answered))}`);
}

async function bigSheet({ page, goTo, settled }: OpenedWorkbench): Promise<void> {
  await page.getByRole('button', { name: russian.file, exact: true }).click();
  await page.getByRole('menuitem', { name: russian.empty }).click();
  await page.getByRole('button', { name: russian.confirm.go }).click();
  await page.locator('.box').waitFor({ state: 'detached' });
  await settled();
  await goTo('A1');
  await page.locator('.cell-editor').evaluate(
    (field, [rows, columns]) => {
      const clipboardData = new DataTransfer();
      const row = (at: number) => Array.from({ length: columns ?? 0 }, (_, column) => `строка ${at}, ${column}`);
      clipboardData.setData(
        'text/plain',
        Array.from({ length: rows ?? 0 }, (_, at) => row(at + 1).join('\t')).join('\n'),
      );
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [ROWS, COLUMNS],
  );
  const end = `T${ROWS}`;
  // It is saved in this browser a little later.
  await page.waitForTimeout(8000);
  const reloaded = performance.now();
  await page.reload();
  await settled();
  await page.locator('.cell-content', { hasText: 'строка 1, 0' }).waitFor();
  console.log(`${ROWS} × ${COLUMNS}: page ready with it after ${(performance.now() - reloaded).toFixed(0)} ms`);
  if ((await goTo(end)) === '') throw new Error(`${end} is empty: the sheet was not kept`);
  await goTo('A1');
  await page.waitForTimeout(1000);
  await page.mouse.move(400, 500);
  await page.evaluate(() => {
    window.notes.frames.length = 0;
  });
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => window.notes.frames);
  const late = sorted(frames)[Math.floor(frames.length * 0.95)] ?? 0;
  console.log(
    `${ROWS} × ${COLUMNS}: ${frames.length} frames of scrolling: ${said(frames)}, 95 of 100 within ${late.toFixed(0)} ms`,
  );
  const runs: Awaited<ReturnType<typeof press>>[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await goTo(`C${(run + 1) * 600}`);
    runs.push(await press(page, 'Delete'));
  }
  console.log(`${ROWS} × ${COLUMNS}: edit painted: ${said(runs.map(({ painted }) => painted))}`);
  console.log(`${ROWS} × ${COLUMNS}: the desk's answer: ${said(runs.map(({ answered }) => answered))}`);
  console.log(`${ROWS} × ${COLUMNS}: longest frame around an edit: ${said(runs.map(({ stall }) => stall))}`);
}

async function measure(): Promise<void> {
  const served = await serveWorkbench();
  const browser = await launchBrowser();
  try {
    console.log(`load ${loadavg()[0]?.toFixed(1)}`);
    const [cold = 0, ...warm] = await readyTimes(browser, served.address);
    console.log(`ready, the panel included: first ${cold.toFixed(0)} ms, then ${said(warm)}`);
    const workbench = await openWorkbench(browser, served.address);
    await workbench.page.addInitScript(takeNotes);
    await workbench.page.reload();
    await workbench.settled();
    await workbench.sidebar.getByRole('tab').first().waitFor();
    await ticks(workbench);
    await bigSheet(workbench);
    console.log(`load ${loadavg()[0]?.toFixed(1)}`);
  } finally {
    await browser.close();
    served.stop();
  }
}

measure();
