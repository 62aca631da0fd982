import { people, startingFrom, WorkbookDesk } from './workbook-desk';

/** Every command of the menu in both languages, on an empty spreadsheet of either locale. */

const words = {
  ru: {
    locale: 'ru_RU',
    sheets: { staff: 'Сотрудники', deals: 'Сделки', check: 'Проверка карты', start: 'Старт', log: 'Журнал времени' },
    reports: ['Утро РОПа', 'Неделя', 'Отклонения', 'Допуск к КП'],
    staff: (id: string, name: string, email: string, isHead = false) => ({
      ID: id,
      Имя: name,
      'E-mail': email,
      Роль: isHead ? 'РОП' : 'менеджер',
    }),
    deal: {
      ID: 'D1',
      Клиент: 'Пекарня № 3',
      'Тип клиента': 'Торговая компания',
      Этап: 'Проектные · Разработка клиента',
      Менеджер: 'Иванов И.',
      'Вошла в этап': '23.11.2026',
      Сумма: 450_000,
    },
    tab: '▶ Иванов И.',
    manager: 'Иванов И.',
    status: 'Статус',
    done: 'выполнена',
    stepDone: 'Готово',
    task: 'Задача',
    told: {
      setup: 'Листы готовы. Начните с листа «Старт»: он проведёт через первые пять шагов.',
      empty: 'Карта пока пуста: «Карты этапов → Вписать готовую карту».',
      filled: 'Вписана готовая карта «Проектные продажи: разработка клиента».',
      again: 'Все листы в порядке.',
      check: 'Замечаний нет. Полнота карт: «Разработка клиента» — 100 %.',
      activate: 'Карта этапа «Разработка клиента» введена в действие, версия 1. Теперь выдайте задачи.',
      activateAgain: 'Все карты уже действуют, и с тех пор ничего не менялось.',
      preview: 'Если выдать сейчас: 15 новых.\nИванов И.: 12 новых\nСоколова М.: 3 новые',
      issue: 'Задачи выданы: 15 новых.',
      issueAgain: 'Всё уже выдано, изменений нет.',
      install: 'Автоматический учёт включён: отметки собираются при каждой правке и раз в час.',
      installAgain: 'Автоматический учёт уже включён.',
      sync: 'Собрано: 1 отметка. Стало доступно: 1 задача.',
      syncAgain: 'Новых отметок нет.',
    },
  },
  en: {
    locale: 'en_US',
    sheets: { staff: 'Staff', deals: 'Deals', check: 'Map check', start: 'Start', log: 'Time log' },
    reports: ['Morning', 'Week', 'Deviations', 'Offer gate'],
    staff: (id: string, name: string, email: string, isHead = false) => ({
      ID: id,
      Name: name,
      'E-mail': email,
      Role: isHead ? 'head of sales' : 'manager',
    }),
    deal: {
      ID: 'D1',
      Client: 'Bakery No. 3',
      'Client type': 'Trading company',
      Stage: 'Project sales · Client development',
      Manager: 'Ivanov I.',
      'Entered stage': '11/23/2026',
      Sum: 450_000,
    },
    tab: '▶ Ivanov I.',
    manager: 'Ivanov I.',
    status: 'Status',
    done: 'done',
    stepDone: 'Done',
    task: 'Issued task',
    told: {
      setup: 'The sheets are ready. Begin with the sheet “Start”: it leads through the first five steps.',
      empty: 'The map is empty so far: “Stage maps → Fill in the template”.',
      filled: 'The template “Project sales: client development” was filled in.',
      again: 'All sheets are in order.',
      check: 'Nothing found. Completeness: “Client development” 100%.',
      activate: 'The map of the stage “Client development” is active, version 1. Issue tasks now.',
      activateAgain: 'All maps are active already, and nothing has changed since.',
      preview: 'If issued now: 15 new.\nIvanov I.: 12 new\nSokolova M.: 3 new',
      issue: 'Tasks issued: 15 new.',
      issueAgain: 'Everything is issued already, nothing changed.',
      install: 'Automatic collection is on: ticks are collected at every edit and once an hour.',
      installAgain: 'Automatic collection is on already.',
      sync: 'Collected: 1 tick. Became available: 1 task.',
      syncAgain: 'There are no new ticks.',
    },
  },
} as const;

describe.each(['ru', 'en'] as const)('in %s', (language) => {
  const { locale, sheets, reports, staff, deal, tab, manager, status, done, stepDone, task, told } = words[language];
  const head = language === 'ru' ? 'Соколова М.' : 'Sokolova M.';

  const empty = (): WorkbookDesk => new WorkbookDesk({ locale });
  const filled = startingFrom(() => {
    const desk = empty();
    desk.run('setup', { template: 'client-development' });
    desk.append(sheets.staff, [staff('E1', head, people.head, true), staff('E2', manager, people.ivanov)]);
    desk.append(sheets.deals, [deal]);
    return desk;
  });
  const issued = startingFrom(() => {
    const desk = filled();
    desk.run('activate');
    desk.run('issue');
    return desk;
  });
  const tick = (desk: WorkbookDesk, deliver: 'none' | 'once' = 'none') =>
    desk.type(tab, { ID: 'D1/1/S1-10/1' }, { '☐': true }, { as: people.ivanov, deliver });

  test('setup makes the sheets, then the links between them, and the third time there is nothing to do', () => {
    const desk = empty();
    expect(desk.run('setup').message).toBe(`${told.setup} ${told.empty}`);
    desk.run('setup');
    const before = desk.contents();
    expect(desk.run('setup')).toMatchObject({ message: expect.stringContaining(told.again), writes: 0, error: null });
    expect(desk.contents()).toBe(before);
    expect(desk.rows(sheets.start).map((row) => row[stepDone])).toEqual(
      Array(5).fill(expect.stringMatching(/^(|ЛОЖЬ|FALSE)$/)),
    );
  });

  test('setup with a template fills the map in', () => {
    expect(empty().run('setup', { template: 'client-development' }).message).toBe(`${told.setup} ${told.filled}`);
  });

  test('setup with a template that there is not says which there are, and makes nothing', () => {
    const desk = empty();
    const before = desk.contents();
    expect(desk.run('setup', { template: 'нет такого' }).message).toContain('client-development');
    expect(desk.contents()).toBe(before);
  });

  test('check finds nothing wrong in the template', () => {
    const desk = filled();
    expect(desk.run('check')).toMatchObject({ message: told.check, error: null });
    expect(desk.rows(sheets.check)).toEqual([]);
    expect(desk.run('check').writes).toBe(0);
  });

  test('activate freezes the map once', () => {
    const desk = filled();
    expect(desk.run('activate').message).toBe(told.activate);
    expect(desk.run('activate')).toMatchObject({ message: told.activateAgain, writes: 0 });
  });

  test('preview tells by person and writes nothing', () => {
    const desk = filled();
    desk.run('activate');
    const before = desk.contents();
    expect(desk.run('preview')).toMatchObject({ message: told.preview, writes: 0, error: null });
    expect(desk.contents()).toBe(before);
  });

  test('issue makes what the preview told, the second time nothing', () => {
    const desk = filled();
    desk.run('activate');
    expect(desk.run('issue')).toMatchObject({ message: told.issue, error: null });
    expect(desk.hasSheet(tab)).toBe(true);
    const before = desk.contents();
    expect(desk.run('issue')).toMatchObject({ message: told.issueAgain, writes: 0 });
    expect(desk.contents()).toBe(before);
  });

  test('install sets two triggers, once, and «Старт» is through', () => {
    const desk = issued();
    expect(desk.run('install').message).toBe(told.install);
    expect(desk.run('install')).toMatchObject({ message: told.installAgain, writes: 0 });
    expect(desk.host.world.state.triggers.map(({ handler }) => handler).sort()).toEqual(['onHour', 'onTabEdit']);
    expect(desk.rows(sheets.start).every((row) => /^(ИСТИНА|TRUE)$/.test(row[stepDone] ?? ''))).toBe(true);
  });

  test('sync collects ticks that nothing heard', () => {
    const desk = issued();
    tick(desk);
    expect(desk.run('sync')).toMatchObject({ message: told.sync, error: null });
    expect(desk.row(tab, { ID: 'D1/1/S1-10/1' })[status]).toBe(done);
    expect(desk.where(sheets.log, { [task]: 'D1/1/S1-10/1' })).toHaveLength(1);
    expect(desk.run('sync')).toMatchObject({ message: told.syncAgain, writes: 0 });
  });

  test('morning collects, tidies, issues and reports; the second time nothing', () => {
    const desk = issued();
    tick(desk);
    desk.at('2026-11-24T07:30');
    expect(desk.run('morning').error).toBeNull();
    expect(desk.where(tab, { ID: 'D1/1/S1-10/1' })).toEqual([]);
    expect(desk.where(sheets.log, { [task]: 'D1/1/S1-10/1' })).toHaveLength(1);
    expect(desk.run('morning')).toMatchObject({ writes: 0, error: null });
  });

  test('report writes the four reports, the second time nothing', () => {
    const desk = issued();
    desk.at('2026-11-27T09:00');
    const first = desk.run('report');
    expect(first).toMatchObject({ error: null });
    expect(first.writes).toBeGreaterThan(0);
    for (const report of reports) expect([report, desk.rows(report).length > 0]).toEqual([report, true]);
    expect(desk.run('report')).toMatchObject({ writes: 0, error: null });
  });

  test('the edit handler takes a tick over at once', () => {
    const desk = issued();
    desk.run('install');
    tick(desk, 'once');
    expect(desk.row(tab, { ID: 'D1/1/S1-10/1' })[status]).toBe(done);
    expect(desk.where(sheets.log, { [task]: 'D1/1/S1-10/1' })).toHaveLength(1);
  });

  test('every run is in the event log', () => {
    const desk = issued();
    const sheet = language === 'ru' ? 'Журнал событий' : 'Event log';
    const command = language === 'ru' ? 'Команда' : 'Command';
    expect(desk.rows(sheet).map((row) => row[command])).toEqual(['activate', 'issue']);
  });
});

test('the language asked for wins over the locale', () => {
  const desk = new WorkbookDesk({ locale: 'ru_RU' });
  expect(desk.run('setup', { language: 'en' }).message).toContain(words.en.told.setup);
  expect(desk.hasSheet('Deals')).toBe(true);
  expect(desk.hasSheet('Сделки')).toBe(false);
});

test.each([
  { what: 'without a map', args: {}, now: 'пока нет' },
  { what: 'with the ready map', args: { template: 'client-development' }, now: '1 черновик' },
])('«Старт» counts the drafts there are: $what', ({ args, now }) => {
  const desk = new WorkbookDesk();
  desk.run('setup', args);
  const shown = () => desk.row('Старт', { '№': '3' }).Сейчас;
  expect(shown()).toBe(now);
  desk.run('issue');
  expect(shown()).toBe(now);
});
