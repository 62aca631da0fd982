import type { Browser } from 'playwright-core';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { openSidebar } from './open-sidebar';
import { overflowing, seriousFaults } from './page-faults';
import { sidebarViews } from './sidebar-views';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;
const cases = (['ru', 'en'] as const).flatMap((language) =>
  sidebarViews(language).map((view) => ({ language, view, name: view.name })),
);

test.each(cases)('$name, $language: fits 300 px, no serious fault of accessibility', async ({ language, view }) => {
  const { page, faults, close } = await openSidebar(browser, view.script, {
    locale: language === 'ru' ? 'ru-RU' : 'en-US',
    reducedMotion: 'reduce',
  });
  await view.walk(page);
  await page.locator('#sidebar').getByText(view.sees).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  expect(await page.locator('#sidebar').textContent()).not.toMatch(/undefined|null|NaN|\[object/);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await overflowing(page)).toEqual([]);
    // Nothing that axe looks at depends on the language, and but for colours nothing on the scheme.
    const rules = colorScheme === 'light' ? undefined : ['color-contrast'];
    if (language === 'ru') expect(await seriousFaults(page, rules)).toEqual([]);
    await keepPicture(page, view.name, language, colorScheme);
  }
  expect(faults).toEqual([]);
  await close();
});

test('the checks find a fault where there is one', async () => {
  const { page, close } = await openSidebar(browser, { sidebarState: [{ drop: true }] });
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main !== null)
      main.innerHTML = '<input /><p style="color: #eee; background: #fff; width: 400px">слишком бледно и широко</p>';
  });
  expect((await seriousFaults(page)).join()).toMatch(/label[\s\S]*color-contrast|color-contrast[\s\S]*label/);
  expect((await overflowing(page)).join()).toContain('400px');
  await close();
});
