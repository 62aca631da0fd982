import { stage, tabs, taskId, trade, workingFirm } from './small-firm';
import { people, startingFrom, type WorkbookDesk } from './workbook-desk';

/** Events are hints, state is truth (platform.md, hazards 1, 2, 5, 8, 18–21). */

const tab = tabs.ivanov;

/** Twenty deals, so that twenty ticks stand one below the other. */
const twentyDeals = startingFrom(() => {
  const desk = workingFirm({ installs: false });
  desk.append(
    'Сделки',
    Array.from({ length: 18 }, (_, index) => ({
      ID: `D${index + 4}`,
      Клиент: `Торговый дом ${String.fromCharCode(1040 + index)}${index + 4}`,
      'Тип клиента': trade,
      Этап: stage,
      Менеджер: 'Иванов И.',
      'Вошла в этап': '23.11.2026',
    })),
  );
  expect(desk.run('issue').error).toBeNull();
  desk.run('install');
  return desk;
});

const firstTasks = (desk: WorkbookDesk): string[] =>
  desk
    .rows(tab)
    .filter((row) => row.ID?.endsWith('/S1-10/1'))
    .map((row) => row.ID ?? '');

/** First tasks whose rows lie one below the other. */
const neighbours = (desk: WorkbookDesk, count: number) => {
  const rows = desk.rows(tab).filter((row) => /^D([4-9]|[12]\d)\//.test(row.ID ?? '') && row.ID?.endsWith('/S1-10/1'));
  expect(Number(rows[count - 1]?.row) - Number(rows[0]?.row)).toBe(count - 1);
  return rows.slice(0, count);
};

const logged = (desk: WorkbookDesk): string[] => desk.rows('Журнал времени').map((row) => row['Запись ID'] ?? '');
const doneIn = (desk: WorkbookDesk): string[] =>
  desk.where('Реестр', { Статус: 'выполнена' }).map((row) => row.ID ?? '');

test('hazard 1: of 20 ticks only the events 1, 2 and 20 arrive; the log equals the ticks', () => {
  const desk = twentyDeals();
  const tasks = firstTasks(desk);
  expect(tasks).toHaveLength(20);
  tasks.forEach((id, index) => {
    const deliver = [0, 1, 19].includes(index) ? 'once' : 'none';
    desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov, deliver });
  });
  expect(doneIn(desk).sort()).toEqual([...tasks].sort());
  expect(logged(desk).sort()).toEqual(tasks.map((id) => `${id}#1`).sort());
  expect(desk.run('sync')).toMatchObject({ message: 'Новых отметок нет.', error: null });
  expect(logged(desk)).toHaveLength(20);
});

test('hazard 1: if not even the last event arrives, the next collection takes all', () => {
  const desk = twentyDeals();
  const tasks = firstTasks(desk);
  for (const id of tasks) desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
  expect(logged(desk)).toEqual([]);
  expect(desk.run('sync').message).toBe('Собрано: 20 отметок. Стало доступно: 20 задач.');
  expect(logged(desk).sort()).toEqual(tasks.map((id) => `${id}#1`).sort());
});

test.each([
  ['a tick', { '☐': true }],
  ['an outcome', { Итог: 'сделано' }],
  ['a tick taken away', { '☐': false }],
])('hazard 2: %s whose event is delivered twice is one row in the log', (_, set) => {
  const desk = twentyDeals();
  const id = taskId('D1', '10');
  if ('☐' in set && set['☐'] === false) desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov });
  const before = logged(desk).length;
  const told = desk.type(tab, { ID: id }, set, { as: people.ivanov, deliver: 'twice' });
  expect(told).toHaveLength(2);
  expect(logged(desk)).toHaveLength(before + 1);
  // Under the lock it counts its own run time, and nothing else.
  expect(told[1]?.writes).toBe(0);
});

test('hazard 18: blocks from 1 × 1 to 18 × 1 ticked and cleared in one go', () => {
  for (const size of [1, 2, 18]) {
    const desk = twentyDeals();
    const rows = neighbours(desk, size);
    const from = Number(rows[0]?.row);
    desk.put(
      tab,
      from,
      '☐',
      rows.map(() => [true]),
      { as: people.ivanov },
    );
    expect(doneIn(desk).sort()).toEqual(rows.map((row) => row.ID).sort());
    desk.put(
      tab,
      from,
      '☐',
      rows.map(() => [null]),
      { as: people.ivanov },
    );
    expect(doneIn(desk)).toEqual([]);
    expect(logged(desk)).toHaveLength(2 * size);
  }
});

test('hazard 18: a pasted block as wide as the tab’s inputs', () => {
  const desk = twentyDeals();
  const rows = neighbours(desk, 10);
  const headers = desk.headers(tab);
  const from = headers.indexOf('Факт, ед.');
  const width = headers.indexOf('Минуты') - from + 1;
  const block = rows.map((_, index) =>
    Array.from({ length: width }, (_each, column) => [index + 1, '23.11.2026', '45'][column] ?? ''),
  );
  desk.put(tab, Number(rows[0]?.row), 'Факт, ед.', block, { as: people.ivanov });
  for (const [index, { ID: id = '' }] of rows.entries())
    expect(desk.row('Реестр', { ID: id })).toMatchObject({
      Минуты: '45',
      'Факт ед.': String(index + 1),
      Статус: 'доступна',
    });
});

test('hazard 20: an undo that nothing heard gets a correcting row, never a deletion', () => {
  const desk = twentyDeals();
  const id = taskId('D1', '10');
  desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov });
  desk.type(tab, { ID: id }, { '☐': false }, { as: people.ivanov, deliver: 'none' });
  expect(desk.row('Реестр', { ID: id }).Статус).toBe('выполнена');
  desk.run('sync');
  expect(desk.row('Реестр', { ID: id }).Статус).toBe('доступна');
  expect(desk.rows('Журнал времени').map((row) => [row['Запись ID'], row['Поправка к']])).toEqual([
    [`${id}#1`, ''],
    [`${id}#2`, `${id}#1`],
  ]);
});

test('hazard 20: an undo that nothing heard is found by the next edit of another row', () => {
  const desk = twentyDeals();
  desk.type(tab, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  desk.type(tab, { ID: taskId('D1', '10') }, { '☐': false }, { as: people.ivanov, deliver: 'none' });
  desk.type(tab, { ID: taskId('D4', '10') }, { '☐': true }, { as: people.ivanov });
  expect(doneIn(desk)).toEqual([taskId('D4', '10')]);
});

test('hazard 5: when the lock is not to be had the tick stays, and the next collection takes it', () => {
  const desk = twentyDeals();
  const id = taskId('D1', '10');
  const [told] = desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov, faults: { noDocumentLock: true } });
  expect(told?.writes).toBe(0);
  expect(desk.row(tab, { ID: id })['☐']).toBe('ИСТИНА');
  expect(logged(desk)).toEqual([]);
  desk.run('sync');
  expect(logged(desk)).toEqual([`${id}#1`]);
});

test('hazard 7: without a document lock a command is refused in one sentence and nothing is written', () => {
  const desk = twentyDeals();
  const before = desk.contents();
  const outcome = desk.host.run(people.head, 'menuIssue', [{}], { noDocumentLock: true });
  expect([...outcome.toasts, ...outcome.alerts].map(({ message }) => message)).toEqual([
    'Техкарта работает только в таблице, к которой подключена. Откройте меню «Техкарта» в самой таблице.',
  ]);
  expect(desk.contents()).toBe(before);
});

test('hazard 21: the tab is sorted between the tick and its collection', () => {
  const desk = twentyDeals();
  const id = taskId('D7', '10');
  desk.type(tab, { ID: id }, { '☐': true, Минуты: '25' }, { as: people.ivanov, deliver: 'none' });
  const rows = desk.rows(tab).length;
  desk.change(
    tab,
    {
      kind: 'sort',
      range: { row: 3, column: 1, numRows: rows, numColumns: desk.headers(tab).length },
      column: desk.headers(tab).indexOf('Клиент') + 1,
      ascending: false,
    },
    people.ivanov,
  );
  desk.run('sync');
  expect(doneIn(desk)).toEqual([id]);
  expect(desk.row('Реестр', { ID: id }).Минуты).toBe('25');
});

test('an edit elsewhere starts nothing that costs', () => {
  const desk = twentyDeals();
  const told = desk.type('Сделки', { ID: 'D1' }, { Сумма: 500_000 });
  expect(told.map(({ serviceCalls, writes }) => ({ serviceCalls, writes }))).toEqual([{ serviceCalls: 0, writes: 0 }]);
});

test('an edit that fails leaves the tick in its tab, says so, and the next collection takes it', () => {
  const desk = workingFirm();
  const id = taskId('D1', '10');
  const [told] = desk.type(
    tab,
    { ID: id },
    { '☐': true },
    { as: people.ivanov, faults: { transient: [{ call: 4, when: 'before' }] } },
  );
  // What the event log keeps for a developer is not what the person is told.
  expect(told?.message).toContain('Отметка сохранена во вкладке');
  expect(desk.rows('Журнал событий').some((row) => row.Команда === 'edit')).toBe(true);
  expect(logged(desk)).toEqual([]);
  expect(desk.run('sync').error).toBeNull();
  expect(logged(desk)).toEqual([`${id}#1`]);
});
