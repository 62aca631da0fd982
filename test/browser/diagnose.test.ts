import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import modelled from '../../emulator/cost-model.json';
import type { Diagnosis } from '../../src/app/diagnosis-contract';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { overflowing, seriousFaults } from './page-faults';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { getValues, flush, tryLock } = modelled;
const diagnosis = (language: 'ru' | 'en'): Diagnosis => ({
  language,
  locale: 'ru_RU',
  costs: {
    getValues: { ms: 31.5, cell: 0.012 },
    flush: { ms: 512, dirtyCell: 0.05 },
    tryLock: { ms: 41 },
  },
  answers: {
    email: { isAsExpected: true, seen: 'rop@firm.ru' },
    commas: { isAsExpected: false, seen: '<b>#ERROR!</b>' },
    strict: { isAsExpected: true, seen: `Exception: ${'a'.repeat(300)}` },
    rule: { isAsExpected: true, seen: '=AND(N("tk:overdue")=0;$A1<>"")' },
    copy: { isAsExpected: true, seen: 'metadata 0, protections 0, rules 1' },
  },
});

test.each(['ru', 'en'] as const)('%s: fits the dialog, no serious fault, shows what was measured', async (language) => {
  const page = await browser.newPage({ viewport: { width: 760, height: 600 } });
  const data = JSON.stringify(diagnosis(language)).replace(/</g, '\\u003c');
  const html = readFileSync(join(__dirname, '../../dist/Diagnose.html'), 'utf8');
  await page.setContent(html.replace('>null</script>', () => `>${data}</script>`));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await overflowing(page)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await keepPicture(page, 'diagnose', language, colorScheme);
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  const text = (await page.textContent('main')) ?? '';
  for (const shown of [getValues.ms, flush.ms, tryLock.ms, '512', '<b>#ERROR!</b>', '"locale": "ru_RU"'])
    expect(text).toContain(String(shown));
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  if (language === 'en') expect(text).not.toMatch(/[а-яё]/i);
  await page.close();
});
