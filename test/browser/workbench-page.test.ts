import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { english } from '../../workbench/page/texts-en';
import { russian } from '../../workbench/page/texts-ru';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { type OpenedWorkbench, openWorkbench, type ServedWorkbench, serveWorkbench } from './open-workbench';
import { seriousFaults } from './page-faults';

/** The workbench as anybody opens it: the real page, worker, bundle and demo firm. */

jest.setTimeout(120_000);

let served: ServedWorkbench;
let browser: Browser;
let opened: OpenedWorkbench | undefined;

beforeAll(async () => {
  served = await serveWorkbench();
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  served.stop();
});
afterEach(async () => {
  if (opened === undefined) return;
  await keepPicture(opened.page, 'workbench', 'last');
  await opened.close();
  opened = undefined;
});

const open = async (options: Parameters<typeof openWorkbench>[2] = {}): Promise<OpenedWorkbench> => {
  opened = await openWorkbench(browser, served.address, options);
  return opened;
};

test('the demo firm is ready with its menu, its panel alive and a tour', async () => {
  const { page, sidebar, faults } = await open();
  await expect(page.locator('.file-name').textContent()).resolves.toContain('Северная упаковка');
  await sidebar.getByRole('tab', { name: 'Отдел' }).waitFor();
  await page.getByRole('button', { name: 'Техкарта', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Выдать задачи' }).waitFor();
  await page.getByRole('menuitem', { name: 'Настройка' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Создать или починить листы' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: russian.tour.hide }).click();
  await page.getByRole('button', { name: russian.tour.show(0, 3) }).click();
  expect(await page.locator('.tour-step').count()).toBe(3);
  expect(faults).toEqual([]);
});

test('a manager has his own tab and panel, ticks by keyboard, and changes nothing that is not his', async () => {
  const workbench = await open();
  const { page, sidebar } = workbench;
  await page.getByRole('button', { name: russian.tour.steps[1]?.go ?? '' }).click();
  await workbench.settled();
  expect(await workbench.place()).toMatch(/^▶ Кузнецова А\.!/);
  await sidebar.getByText('Кузнецова А. · менеджер').waitFor();
  expect(await workbench.goTo('I3')).toBe('FALSE');
  await page.keyboard.press('Space');
  await page.locator('.cell-content', { hasText: 'TRUE' }).waitFor();
  await page.locator('.tour-step.is-done').waitFor();
  await page.locator('.cost-button', { hasText: /обращени/ }).waitFor();

  const operation = await workbench.goTo('K3');
  expect(operation).not.toBe('');
  // The tab is his, so that Google takes it; the add-on puts back what is not his to say.
  await workbench.type('не своё');
  await workbench.goTo('K3');
  await page.locator('.cell-content', { hasText: operation }).waitFor();
  await workbench.openSheet('Сотрудники');
  const name = await workbench.goTo('B3');
  await workbench.type('не своё');
  await page.getByText('защищённую ячейку').waitFor();
  await page.getByRole('button', { name: russian.ok, exact: true }).click();
  expect(await workbench.goTo('B3')).toBe(name);
});

test('the grid is walked, typed into, copied and pasted by keyboard', async () => {
  const workbench = await open();
  const { page, faults } = workbench;
  await workbench.openSheet('Сотрудники');
  const name = await workbench.goTo('B3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await workbench.place()).toBe('Сотрудники!B4:C4');
  await workbench.goTo('B30');
  await workbench.type('Проба пера');
  expect(await workbench.place()).toBe('Сотрудники!B31');
  expect(await workbench.goTo('B30')).toBe('Проба пера');
  await page.keyboard.press('F2');
  expect(await page.locator('.cell-editor').inputValue()).toBe('Проба пера');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await page.locator('.cell-content:empty').waitFor({ state: 'attached' });
  await page.locator('.cell-editor').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'один\tдва\nтри\tчетыре\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.locator('.cell-content', { hasText: 'один' }).waitFor();
  expect(await workbench.goTo('C31')).toBe('четыре');
  expect(await workbench.goTo('B3')).toBe(name);
  expect(faults).toEqual([]);
});

test('days and weeks pass, and the report is a step away', async () => {
  const workbench = await open();
  const { page } = workbench;
  const now = page.locator('[data-now]');
  expect(await now.getAttribute('data-now')).toBe('2026-11-23T09:00');
  await page.getByRole('button', { name: russian.nextDay }).click();
  await page.locator('[data-now="2026-11-24T09:00"]').waitFor();
  await workbench.settled();
  await page.getByRole('button', { name: russian.tour.steps[2]?.go ?? '' }).click();
  await page.locator('.cell-content[data-sheet="Отклонения"]').waitFor({ timeout: 90_000 });
  expect(await now.getAttribute('data-now')).toBe('2026-11-30T09:00');
  await page.locator('.tour-step.is-done').waitFor();
  await page.locator('.cost-button').click();
  await page.locator('.cost-panel', { hasText: 'onHour' }).waitFor();
});

test('a stranger is asked for access and can go back', async () => {
  const workbench = await open();
  const { page, sidebar } = workbench;
  await workbench.actAs('Посторонний');
  await page.getByRole('heading', { name: russian.noAccess.title }).waitFor();
  expect(await page.getByRole('button', { name: 'Техкарта', exact: true }).count()).toBe(0);
  expect(await page.locator('.sidebar').count()).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: russian.noAccess.back }).click();
  await sidebar.getByRole('tab', { name: 'Отдел' }).waitFor();
});

test('files that are no workbook are refused in a sentence, and the open one stays', async () => {
  const workbench = await open();
  const { page } = workbench;
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const files = [
    { name: 'письмо.xlsx', bytes: Buffer.from('Добрый день!'), says: 'Это не книга .xlsx.' },
    {
      name: 'битая.xlsx',
      bytes: Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4000, 7)]),
      says: 'Открытая книга осталась как была.',
    },
    { name: 'огромная.xlsx', bytes: Buffer.alloc(100 * 1024 * 1024), says: 'Файл слишком велик' },
  ];
  for (const { name, bytes, says } of files) {
    writeFileSync(join(folder, name), bytes);
    await page.setInputFiles('input[type=file]', join(folder, name));
    await page.locator('.box', { hasText: says }).waitFor();
    await page.getByRole('button', { name: russian.ok, exact: true }).click();
  }
  await expect(page.locator('.file-name').textContent()).resolves.toContain('Северная упаковка');
  await page.getByRole('button', { name: russian.file, exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: russian.download }).click();
  const saved = join(folder, 'saved.xlsx');
  await (await download).saveAs(saved);
  await page.setInputFiles('input[type=file]', saved);
  await workbench.settled();
  expect(await page.locator('.box').count()).toBe(0);
});

test('work outlives a reload, and the example can be had back, or an empty spreadsheet', async () => {
  const workbench = await open();
  const { page, sidebar } = workbench;
  await workbench.openSheet('Сотрудники');
  await workbench.goTo('B30');
  await workbench.type('Останусь');
  expect(await workbench.goTo('B30')).toBe('Останусь');
  // What is saved is written a little later.
  await page.waitForTimeout(1500);
  await page.reload();
  await workbench.settled();
  expect(await workbench.goTo('B30')).toBe('Останусь');
  for (const entry of [russian.demo, russian.empty]) {
    await page.getByRole('button', { name: russian.file, exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await page.getByRole('button', { name: russian.confirm.go }).click();
    await page.locator('.box').waitFor({ state: 'detached' });
    await workbench.settled();
    await sidebar.locator('#sidebar').waitFor();
    expect(await workbench.goTo('B3')).not.toBe('Останусь');
  }
  expect(await page.locator('.tab').count()).toBe(1);
});

test('F6 goes round the parts of the page, also out of the panel', async () => {
  const { page, sidebar } = await open();
  await sidebar.getByRole('tab', { name: 'Отдел' }).waitFor();
  const now = () => page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName);
  await page.locator('#act-as').focus();
  await page.keyboard.press('F6');
  expect(await now()).toContain('cell-editor');
  await page.keyboard.press('F6');
  expect(await now()).toBe('IFRAME');
  await page.waitForTimeout(200);
  await page.keyboard.press('F6');
  await page.locator('.tab:focus').waitFor();
});

test.each([
  { locale: 'ru-RU', texts: russian, scheme: 'light' },
  { locale: 'ru-RU', texts: russian, scheme: 'dark' },
  { locale: 'en-US', texts: english, scheme: 'light' },
  { locale: 'en-US', texts: english, scheme: 'dark' },
] as const)(
  'it speaks the browser’s language and axe finds no serious fault: $locale, $scheme',
  async ({ locale, texts, scheme }) => {
    const { page, sidebar, faults } = await open({ locale, colorScheme: scheme });
    await sidebar.getByRole('tab').first().waitFor();
    await page.getByRole('button', { name: texts.nextDay }).waitFor();
    const language = locale.slice(0, 2);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await seriousFaults(page)).toEqual([]);
    await keepPicture(page, 'workbench-first', language, scheme);
    await page.locator('.cost-button').click();
    expect(await seriousFaults(page)).toEqual([]);
    await keepPicture(page, 'workbench-cost', language, scheme);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: texts.file, exact: true }).click();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.locator('.workbench').textContent()).not.toMatch(/undefined|null|NaN|\[object/);
    expect(faults).toEqual([]);
  },
);
