import { dealRows, enteredFirm, staffRows, stage, tabs, taskId, tick, trade, workingFirm } from './small-firm';
import { swapColumns } from './swap-columns';
import { people, startingFrom, WorkbookDesk } from './workbook-desk';

/** Firms and workbooks that are not as one thinks of them first. */

const working = startingFrom(() => workingFirm());

test('two managers of one name: each has a tab with his ID, and ticks go to the right one', () => {
  const desk = new WorkbookDesk();
  desk.run('setup', { template: 'client-development' });
  desk.append(
    'Сотрудники',
    staffRows.map((row) => (row.ID === 'E3' ? { ...row, Имя: 'Иванов И.' } : row)),
  );
  desk.append(
    'Сделки',
    dealRows.map((deal) => ({
      ...deal,
      Менеджер: deal.ID === 'D3' ? 'E3' : 'E2',
      Этап: stage,
      'Вошла в этап': '23.11.2026',
      Сумма: 450_000,
    })),
  );
  desk.run('activate');
  expect(desk.run('issue').error).toBeNull();
  desk.run('install');
  const [first, second] = ['▶ Иванов И. (E2)', '▶ Иванов И. (E3)'];
  expect(desk.where(first, { ID: taskId('D1', '10') })).toHaveLength(1);
  expect(desk.where(second, { ID: taskId('D3', '10') })).toHaveLength(1);
  desk.type(second, { ID: taskId('D3', '10') }, { '☐': true }, { as: people.petrov });
  expect(desk.row('Реестр', { ID: taskId('D3', '10') })).toMatchObject({ Статус: 'выполнена', Исполнитель: 'E3' });
  expect(desk.row(second, { ID: taskId('D3', '20') }).Статус).toBe('доступна');
  expect(desk.rows(first).every((row) => !row.ID?.startsWith('D3'))).toBe(true);
  desk.run('issue');
  expect(desk.run('issue').writes).toBe(0);
});

test('a manager who is given another name keeps his tab, his tasks and his ticks', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.type('Сотрудники', { ID: 'E2' }, { Имя: 'Иванова И.' });
  for (const id of ['D1', 'D2']) desk.type('Сделки', { ID: id }, { Менеджер: 'Иванова И.' });
  expect(desk.run('issue').error).toBeNull();
  expect(desk.row('Реестр', { ID: taskId('D1', '20') })).toMatchObject({ Исполнитель: 'E2' });
  desk.run('setup');
  expect(desk.hasSheet(tabs.ivanov)).toBe(false);
  expect(desk.row('▶ Иванова И.', { ID: taskId('D1', '10') })).toMatchObject({ Статус: 'выполнена' });
  desk.type('▶ Иванова И.', { ID: taskId('D1', '20') }, { '☐': true }, { as: people.ivanov });
  expect(desk.row('Реестр', { ID: taskId('D1', '20') }).Статус).toBe('выполнена');
});

test('a sheet of the user’s own named with ▶ stops nothing and is not touched', () => {
  const desk = working();
  const own = { ...structuredClone(desk.sheet('Старт')), id: 78, name: '▶ Планы на год', protections: [], rows: [] };
  desk.host.document.sheets.push(own);
  desk.host.edit(desk.head, {
    sheet: own.name,
    row: 1,
    column: 1,
    values: [
      ['Выйти', 'в Казань'],
      [true, '1,5 ч'],
    ],
  });
  const before = JSON.stringify(desk.sheet(own.name).rows);
  for (const command of [
    'setup',
    'check',
    'activate',
    'preview',
    'issue',
    'sync',
    'report',
    'install',
    'morning',
  ] as const)
    expect([command, desk.run(command).error, desk.run(command).message.includes('Нет')]).toEqual([
      command,
      null,
      false,
    ]);
  expect(JSON.stringify(desk.sheet(own.name).rows)).toBe(before);
  expect(desk.where('Журнал времени', { Задача: '' })).toEqual([]);
});

test('another language: sheets, headers and words change, tasks, ticks and log stay', () => {
  const desk = working();
  tick(desk, 'D1', '10', { Подтверждение: 'Тип проверен по ЕГРЮЛ' });
  const ids = desk.rows('Реестр').map((row) => row.ID);
  expect(desk.run('setup', { language: 'en' }).error).toBeNull();
  expect(desk.run('issue').error).toBeNull();
  expect(desk.rows('Register').map((row) => row.ID)).toEqual(ids);
  expect(desk.row('Register', { ID: taskId('D1', '10') })).toMatchObject({
    Status: 'done',
    Evidence: 'Тип проверен по ЕГРЮЛ',
  });
  expect(desk.where('Time log', { 'Issued task': taskId('D1', '10') })).toHaveLength(1);
  desk.type(tabs.ivanov, { ID: taskId('D1', '20') }, { Outcome: 'done' }, { as: people.ivanov });
  expect(desk.row('Register', { ID: taskId('D1', '20') }).Status).toBe('done');
  expect(desk.run('setup').error).toBeNull();
  expect(desk.run('setup').writes).toBe(0);
  expect(desk.run('issue').writes).toBe(0);
});

test('words of the other language are understood in a tab', () => {
  const desk = working();
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { Итог: 'done', Минуты: '1.5 h' }, { as: people.ivanov });
  expect(desk.row('Реестр', { ID: taskId('D1', '10') })).toMatchObject({ Статус: 'выполнена', Минуты: '90' });
});

test('columns of the register that somebody moved are put up with by the collection, and a tick breaks nothing', () => {
  const desk = working();
  const sheet = desk.sheet('Реестр');
  const at = (header: string) => desk.headers('Реестр').indexOf(header) + 1;
  swapColumns(sheet, at('Статус'), at('Операция'));
  const before = desk.rows('Реестр');
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  const others = (rows: readonly Readonly<Record<string, string>>[]) => rows.filter((row) => row.Сделка !== 'D1');
  expect(others(desk.rows('Реестр'))).toEqual(others(before));
  expect(desk.run('sync').error).toBeNull();
  expect(desk.row('Реестр', { ID: taskId('D1', '10') })).toMatchObject({ Статус: 'выполнена', Операция: 'S1-10' });
  expect(desk.where('Журнал времени', { Задача: taskId('D1', '10') })).toHaveLength(1);
});

test('a row of the register that cannot be read is mended by the collection, and doubled by nobody', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.type('Реестр', { ID: taskId('D1', '10') }, { Принято: '{"обрыв' });
  const rows = desk.rows('Реестр').length;
  tick(desk, 'D1', '20');
  expect(desk.rows('Реестр')).toHaveLength(rows);
  // The first collection makes the row anew, the second takes its tick over again.
  expect(desk.run('sync').error).toBeNull();
  expect(desk.run('sync').error).toBeNull();
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
  expect(desk.row('Реестр', { ID: taskId('D1', '20') }).Статус).toBe('выполнена');
  expect(desk.rows('Реестр')).toHaveLength(rows);
  const ids = desk.rows('Журнал времени').map((row) => row['Запись ID']);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the register sorted by its head is read and written by identity', () => {
  const desk = working();
  const rows = desk.rows('Реестр').length;
  desk.change('Реестр', {
    kind: 'sort',
    range: { row: 2, column: 1, numRows: rows, numColumns: desk.headers('Реестр').length },
    column: desk.headers('Реестр').indexOf('Операция') + 1,
    ascending: false,
  });
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
  expect(desk.row('Реестр', { ID: taskId('D2', '10') }).Статус).toBe('доступна');
  expect(desk.rows('Реестр')).toHaveLength(rows);
  expect(desk.run('issue').error).toBeNull();
  expect(desk.rows('Реестр')).toHaveLength(rows);
});

test('a manager who left: his deal is told, and another takes it over with all that was done', () => {
  const desk = working();
  tick(desk, 'D3', '10');
  desk.at('2026-11-24T09:00').type('Сотрудники', { ID: 'E3' }, { 'Уволен с': '24.11.2026' });
  const reply = desk.call('sidebarRun', ['issue', {}]).value as { findings: { text: string }[] };
  expect(reply.findings.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Сделка D3: .*уволен/));
  desk.type('Сделки', { ID: 'D3' }, { Менеджер: 'Иванов И.' });
  desk.run('issue');
  expect(desk.row('Реестр', { ID: taskId('D3', '10') })).toMatchObject({ Статус: 'выполнена', Исполнитель: 'E3' });
  expect(desk.row('Реестр', { ID: taskId('D3', '20') })).toMatchObject({ Исполнитель: 'E2' });
});

test('a head who sells has a tab with the deals he runs, approvals among them', () => {
  const desk = enteredFirm();
  desk.append('Сделки', [
    {
      ID: 'D5',
      Клиент: 'Сам',
      'Тип клиента': trade,
      Этап: stage,
      Менеджер: 'Соколова М.',
      'Вошла в этап': '23.11.2026',
    },
  ]);
  desk.run('activate');
  desk.run('issue');
  desk.run('install');
  expect(desk.where(tabs.head, { ID: taskId('D5', '10') })).toHaveLength(1);
  desk.type(tabs.head, { ID: taskId('D5', '10') }, { '☐': true });
  expect(desk.row('Реестр', { ID: taskId('D5', '10') })).toMatchObject({ Статус: 'выполнена', Исполнитель: 'E1' });
});

test('names with quotes, slashes and an apostrophe do no harm', () => {
  const desk = enteredFirm();
  desk.type('Сотрудники', { ID: 'E2' }, { Имя: "О'Нил «Младший» / Ко" });
  for (const id of ['D1', 'D2']) desk.type('Сделки', { ID: id }, { Менеджер: "О'Нил «Младший» / Ко" });
  desk.type('Сделки', { ID: 'D1' }, { Клиент: '=ООО "Ромашка"; 1/2' });
  desk.run('activate');
  expect(desk.run('issue').error).toBeNull();
  desk.run('install');
  const tab = "▶ О'Нил «Младший» / Ко";
  desk.type(tab, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
  expect(desk.run('report').error).toBeNull();
  desk.run('issue');
  expect(desk.run('issue').writes).toBe(0);
});
