import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { menuTexts } from '../../src/i18n/menu-texts';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { overflowing, seriousFaults } from './page-faults';

/** «Справка» as it stands in its dialog. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pages = { ru: 'HelpRu', en: 'HelpEn' } as const;
const html = (language: 'ru' | 'en') => readFileSync(join(__dirname, `../../dist/${pages[language]}.html`), 'utf8');

/** Menu entries that the guide explains; the rest are titles of menus and the guide itself. */
const explained = Object.entries(menuTexts).filter(([key]) => !['title', 'maps', 'set', 'help'].includes(key));

test.each(['ru', 'en'] as const)(
  '%s: fits the dialog and a phone, no serious fault of accessibility',
  async (language) => {
    const page = await browser.newPage({ viewport: { width: 760, height: 600 } });
    await page.setContent(html(language));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [760, 360]) {
        await page.setViewportSize({ width, height: 600 });
        expect(await overflowing(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 760, height: 600 });
      expect(await seriousFaults(page)).toEqual([]);
      await keepPicture(page, 'help', language, colorScheme);
    }
    const targets = await page.$$eval('nav a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(await page.locator(target).count()).toBe(1);
    await page.close();
  },
);

test.each(['ru', 'en'] as const)('%s: every entry of the menu is explained by its own name', (language) => {
  const text = html(language);
  const silent = explained
    .map(([, words]) => words[language].replace(/ [«“].*$/, ''))
    .filter((entry) => !new RegExp(`<th scope="row">[^<]*${entry}`).test(text));
  expect(silent).toEqual([]);
});

test('the English guide has what the Russian one has, and no Russian in it', () => {
  const outline = (language: 'ru' | 'en') => html(language).match(/<(h[12]|li|tr|dt|dd|p)\b/g);
  expect(outline('en')).toEqual(outline('ru'));
  expect(html('en')).not.toMatch(/[а-яё]/i);
});
