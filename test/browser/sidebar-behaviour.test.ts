import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { russian as texts } from '../../sidebar/texts-ru';
import { launchBrowser } from './launch-browser';
import { type FakeScript, type OpenSidebar, openSidebar } from './open-sidebar';
import { sampleReply, sampleState, samplesOf, sampleTask } from './sidebar-samples';

const samples = samplesOf('ru');
const call = sampleTask({ id: 'D3/1/45/2', operation: 'Дозвониться', client: 'Ритм' });
const talk = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор', client: 'Пекарня', evidenceAsked: 'Текст' });
const state = sampleState({ tasks: [call, talk] });
const saved = { ...samples.synced, message: 'Записано, открыта следующая задача.', task: null };

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
const callsOf = async (name: string) => (await sidebar.calls()).filter(([called]) => called === name);
const quickTick = (page: Page) => button(page, texts.tick.quick(call.operation, call.client));

test('a double click on a command is one call', async () => {
  const page = await open({
    sidebarState: [{ value: samples.head }],
    sidebarRun: [{ value: samples.synced, delay: 500 }],
  });
  await button(page, texts.commands.sync).dblclick();
  await page.locator('.message.good').getByText(samples.synced.message).waitFor();
  expect(await callsOf('sidebarRun')).toEqual([['sidebarRun', 'sync', {}]]);
});

test.each([{ delay: 0 }, { delay: 300 }])(
  'a double click on a tick is one call, answered after $delay ms',
  async ({ delay }) => {
    const page = await open({ sidebarState: [{ value: state }], sidebarTick: [{ value: saved, delay }] });
    await quickTick(page).dblclick();
    await page.locator('.task-note').getByText(saved.message).waitFor();
    await quickTick(page).click({ force: true });
    expect((await callsOf('sidebarTick')).length).toBe(1);
  },
);

test('a dropped reply becomes an error with «Повторить», and that works', async () => {
  const page = await open(
    { sidebarState: [{ value: samples.head }], sidebarRun: [{ drop: true }, { value: samples.synced }] },
    { clock: true },
  );
  await button(page, texts.commands.sync).click();
  await page.locator('.running').getByText(texts.running.sync).waitFor();
  await page.clock.fastForward('06:00');
  await page.locator('.message.bad').getByText(texts.failures.timeout).waitFor();
  await button(page, texts.retry).click();
  await page.locator('.message.good').getByText(samples.synced.message).waitFor();
  expect(await page.getByText(texts.failures.timeout).count()).toBe(0);
});

test('a long run says how long it takes and that this is normal', async () => {
  const page = await open({ sidebarState: [{ value: samples.head }], sidebarRun: [{ drop: true }] }, { clock: true });
  await button(page, texts.commands.issue).click();
  await page.clock.runFor(20_000);
  await page.getByText(texts.longRun).waitFor();
  // The clock of the page runs on meanwhile, on a busy machine for long: only that it counts is certain.
  expect(await page.locator('.running').textContent()).toMatch(/\d+\u00a0с/);
});

test('a first reading that never answers ends in an error, and «Повторить» shows the tasks', async () => {
  const page = await open({ sidebarState: [{ drop: true }, { value: state }] }, { clock: true });
  await page.getByText(texts.loading).waitFor();
  await page.clock.fastForward('02:00');
  await page.getByText(texts.failures.timeout).first().waitFor();
  await button(page, texts.retry).click();
  await page.locator('.task').first().waitFor();
});

test('HTML in cells is shown as text, and only web and cell links are links', async () => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const task = sampleTask({
    ...talk,
    operation: `${evil}1`,
    client: `${evil}2`,
    instruction: `${evil}3`,
    hindrance: `${evil}4`,
    evidenceAsked: `${evil}5`,
    evidence: `${evil}6`,
    resources: [
      { text: `${evil}7`, url: 'https://example.com/' },
      { text: 'сценарий', url: 'javascript:window.hacked=1' },
      { text: 'полка', url: 'склад, полка 3' },
      { text: 'ячейка', url: '#gid=12&range=B5' },
    ],
  });
  const page = await open({
    sidebarState: [
      {
        value: sampleState({
          tasks: [task],
          notice: `${evil}8`,
          user: { name: `${evil}9`, role: 'manager', employee: 'E1' },
        }),
      },
    ],
    sidebarTick: [
      {
        value: {
          ...samples.refused,
          message: `${evil}10`,
          findings: [{ severity: 'gap', text: `${evil}11`, sheet: evil, cell: 'A1' }],
        },
      },
    ],
    sidebarShow: [{ value: null }],
  });
  await page.locator('.task-title').click();
  // What hinders gives way to the refusal, which says it too.
  await page.locator('.hindrance').getByText(`${evil}4`, { exact: true }).waitFor();
  await button(page, texts.task.submit).click();
  await page.getByText(`${evil}11`, { exact: true }).waitFor();
  const shown = await page.locator('#sidebar').textContent();
  for (const place of [1, 2, 3, 5, 7, 8, 9, 10, 11]) expect(shown).toContain(`${evil}${place}`);
  expect(await page.getByLabel(texts.task.evidence, { exact: true }).inputValue()).toBe(`${evil}6`);
  expect(await page.locator('#sidebar img, #sidebar script').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(
    await page.locator('.resources a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
  ).toEqual(['https://example.com/']);
  await button(page, 'ячейка').click();
  expect(await callsOf('sidebarShow')).toEqual([['sidebarShow', '#gid=12', 'B5']]);
});

test('a refused tick comes back with the list of what is missing, each leading to its cell', async () => {
  const page = await open({
    sidebarState: [{ value: samples.manager }],
    sidebarTick: [{ held: samples.refused }],
    sidebarShow: [{ value: null }],
  });
  const offer = page.locator('.task', { hasText: 'Отправить КП' });
  await offer.locator('.task-title').click();
  await page.getByLabel(texts.task.evidence, { exact: true }).fill('КП-17');
  await button(page, texts.task.submit).click();
  expect(await offer.getAttribute('class')).toContain('is-done');
  await sidebar.release('sidebarTick');
  await offer.getByText(samples.refused.message).waitFor();
  expect(await offer.getAttribute('class')).not.toContain('is-done');
  expect(await offer.locator('.findings li').allInnerTexts()).toHaveLength(3);
  expect(await page.getByLabel(texts.task.evidence, { exact: true }).inputValue()).toBe('КП-17');
  await button(page, texts.findings.show('«Ответы», C6')).click();
  expect(await callsOf('sidebarShow')).toEqual([['sidebarShow', 'Ответы', 'C6']]);
});

test('what was typed survives a reload and a refresh', async () => {
  const page = await open({ sidebarState: [{ value: state }] });
  await page.locator('.task-title', { hasText: talk.operation }).click();
  await page.getByLabel(texts.task.evidence, { exact: true }).fill('Согласует директор завода');
  await page.getByLabel(texts.task.minutes, { exact: true }).fill('1:30');
  await button(page, texts.refresh).click();
  expect(await page.getByLabel(texts.task.minutes, { exact: true }).inputValue()).toBe('1:30');
  await page.reload();
  await page.getByText(texts.task.typed).waitFor();
  await page.locator('.task-title', { hasText: talk.operation }).click();
  expect(await page.getByLabel(texts.task.evidence, { exact: true }).inputValue()).toBe('Согласует директор завода');
  expect(await page.getByLabel(texts.task.minutes, { exact: true }).inputValue()).toBe('1:30');
});

test('a browser that forbids its store costs nothing but the memory of a reload', async () => {
  sidebar = await openSidebar(browser, {
    sidebarState: [{ value: state }],
    sidebarTick: [{ error: 'занято' }, { value: saved }],
  });
  const { page } = sidebar;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.locator('.task-title', { hasText: talk.operation }).click();
  await page.getByLabel(texts.task.evidence, { exact: true }).fill('Согласует директор');
  await button(page, texts.task.submit).click();
  await page.getByText(texts.tick.notSent).first().waitFor();
  expect(await page.getByLabel(texts.task.evidence, { exact: true }).inputValue()).toBe('Согласует директор');
  await button(page, texts.retry).click();
  await page.locator('.task-note').getByText(saved.message).waitFor();
});

test('offline a tick is not sent; with the connection back it is, by one press', async () => {
  const page = await open({ sidebarState: [{ value: state }], sidebarTick: [{ value: saved }] });
  await page.locator('.task').first().waitFor();
  await page.context().setOffline(true);
  await page.getByText(texts.offline).first().waitFor();
  await quickTick(page).click();
  await page.getByText(texts.tick.notSent).first().waitFor();
  expect(await callsOf('sidebarTick')).toEqual([]);
  await page.context().setOffline(false);
  await button(page, texts.retry).click();
  await page.locator('.task-note').getByText(saved.message).waitFor();
});

test('opened offline, the sidebar reads by itself when the connection is back', async () => {
  sidebar = await openSidebar(browser, { sidebarState: [{ value: state }] });
  const { page } = sidebar;
  await page.addInitScript(() => {
    let isOnline = false;
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline });
    window.addEventListener(
      'online',
      () => {
        isOnline = true;
      },
      { capture: true },
    );
  });
  await page.reload();
  await page.getByText(texts.failures.offline).first().waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.locator('.task').first().waitFor();
});

test('asked evidence opens the form first; the button below then ticks', async () => {
  const page = await open({ sidebarState: [{ value: state }], sidebarTick: [{ value: saved }] });
  await button(page, texts.tick.quick(talk.operation, talk.client)).click();
  expect(await callsOf('sidebarTick')).toEqual([]);
  await page.getByLabel(texts.task.evidence, { exact: true }).fill('Согласует директор');
  await button(page, texts.task.submit).click();
  await page.locator('.task-note').getByText(saved.message).waitFor();
  expect(await callsOf('sidebarTick')).toEqual([
    [
      'sidebarTick',
      {
        task: talk.id,
        outcome: 'done',
        minutes: '',
        evidence: 'Согласует директор',
        newDate: null,
        doneOn: null,
        units: '',
      },
    ],
  ]);
});

test('by keyboard: open, fill in, send, and the focus stays at the task', async () => {
  const page = await open({ sidebarState: [{ value: state }], sidebarTick: [{ value: saved }] });
  const title = page.locator('.task-title', { hasText: talk.operation });
  await title.focus();
  await page.keyboard.press('Enter');
  // The timer stands before the form.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Согласует директор');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1,5 ч');
  await page.keyboard.press('Enter');
  await page.locator('.task-note').getByText(saved.message).waitFor();
  expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await callsOf('sidebarTick')).toMatchObject([
    ['sidebarTick', { minutes: '1,5 ч', evidence: 'Согласует директор' }],
  ]);
  expect(await page.locator('[data-announcement]').textContent()).toBe(saved.message);
});

test('the tabs of a selling head move by arrows', async () => {
  const page = await open({ sidebarState: [{ value: samples.sellingHead }] });
  await page.getByRole('tab', { name: texts.tabs.department }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { selected: true }).textContent()).toContain(texts.tabs.tasks);
  await page.locator('.task').first().waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('heading', { name: texts.sections.maps.title }).waitFor();
});

test('answers in the other order reach their own tasks', async () => {
  const second = { ...call, id: 'D4/1/45/1', operation: 'Назначить разбор' };
  const page = await open({
    sidebarState: [{ value: sampleState({ tasks: [call, second] }) }],
    sidebarTick: [
      { held: { ...saved, message: 'Первая.' } },
      { held: { ...sampleReply({ ok: false, message: 'Вторую нельзя.' }), task: null } },
    ],
  });
  await quickTick(page).click();
  await button(page, texts.tick.quick(second.operation, second.client)).click();
  await sidebar.release('sidebarTick', [1, 0]);
  await page.locator('.task', { hasText: second.operation }).getByText('Вторую нельзя.').waitFor();
  await page.locator('.task', { hasText: call.operation }).getByText('Первая.').waitFor();
});

test('taking a tick back asks the script and shows the task open again', async () => {
  const page = await open({
    sidebarState: [{ value: state }],
    sidebarTick: [{ value: saved }, { value: { ...saved, message: '', task: call } }],
  });
  await quickTick(page).click();
  await button(page, texts.tick.undoOf(call.operation)).click();
  await page.locator('.task:not(.is-done)', { hasText: call.operation }).waitFor();
  expect((await callsOf('sidebarTick'))[1]).toMatchObject(['sidebarTick', { task: call.id, outcome: null }]);
});

test('outside of a host the sidebar says where it belongs', async () => {
  sidebar = await openSidebar(browser, {});
  await sidebar.page.getByText(texts.failures['no-host']).first().waitFor();
});

test('sixty tasks are drawn in one go with their data, and the file is at most 200 KB', async () => {
  const tasks = Array.from({ length: 60 }, (_, at) =>
    sampleTask({ ...talk, id: `D${at}/1/60/1`, client: `Клиент ${at}` }),
  );
  const page = await open({ sidebarState: [{ value: sampleState({ tasks }) }] });
  await page.locator('.task').nth(59).waitFor();
  expect(await page.locator('.task').count()).toBe(60);
  expect(statSync(join(__dirname, '../../dist/Sidebar.html')).size).toBeLessThanOrEqual(200 * 1024);
});
