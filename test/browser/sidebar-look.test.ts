import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { openSidebar } from './open-sidebar';
import { sidebarViews } from './sidebar-views';

/** With SIDEBAR_PICTURES=folder each view is also kept as a picture. */
const pictures = process.env.SIDEBAR_PICTURES;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const cases = (['ru', 'en'] as const).flatMap((language) =>
  sidebarViews(language).flatMap((view) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, scheme, view, name: view.name })),
  ),
);

test.each(cases)(
  '$name, $language, $scheme: fits 300 px, no serious fault of accessibility',
  async ({ language, scheme, view }) => {
    const sidebar = await openSidebar(browser, view.script, {
      colorScheme: scheme,
      locale: language === 'ru' ? 'ru-RU' : 'en-US',
      reducedMotion: 'reduce',
    });
    const { page, faults } = sidebar;
    await view.walk(page);
    await page.locator('#sidebar').getByText(view.sees).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.locator('#sidebar').innerText()).not.toMatch(/undefined|null|NaN|\[object/);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${view.name}.${language}.${scheme}.png`), fullPage: true });
    }
    expect(faults).toEqual([]);
    await sidebar.close();
  },
);

/** What reaches beyond the right edge of the sidebar. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('#sidebar *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && element.closest('.visually-hidden') === null,
    );
    return document.documentElement.scrollWidth > width || beyond.length > 0
      ? [`page ${document.documentElement.scrollWidth}`, ...beyond.map((element) => element.outerHTML.slice(0, 120))]
      : [];
  });
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    return (await checker.run()).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}
