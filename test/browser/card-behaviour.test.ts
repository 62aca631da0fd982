import type { Browser, Page } from 'playwright-core';
import { russian as texts } from '../../sidebar/texts-ru';
import { people, WorkbookDesk } from '../bundle/workbook-desk';
import { cardSamplesOf } from './card-samples';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { openRealSidebar } from './open-real-sidebar';
import { type FakeScript, type OpenSidebar, openSidebar } from './open-sidebar';
import { overflowing, seriousFaults } from './page-faults';
import { samplesOf } from './sidebar-samples';

const cards = cardSamplesOf('ru');
const samples = samplesOf('ru');
const state = {
  ...samples.head,
  steps: samples.head.steps.map((step) => ({ ...step, isDone: true })),
  stages: cards.stages,
  operations: cards.operations,
};
const answer = 'Спросить, кто подписывает договор.';

let browser: Browser;
let sidebar: OpenSidebar | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(sidebar?.faults ?? []).toEqual([]);
  await sidebar?.close();
  sidebar = undefined;
});

const open = async (script: FakeScript = {}): Promise<OpenSidebar> => {
  sidebar = await openSidebar(browser, {
    sidebarState: [{ value: state }],
    sidebarCard: [{ value: cards.opened }],
    ...script,
  });
  return sidebar;
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page) => page.locator('.operation-row', { hasText: 'Разговор со снабжением' });
const instruction = (page: Page) => page.locator('.card-form').getByLabel('Инструкция');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const openCard = async (page: Page) => {
  await page.locator('#open-operations').click();
  await row(page).click();
  await instruction(page).waitFor();
};
const callsOf = async (name: string) => ((await sidebar?.calls()) ?? []).filter(([called]) => called === name);

test('by keyboard alone: find, open, type, save, and back where one was', async () => {
  const { page } = await open({ sidebarSaveCard: [{ value: cards.saved(answer) }] });
  await page.locator('#open-operations').focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('operations-title');
  await page.keyboard.press('Tab');
  await page.keyboard.type('№ 60');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await instruction(page).waitFor();
  expect(await focused(page)).toBe('card-title');
  for (const _ of ['Этапы', 'Операции', '№', 'Операция', 'Инструкция']) await page.keyboard.press('Tab');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(answer);
  // What the field is for is told to whoever listens and shown to whoever looks.
  expect(await page.locator('.hint').textContent()).toBe('Как делать, чтобы справился новичок.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.message.good').getByText(cards.saved('').message).waitFor();
  expect(await page.locator('[data-card-announcement]').textContent()).toBe(cards.saved('').message);
  expect(await callsOf('sidebarSaveCard')).toMatchObject([
    ['sidebarSaveCard', { operation: 'OP-60', rows: [{ fields: { instruction: { to: answer } } }] }],
  ]);
  await page.locator('.back').press('Enter');
  await row(page).waitFor();
  expect(await focused(page)).toBe('row_operation_OP-60');
  expect(await page.getByRole('searchbox').inputValue()).toBe('№ 60');
});

test('the list is where it was scrolled to', async () => {
  const { page } = await open({
    sidebarState: [
      {
        value: {
          ...state,
          operations: Array.from({ length: 60 }, (_, at) => ({
            id: `OP-${at}`,
            stage: 'P-DEV',
            number: at,
            title: `Шаг ${at}`,
          })),
        },
      },
    ],
  });
  await page.locator('#open-operations').click();
  await page.locator('.operation-row', { hasText: 'Шаг 48' }).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await page.waitForFunction((scrolled) => window.scrollY === scrolled, before);
  await page.locator('.operation-row', { hasText: 'Шаг 48' }).click();
  await instruction(page).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.locator('.back').click();
  await page.locator('.operation-row').first().waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('what was typed survives a reload, and is marked until it is saved or thrown away', async () => {
  const { page } = await open();
  await openCard(page);
  await instruction(page).fill(answer);
  await page.reload();
  await button(page, cards.card.title).click();
  await page.getByText(texts.card.draftFound).waitFor();
  expect(await instruction(page).inputValue()).toBe(answer);
  await button(page, texts.card.cancel).click();
  await page.waitForFunction(() => document.activeElement?.id === 'save-stay');
  await button(page, texts.card.keepEditing).click();
  expect(await instruction(page).inputValue()).toBe(answer);
  await button(page, texts.card.cancel).click();
  await button(page, texts.card.discard).click();
  await page.locator('#open-operations').waitFor();
  expect(await page.getByText(texts.card.unsavedCards).count()).toBe(0);
});

test('with nothing typed the card closes at once', async () => {
  const { page } = await open();
  await openCard(page);
  await button(page, texts.card.close).click();
  await row(page).waitFor();
});

test('a double click saves once', async () => {
  const { page } = await open({ sidebarSaveCard: [{ value: cards.saved(answer), delay: 300 }] });
  await openCard(page);
  await instruction(page).fill(answer);
  await button(page, texts.card.save).dblclick();
  await page.locator('.message.good').waitFor();
  expect(await callsOf('sidebarSaveCard')).toHaveLength(1);
});

test('faults are summed up where the keyboard then is, lead to their fields, and folded sections open', async () => {
  const { page } = await open({ sidebarSaveCard: [{ value: cards.faulty }] });
  await openCard(page);
  await page.locator('.card-form').getByLabel('Срок').fill('скоро');
  await button(page, texts.card.save).click();
  await page.getByText(texts.card.mend(2)).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'card-summary');
  await button(page, 'Нормы: Норма (мин)').click();
  const norm = page.locator('.card-form').getByLabel('Норма (мин)');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await norm.evaluate((element) => element === document.activeElement)).toBe(true);
  const described = (await norm.getAttribute('aria-describedby')) ?? '';
  const told = await page.evaluate(
    (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent ?? null),
    described,
  );
  expect(told).toContain('«полчасика» не время. Например: 30 или 1:30.');
  await norm.fill('30 мин');
  expect(await norm.getAttribute('aria-invalid')).toBeNull();
});

test("another's change: what stands there now is taken, or one's own kept and saved over it", async () => {
  const { page } = await open({ sidebarSaveCard: [{ value: cards.conflicting }, { value: cards.saved(answer) }] });
  await openCard(page);
  await instruction(page).fill(answer);
  await button(page, texts.card.save).click();
  await page.locator('.conflict').getByText('Узнать порядок закупки').waitFor();
  await button(page, texts.card.save).click();
  expect(await callsOf('sidebarSaveCard')).toHaveLength(1);
  await button(page, `${texts.card.keepMine}: Инструкция`).click();
  await button(page, texts.card.save).click();
  await page.locator('.message.good').waitFor();
  expect((await callsOf('sidebarSaveCard'))[1]).toMatchObject([
    'sidebarSaveCard',
    { rows: [{ fields: { instruction: { from: expect.stringContaining('Узнать порядок'), to: answer } } }] },
  ]);
});

test('a save under way goes on in the background; its late reply does not disturb another card', async () => {
  const { page, release } = await open({ sidebarSaveCard: [{ held: cards.saved(answer) }] });
  await openCard(page);
  await instruction(page).fill(answer);
  await button(page, texts.card.save).click();
  await page.locator('.back').click();
  await page.locator('.operation-row', { hasText: 'Отправить КП' }).click();
  await instruction(page).waitFor();
  await release('sidebarSaveCard');
  await page.locator('.back').click();
  await row(page).waitFor();
  expect(await row(page).getByText(texts.card.unsaved).count()).toBe(0);
});

test('on the real script: an operation is changed, one is added, and the sheets hold both', async () => {
  const desk = new WorkbookDesk({ locale: 'ru_RU', start: '2026-11-23T09:00' });
  const setUp = desk.call('sidebarRun', ['setup', { template: 'client-development' }], people.head);
  expect(setUp.error).toBeNull();
  const { page, faults, refusals, calls, close } = await openRealSidebar(browser, desk.host, people.head, 'ru-RU');
  await page.locator('#open-operations').click();
  await page.locator('.operation-row').first().click();
  await page.locator('.card-form').waitFor();
  expect(await page.locator('.card-section').count()).toBe(7);
  await keepPicture(page, 'card-behaviour', 'real-card');
  await page.locator('.card-section summary').last().click();
  expect(await overflowing(page)).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  await instruction(page).fill(answer);
  await button(page, texts.card.save).click();
  await page.locator('.message.good').waitFor();
  await page.locator('.back').click();
  await page
    .getByRole('button', { name: new RegExp(`^${texts.card.add}:`) })
    .first()
    .click();
  await page.locator('.card-form').waitFor();
  await page
    .locator('.card-form')
    .getByRole('textbox', { name: 'Операция', exact: true })
    .fill('Поздравить с праздником');
  await button(page, texts.card.save).click();
  await page.locator('.message.good').waitFor();
  await keepPicture(page, 'card-behaviour', 'real-new');
  await page.locator('.back').click();
  await page.locator('.operation-row', { hasText: 'Поздравить с праздником' }).waitFor();
  const rows = desk.rows('Операции');
  expect(rows.filter((each) => each.Инструкция === answer)).toHaveLength(1);
  expect(rows.filter((each) => each.Операция === 'Поздравить с праздником')).toHaveLength(1);
  expect(calls.filter((call) => call.startsWith('sidebarSaveCard'))).toHaveLength(2);
  expect([...faults, ...refusals]).toEqual([]);
  await close();
}, 60_000);
