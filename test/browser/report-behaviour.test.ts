import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { russian as texts } from '../../report/texts-ru';
import type { HeadReport } from '../../src/app/head-report-contract';
import { launchBrowser } from './launch-browser';
import { type FakeAnswer, type OpenSidebar, openSidebar } from './open-sidebar';
import { reportSamples } from './report-samples';

const { month, large, gaps } = reportSamples('ru');

let browser: Browser;
let dialog: OpenSidebar;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(dialog.faults).toEqual([]);
  await dialog.close();
});

const open = async (answers: readonly FakeAnswer[], options: Parameters<typeof openSidebar>[2] = {}): Promise<Page> => {
  dialog = await openSidebar(
    browser,
    { sidebarReport: answers },
    { file: 'Report', viewport: { width: 960, height: 590 }, ...options },
  );
  return dialog.page;
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const topic = (page: Page) => page.locator('.topics li').first();
const calls = async () => (await dialog.calls()).length;

test('it reads once when it opens', async () => {
  const page = await open([{ value: month }]);
  await topic(page).waitFor();
  expect(await dialog.calls()).toEqual([['sidebarReport']]);
});

test('a double click on refresh is one call, and the old report stays until the new one is there', async () => {
  const page = await open([{ value: month }, { held: gaps }]);
  await topic(page).waitFor();
  await button(page, texts.refresh).dblclick();
  expect(await page.locator('.heat thead th').count()).toBe(1 + month.weeks.length);
  expect(await calls()).toBe(2);
  await dialog.release('sidebarReport');
  await page.locator('.heat thead th').nth(gaps.weeks.length).waitFor();
  expect(await calls()).toBe(2);
});

test('a dropped reply becomes an error with «Повторить», and that works', async () => {
  const page = await open([{ drop: true }, { value: month }], { clock: true });
  await page.getByText(texts.loading).first().waitFor();
  await page.clock.fastForward('00:10');
  await page.locator('.loading').getByText(texts.longRun).waitFor();
  await page.clock.fastForward('03:00');
  await page.locator('.message.bad').getByText(texts.failures.timeout).waitFor();
  await button(page, texts.retry).click();
  await topic(page).waitFor();
  expect(await page.locator('.message').count()).toBe(0);
});

test('a refresh that fails leaves what was read, and says so', async () => {
  const page = await open([{ value: month }, { error: 'Exception: Service error: Spreadsheets' }]);
  await topic(page).waitFor();
  await button(page, texts.refresh).click();
  await page.locator('.message.bad').getByText(texts.stale).waitFor();
  expect(await page.locator('.message.bad').textContent()).toContain(texts.failures.unexpected);
  expect(await topic(page).isVisible()).toBe(true);
});

test('without a connection it says so, and reads when the connection is back', async () => {
  const page = await open([{ value: month }, { value: gaps }]);
  await topic(page).waitFor();
  await page.context().setOffline(true);
  await page.locator('.message.offline').getByText(texts.offline).waitFor();
  await button(page, texts.refresh).click();
  await page.locator('.message.offline').getByText(texts.failures.offline).waitFor();
  expect(await calls()).toBe(1);
  await page.context().setOffline(false);
  await page.locator('.heat thead th').nth(gaps.weeks.length).waitFor();
  expect(await page.locator('.message').count()).toBe(0);
});

test.each([{ answer: null }, { answer: {} }, { answer: 'done' }, { answer: { ...month, people: null } }])(
  'an answer that is no report is an error: $answer',
  async ({ answer }) => {
    const page = await open([{ value: answer }]);
    await page.locator('.message.bad').getByText(texts.failures.unexpected).waitFor();
  },
);

test('what people wrote is shown as text', async () => {
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const hostile: HeadReport = {
    ...month,
    firm: markup,
    people: month.people.map((person) => ({ ...person, name: markup })).slice(0, 1),
    pareto: month.pareto.map((step, at) => (at === 0 ? { ...step, title: markup } : step)),
    sentences: [markup],
    note: markup,
  };
  const page = await open([{ value: hostile }]);
  await topic(page).waitFor();
  expect(await page.locator('h1').textContent()).toBe(markup);
  expect(await topic(page).textContent()).toBe(markup);
  expect(await page.locator('.pareto-chart .ct-label').first().textContent()).toBe(markup);
  expect(await page.locator('#report img').count()).toBe(0);
});

test('the keyboard reaches refresh and print, and print prints', async () => {
  const page = await open([{ value: month }]);
  await topic(page).waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(texts.refresh);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.body.dataset.printed)).toBe('yes');
});

describe('on paper', () => {
  /** Pages of a PDF; Chromium writes the page objects uncompressed. */
  const pagesOf = (pdf: Buffer) => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  const sizeOf = (pdf: Buffer) =>
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))?.slice(1).map(Number);

  test.each([
    { name: 'a small firm', report: month, pages: 1 },
    { name: 'ten people and fourteen kinds', report: { ...large, people: large.people.slice(0, 10) }, pages: 1 },
    { name: 'fifteen people', report: large, pages: 2 },
    {
      name: 'forty people',
      report: {
        ...large,
        people: Array.from({ length: 40 }, (_, at) => ({
          ...(large.people[at % 15] ?? { weeks: [] }),
          name: `Менеджер ${at}`,
        })),
      },
      pages: 2,
    },
  ])('$name: A4, pages: $pages', async ({ report, pages }) => {
    const page = await open([{ value: report }]);
    await topic(page).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    expect(pagesOf(pdf)).toBe(pages);
    const [width = 0, height = 0] = sizeOf(pdf) ?? [];
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });

  test('light, coloured, without buttons and within the sheet, whatever the screen was', async () => {
    const page = await open([{ value: large }]);
    await topic(page).waitFor();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // 186 mm between the margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    const looks = await page.evaluate(() => {
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
      return {
        ground: styleOf('body').backgroundColor,
        adjust: styleOf('body').getPropertyValue('print-color-adjust'),
        low: styleOf('.heat-low').backgroundColor,
        buttons: styleOf('.report-buttons').display,
        width: document.documentElement.scrollWidth,
      };
    });
    expect(looks).toEqual({
      ground: 'rgb(255, 255, 255)',
      adjust: 'exact',
      low: 'rgb(250, 210, 207)',
      buttons: 'none',
      width: 703,
    });
  });
});

test('the page is small', async () => {
  await open([{ drop: true }]);
  expect(statSync(join(__dirname, '../../dist/Report.html')).size).toBeLessThan(200 * 1024);
});
