import type { Browser, Page } from 'playwright-core';
import { textsOf } from '../../sidebar/texts-of';
import type { SidebarReply, SidebarState, SidebarTask } from '../../src/app/sidebar-contract';
import { people, WorkbookDesk } from '../bundle/workbook-desk';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { mainJobWords } from './main-job-words';
import { openRealSidebar, type RealSidebar } from './open-real-sidebar';
import { overflowing, seriousFaults } from './page-faults';

/** The main job as people do it: from an empty spreadsheet to the report, in the panel, on the real bundle. */

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const opened: RealSidebar[] = [];
/** The last thing that was seen helps most where something was waited for in vain. */
afterEach(async () => {
  for (const [at, { page, close }] of opened.splice(0).entries()) {
    await keepPicture(page, 'main-job', 'last', String(at));
    await close();
  }
});

/** Everything that is to be true of every view on the way. */
async function look({ page, faults, refusals }: RealSidebar, ...name: readonly string[]): Promise<void> {
  await keepPicture(page, 'main-job', ...name);
  expect(await page.locator('#sidebar').textContent()).not.toMatch(/undefined|null|NaN|\[object|#REF|Error:|Exception/);
  expect(await overflowing(page)).toEqual([]);
  expect(await seriousFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  expect(refusals).toEqual([]);
}

/** Waits until the panel has nothing under way. */
const settled = (page: Page) => page.locator('#sidebar:not(:has([aria-busy="true"]))').waitFor();

const ofTask = (page: Page, id: string) => page.locator('.task', { has: page.locator(`[id="title-${id}"]`) });

/** Days pass until the offer's turn has come: all that comes before it is ticked from the panel, and the head collects. */
function workUpToOffer(desk: WorkbookDesk, offer: string): SidebarTask {
  const call = <Value>(as: string, name: string, ...args: unknown[]): Value => {
    const told = desk.call(name, args, as);
    if (told.error !== null) throw new Error(`${name}: ${told.error}`);
    return told.value as Value;
  };
  const input = { outcome: 'done', minutes: '20', evidence: 'Встреча назначена на 10 декабря' };
  for (let day = 24; day <= 30 + 11; day += 1) {
    desk.at(`${new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10)}T10:00`);
    for (const person of [people.ivanov, people.head]) {
      for (const { id, status, urgency } of call<SidebarState>(person, 'sidebarState').tasks) {
        if (status !== 'available' || urgency === 'blocked') continue;
        const request = { ...input, task: id, newDate: null, doneOn: null, units: '' };
        expect(call<SidebarReply>(person, 'sidebarTick', request)).toMatchObject({ ok: true });
      }
    }
    call(people.head, 'sidebarRun', 'sync', {});
    const task = call<SidebarState>(people.ivanov, 'sidebarState').tasks.find(({ id }) => id === offer);
    if (task?.status === 'available') return task;
  }
  throw new Error('The turn of the offer has not come');
}

test.each(['ru', 'en'] as const)(
  'from an empty spreadsheet to the report, in %s',
  async (language) => {
    const word = mainJobWords[language];
    const { said } = word;
    const texts = textsOf(language);
    const desk = new WorkbookDesk({ locale: word.locale, start: '2026-11-23T09:00' });
    const open = async (user: string): Promise<RealSidebar> => {
      const sidebar = await openRealSidebar(browser, desk.host, user, word.browser);
      opened.push(sidebar);
      return sidebar;
    };
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

    // The head, on an empty spreadsheet.
    const head = await open(people.head);
    const { page } = head;
    await page.locator('.step.is-next').waitFor();
    await look(head, '01-empty', language);
    await press(page, texts.commands.setup);
    await page.locator('.steps').getByText(said.made).waitFor();
    await page
      .locator('.step.is-next')
      .getByRole('button', { name: texts.steps.openSheet(word.staffSheet) })
      .waitFor();
    await settled(page);
    await look(head, '02-set-up', language);
    await press(page, texts.steps.openSheet(word.staffSheet));
    await settled(page);
    desk.append(word.staffSheet, word.staff);
    await press(page, texts.refresh);
    await press(page, texts.steps.openSheet(word.dealsSheet));
    desk.append(word.dealsSheet, word.deals);

    // A wrong cell in the map: the check names it, and the map is not activated.
    const rightRule = desk.value(word.periodicitySheet, 2, word.rule);
    desk.put(word.periodicitySheet, 2, word.rule, [[word.wrongRule]]);
    await press(page, texts.refresh);
    await page.locator('.step.is-next').getByRole('button', { name: texts.commands.check }).click();
    await page.locator('.message.bad').getByText(said.wrong).waitFor();
    const place = texts.findings.place(word.periodicitySheet, desk.address(word.periodicitySheet, 2, word.rule));
    await page.getByRole('button', { name: texts.findings.show(place) }).waitFor();
    await look(head, '03-check-wrong', language);
    await page.getByRole('button', { name: texts.findings.show(place) }).click();
    await settled(page);
    await page.locator('.stage').getByRole('button', { name: texts.commands.activate }).click();
    await page.locator('.confirm').getByRole('button', { name: texts.commands.activate }).click();
    await page.locator('.message.bad').getByText(said.refused).waitFor();
    expect(await page.locator('.stage .chip.good').count()).toBe(0);
    await look(head, '04-activate-refused', language);
    desk.put(word.periodicitySheet, 2, word.rule, [[rightRule]]);
    await page.locator('section').getByRole('button', { name: texts.commands.check, exact: true }).click();
    await page.locator('.message.good').getByText(said.clean).waitFor();
    await look(head, '05-check-clean', language);

    // Activate, preview, issue, install: the steps tick themselves.
    await page.locator('.stage').getByRole('button', { name: texts.commands.activate }).click();
    await page.locator('.confirm').getByRole('button', { name: texts.commands.activate }).click();
    await page.locator('.message.good').getByText(said.activated).waitFor();
    await page.locator('.stage .chip.good').waitFor();
    await settled(page);
    await look(head, '06-activated', language);
    const issuing = page.locator('section[aria-labelledby="section-tasks"]');
    await issuing.getByRole('button', { name: texts.commands.preview }).click();
    await issuing.locator('.message.note').getByText(said.preview).waitFor();
    expect(await issuing.locator('tbody tr').count()).toBe(3);
    await look(head, '07-preview', language);
    await issuing.getByRole('button', { name: texts.commands.issue }).click();
    await issuing.locator('.message.good').getByText(said.issued).waitFor();
    await page.locator('.step.is-next').getByRole('button', { name: texts.commands.install }).waitFor();
    await settled(page);
    await look(head, '08-issued', language);
    await page.locator('.step.is-next').getByRole('button', { name: texts.commands.install }).click();
    await page.getByText(texts.steps.progress(6, 6)).waitFor();
    await settled(page);
    await look(head, '09-installed', language);
    await press(page, texts.commands.sync);
    await page.locator('.message').getByText(said.noTicks).waitFor();
    await settled(page);
    await press(page, texts.commands.report);
    await page.getByText(texts.deviations.none).waitFor();
    await settled(page);
    await look(head, '10-first-report', language);

    // The manager: his tasks and nobody else's; the first is ticked with its minutes.
    const manager = await open(people.ivanov);
    const first = 'D1/1/S1-10/1';
    await ofTask(manager.page, first).waitFor();
    expect(await manager.page.locator('.task').count()).toBe(3);
    await look(manager, '11-manager', language);
    await ofTask(manager.page, first).locator('.task-title').click();
    await manager.page.getByLabel(texts.task.minutes, { exact: true }).fill(language === 'ru' ? '1,5 ч' : '1.5 h');
    await look(manager, '12-task-open', language);
    await press(manager.page, texts.task.submit);
    await ofTask(manager.page, first).getByText(said.ticked).waitFor();
    await look(manager, '13-ticked', language);
    await press(manager.page, texts.refresh);
    await manager.page.getByText(said.uncollected).waitFor();
    await look(manager, '14-not-collected', language);
    expect(desk.rows(word.log.sheet)).toEqual([]);

    // The head collects; the log has the row, and the manager his next task.
    await press(page, texts.commands.sync);
    await page.locator('.message.good').getByText(said.collected).waitFor();
    await look(head, '15-collected', language);
    expect(desk.row(word.log.sheet, { [word.log.task]: first })).toMatchObject({
      [word.log.minutes]: '90',
      [word.log.method]: word.log.typed,
    });
    await press(manager.page, texts.refresh);
    await ofTask(manager.page, first).waitFor({ state: 'detached' });
    await look(manager, '16-next-task', language);

    // Days later: the offer is refused while its questions are open, and each is named.
    const offer = workUpToOffer(desk, 'D1/1/S1-110/1');
    await press(manager.page, texts.refresh);
    await ofTask(manager.page, offer.id).waitFor();
    await settled(manager.page);
    await look(manager, '17-offer-blocked', language);
    await ofTask(manager.page, offer.id).locator('.task-title').click();
    await manager.page.getByLabel(texts.task.evidence, { exact: true }).fill('КП-17');
    await press(manager.page, texts.task.submit);
    await ofTask(manager.page, offer.id).getByText(said.early).waitFor();
    const missing = ofTask(manager.page, offer.id).locator('.findings li');
    expect(await missing.count()).toBe(7);
    await look(manager, '18-offer-refused', language);
    expect(desk.where(word.log.sheet, { [word.log.task]: offer.id })).toEqual([]);
    const answer = texts.findings.place(word.answersSheet, desk.address(word.answersSheet, 2, word.answer));
    await manager.page.getByRole('button', { name: texts.findings.show(answer) }).click();
    await settled(manager.page);

    // Once they are answered it goes out, under its number. An answer that breaks its rule is no answer, and it is said why.
    const asked = desk.rows(word.answersSheet).filter((row) => row[word.subject]?.includes(word.client));
    expect(asked).toHaveLength(7);
    const reply = (at: number, text: string) =>
      desk.put(word.answersSheet, Number(asked[at]?.row), word.answer, [[text]], { as: people.ivanov });
    for (const at of asked.keys()) reply(at, at === 6 ? '30' : word.reply);
    await press(manager.page, texts.task.submit);
    await ofTask(manager.page, offer.id).getByText(said.badAnswer).waitFor();
    expect(await missing.count()).toBe(1);
    await look(manager, '19-bad-answer', language);
    reply(6, word.reply);
    await press(manager.page, texts.refresh);
    await settled(manager.page);
    await look(manager, '20-offer-free', language);
    await press(manager.page, texts.task.submit);
    await ofTask(manager.page, offer.id).getByText(said.ticked).waitFor();
    await press(page, texts.commands.sync);
    await page.locator('.message.good').getByText(said.collected).waitFor();
    expect(desk.where(word.log.sheet, { [word.log.task]: offer.id })).toHaveLength(1);
    await settled(page);

    // The report: what went wrong meanwhile, and no bypass.
    await press(page, texts.commands.report);
    await page.locator('.message.good').getByText(said.reported).waitFor();
    await page.getByRole('heading', { name: texts.deviations.byPerson }).waitFor();
    await settled(page);
    await look(head, '21-report', language);
    expect(head.calls.filter((call) => call === 'sidebarRun issue')).toHaveLength(1);
  },
  120_000,
);
