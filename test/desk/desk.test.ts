import { sheetByName } from '../../emulator/document/spreadsheet';
import type { DeskCell, DeskResult } from '../../workbench/page/desk-contract';
import { createMemoryStore, firmDocument, firmFile, head, MORNING, manager, openDesk, stranger } from './open-desk';

const cell = ({ view }: DeskResult, row: number, column: number): DeskCell | null =>
  view?.cells[row - 1]?.[column - 1] ?? null;

describe('the first opening', () => {
  test('shows the demo firm at its own time, with everybody in it', async () => {
    const desk = openDesk();
    const { state, view, refusal } = await desk.start();
    expect(refusal).toBe('');
    expect(state).toMatchObject({ fileName: 'Фирма.xlsx', now: MORNING, user: head, activeSheet: 'Сотрудники' });
    expect(state.people).toEqual([
      { email: head, name: 'Соколова М.', role: 'head', tab: null },
      { email: manager, name: 'Иванов И.', role: 'manager', tab: '▶ Иванов И.' },
      { email: stranger, name: 'Посторонний', role: 'stranger', tab: null },
    ]);
    expect(state.menus).toMatchObject([{ label: 'Техкарта', entries: [{ label: 'Собрать', function: 'menuSync' }] }]);
    expect(view?.cells[1]?.map((one) => one?.text)).toEqual(['E1', 'Соколова М.', head, 'РОП', undefined]);
  });

  test('without a demo an empty spreadsheet is open, and it says so', async () => {
    const { state, refusal } = await openDesk({ demo: () => Promise.reject(new Error('404')) }).start();
    expect(refusal).toContain('npm start');
    expect(state.sheets.map(({ name }) => name)).toEqual(['Лист1']);
  });

  test('everything that passes survives a structured clone', async () => {
    const desk = openDesk();
    for (const result of [await desk.start(), await desk.runMenu('menuShow', 'A1'), await desk.passTime('next-day')])
      expect(structuredClone(result)).toEqual(result);
  });
});

describe('editing', () => {
  test('what is typed is read in the spreadsheet’s language, and the event’s toast comes', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.showSheet('Сделки');
    const done = await desk.edit({ sheet: 'Сделки', row: 3, column: 3, values: [['1 500,25']] });
    expect(cell(done, 3, 3)).toMatchObject({ value: 1500.25 });
    expect(done.toasts).toMatchObject([{ message: 'Принято: C3' }]);
    expect(done.runs).toMatchObject([{ function: 'onEdit', user: head, ok: true }]);
    const dated = await desk.edit({ sheet: 'Сделки', row: 3, column: 4, values: [['25.11.2026']] });
    expect(cell(dated, 3, 4)).toMatchObject({ value: 46351, text: '25.11.2026' });
  });

  test('a block is pasted in one go, a formula shows its result and keeps its text', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.showSheet('Сделки');
    const done = await desk.edit({
      sheet: 'Сделки',
      row: 3,
      column: 2,
      values: [
        ['Пекарня', '10'],
        ['Завод', '=C3*2'],
      ],
    });
    expect(done.runs).toHaveLength(1);
    expect(cell(done, 4, 3)).toMatchObject({ text: '20', value: 20, formula: '=C3*2' });
  });

  test.each(['=GOOGLEFINANCE("x")', '=QUERY(A1:B2;"select A")', '=FILTER(A1:A3;A1:A3<>"")', '=RAND()'])(
    '%s, which only Google can compute, spoils its own cell only',
    async (formula) => {
      const store = createMemoryStore();
      const desk = openDesk({ store });
      await desk.start();
      await desk.showSheet('Сделки');
      const done = await desk.edit({ sheet: 'Сделки', row: 3, column: 5, values: [[formula]] });
      expect(cell(done, 3, 5)).toMatchObject({ text: '#N/A', formula, note: expect.stringContaining('не умеет') });
      expect(cell(done, 2, 2)).toMatchObject({ text: 'Ритм' });
      expect((await desk.callScript('menuSum', [])).value).toBe(1200.5);
      expect((await openDesk({ store }).start()).refusal).toBe('');
      const mended = await desk.edit({ sheet: 'Сделки', row: 3, column: 5, values: [['=C2*2']] });
      expect(cell(mended, 3, 5)).toMatchObject({ value: 2401 });
      expect(cell(mended, 3, 5)?.note).toBeUndefined();
    },
  );

  test('a protected cell is refused in Google’s words, and nothing changes', async () => {
    const document = firmDocument();
    const register = sheetByName(document, 'Реестр');
    register?.protections.push({
      id: 1,
      kind: 'sheet',
      range: null,
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
    });
    const desk = openDesk({ demo: () => firmFile(document) });
    await desk.start();
    await desk.actAs(manager);
    const refused = await desk.edit({ sheet: 'Реестр', row: 1, column: 1, values: [['x']] });
    expect(refused.refusal).toBe(
      'Вы пытаетесь изменить защищённую ячейку или объект. Чтобы внести изменения, попросите владельца таблицы снять защиту.',
    );
    expect(refused.view).toBeNull();
    expect((await desk.showSheet('Реестр')).view?.cells).toEqual([]);
    await desk.actAs(head);
    expect((await desk.edit({ sheet: 'Реестр', row: 1, column: 1, values: [['x']] })).refusal).toBe('');
  });

  test.each<[what: string, edit: Parameters<ReturnType<typeof openDesk>['edit']>[0], says: string]>([
    ['a sheet that there is not', { sheet: 'Нет', row: 1, column: 1, values: [['x']] }, 'Такого листа нет.'],
    ['no rectangle', { sheet: 'Сделки', row: 1, column: 1, values: [['x'], []] }, 'прямоугольник'],
    ['a place above the sheet', { sheet: 'Сделки', row: 0, column: 1, values: [['x']] }, 'прямоугольник'],
    ['a place beyond all sheets', { sheet: 'Сделки', row: 1e8, column: 1, values: [['x']] }, '10 миллионов'],
    ['a book in a cell', { sheet: 'Сделки', row: 1, column: 1, values: [['я'.repeat(50_001)]] }, '50 000'],
  ])('%s is refused in a sentence', async (_, edit, says) => {
    const desk = openDesk();
    await desk.start();
    const done = await desk.edit(edit);
    expect(done.refusal).toContain(says);
    expect(done.runs).toEqual([]);
  });
});

describe('running', () => {
  test('a menu entry finds the selection, and what it shows comes in its order', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.showSheet('Сделки');
    expect((await desk.callScript('menuWhere', [], 'B2:C3')).value).toBe('B2:C3');
    const shown = await desk.runMenu('menuShow', 'A1');
    expect(shown.alerts).toEqual([{ title: 'Готово', message: 'Всё на месте' }]);
    expect(shown.html).toMatchObject([
      { kind: 'sidebar', title: 'Панель', html: '<p>панель</p>' },
      { kind: 'modal', title: 'Отчёт', width: 600, height: 400 },
    ]);
  });

  test('what a script selects comes in front, and is told once', async () => {
    const desk = openDesk();
    await desk.start();
    const jumped = await desk.runMenu('menuJump', 'A1');
    expect(jumped.state).toMatchObject({ activeSheet: 'Сделки', selection: 'B2' });
    expect(cell(jumped, 2, 2)).toMatchObject({ text: 'Ритм' });
    expect((await desk.callScript('state', ['x'])).value).toEqual({ name: 'x', user: head, active: 'B2' });
    expect((await desk.callScript('state', ['x'])).state.selection).toBe('');
  });

  test('a run tells what it cost, a failed one why', async () => {
    const desk = openDesk();
    await desk.start();
    const { runs } = await desk.runMenu('menuFail', 'A1');
    expect(runs).toMatchObject([{ function: 'menuFail', user: head, ok: false, error: 'Нечего выдавать' }]);
    const [run] = (await desk.callScript('state', ['x'])).runs;
    expect(run).toMatchObject({ ok: true, error: '', flushes: 0 });
    expect(run?.serviceCalls).toBe(Object.values(run?.calls ?? {}).reduce((sum, count) => sum + count, 0));
    expect(run?.simulatedMs).toBeGreaterThan(0);
    expect((await desk.runMenu('menuNowhere', 'A1')).runs).toMatchObject([
      { ok: false, error: 'Функция скрипта не найдена: menuNowhere' },
    ]);
  });

  test('a menu that a run builds stands beside the others', async () => {
    const desk = openDesk();
    await desk.start();
    const { state } = await desk.runMenu('menuEnglish', 'A1');
    expect(state.menus).toMatchObject([{ label: 'Техкарта' }, { label: 'Techkarta' }]);
  });

  test('calls that come at once are answered in turn', async () => {
    const desk = openDesk();
    const [, first, second] = await Promise.all([
      desk.start(),
      desk.edit({ sheet: 'Сделки', row: 5, column: 1, values: [['a']] }),
      desk.edit({ sheet: 'Сделки', row: 5, column: 1, values: [['b']] }),
    ]);
    expect([first.refusal, second.refusal]).toEqual(['', '']);
    expect(cell(await desk.showSheet('Сделки'), 5, 1)).toMatchObject({ text: 'b' });
  });
});

describe('who sits before it', () => {
  test('a manager comes to his own tab', async () => {
    const desk = openDesk();
    await desk.start();
    const { state, view } = await desk.actAs(manager);
    expect(state).toMatchObject({ user: manager, activeSheet: '▶ Иванов И.' });
    expect(view?.sheet.name).toBe('▶ Иванов И.');
  });

  test('a stranger sees nothing and does nothing, and the head is back at once', async () => {
    const desk = openDesk();
    await desk.start();
    const no = 'У вас нет разрешения на доступ к этому документу.';
    const opened = await desk.actAs(stranger);
    expect(opened).toMatchObject({ refusal: no, view: null });
    expect(opened.state).toMatchObject({ sheets: [], menus: [], activeSheet: '', user: stranger });
    for (const refused of [
      await desk.edit({ sheet: 'Сделки', row: 2, column: 2, values: [['x']] }),
      await desk.runMenu('menuJump', 'A1'),
      await desk.callScript('state', []),
      await desk.showSheet('Сделки'),
      await desk.change({ kind: 'hide-sheet', sheet: 'Сделки' }),
    ])
      expect(refused).toMatchObject({ refusal: no, view: null, runs: [], value: null });
    const back = await desk.actAs(head);
    expect(back.refusal).toBe('');
    expect(back.view).not.toBeNull();
    expect(cell(await desk.showSheet('Сделки'), 2, 2)).toMatchObject({ text: 'Ритм' });
  });

  test('whoever is entered in «Сотрудники» can be acted as from then on', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.edit({
      sheet: 'Сотрудники',
      row: 4,
      column: 1,
      values: [['E3', 'Петров П.', 'Petrov@firm.ru', 'менеджер']],
    });
    expect((await desk.actAs('petrov@firm.ru')).refusal).toBe('');
    expect((await desk.actAs('nobody@firm.ru')).refusal).toBe('Такого человека в таблице нет.');
  });
});

describe('sheets', () => {
  test('a sheet is hidden and shown, but for the last', async () => {
    const desk = openDesk();
    await desk.start();
    const hidden = await desk.change({ kind: 'hide-sheet', sheet: 'Сотрудники' });
    expect(hidden.state.activeSheet).toBe('Сделки');
    expect(hidden.state.sheets.find(({ name }) => name === 'Сотрудники')?.isHidden).toBe(true);
    for (const sheet of ['▶ Иванов И.', 'Реестр']) await desk.change({ kind: 'hide-sheet', sheet });
    expect((await desk.change({ kind: 'hide-sheet', sheet: 'Сделки' })).refusal).toContain('единственный видимый');
    const shown = await desk.change({ kind: 'unhide-sheet', sheet: 'Сотрудники' });
    expect(shown.state.sheets.filter(({ isHidden }) => !isHidden).map(({ name }) => name)).toEqual([
      'Сотрудники',
      'Сделки',
    ]);
  });

  test('rows are put in, taken out and sorted', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.showSheet('Сделки');
    await desk.change({ kind: 'insert-rows', sheet: 'Сделки', row: 2, count: 2 });
    await desk.edit({ sheet: 'Сделки', row: 2, column: 1, values: [['D0', 'Завод']] });
    const without = await desk.change({ kind: 'delete-rows', sheet: 'Сделки', row: 1, count: 1 });
    expect(cell(without, 1, 2)).toMatchObject({ text: 'Завод' });
    const sorted = await desk.change({ kind: 'sort', sheet: 'Сделки', column: 1, ascending: false });
    expect(cell(sorted, 1, 2)).toMatchObject({ text: 'Ритм' });
  });
});

describe('time', () => {
  test('the next working morning, hourly runs on the way', async () => {
    const moments: string[] = [];
    const desk = openDesk({ onProgress: (moment) => moments.push(moment) });
    await desk.start();
    await desk.showSheet('Сделки');
    await desk.runMenu('menuInstall', 'A1');
    const day = await desk.passTime('next-day');
    expect(day.state.now).toBe('2026-11-24T09:00');
    expect(day.runs.map((run) => run.function)).toEqual(Array(24).fill('onHour'));
    expect(cell(day, 1, 6)).toMatchObject({ value: 24 });
    expect(moments).toEqual(['2026-11-23T15:00', '2026-11-23T21:00', '2026-11-24T03:00', '2026-11-24T09:00']);
    expect((await desk.passTime('next-week')).state.now).toBe('2026-11-30T09:00');
    expect((await desk.passTime('2026-12-04T17:30')).state.now).toBe('2026-12-04T17:30');
    expect((await desk.passTime('next-day')).state.now).toBe('2026-12-07T09:00');
  });

  test.each([
    ['2026-11-23T08:59', 'назад не идёт'],
    ['2027-11-23', '31 дня'],
    ['2026-02-31', 'дня или часа нет'],
    ['завтра', 'дня или часа нет'],
  ])('to %s: refused, and the clock stands', async (to, says) => {
    const desk = openDesk();
    await desk.start();
    const { refusal, state } = await desk.passTime(to);
    expect(refusal).toContain(says);
    expect(state.now).toBe(MORNING);
  });
});

describe('what stays in the browser', () => {
  test('the next visit finds everything as it was left', async () => {
    const store = createMemoryStore();
    const desk = openDesk({ store });
    await desk.start();
    await desk.runMenu('menuInstall', 'A1');
    await desk.actAs(manager);
    await desk.passTime('next-day');
    await desk.edit({ sheet: '▶ Иванов И.', row: 2, column: 1, values: [['сделано']] });
    const again = openDesk({ store, demo: () => Promise.reject(new Error('not asked for')) });
    const opened = await again.start();
    expect(opened.refusal).toBe('');
    expect(opened.state).toMatchObject({ user: manager, now: '2026-11-24T09:00', activeSheet: '▶ Иванов И.' });
    expect(cell(opened, 2, 1)).toMatchObject({ text: 'сделано' });
    expect((await again.passTime('next-day')).runs).toHaveLength(24);
    expect((await desk.resetToDemo()).state).toMatchObject({ user: head, now: MORNING });
  });

  test('a demo that cannot be loaded does not take the place of the work', async () => {
    let isThere = true;
    const desk = openDesk({ demo: () => (isThere ? firmFile() : Promise.reject(new Error('404'))) });
    await desk.start();
    await desk.edit({ sheet: 'Сделки', row: 2, column: 2, values: [['моё']] });
    isThere = false;
    expect((await desk.resetToDemo()).refusal).toContain('осталась как была');
    expect(cell(await desk.showSheet('Сделки'), 2, 2)).toMatchObject({ text: 'моё' });
  });

  test.each<[what: string, damage: (saved: Record<string, unknown>) => unknown]>([
    ['a text', () => 'nonsense'],
    ['another format', (saved) => ({ ...saved, format: 99 })],
    ['no snapshot', ({ snapshot: _, ...saved }) => saved],
    [
      'a document without sheets',
      (saved) => {
        const { documents } = saved.snapshot as { documents: Map<string, { sheets: unknown[] }> };
        for (const document of documents.values()) document.sheets = [];
        return saved;
      },
    ],
    [
      'a sheet without rows',
      (saved) => {
        const { documents } = saved.snapshot as { documents: Map<string, { sheets: { rows?: unknown }[] }> };
        for (const document of documents.values()) for (const sheet of document.sheets) delete sheet.rows;
        return saved;
      },
    ],
  ])('%s instead of what was saved: the demo and a sentence', async (_, damage) => {
    const store = createMemoryStore();
    await openDesk({ store }).start();
    store.saved = damage(store.saved as Record<string, unknown>);
    const { refusal, state } = await openDesk({ store }).start();
    expect(refusal).toBe('Сохранённое в этом браузере не читается, поэтому открыта показательная фирма.');
    expect(state.fileName).toBe('Фирма.xlsx');
  });

  test('a browser that keeps nothing lets work all the same, and it is told', async () => {
    const broken = { load: () => Promise.reject(new Error('denied')), save: () => Promise.reject(new Error('full')) };
    const desk = openDesk({ store: broken });
    expect(await desk.start()).toMatchObject({ refusal: '', state: { isSaved: false } });
    expect((await desk.edit({ sheet: 'Сделки', row: 2, column: 2, values: [['x']] })).refusal).toBe('');
    expect((await openDesk().start()).state.isSaved).toBe(true);
  });
});

describe('files', () => {
  test('what is downloaded opens again as it was, clock and triggers too', async () => {
    const desk = openDesk();
    await desk.start();
    await desk.runMenu('menuInstall', 'A1');
    await desk.passTime('next-day');
    const { name, bytes } = await desk.saveFile();
    expect(name).toBe('Фирма.xlsx');
    const other = openDesk({ demo: () => Promise.reject(new Error('none')) });
    await other.startEmpty();
    const opened = await other.openFile('Моя фирма.xlsx', new Blob([new Uint8Array(bytes)]));
    expect(opened.state).toMatchObject({ fileName: 'Моя фирма.xlsx', now: '2026-11-24T09:00', user: head });
    expect((await other.passTime('next-day')).runs).toHaveLength(24);
  });

  const plain = async (): Promise<Uint8Array> => {
    const { Workbook } = await import('exceljs');
    const workbook = new Workbook();
    workbook.addWorksheet('Лист1').getCell('A1').value = 'бюджет';
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
  const cut = async (): Promise<Uint8Array> => (await plain()).slice(0, 3000);
  const huge = (): Blob =>
    Object.defineProperty(new Blob(['PK']), 'size', { value: 100_000_000 }) as Blob & { arrayBuffer: () => never };

  test.each<[what: string, file: () => Promise<Uint8Array> | Uint8Array | Blob, ru: string, en: string]>([
    ['no workbook', () => new Uint8Array(1000), 'Это не книга .xlsx.', 'no .xlsx'],
    ['nothing', () => new Uint8Array(0), 'Это не книга .xlsx.', 'no .xlsx'],
    ['a damaged one', cut, 'повреждена', 'damaged'],
    ['somebody else’s', plain, 'не книга Техкарты', 'no Techkarta workbook'],
    ['one of 100 MB', huge, 'слишком велик', 'too large'],
  ])('%s is refused in one sentence, and the open work stays', async (_, file, ru, en) => {
    for (const [language, says] of [['ru', ru] as const, ['en', en] as const]) {
      const desk = openDesk({ language });
      await desk.start();
      await desk.edit({ sheet: 'Сделки', row: 2, column: 2, values: [['моё']] });
      const { refusal, state } = await desk.openFile('x.xlsx', await file());
      expect(refusal).toContain(says);
      expect(refusal).not.toContain('\n');
      expect(state).toMatchObject({ fileName: 'Фирма.xlsx', now: MORNING });
      expect(cell(await desk.showSheet('Сделки'), 2, 2)).toMatchObject({ text: 'моё' });
    }
  });

  test('a Techkarta workbook that Google wrote belongs to its head and begins today', async () => {
    const { Workbook } = await import('exceljs');
    const workbook = new Workbook();
    workbook.addWorksheet('Staff').addRows([
      ['ID', 'Name', 'E-mail', 'Role', 'Dismissed from'],
      ['E2', 'Jones', 'jones@firm.example', 'manager', ''],
      ['E1', 'Smith', 'smith@firm.example', 'head of sales', ''],
    ]);
    workbook.addWorksheet('Deals');
    const { state } = await openDesk().openFile('Firm.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(state).toMatchObject({ user: 'smith@firm.example', now: '2026-12-01T09:00', fileName: 'Firm.xlsx' });
    expect(state.people.map(({ role }) => role)).toEqual(['head', 'manager', 'stranger']);
  });
});

test('a newcomer has an empty spreadsheet of his language, himself and a stranger', async () => {
  const russian = await openDesk().startEmpty();
  expect(russian.state.sheets.map(({ name }) => name)).toEqual(['Лист1']);
  const english = await openDesk({ language: 'en' }).startEmpty();
  expect(english.state).toMatchObject({ fileName: 'Techkarta.xlsx', now: '2026-12-01T09:00' });
  expect(english.state.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(english.state.people.map(({ name, role }) => [name, role])).toEqual([
    ['Owner of the spreadsheet', 'head'],
    ['A stranger', 'stranger'],
  ]);
});
