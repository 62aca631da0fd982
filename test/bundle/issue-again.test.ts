import { gridRange } from '../../emulator/document/grid-range';
import { answerQuestions, stage, tabs, taskId, tick, trade, workingFirm } from './small-firm';
import { people, type ShownRow, startingFrom, type WorkbookDesk } from './workbook-desk';

/** «Выдать задачи» after everything that happens to a workbook in between: what people have entered stays theirs. */

const done = taskId('D1', '10');
const noted = taskId('D1', '20');
const own = 'Моё примечание';

/** What a performer enters, and his own column. */
const inputs = ['☐', 'Итог', 'Новая дата', 'Подтверждение', 'Факт, ед.', 'Сделано (дата)', 'Минуты', own];

/** A day's work: a task done with everything filled in, one noted but open, one that the client moved, a column of the manager's own. */
const busy = startingFrom(() => {
  const desk = workingFirm().at('2026-11-24T16:00');
  const right = desk.headers(tabs.ivanov).length + 1;
  desk.host.edit(people.ivanov, { sheet: tabs.ivanov, row: 2, column: right, values: [[own]] });
  const as = people.ivanov;
  desk.type(
    tabs.ivanov,
    { ID: done },
    {
      '☐': true,
      Подтверждение: 'Тип проверен по ЕГРЮЛ, выписка в папке',
      'Факт, ед.': 3,
      'Сделано (дата)': '23.11.2026',
      Минуты: '1:30',
      [own]: 'пекут с 1998 года',
    },
    { as },
  );
  desk.type(
    tabs.ivanov,
    { ID: noted },
    { Подтверждение: 'ссылка пришлю', Минуты: '20', [own]: 'спросить про сети' },
    { as },
  );
  desk.type(
    tabs.ivanov,
    { ID: taskId('D2', '10') },
    { Итог: 'перенёс клиент', 'Новая дата': '30.11.2026', [own]: 'звонить после обеда' },
    { as },
  );
  answerQuestions(desk, 'Пекарня № 3', 2);
  return desk;
});

const entered = (
  desk: WorkbookDesk,
  tasks: readonly string[] = [done, noted, taskId('D2', '10')],
  tab: string = tabs.ivanov,
) =>
  tasks.map((id) => {
    const row = desk.row(tab, { ID: id });
    return [id, Object.fromEntries(inputs.map((header) => [header, row[header] ?? '']))];
  });
const kept = ['Статус', 'Сделано', 'Внесено', 'Кем', 'Минуты', 'Факт ед.', 'Подтверждение', 'Итог', 'Норма'];
const registered = (desk: WorkbookDesk, id: string) => {
  const row = desk.row('Реестр', { ID: id });
  return Object.fromEntries(kept.map((header) => [header, row[header] ?? '']));
};
const log = (desk: WorkbookDesk) => desk.rows('Журнал времени').map(({ row: _, ...rest }) => rest);
const answers = (desk: WorkbookDesk) =>
  desk.rows('Ответы').flatMap((row) => (row.Ответ === '' ? [] : [[row.Вопрос, row.Ответ]]));

/** Issues and expects everything that was entered to stand as it stood. */
function issueAndExpectAllKept(desk: WorkbookDesk, command: 'issue' | 'sync' = 'issue'): void {
  const before = { entered: entered(desk), done: registered(desk, done), log: log(desk), answers: answers(desk) };
  expect(desk.run(command).error).toBeNull();
  expect({ entered: entered(desk), done: registered(desk, done), log: log(desk), answers: answers(desk) }).toEqual(
    before,
  );
}

test('with nothing changed there is nothing to write', () => {
  const desk = busy();
  desk.run('issue');
  issueAndExpectAllKept(desk);
  const before = desk.contents();
  expect(desk.run('issue')).toMatchObject({ writes: 0, error: null });
  expect(desk.run('sync')).toMatchObject({ writes: 0, error: null });
  expect(desk.contents()).toBe(before);
});

test.each(['Клиент', 'Срок', 'Операция', own])('after the manager sorted his tab by «%s»', (header) => {
  const desk = busy();
  desk.run('issue');
  const rows = desk.rows(tabs.ivanov);
  const width = desk.headers(tabs.ivanov).length;
  const column = desk.headers(tabs.ivanov).indexOf(header) + 1;
  desk.change(
    tabs.ivanov,
    { kind: 'sort', range: gridRange(3, 1, rows.length, width), column, ascending: false },
    people.ivanov,
  );
  const order = desk.rows(tabs.ivanov).map((row) => row.ID);
  expect(order).not.toEqual(rows.map((row) => row.ID));
  issueAndExpectAllKept(desk);
  expect(desk.rows(tabs.ivanov).map((row) => row.ID)).toEqual(order);
});

test('after the manager inserted rows between his tasks', () => {
  const desk = busy();
  desk.change(tabs.ivanov, { kind: 'insert', axis: 'row', at: 4, count: 2 }, people.ivanov);
  issueAndExpectAllKept(desk);
});

test('after rows were deleted: they come back with what was accepted, and nothing is taken for undone', () => {
  const desk = busy();
  const before = entered(desk, [noted]);
  for (const id of [done, noted])
    desk.change(
      tabs.ivanov,
      { kind: 'delete', axis: 'row', at: Number(desk.row(tabs.ivanov, { ID: id }).row), count: 1 },
      people.ivanov,
    );
  const journal = log(desk);
  expect(desk.run('issue').error).toBeNull();
  expect(registered(desk, done).Статус).toBe('выполнена');
  expect(log(desk)).toEqual(journal);
  // His own column went with the row; what was accepted is in the register and comes back.
  const [[, inputsBefore] = []] = before as [string, Record<string, string>][];
  expect(entered(desk, [noted])).toEqual([[noted, { ...inputsBefore, [own]: '' }]]);
});

test('after the deal was given to another: what is done stays the first one’s, what is open moves with its inputs', () => {
  const desk = busy();
  desk.type('Сделки', { ID: 'D1' }, { Менеджер: 'Петров П.' });
  const journal = log(desk);
  const wasDone = registered(desk, done);
  expect(desk.run('issue').error).toBeNull();
  expect(registered(desk, done)).toEqual(wasDone);
  expect(desk.row('Реестр', { ID: done }).Исполнитель).toBe('E2');
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({
    Исполнитель: 'E3',
    Минуты: '20',
    Подтверждение: 'ссылка пришлю',
  });
  expect(desk.row(tabs.petrov, { ID: noted })).toMatchObject({ Подтверждение: 'ссылка пришлю', Минуты: '20' });
  const left = desk.where(tabs.ivanov, { ID: noted });
  // The manager wrote beside it in a column of his own: the row is hidden, not deleted.
  expect(left.map((row) => desk.sheet(tabs.ivanov).rowDimensions[Number(row.row) - 1]?.hidden)).toEqual([true]);
  expect(log(desk)).toEqual(journal);
  expect(desk.run('issue')).toMatchObject({ writes: 0 });
});

test('after the deal came back to the first manager his row is shown again with his column', () => {
  const desk = busy();
  desk.type('Сделки', { ID: 'D1' }, { Менеджер: 'Петров П.' });
  desk.run('issue');
  desk.type('Сделки', { ID: 'D1' }, { Менеджер: 'Иванов И.' });
  desk.run('issue');
  const row = desk.row(tabs.ivanov, { ID: noted });
  expect(row).toMatchObject({ Подтверждение: 'ссылка пришлю', [own]: 'спросить про сети' });
  expect(desk.sheet(tabs.ivanov).rowDimensions[Number(row.row) - 1]?.hidden ?? false).toBe(false);
  expect(desk.where(tabs.petrov, { ID: noted })).toEqual([]);
});

test('after a new version of the map: open tasks follow it, done ones keep their version and norm', () => {
  const desk = busy();
  const wasDone = desk.row('Реестр', { ID: done });
  desk.type('Нормы', { Операция: 'S1-20 · Изучить открытые источники' }, { 'Норма (мин)': 45 });
  desk.type('Операции', { ID: 'S1-20' }, { Срок: '5' });
  desk.type('Операции', { ID: 'S1-10' }, { Операция: 'Определить тип клиента' });
  expect(desk.run('activate').message).toContain('версия 2');
  issueAndExpectAllKept(desk);
  expect(desk.row('Реестр', { ID: done })).toMatchObject({ 'Версия карты': 'S1@1', Норма: wasDone.Норма ?? '' });
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({ 'Версия карты': 'S1@2', Норма: '45', Минуты: '20' });
  expect(desk.row('Реестр', { ID: noted }).Срок).toMatch(/^01\.12\.2026/);
  expect(desk.run('issue')).toMatchObject({ writes: 0 });
});

test('after an operation left the map: its open task is cancelled, its done one stays', () => {
  const desk = busy();
  const rowsOf = (sheet: string, text: string) =>
    desk
      .rows(sheet)
      .filter((row) => [row.Операция, row['После операции'], row.ID].some((cell) => cell?.startsWith(text)));
  for (const sheet of ['Последовательность', 'Периодичность', 'Нормы', 'Контроль', 'Операции'])
    for (const { row } of rowsOf(sheet, 'S1-65').reverse())
      desk.change(sheet, { kind: 'delete', axis: 'row', at: Number(row), count: 1 });
  desk.type(
    'Ресурсы',
    { ID: desk.rows('Ресурсы').find((row) => row.Операции?.includes('S1-65'))?.ID ?? '' },
    { Операции: 'S1-60' },
  );
  expect(desk.run('activate').message).toContain('версия 2');
  issueAndExpectAllKept(desk);
  expect(desk.row('Реестр', { ID: taskId('D1', '65') }).Статус).toBe('отменена');
});

test('after an absence with a substitute: he gets the open tasks «за» the absent one, with their inputs', () => {
  const desk = busy();
  desk.append('Отсутствия', [
    { Сотрудник: 'Иванов И.', С: '24.11.2026', По: '27.11.2026', Замещает: 'Петров П.', Причина: 'отпуск' },
  ]);
  const journal = log(desk);
  expect(desk.run('issue').error).toBeNull();
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({ Исполнитель: 'E3', 'За кого': 'E2', Минуты: '20' });
  expect(desk.row(tabs.petrov, { ID: noted })).toMatchObject({
    Подтверждение: 'ссылка пришлю',
    Минуты: '20',
    Операция: expect.stringContaining('(за: Иванов И.)'),
  });
  expect(registered(desk, done)).toMatchObject({ Статус: 'выполнена', Минуты: '90' });
  expect(log(desk)).toEqual(journal);
  expect(desk.run('issue')).toMatchObject({ writes: 0 });
  desk.type(tabs.petrov, { ID: noted }, { '☐': true }, { as: people.petrov });
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({ Статус: 'выполнена', Исполнитель: 'E3', 'За кого': 'E2' });
  desk.at('2026-11-30T08:00').run('issue');
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({ Статус: 'выполнена', Исполнитель: 'E3' });
  expect(desk.row('Реестр', { ID: taskId('D1', '30') })).toMatchObject({ Исполнитель: 'E2', 'За кого': '' });
});

test('after an absence without a substitute: everything stays his, his clock stands, and the head is told', () => {
  const desk = busy();
  const due = desk.row('Реестр', { ID: noted }).Срок;
  desk.append('Отсутствия', [{ Сотрудник: 'Иванов И.', С: '25.11.2026', По: '27.11.2026', Причина: 'болезнь' }]);
  issueAndExpectAllKept(desk);
  expect(due).toMatch(/^26\.11\.2026/);
  expect(desk.row('Реестр', { ID: noted })).toMatchObject({
    Исполнитель: 'E2',
    Срок: expect.stringMatching(/^01\.12\.2026/),
  });
  desk.at('2026-11-26T10:00').run('report');
  expect(desk.where('Отклонения', { Вид: 'Без присмотра' }).length).toBeGreaterThan(0);
});

test('after a return to the stage: the second stay has tasks of its own, the first keeps everything', () => {
  const desk = busy();
  const journal = log(desk);
  const wasDone = registered(desk, done);
  desk.type('Сделки', { ID: 'D1' }, { Итог: 'возврат', 'Дата итога': '24.11.2026' });
  expect(desk.run('issue').error).toBeNull();
  expect(registered(desk, done)).toEqual(wasDone);
  expect(registered(desk, noted)).toMatchObject({ Статус: 'отменена', Минуты: '20', Подтверждение: 'ссылка пришлю' });
  expect(desk.row('Реестр', { ID: taskId('D1', '10', 1, 2) })).toMatchObject({
    Статус: 'доступна',
    Минуты: '',
    Сделано: '',
  });
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '10', 1, 2) })).toMatchObject({ Подтверждение: '', Минуты: '' });
  expect(desk.row('Сделки', { ID: 'D1' })).toMatchObject({ 'Заход №': '2', Итог: '' });
  expect(desk.where('История этапов', { Сделка: 'D1' })).toMatchObject([
    { Заход: '1', Итог: 'возврат', Выход: '24.11.2026' },
    { Заход: '2', Итог: '', Выход: '' },
  ]);
  expect(log(desk)).toEqual(journal);
  expect(desk.run('issue')).toMatchObject({ writes: 0 });
});

test('after a new deal and a new client typed into one row', () => {
  const desk = busy();
  desk.append('Сделки', [
    { Клиент: 'Новый Свет', 'Тип клиента': trade, Этап: stage, Менеджер: 'Петров П.', 'Вошла в этап': '24.11.2026' },
  ]);
  issueAndExpectAllKept(desk);
  const deal = desk.row('Сделки', { Клиент: 'Новый Свет' });
  expect(deal.ID).toBe('D4');
  expect(desk.row('Клиенты', { Клиент: 'Новый Свет' })).toMatchObject({ 'Тип клиента': trade });
  expect(desk.where(tabs.petrov, { ID: taskId('D4', '10') })).toHaveLength(1);
});

test('after a deal’s row was deleted: its tasks are left as they are, and the head is told', () => {
  const desk = busy();
  desk.change('Сделки', { kind: 'delete', axis: 'row', at: Number(desk.row('Сделки', { ID: 'D1' }).row), count: 1 });
  const before = desk.where('Реестр', { Сделка: 'D1' });
  const reply = desk.call('sidebarRun', ['issue', {}]).value as { ok: boolean; findings: { text: string }[] };
  expect(reply.findings.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('Задачи сделки D1 есть, а самой сделки'),
  );
  expect(desk.where('Реестр', { Сделка: 'D1' })).toEqual(before);
  expect(registered(desk, done).Статус).toBe('выполнена');
});

test('after a morning: done rows leave the tab unless the manager wrote beside them', () => {
  const desk = busy();
  tick(desk, 'D3', '10');
  desk.at('2026-11-25T07:30').run('morning');
  expect(desk.where(tabs.petrov, { ID: taskId('D3', '10') })).toEqual([]);
  const hidden = desk.row(tabs.ivanov, { ID: done });
  expect(hidden).toMatchObject({ [own]: 'пекут с 1998 года' });
  expect(desk.sheet(tabs.ivanov).rowDimensions[Number(hidden.row) - 1]?.hidden).toBe(true);
  expect(registered(desk, done)).toMatchObject({ Статус: 'выполнена', Минуты: '90' });
  expect(desk.run('morning').writes).toBe(0);
});

test('preview tells what issuing then does, in the same numbers, and writes nothing', () => {
  const desk = busy();
  desk.run('issue');
  desk.append('Сделки', [
    {
      ID: 'D7',
      Клиент: 'Новый Свет',
      'Тип клиента': trade,
      Этап: stage,
      Менеджер: 'Петров П.',
      'Вошла в этап': '24.11.2026',
    },
  ]);
  desk.type('Сделки', { ID: 'D2' }, { Итог: 'отказ клиента', 'Дата итога': '24.11.2026' });
  type Reply = { preview: readonly unknown[] };
  const before = desk.contents();
  const previewed = (desk.call('sidebarRun', ['preview', {}]).value as Reply).preview;
  expect(desk.contents()).toBe(before);
  expect(previewed).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ person: 'Иванов И.', cancelled: expect.any(Number) }),
      expect.objectContaining({ person: 'Петров П.', created: expect.any(Number) }),
    ]),
  );
  const issued = (desk.call('sidebarRun', ['issue', {}]).value as Reply).preview;
  expect(issued).toEqual(previewed);
  expect((desk.call('sidebarRun', ['preview', {}]).value as Reply).preview).toEqual([]);
});

const identities = (rows: readonly ShownRow[]): string[] => rows.map((row) => row.ID ?? '');

test('no task and no log row stands twice after all of it', () => {
  const desk = busy();
  desk.type('Сделки', { ID: 'D1' }, { Менеджер: 'Петров П.' });
  desk.run('issue');
  desk.type('Сделки', { ID: 'D1' }, { Итог: 'возврат', 'Дата итога': '24.11.2026' });
  desk.run('issue');
  desk.run('sync');
  desk.at('2026-11-25T07:30').run('morning');
  for (const ids of [identities(desk.rows('Реестр')), desk.rows('Журнал времени').map((row) => row['Запись ID'] ?? '')])
    expect(new Set(ids).size).toBe(ids.length);
});
