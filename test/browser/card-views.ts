import type { Page } from 'playwright-core';
import { textsOf } from '../../sidebar/texts-of';
import type { Language } from '../../src/kernel/language';
import { cardSamplesOf, sampleCardReply } from './card-samples';
import type { FakeScript } from './open-sidebar';
import { samplesOf } from './sidebar-samples';
import type { SidebarView } from './sidebar-view';

/** The views of the maps, of the list of operations and of a card. */
export function cardViews(language: Language): readonly SidebarView[] {
  const samples = samplesOf(language);
  const cards = cardSamplesOf(language);
  const texts = textsOf(language);
  const say = (ru: string, en: string) => (language === 'ru' ? ru : en);
  const steps = samples.head.steps.map((step) => ({ ...step, isDone: true }));
  const state = { ...samples.head, steps, stages: cards.stages, operations: cards.operations };
  const head = (script: FakeScript): FakeScript => ({ sidebarState: [{ value: state }], ...script });
  const opened = { sidebarCard: [{ value: cards.opened }] };
  const toList = async (page: Page) => {
    await page.locator('#open-operations').click();
    await page.locator('.operation-row').first().waitFor();
  };
  const title = cards.operations.find(({ id }) => id === 'OP-60')?.title ?? '';
  const toCard = async (page: Page) => {
    await toList(page);
    await page.locator('.operation-row', { hasText: title }).click();
  };
  const unfold = async (page: Page, sheet: string) => {
    const name = cards.card.sections.find((section) => section.sheet === sheet)?.title ?? '';
    await page.locator('.card-section summary', { hasText: name }).click();
  };
  const label = (name: string) => (page: Page) => page.locator('.card-form').getByLabel(name).first();
  const instruction = label(say('Инструкция', 'Instruction'));
  const type = async (page: Page) => {
    await toCard(page);
    await instruction(page).fill(say('Спросить, кто подписывает договор.', 'Ask who signs the contract.'));
  };
  const save = (page: Page) => page.getByRole('button', { name: texts.card.save, exact: true }).click();
  const unfinished = { ...samples.issued, unfinished: { applied: 12, left: 22 } };
  const issue = (page: Page) => page.getByRole('button', { name: texts.commands.issue, exact: true }).click();
  return [
    { name: 'maps', script: head({}), walk: async () => {}, sees: texts.card.countOfOperations(11) },
    {
      name: 'maps-checked',
      script: head({ sidebarRun: [{ value: samples.checked }] }),
      walk: async (page) => {
        await page.getByRole('button', { name: texts.commands.check, exact: true }).click();
        await page.locator('.stage-findings').first().waitFor();
      },
      sees: texts.findings.elsewhere,
    },
    { name: 'operations', script: head({}), walk: toList, sees: title },
    {
      name: 'operations-found',
      script: head({}),
      walk: async (page) => {
        await toList(page);
        await page.getByRole('searchbox').fill('11');
      },
      sees: cards.operations.find(({ id }) => id === 'OP-110')?.title ?? '',
    },
    {
      name: 'operations-nothing-found',
      script: head({}),
      walk: async (page) => {
        await toList(page);
        await page.getByRole('searchbox').fill('яяя');
      },
      sees: texts.card.nothingFound,
    },
    {
      name: 'card-loading',
      script: head({ sidebarCard: [{ drop: true }] }),
      walk: toCard,
      sees: texts.card.loading,
    },
    {
      name: 'card-load-failed',
      script: head({ sidebarCard: [{ error: 'Exception: Service error: Spreadsheets' }] }),
      walk: toCard,
      sees: texts.failures.unexpected,
    },
    {
      name: 'card-gone',
      script: head({ sidebarCard: [{ value: cards.gone }] }),
      walk: toCard,
      sees: cards.gone.message,
    },
    { name: 'card', script: head(opened), walk: toCard, sees: cards.card.title },
    {
      name: 'card-whole',
      script: head(opened),
      walk: async (page) => {
        await toCard(page);
        for (const { sheet } of cards.card.sections) if (sheet !== 'operations') await unfold(page, sheet);
        const more = page.getByRole('button', { name: new RegExp(`^${texts.card.more}`) });
        while ((await more.count()) > 0) await more.first().click();
      },
      sees: say('Что проверяется', 'What is checked'),
    },
    {
      name: 'card-choices',
      script: head(opened),
      walk: async (page) => {
        await toCard(page);
        await page.locator('.choices-open').click();
        await page.locator('.choices-list input').nth(2).check();
      },
      sees: texts.card.chosen(2),
    },
    { name: 'card-typed', script: head(opened), walk: type, sees: texts.card.unsavedChanges(1) },
    {
      name: 'card-rows',
      script: head(opened),
      walk: async (page) => {
        await toCard(page);
        await unfold(page, 'precedence');
        const section = page.locator('.card-section').nth(2);
        await section.getByRole('button', { name: texts.card.remove }).first().click();
        await section.getByRole('button', { name: texts.card.addRow }).click();
      },
      sees: texts.card.removed,
    },
    {
      name: 'card-saving',
      script: head({ ...opened, sidebarSaveCard: [{ drop: true }] }),
      walk: async (page) => {
        await type(page);
        await save(page);
      },
      sees: texts.card.saving,
    },
    {
      name: 'card-saved',
      script: head({
        ...opened,
        sidebarSaveCard: [
          { value: cards.saved(say('Спросить, кто подписывает договор.', 'Ask who signs the contract.')) },
        ],
      }),
      walk: async (page) => {
        await type(page);
        await save(page);
      },
      sees: cards.saved('').message,
    },
    {
      name: 'card-faults',
      script: head({ ...opened, sidebarSaveCard: [{ value: cards.faulty }] }),
      walk: async (page) => {
        await toCard(page);
        await label(say('Срок', 'Term'))(page).fill(say('скоро', 'soon'));
        await unfold(page, 'norms');
        await label(say('Норма (мин)', 'Norm (min)'))(page).fill(say('полчасика', 'half an hourish'));
        await save(page);
      },
      sees: texts.card.mend(2),
    },
    {
      name: 'card-conflict',
      script: head({ ...opened, sidebarSaveCard: [{ value: cards.conflicting }] }),
      walk: async (page) => {
        await type(page);
        await save(page);
      },
      sees: texts.card.keepMine,
    },
    {
      name: 'card-save-failed',
      script: head({ ...opened, sidebarSaveCard: [{ error: 'NetworkError: Connection failure due to HTTP 0' }] }),
      walk: async (page) => {
        await type(page);
        await save(page);
      },
      sees: texts.card.notSaved,
    },
    {
      name: 'card-cancel',
      script: head(opened),
      walk: async (page) => {
        await type(page);
        await page.getByRole('button', { name: texts.card.cancel, exact: true }).click();
      },
      sees: texts.card.confirmCancel(1),
    },
    {
      name: 'card-new',
      script: head({ sidebarCard: [{ value: sampleCardReply({ card: cards.newCard }) }] }),
      walk: async (page) => {
        await toList(page);
        await page.getByRole('button', { name: texts.card.addTo(cards.stages[0]?.title ?? '') }).click();
      },
      sees: cards.newCard.title,
    },
    {
      name: 'card-unsaved',
      script: head(opened),
      walk: async (page) => {
        await type(page);
        await page.locator('.back').click();
        await page.locator('.operation-row').first().waitFor();
      },
      sees: texts.card.unsaved,
    },
    {
      name: 'maps-unsaved',
      script: head(opened),
      walk: async (page) => {
        await type(page);
        await page.locator('.back').click();
        await page.locator('.back').click();
      },
      sees: texts.card.unsavedCards,
    },
    {
      name: 'issue-progress',
      script: head({ sidebarRun: [{ value: unfinished }, { drop: true }] }),
      walk: issue,
      sees: texts.progress.done(12, 34),
    },
    {
      name: 'issue-stopped',
      script: head({
        sidebarRun: [{ value: unfinished }, { held: { ...unfinished, unfinished: { applied: 12, left: 10 } } }],
      }),
      walk: async (page) => {
        await issue(page);
        await page.getByRole('button', { name: texts.progress.stop, exact: true }).click();
        await page.getByText(texts.progress.stopping).waitFor();
        await page.evaluate(() => {
          const { held } = (window as unknown as { fake: { held: Record<string, (() => void)[]> } }).fake;
          held.sidebarRun?.[0]?.();
        });
      },
      sees: texts.progress.stopped(24, 34),
    },
    {
      name: 'issue-broken',
      script: head({ sidebarRun: [{ value: unfinished }, { error: 'Exception: Service error: Spreadsheets' }] }),
      walk: issue,
      sees: texts.progress.goOn,
    },
  ];
}
