import type { Browser } from 'playwright-core';
import { textsOf } from '../../sidebar/texts-of';
import { english } from '../../workbench/page/texts-en';
import { russian } from '../../workbench/page/texts-ru';
import { keepPicture } from './keep-picture';
import { launchBrowser } from './launch-browser';
import { type OpenedWorkbench, openWorkbench, type ServedWorkbench, serveWorkbench } from './open-workbench';
import { seriousFaults } from './page-faults';

/** A newcomer's first minutes by clicks and keys alone: page, grid, panel, bundle and emulator as they are served to anybody. */

jest.setTimeout(240_000);

const words = {
  ru: {
    locale: 'ru-RU',
    page: russian,
    menu: 'Техкарта',
    setUp: ['Настройка', 'Создать или починить листы'],
    template: 'Вписать готовую карту «Разработка клиента»',
    staff: { sheet: 'Сотрудники', name: 'Имя', email: 'E-mail', role: 'Роль' },
    people: { head: ['Соколова М.', 'РОП'], manager: ['Иванов И.', 'менеджер'] },
    deals: 'Сделки',
    deal: {
      Клиент: 'ТД «Ритм»',
      'Тип клиента': 'Торговая компания',
      Этап: 'Проектные · Разработка клиента',
      Менеджер: 'Иванов И.',
    },
    entered: 'Вошла в этап',
    operation: { title: 'Операция', performer: 'Исполнитель', term: 'Срок' },
    added: 'Поздравить клиента с открытием склада',
    role: 'менеджер',
    tab: '▶ Иванов И.',
    minutes: '1,5 ч',
    log: { sheet: 'Журнал времени', minutes: 'Минуты' },
    report: 'Отклонения',
  },
  en: {
    locale: 'en-US',
    page: english,
    menu: 'Techkarta',
    setUp: ['Set up', 'Create or repair sheets'],
    template: 'Fill in the template “Client development”',
    staff: { sheet: 'Staff', name: 'Name', email: 'E-mail', role: 'Role' },
    people: { head: ['Maria Sokolova', 'head of sales'], manager: ['Ivan Ivanov', 'manager'] },
    deals: 'Deals',
    deal: {
      Client: 'Rhythm Trading',
      'Client type': 'Trading company',
      Stage: 'Project sales · Client development',
      Manager: 'Ivan Ivanov',
    },
    entered: 'Entered stage',
    operation: { title: 'Task', performer: 'Performer', term: 'Term' },
    added: 'Congratulate the client on the new warehouse',
    role: 'manager',
    tab: '▶ Ivan Ivanov',
    minutes: '1.5 h',
    log: { sheet: 'Time log', minutes: 'Minutes' },
    report: 'Deviations',
  },
} as const;

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
  await keepPicture(opened.page, 'workbench-walk', 'last');
  await opened.close();
  opened = undefined;
});

/** Looks that show what no other test does: a sheet made by hand, a tab, a report. */
const axed = new Set(['04-deal', '11-box', '15-deviations']);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letter of the column with a header, as a person finds it: by looking along the header's row. */
async function columnOf({ goTo }: OpenedWorkbench, header: string, row = 1): Promise<string> {
  for (const letter of letters) if ((await goTo(`${letter}${row}`)) === header) return letter;
  throw new Error(`There is no column ${header}`);
}

/** How many points of the grid are drawn in the red of what is overdue by three working days. */
const redPoints = ({ page }: OpenedWorkbench): Promise<number> =>
  page.locator('canvas').evaluateAll((canvases) => {
    let count = 0;
    for (const canvas of canvases as HTMLCanvasElement[]) {
      const { width, height } = canvas;
      const drawn = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 0; at < drawn.length; at += 4)
        if (drawn[at] === 0xfa && drawn[at + 1] === 0xd2 && drawn[at + 2] === 0xcf) count += 1;
    }
    return count;
  });

test.each(['ru', 'en'] as const)(
  'from an empty spreadsheet to a deviation in red, in %s',
  async (language) => {
    const word = words[language];
    const texts = textsOf(language);
    const workbench = await openWorkbench(browser, served.address, { locale: word.locale });
    opened = workbench;
    const { page, sidebar, settled, goTo, type, actAs } = workbench;
    const look = async (name: string): Promise<void> => {
      await keepPicture(page, 'workbench-walk', name, language);
      expect(workbench.faults).toEqual([]);
      // Nothing that axe looks at depends on the language, and the views of the panel have a test of their own.
      if (language === 'ru' && axed.has(name)) expect(await seriousFaults(page)).toEqual([]);
    };
    const press = async (name: string): Promise<void> => {
      await sidebar.getByRole('button', { name, exact: true }).first().click();
      await settled();
      await sidebar.locator('#sidebar:not(:has([aria-busy="true"]))').waitFor();
    };
    const today = async (): Promise<string> =>
      ((await page.locator('[data-now]').getAttribute('data-now')) ?? '').slice(0, 10);
    /** Presses a button of the clock and waits until its time has passed. */
    const pass = async (name: string): Promise<void> => {
      const before = await today();
      await page.getByRole('button', { name }).click();
      await page.locator(`[data-now]:not([data-now^="${before}"])`).waitFor({ timeout: 90_000 });
      await settled();
    };
    const openSheet = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: word.page.allSheets, exact: true }).click();
      await page.getByRole('menuitem', { name }).click();
      await settled();
      await page.locator(`.cell-content[data-sheet="${name}"]`).waitFor({ state: 'attached' });
    };

    // An empty spreadsheet of the head's own.
    await page.getByRole('button', { name: word.page.file, exact: true }).click();
    await page.getByRole('menuitem', { name: word.page.empty }).click();
    await page.getByRole('button', { name: word.page.confirm.go }).click();
    await settled();
    await sidebar.locator('.step.is-next').waitFor();
    await look('01-empty');
    await press(texts.commands.setup);
    await look('02-set-up');

    // Two people and a deal, typed into the grid.
    await press(texts.steps.openSheet(word.staff.sheet));
    await page.locator(`.cell-content[data-sheet="${word.staff.sheet}"]`).waitFor({ state: 'attached' });
    const head = await page.inputValue('#act-as');
    const people = [
      [...word.people.head, head],
      [...word.people.manager, 'ivanov@firm.example'],
    ] as const;
    const [name, email, role] = [
      await columnOf(workbench, word.staff.name),
      await columnOf(workbench, word.staff.email),
      await columnOf(workbench, word.staff.role),
    ];
    for (const [index, [person, as, address]] of people.entries()) {
      await goTo(`${name}${index + 2}`);
      await type(person);
      await goTo(`${email}${index + 2}`);
      await type(address);
      await goTo(`${role}${index + 2}`);
      await type(as);
      await settled();
    }
    await look('03-staff');
    await press(texts.refresh);
    await press(texts.steps.openSheet(word.deals));
    await page.locator(`.cell-content[data-sheet="${word.deals}"]`).waitFor({ state: 'attached' });
    const [year, month, day] = (await today()).split('-');
    const entered = language === 'ru' ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
    for (const [header, value] of Object.entries({ ...word.deal, [word.entered]: entered })) {
      await goTo(`${await columnOf(workbench, header)}2`);
      await type(value);
      await settled();
    }
    await look('04-deal');

    // An operation is added to the map in its card.
    await press(texts.refresh);
    await sidebar
      .getByRole('button', { name: new RegExp(`^${texts.card.operations}`) })
      .first()
      .click();
    await sidebar
      .getByRole('button', { name: new RegExp(`^${texts.card.add}`) })
      .first()
      .click();
    const field = (label: string) =>
      sidebar
        .locator('[data-place*="operations"]')
        .getByLabel(new RegExp(`^${label}( \\*)?$`))
        .first();
    await field(word.operation.title).fill(word.added);
    await field(word.operation.performer).fill(word.role);
    await look('05-card');
    await press(texts.card.save);
    await sidebar.getByText(texts.card.saved).first().waitFor();
    await look('06-saved');
    await sidebar.getByRole('button', { name: texts.card.toOperations }).click();
    await sidebar.getByText(word.added).waitFor();
    await sidebar.getByRole('button', { name: texts.card.toDepartment }).click();

    // The map is activated, its tasks are issued, ticks are collected by themselves from now on.
    await sidebar.locator('.stage').getByRole('button', { name: texts.commands.activate }).click();
    await sidebar.locator('.confirm').getByRole('button', { name: texts.commands.activate }).click();
    await sidebar.locator('.stage .chip.good').waitFor();
    await settled();
    await press(texts.commands.preview);
    await look('07-preview');
    await press(texts.commands.issue);
    await sidebar.locator('.step.is-next').getByRole('button', { name: texts.commands.install }).click();
    await sidebar.getByText(texts.steps.progress(6, 6)).waitFor();
    await settled();
    await look('08-issued');

    // The manager: ticks one task with its minutes in the panel, another by its box in the tab.
    await actAs(word.people.manager[0]);
    await page.locator(`.cell-content[data-sheet="${word.tab}"]`).waitFor({ state: 'attached' });
    const added = sidebar.locator('.task', { hasText: word.added });
    await added.waitFor();
    await look('09-manager');
    await added.locator('.task-title').click();
    await added.getByLabel(texts.task.minutes, { exact: true }).fill(word.minutes);
    await added.getByRole('button', { name: texts.task.submit, exact: true }).click();
    await settled();
    await sidebar.locator('.task.is-done, .task.is-ticked, .task', { hasText: word.added }).first().waitFor();
    await look('10-ticked');
    const box = await columnOf(workbench, '☐', 2);
    expect(await goTo(`${box}3`)).toBe('FALSE');
    await page.keyboard.press('Space');
    await page.locator('.cell-content', { hasText: 'TRUE' }).waitFor();
    await settled();
    await look('11-box');

    // The next day both are in the log; a week later what was left undone is red, in the tab and in the report.
    await pass(word.page.nextDay);
    await look('12-next-day');
    await actAs(word.people.head[0]);
    await openSheet(word.log.sheet);
    const minutes = await columnOf(workbench, word.log.minutes);
    expect([await goTo(`${minutes}2`), await goTo(`${minutes}3`)].sort()).toContain('90');
    await look('13-log');
    expect(await redPoints(workbench)).toBe(0);
    await pass(word.page.nextWeek);
    await pass(word.page.nextDay);
    await press(texts.commands.report);
    await look('14-report');
    await openSheet(word.report);
    expect(await redPoints(workbench)).toBeGreaterThan(500);
    await look('15-deviations');
    await actAs(word.people.manager[0]);
    await sidebar.getByText(texts.groups.overdue).first().waitFor();
    expect(await redPoints(workbench)).toBeGreaterThan(500);
    await look('16-overdue');
  },
  240_000,
);
