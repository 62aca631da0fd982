import type { Page } from 'playwright-core';
import { textsOf } from '../../sidebar/texts-of';
import type { Language } from '../../src/kernel/language';
import { cardViews } from './card-views';
import type { FakeScript } from './open-sidebar';
import { type Samples, samplesOf, timerReply } from './sidebar-samples';
import type { SidebarView } from './sidebar-view';

/** All views in a language, each reached by clicks as a user would. */
export function sidebarViews(language: Language): readonly SidebarView[] {
  const samples = samplesOf(language);
  const texts = textsOf(language);
  const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
  const stay = async () => {};
  const manager = (script: FakeScript = {}): FakeScript => ({ sidebarState: [{ value: samples.manager }], ...script });
  const head = (run: FakeScript['sidebarRun']): FakeScript => ({
    sidebarState: [{ value: samples.head }],
    ...(run === undefined ? {} : { sidebarRun: run }),
  });
  const [talk, , , call] = samples.tasks as Samples['tasks'] & { readonly 0: Samples['tasks'][0] };
  const openTask = (operation: string) => async (page: Page) => {
    await page
      .locator('.task-title', { has: page.locator('.task-operation').getByText(operation, { exact: true }) })
      .click();
    await page.locator('.task-form').waitFor();
  };
  const offer = samples.tasks[7]?.operation ?? '';
  const timed = (sidebarTimer: FakeScript['sidebarTimer'] = [{ drop: true }]): FakeScript => ({
    sidebarState: [{ value: samples.timed }],
    sidebarTimer,
  });
  const words = texts.day;
  const titleOf = (at: number) => samples.timed.timers[at]?.title ?? '';
  const label = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).first();
  const openOutside = (page: Page) => label(words.outside.open)(page).click();
  const checkedSteps = head([{ value: samples.checked }, { value: samples.activated }]);
  return [
    { name: 'loading', script: { sidebarState: [{ drop: true }] }, walk: stay, sees: texts.loading },
    {
      name: 'load-failed',
      script: { sidebarState: [{ error: 'Service Spreadsheets failed' }] },
      walk: stay,
      sees: texts.failures.unexpected,
    },
    {
      name: 'offline',
      script: manager(),
      walk: async (page) => {
        await page.locator('.task').first().waitFor();
        await page.context().setOffline(true);
      },
      sees: texts.offline,
    },
    {
      name: 'stranger',
      script: { sidebarState: [{ value: samples.stranger }] },
      walk: stay,
      sees: texts.stranger.title,
    },
    {
      name: 'nobody',
      script: { sidebarState: [{ value: samples.nobody }] },
      walk: stay,
      sees: texts.stranger.unknownTitle,
    },
    {
      name: 'step-with-sheet',
      script: { sidebarState: [{ value: samples.atStaff }] },
      walk: stay,
      sees: texts.steps.openSheet(language === 'ru' ? 'Сотрудники' : 'Staff'),
    },
    { name: 'tasks', script: manager(), walk: stay, sees: texts.groups.overdue },
    {
      name: 'tasks-empty',
      script: { sidebarState: [{ value: { ...samples.manager, tasks: [], notice: '' } }] },
      walk: stay,
      sees: texts.noTasks.title,
    },
    {
      name: 'tasks-nothing-found',
      script: manager(),
      walk: (page) => page.getByRole('searchbox').fill('яяя'),
      sees: texts.nothingFound,
    },
    { name: 'task-open', script: manager(), walk: openTask(talk.operation), sees: texts.task.evidence },
    {
      name: 'task-moved-by-client',
      script: manager(),
      walk: async (page) => {
        await openTask(call?.operation ?? '')(page);
        await page.getByLabel(texts.task.outcome, { exact: true }).selectOption('moved-by-client');
      },
      sees: texts.task.newDateHint,
    },
    { name: 'task-blocked', script: manager(), walk: openTask(offer), sees: texts.task.blockedBy },
    {
      name: 'task-typed',
      script: manager(),
      walk: async (page) => {
        await openTask(talk.operation)(page);
        await page.getByLabel(texts.task.minutes).fill('1:30');
        await page.locator('.task-title', { hasText: talk.operation }).click();
      },
      sees: texts.task.typed,
    },
    {
      name: 'tick-sending',
      script: manager({ sidebarTick: [{ drop: true }] }),
      walk: (page) => press(texts.tick.quick(call?.operation ?? '', call?.client ?? ''))(page),
      sees: texts.tick.sending,
    },
    {
      name: 'tick-saved',
      script: manager({ sidebarTick: [{ value: { ...samples.synced, task: null } }] }),
      walk: (page) => press(texts.tick.quick(call?.operation ?? '', call?.client ?? ''))(page),
      sees: samples.synced.message,
    },
    {
      name: 'tick-refused',
      script: manager({ sidebarTick: [{ value: samples.refused }] }),
      walk: async (page) => {
        await openTask(offer)(page);
        await page.getByLabel(texts.task.evidence, { exact: true }).fill('КП-17');
        await press(texts.task.submit)(page);
      },
      sees: samples.refused.message,
    },
    {
      name: 'tick-failed',
      script: manager({ sidebarTick: [{ error: 'NetworkError: Connection failure due to HTTP 0' }] }),
      walk: (page) => press(texts.tick.quick(call?.operation ?? '', call?.client ?? ''))(page),
      sees: texts.tick.notSent,
    },
    { name: 'timer-running', script: timed(), walk: stay, sees: titleOf(0) },
    {
      name: 'timer-scrolled',
      script: timed(),
      walk: async (page) => {
        await page.locator('.task').first().waitFor();
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      },
      sees: titleOf(0),
    },
    {
      name: 'timer-in-task',
      script: timed(),
      walk: openTask(call?.operation ?? ''),
      sees: words.timer.measured,
    },
    {
      name: 'timer-started',
      script: manager({ sidebarTimer: [{ drop: true }] }),
      walk: (page) => label(words.timer.startOf(texts.task.open(talk.operation, talk.client)))(page).click(),
      sees: words.timer.on,
    },
    {
      name: 'timer-switched',
      script: timed(),
      walk: (page) => label(words.timer.startOf(texts.task.open(talk.operation, talk.client)))(page).click(),
      sees: words.timer.switched(titleOf(0), 17),
    },
    {
      name: 'timer-stopped',
      script: timed(),
      walk: (page) => label(words.timer.stopOf(titleOf(0)))(page).click(),
      sees: words.timer.measured,
    },
    {
      name: 'timer-failed',
      script: timed([{ error: 'NetworkError: Connection failure due to HTTP 0' }]),
      walk: (page) => label(words.timer.stopOf(titleOf(0)))(page).click(),
      sees: words.timer.notDone(titleOf(0)),
    },
    {
      name: 'timer-refused',
      script: timed([{ value: timerReply({ ok: false, message: samples.refused.message }) }]),
      walk: (page) => label(words.timer.pauseOf(titleOf(0)))(page).click(),
      sees: samples.refused.message,
    },
    { name: 'timer-unconfirmed', script: timed(), walk: stay, sees: words.confirm.title },
    {
      name: 'timer-unconfirmed-wrong',
      script: timed(),
      walk: async (page) => {
        await page.locator('.cut-timer').getByRole('textbox').fill('долго');
        await label(words.confirm.accept)(page).click();
      },
      sees: words.confirm.badMinutes,
    },
    {
      name: 'timer-discard',
      script: timed(),
      walk: (page) => label(words.confirm.discard)(page).click(),
      sees: words.confirm.sure,
    },
    { name: 'outside-map', script: manager(), walk: openOutside, sees: words.outside.minutesHint },
    {
      name: 'outside-map-lacks',
      script: manager(),
      walk: async (page) => {
        await openOutside(page);
        await label(words.outside.add)(page).click();
      },
      sees: words.outside.lackComment,
    },
    {
      name: 'task-lacks',
      script: manager(),
      walk: async (page) => {
        await openTask(talk.operation)(page);
        await press(texts.task.submit)(page);
      },
      sees: words.lacks.lead,
    },
    { name: 'free-day', script: { sidebarState: [{ value: samples.freeDay }] }, walk: stay, sees: words.allDone },
    {
      name: 'timer-of-selling-head',
      script: {
        sidebarState: [{ value: { ...samples.sellingHead, timers: samples.timed.timers.slice(0, 1) } }],
      },
      walk: stay,
      sees: titleOf(0),
    },
    {
      name: 'leftovers',
      script: {
        sidebarState: [{ value: samples.manager }, { value: { ...samples.manager, tasks: samples.tasks.slice(1) } }],
      },
      walk: async (page) => {
        await openTask(talk.operation)(page);
        await page.getByLabel(texts.task.evidence).fill(samples.tasks[5]?.evidence ?? '');
        await press(texts.refresh)(page);
      },
      sees: texts.leftovers.title,
    },
    { name: 'department', script: head(undefined), walk: stay, sees: texts.sections.maps.title },
    {
      name: 'setup',
      script: {
        sidebarState: [
          { value: { ...samples.head, steps: samples.head.steps.map((step) => ({ ...step, isDone: false })) } },
        ],
      },
      walk: stay,
      sees: texts.commands.setup,
    },
    {
      name: 'check',
      script: checkedSteps,
      walk: (page) => page.locator('section').getByRole('button', { name: texts.commands.check }).click(),
      sees: texts.findings.error,
    },
    {
      name: 'check-clean',
      script: head([{ value: samples.checkedClean }]),
      walk: (page) => page.locator('section').getByRole('button', { name: texts.commands.check }).click(),
      sees: samples.checkedClean.message,
    },
    {
      name: 'activate-confirm',
      script: checkedSteps,
      walk: async (page) => {
        await page.locator('section').getByRole('button', { name: texts.commands.check }).click();
        await page.locator('.stage').nth(1).getByRole('button').last().click();
      },
      sees: texts.completeness.gaps(texts.percent(86)),
    },
    {
      name: 'activated',
      script: checkedSteps,
      walk: async (page) => {
        await page.locator('section').getByRole('button', { name: texts.commands.check }).click();
        await page.locator('.stage').nth(1).getByRole('button').last().click();
        await page.locator('.confirm').getByRole('button', { name: texts.commands.activate }).click();
      },
      sees: samples.activated.message,
    },
    {
      name: 'preview',
      script: head([{ value: samples.previewed }]),
      walk: press(texts.commands.preview),
      sees: samples.previewed.message,
    },
    {
      name: 'preview-nothing',
      script: head([{ value: { ...samples.issued, message: '' } }]),
      walk: press(texts.commands.preview),
      sees: texts.preview.nothing,
    },
    {
      name: 'issue-running',
      script: head([{ value: samples.previewed }, { drop: true }]),
      walk: async (page) => {
        await press(texts.commands.preview)(page);
        await page.getByText(samples.previewed.message).first().waitFor();
        await press(texts.commands.issue)(page);
      },
      sees: texts.running.issue,
    },
    {
      name: 'issued',
      script: head([{ value: samples.issued }]),
      walk: press(texts.commands.issue),
      sees: samples.issued.message,
    },
    {
      name: 'synced',
      script: head([{ value: samples.synced }]),
      walk: press(texts.commands.sync),
      sees: samples.synced.message,
    },
    {
      name: 'report',
      script: head([{ value: samples.reported }]),
      walk: press(texts.commands.report),
      sees: texts.deviations.sentences,
    },
    {
      name: 'report-none',
      script: head([
        {
          value: { ...samples.issued, message: '', deviations: { total: 0, byKind: [], byPerson: [], sentences: [] } },
        },
      ]),
      walk: press(texts.commands.report),
      sees: texts.deviations.none,
    },
    {
      name: 'command-failed',
      script: head([{ error: 'Exception: Service error: Spreadsheets' }]),
      walk: press(texts.commands.sync),
      sees: texts.retry,
    },
    {
      name: 'own-tasks-of-head',
      script: { sidebarState: [{ value: samples.sellingHead }] },
      walk: (page) => page.getByRole('tab', { name: texts.tabs.tasks }).click(),
      sees: talk.operation,
    },
    {
      name: 'department-of-selling-head',
      script: { sidebarState: [{ value: samples.sellingHead }] },
      walk: stay,
      sees: texts.tabs.department,
    },
    ...cardViews(language),
  ];
}
