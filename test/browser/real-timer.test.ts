import type { Browser, Page } from 'playwright-core';
import { russian as texts } from '../../sidebar/texts-ru';
import { journal, timedFirm } from '../bundle/timer-desk';
import { people } from '../bundle/workbook-desk';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { openRealSidebar } from './open-real-sidebar';

/** A manager's timed day in the panel, on the real bundle: what he presses is what stands in his tab and, collected, in the log. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const { timer: words, outside, confirm } = texts.day;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const settled = (page: Page) => page.locator('#sidebar:not(:has([aria-busy="true"]))').waitFor();

test('start, switch, stop, work outside the map, forgotten overnight, confirmed, collected', async () => {
  const desk = timedFirm();
  const { page, faults, refusals, calls, close } = await openRealSidebar(browser, desk.host, people.ivanov, 'ru-RU');
  const show = async (at: string) => {
    desk.at(at);
    await press(page, texts.refresh);
    await settled(page);
  };
  const [first, second] = [page.locator('.task').nth(0), page.locator('.task').nth(1)];
  const rowButton = (row: typeof first) => row.locator('.row-timer');
  const clock = page.locator('.running-timer .timer-clock');
  desk.at('2026-11-23T10:00');
  await rowButton(first).click();
  await clock.waitFor();
  await settled(page);
  await show('2026-11-23T10:25');
  expect(await clock.textContent()).toMatch(/^0:25:/);
  await keepPicture(page, 'timer', '1-running');

  // Another one: the first rests with its 25 minutes, in the panel and in the tab.
  await rowButton(second).click();
  await page.locator('.timer-note').getByText('Остановлено').waitFor();
  await page.locator('.paused').waitFor();
  await show('2026-11-23T10:40');
  await first.getByText('на паузе, 25\u00a0мин').waitFor();
  await keepPicture(page, 'timer', '2-switched');

  // «Стоп»: the minutes are in the form, and the tick takes them along.
  await page.locator('.running-timer').getByRole('button', { name: /^Стоп/ }).click();
  const minutes = page.getByLabel(texts.task.minutes, { exact: true });
  await minutes.waitFor();
  expect(await minutes.inputValue()).toBe('15');
  await settled(page);
  await keepPicture(page, 'timer', '3-stopped');
  await page.locator('.task-form').getByRole('button', { name: texts.task.submit, exact: true }).click();
  const anyway = page.getByRole('button', { name: texts.day.lacks.anyway });
  if ((await anyway.count()) > 0) await anyway.click();
  await second.locator('.task-note').getByText('Записано').waitFor();

  // Work outside the map, typed and timed; the timed one is forgotten.
  await press(page, outside.open);
  await page.getByLabel(outside.comment).fill('Планёрка отдела');
  await page.getByLabel(outside.minutes, { exact: true }).fill('30');
  await press(page, outside.add);
  await page.locator('.timer-note').getByText('Планёрка отдела').waitFor();
  await press(page, outside.open);
  await page.getByLabel(outside.comment).fill('Помощь Петрову');
  await press(page, outside.start);
  await clock.waitFor();
  await settled(page);
  await show('2026-11-24T09:30');
  const cut = page.locator('.cut-timer');
  await cut.getByText('Помощь Петрову').waitFor();
  await keepPicture(page, 'timer', '4-forgotten');
  await cut.getByRole('textbox').fill('1 ч');
  await press(page, confirm.accept);
  await cut.waitFor({ state: 'detached' });
  await press(page, words.countOf('Помощь Петрову'));
  await page.locator('.timer-note').getByText('Помощь Петрову').waitFor();
  await show('2026-11-24T09:35');
  await keepPicture(page, 'timer', '5-next-day');

  desk.call('sidebarRun', ['sync', {}], people.head);
  const rows = desk.rows(journal).map((row) => [row.Комментарий || row.Операция, row.Минуты, row.Способ]);
  expect(rows).toEqual(
    expect.arrayContaining([
      [expect.stringContaining('Планёрка отдела'), '30', 'вручную'],
      [expect.stringContaining('Помощь Петрову'), '60', 'таймер'],
    ]),
  );
  // The tick itself is a row too: its time stands in the timer's.
  expect(rows.filter(([, spent]) => spent === '')).toMatchObject([[expect.anything(), '', 'отметка']]);
  expect(rows.flatMap(([, spent]) => (spent === '' ? [] : [spent])).sort()).toEqual(['15', '25', '30', '60']);
  expect(calls.filter((name) => name.startsWith('sidebarTimer'))).toHaveLength(7);
  expect([faults, refusals]).toEqual([[], []]);
  await close();
}, 120_000);
