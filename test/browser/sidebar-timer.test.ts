import type { Browser, Page } from 'playwright-core';
import { russian as texts } from '../../sidebar/texts-ru';
import { launchBrowser } from './launch-browser';
import { type FakeScript, type OpenSidebar, openSidebar } from './open-sidebar';
import { sampleState, sampleTask, sampleTimer, timerReply } from './sidebar-samples';

const { timer: words, outside, confirm, lacks } = texts.day;
const call = sampleTask({ id: 'D3/1/45/2', operation: 'Дозвониться', client: 'Ритм' });
const talk = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор', client: 'Пекарня', evidenceAsked: 'Текст' });
const deals = [{ id: 'D1', client: 'Пекарня' }];
const state = sampleState({ tasks: [call, talk], deals });
const ofCall = sampleTimer({ task: call.id, title: 'Ритм · Дозвониться', since: '2026-11-23T09:48' });
const running = sampleState({ tasks: [call, talk], deals, timers: [ofCall] });
const rested = sampleTimer({ ...ofCall, phase: 'paused', since: null, minutes: 12 });

let browser: Browser;
let sidebar: OpenSidebar;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(sidebar.faults).toEqual([]);
  await sidebar.close();
});

const open = async (script: FakeScript, options: Parameters<typeof openSidebar>[2] = {}): Promise<Page> => {
  sidebar = await openSidebar(browser, script, options);
  return sidebar.page;
};
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const requests = async () =>
  (await sidebar.calls()).filter(([name]) => name === 'sidebarTimer').map(([, request]) => request);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const startOfTalk = words.startOf('Разговор, Пекарня');
const clock = (page: Page) => page.locator('.running-timer .timer-clock');

test('a double click on «Начать отсчёт» is one start, and does not become a pause', async () => {
  const page = await open({
    sidebarState: [{ value: state }],
    sidebarTimer: [{ value: timerReply({ timers: [sampleTimer({ task: talk.id, title: 'Пекарня · Разговор' })] }) }],
  });
  await button(page, startOfTalk).dblclick();
  await page.locator('.running-timer').getByText('Разговор').waitFor();
  expect(await requests()).toMatchObject([{ action: 'start', task: talk.id, comment: '', deal: null, minutes: '' }]);
  await page.waitForFunction(() => document.title.startsWith('Идёт отсчёт'));
});

test('the clock counts from the script’s moment and goes on through a refresh', async () => {
  const page = await open({ sidebarState: [{ value: running }] }, { clock: true });
  expect(await clock(page).textContent()).toMatch(/^0:12:0\d$/);
  await page.clock.runFor(90_000);
  expect(await clock(page).textContent()).toMatch(/^0:13:3\d$/);
  await button(page, texts.refresh).click();
  await page.locator('main:not([aria-busy])').waitFor();
  // The same state is told again: of another minute it is believed.
  expect(await clock(page).textContent()).toMatch(/^0:12:0\d$/);
});

test('after a sleep the state is read again by itself', async () => {
  const page = await open(
    { sidebarState: [{ value: running }, { value: sampleState({ tasks: [call], timers: [rested] }) }] },
    { clock: true },
  );
  await clock(page).waitFor();
  await page.clock.setSystemTime(new Date('2026-11-23T12:00:00Z'));
  await page.clock.runFor(2_000);
  await page.locator('.paused').waitFor();
  expect((await sidebar.calls()).map(([name]) => name)).toEqual(['sidebarState', 'sidebarState']);
});

test('«Стоп» asks nothing: the minutes stand in the form, can be changed, and go with the tick', async () => {
  const page = await open({
    sidebarState: [{ value: running }],
    sidebarTimer: [{ value: timerReply({ timers: [rested], task: { ...call, minutes: 12 } }) }],
    sidebarTick: [{ value: { ...timerReply({ message: 'Записано.' }), task: null } }],
  });
  await button(page, words.stopOf('Ритм · Дозвониться')).first().click();
  const minutes = page.getByLabel(texts.task.minutes, { exact: true });
  await minutes.waitFor();
  expect(await minutes.inputValue()).toBe('12');
  await page.waitForFunction((id) => document.activeElement?.id === id, `minutes-${call.id}`);
  await minutes.fill('20');
  await page.keyboard.press('Enter');
  await page.locator('.task-note').getByText('Записано.').waitFor();
  expect((await sidebar.calls()).find(([name]) => name === 'sidebarTick')).toMatchObject([
    'sidebarTick',
    { task: call.id, outcome: 'done', minutes: '20' },
  ]);
  expect(await page.locator('.paused').count()).toBe(0);
});

test('the keyboard stays with the timer: pause and resume are the same place', async () => {
  const page = await open({
    sidebarState: [{ value: running }],
    sidebarTimer: [
      { value: timerReply({ timers: [rested] }) },
      { value: timerReply({ timers: [{ ...rested, phase: 'running', since: '2026-11-23T10:00' }] }) },
    ],
  });
  await button(page, words.pauseOf('Ритм · Дозвониться')).first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.paused').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Продолжить');
  expect(await focused(page)).toBe(`timer-main-${call.id}`);
  await page.keyboard.press('Enter');
  await clock(page).waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Пауза');
  expect((await requests()).map((request) => (request as { action: string }).action)).toEqual(['pause', 'start']);
});

test('a failed press comes back with «Повторить», and that works', async () => {
  const page = await open({
    sidebarState: [{ value: running }],
    sidebarTimer: [
      { error: 'NetworkError: Connection failure due to HTTP 0' },
      { value: timerReply({ timers: [rested] }) },
    ],
  });
  await button(page, words.pauseOf('Ритм · Дозвониться')).first().click();
  await page.getByText(words.notDone('Ритм · Дозвониться')).first().waitFor();
  await clock(page).waitFor();
  await button(page, texts.retry).click();
  await page.locator('.paused').waitFor();
  expect(await page.locator('.timer-strip').count()).toBe(0);
});

test('work outside the map: what is missing is told together, what was typed survives a reload', async () => {
  const page = await open({
    sidebarState: [{ value: state }],
    sidebarTimer: [{ value: timerReply({ message: 'Записано во вкладку.' }) }],
  });
  await button(page, outside.open).click();
  await button(page, outside.add).click();
  await page.getByText(outside.lackComment).waitFor();
  await page.getByText(outside.lackMinutes).waitFor();
  expect(await requests()).toEqual([]);
  await page.getByLabel(outside.comment).fill('Планёрка');
  await page.getByLabel(outside.deal).selectOption('D1');
  await page.reload();
  await page.locator('.outside').getByText(texts.task.typed).waitFor();
  await button(page, outside.open).click();
  expect(await page.getByLabel(outside.comment).inputValue()).toBe('Планёрка');
  await page.getByLabel(outside.minutes, { exact: true }).fill('1,5 ч');
  await page.keyboard.press('Enter');
  await page.locator('.timer-note').getByText(words.counted('Планёрка')).waitFor();
  expect(await requests()).toEqual([
    { action: 'add', task: '', comment: 'Планёрка', deal: 'D1', minutes: '1,5 ч', request: expect.any(String) },
  ]);
  await page.reload();
  await button(page, outside.open).click();
  expect(await page.getByLabel(outside.comment).inputValue()).toBe('');
});

test('work outside the map without an answer is there after a reload, with «Повторить», until it is taken away', async () => {
  const page = await open({ sidebarState: [{ value: state }], sidebarTimer: [{ drop: true }] });
  await button(page, outside.open).click();
  await page.getByLabel(outside.comment).fill('Планёрка');
  await page.getByLabel(outside.minutes, { exact: true }).fill('30');
  await page.keyboard.press('Enter');
  await page.locator('.timer-note').getByText(words.counted('Планёрка')).waitFor();
  const [sent] = await requests();
  await page.reload();
  await page.getByText(words.notDone('Планёрка')).first().waitFor();
  await button(page, texts.retry).click();
  await page.locator('.timer-note').getByText(words.counted('Планёрка')).waitFor();
  expect(await requests()).toEqual([sent]);
  await page.reload();
  await page.locator('.timer-strip').getByText(words.close, { exact: true }).click();
  await page.locator('.timer-strip').waitFor({ state: 'detached' });
  await page.reload();
  await button(page, outside.open).waitFor();
  expect(await page.locator('.timer-strip').count()).toBe(0);
});

test('a timer cut overnight: other minutes, kept through a reload, or none at all', async () => {
  const cut = sampleTimer({
    task: talk.id,
    title: 'Пекарня · Разговор',
    phase: 'unconfirmed',
    minutes: 245,
    cutOn: '2026-11-20',
  });
  const page = await open({
    sidebarState: [{ value: sampleState({ tasks: [talk], timers: [cut] }) }],
    sidebarTimer: [{ value: timerReply({}) }],
  });
  const minutes = page.locator('.cut-timer').getByRole('textbox');
  expect(await minutes.inputValue()).toBe('4 ч 5 мин');
  await minutes.fill('1:30');
  await page.reload();
  expect(await minutes.inputValue()).toBe('1:30');
  await button(page, confirm.discard).click();
  await button(page, confirm.back).click();
  await button(page, confirm.accept).click();
  await page.locator('.cut-timer').waitFor({ state: 'detached' });
  expect(await requests()).toMatchObject([{ action: 'confirm', task: talk.id, minutes: '1:30' }]);
});

test('evidence, date and time are told together, and may be left out knowingly', async () => {
  const page = await open({
    sidebarState: [{ value: state }],
    sidebarTick: [{ value: { ...timerReply({ message: 'Записано.' }), task: null } }],
  });
  await page.locator('.task-title', { hasText: 'Разговор' }).click();
  await button(page, texts.task.submit).click();
  const box = page.locator('.lacks');
  await box.getByText(lacks.evidence('текст')).waitFor();
  await box.getByText(lacks.noMinutes).waitFor();
  await page.getByLabel(texts.task.minutes, { exact: true }).fill('долго');
  await box.getByText(lacks.minutes('долго')).waitFor();
  // A time that cannot be read cannot be left as it is.
  expect(await button(page, lacks.anyway).count()).toBe(0);
  await page.getByLabel(texts.task.minutes, { exact: true }).fill('');
  await button(page, lacks.anyway).click();
  await page.locator('.task-note').getByText('Записано.').waitFor();
});
