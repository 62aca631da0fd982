import type { Browser } from 'playwright-core';
import { textsOf } from '../../report/texts-of';
import { tick, workingFirm } from '../bundle/small-firm';
import { people } from '../bundle/workbook-desk';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { openRealSidebar } from './open-real-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Three weeks in which one manager ticks the beginning of a deal and nobody anything else. */
function neglectedFirm() {
  const desk = workingFirm({ installs: false, day: '2026-11-02' });
  for (const operation of ['10', '20']) tick(desk, 'D1', operation);
  desk.at('2026-11-24T09:00');
  desk.run('sync');
  return desk;
}

test('from the menu: the head reads his report, a manager is told why he does not', async () => {
  const { host } = neglectedFirm();
  const texts = textsOf('ru');
  const head = await openRealSidebar(browser, host, people.head, 'ru-RU', 'menuHeadReport');
  await head.page.getByText('По реестру и журналу на 24 ноября в 09:00.').waitFor();
  expect(await head.page.locator('.heat tbody th').allTextContents()).toEqual(['Иванов И.', 'Петров П.']);
  expect(await head.page.locator('.topics li').first().textContent()).toMatch(/просрочено|пропущен/i);
  expect(await head.page.locator('.pareto-chart .ct-bar').count()).toBeGreaterThan(0);
  expect(head.calls).toEqual(['sidebarReport']);
  expect([...head.faults, ...head.refusals]).toEqual([]);
  await keepPicture(head.page, 'report-real', 'ru', 'light');
  await head.close();

  const manager = await openRealSidebar(browser, host, people.ivanov, 'ru-RU', 'menuHeadReport');
  await manager.page.locator('.message.bad').getByText('видит только руководитель').waitFor();
  expect(await manager.page.locator('#report').textContent()).not.toMatch(/Петров/);
  expect(await manager.page.getByRole('button', { name: texts.print }).getAttribute('aria-disabled')).toBe('true');
  expect(manager.faults).toEqual([]);
  await manager.close();
});
