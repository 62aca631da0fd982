import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { openSidebar } from './open-sidebar';
import { sampleState, samplesOf, sampleTimer } from './sidebar-samples';

/** Runs of each case: the first one warms the machine up and does not count. */
const RUNS = 11;
const TASKS = 60;

/** Sixty tasks of every kind, a running timer and a resting one. */
function fullDay() {
  const { tasks, manager } = samplesOf('ru');
  const many = Array.from({ length: TASKS }, (_, at) => {
    const like = tasks[at % tasks.length] ?? tasks[0];
    return { ...like, id: `D${at}/1/60/1`, client: `${like?.client ?? ''} ${at}` } as (typeof tasks)[number];
  });
  const timers = [
    sampleTimer({ task: 'D0/1/60/1', since: '2026-11-23T09:48' }),
    sampleTimer({ task: 'D1/1/60/1', phase: 'paused', minutes: 12 }),
  ];
  return sampleState({ ...manager, tasks: many, timers });
}

/** Milliseconds from the arrival of the data to the next frame after the last task has been drawn. */
async function firstView(browser: Browser, slowness: number): Promise<number> {
  const { page, close } = await openSidebar(browser, { sidebarState: [{ held: fullDay() }] });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.locator('.loading').waitFor();
  const spent = await page.evaluate(async (count) => {
    const { held } = (window as unknown as { fake: { held: Record<string, (() => void)[]> } }).fake;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    held.sidebarState?.[0]?.();
    while (document.querySelectorAll('.task').length < count) await frame();
    await frame();
    return performance.now() - start;
  }, TASKS);
  await close();
  return spent;
}

async function measure(): Promise<void> {
  const browser = await launchBrowser();
  for (const slowness of [1, 4]) {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await firstView(browser, slowness));
    const sorted = runs.slice(1).sort((one, other) => one - other);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted[sorted.length - 1] ?? 0];
    const machine = slowness === 1 ? 'this machine' : `${slowness} times slower`;
    console.log(
      `first view of ${TASKS} tasks, ${machine}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    );
  }
  await browser.close();
  const { size } = statSync(join(__dirname, '../../dist/Sidebar.html'));
  console.log(`Sidebar.html: ${(size / 1024).toFixed(0)} KB`);
}

measure();
