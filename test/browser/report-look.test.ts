import type { Browser } from 'playwright-core';
import { textsOf } from '../../report/texts-of';
import type { Language } from '../../src/kernel/language';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { type FakeScript, openSidebar } from './open-sidebar';
import { overflowing, seriousFaults } from './page-faults';
import { reportSamples } from './report-samples';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface ReportView {
  readonly name: string;
  readonly answers: NonNullable<FakeScript['sidebarReport']>;
  /** A text that shows that the view is there. */
  readonly sees: string;
}

function viewsIn(language: Language): readonly ReportView[] {
  const { month, large, young, gaps, calm, empty } = reportSamples(language);
  const texts = textsOf(language);
  const refusal =
    language === 'ru'
      ? 'Отчёт с именами видит только руководитель отдела продаж.'
      : 'Only the head of sales sees the report with names.';
  return [
    { name: 'report-loading', answers: [{ drop: true }], sees: texts.loading },
    { name: 'report-month', answers: [{ value: month }], sees: month.sentences[0] ?? '' },
    { name: 'report-large', answers: [{ value: large }], sees: texts.heat.title },
    { name: 'report-young', answers: [{ value: young }], sees: texts.index.onlyFew },
    { name: 'report-gaps', answers: [{ value: gaps }], sees: texts.heat.all },
    { name: 'report-calm', answers: [{ value: calm }], sees: texts.pareto.none },
    { name: 'report-empty', answers: [{ value: empty }], sees: empty.note },
    { name: 'report-refused', answers: [{ error: refusal }], sees: refusal },
    {
      name: 'report-failed',
      answers: [{ error: 'Exception: Service error: Spreadsheets' }],
      sees: texts.failures.unexpected,
    },
  ];
}

const cases = (['ru', 'en'] as const).flatMap((language) =>
  viewsIn(language).map((view) => ({ language, view, name: view.name })),
);

test.each(cases)(
  '$name, $language: fits 960 px and 340 px, no serious fault of accessibility',
  async ({ language, view }) => {
    const { page, faults, close } = await openSidebar(
      browser,
      { sidebarReport: view.answers },
      {
        file: 'Report',
        viewport: { width: 960, height: 590 },
        locale: language === 'ru' ? 'ru-RU' : 'en-US',
        reducedMotion: 'reduce',
      },
    );
    await page.locator('#report').getByText(view.sees).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const text = (await page.locator('#report').textContent()) ?? '';
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    if (language === 'en') expect(text).not.toMatch(/[А-яёЁ]/);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await overflowing(page)).toEqual([]);
      // Of colours nothing depends on the language, and of the rest nothing on the colours.
      if (colorScheme === 'light') expect(await seriousFaults(page)).toEqual([]);
      else if (language === 'ru') expect(await seriousFaults(page, ['color-contrast'])).toEqual([]);
      await keepPicture(page, view.name, language, colorScheme);
    }
    await page.setViewportSize({ width: 340, height: 700 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await overflowing(page)).toEqual([]);
    await keepPicture(page, view.name, language, 'narrow');
    expect(faults).toEqual([]);
    await close();
  },
);

test('the pictures say what the figures say', async () => {
  const { month, gaps } = reportSamples('ru');
  const texts = textsOf('ru');
  const { page, close } = await openSidebar(
    browser,
    { sidebarReport: [{ value: month }, { value: gaps }] },
    { file: 'Report', viewport: { width: 960, height: 590 } },
  );
  const all = (selector: string) => page.locator(selector).allTextContents();
  await page.locator('.index-chart .value').first().waitFor();
  expect(await all('.index-chart .value')).toEqual(['88 %', '88 %', '83 %', '85 %'].map(spaced));
  expect(await all('.index-chart .few')).toEqual([]);
  expect(await page.locator('.pareto-chart .ct-bar').count()).toBe(9);
  expect(await all('.pareto-chart .share')).toEqual(
    ['31 %', '50 %', '62 %', '71 %', '79 %', '84 %', '89 %', '93 %', '100 %'].map(spaced),
  );
  expect(await page.locator('.pareto-chart .ct-bar:not(.rest)').count()).toBe(6);
  expect(await page.locator('.heat tbody tr').nth(1).locator('td').allTextContents()).toEqual(
    ['100 %', 'мало: 5', '95 %', '64 %'].map((text) => (text.startsWith('м') ? text : spaced(text))),
  );
  // A screen reader has all kinds, those of the last bar too.
  expect(await page.locator('.pareto-section table tbody tr').count()).toBe(month.pareto.length);

  await page.getByRole('button', { name: texts.refresh }).click();
  await page.locator('.index-chart').getByText(texts.tooFew(9)).waitFor();
  expect(await all('.index-chart .few')).toEqual(['нет', 'мало: 4', 'нет', 'нет', 'мало: 9']);
  expect(await all('.index-chart .value')).toEqual(['80 %', '90 %', '100 %'].map(spaced));
  await close();
});

const spaced = (text: string) => text.replace(' ', '\u00a0');
