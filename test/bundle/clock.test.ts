import type { Outcome } from '../../emulator/run/outcome';
import { tabs, taskId, tick, workingFirm } from './small-firm';
import { people, startingFrom, type WorkbookDesk } from './workbook-desk';

/** The one hourly clock trigger: the morning run once a day, collecting for the rest of it. */

const working = startingFrom(() => workingFirm());

const failures = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ ok, log }) => !ok || log.some(({ level }) => level === 'error'));
const mornings = (desk: WorkbookDesk) => desk.where('Журнал событий', { Команда: 'morning' }).map((row) => row.Когда);

test('the night passes without a word, and the morning run happens once', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  const outcomes = desk.wait('2026-11-24T12:30');
  expect(outcomes.length).toBeGreaterThanOrEqual(23);
  expect(failures(outcomes)).toEqual([]);
  expect(outcomes.flatMap(({ toasts, alerts }) => [...toasts, ...alerts])).toEqual([]);
  // The first run after the start is the first day's.
  expect(mornings(desk)).toEqual([expect.stringMatching(/^23\.11\./), expect.stringMatching(/^24\.11\.2026 0[7-8]:/)]);
});

test('in the morning done tasks leave, the rest is sorted by urgency, and the reports are there', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.wait('2026-11-26T12:30');
  expect(desk.where(tabs.ivanov, { ID: taskId('D1', '10') })).toEqual([]);
  const rows = desk.rows(tabs.ivanov);
  const order = rows.map((row) => row.порядок ?? '');
  expect(order).toEqual([...order].sort());
  expect(rows[0]).toMatchObject({ ID: taskId('D2', '10') });
  expect(desk.rows('Утро РОПа').length).toBeGreaterThan(0);
  expect(desk.rows('Отклонения').some((row) => row.Вид === 'Просрочка')).toBe(true);
});

test('every link of the morning’s reports leads to the row that the task has after tidying and sorting', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.wait('2026-11-25T12:30');
  const placeOf = new Map(desk.host.document.sheets.map(({ id, name }) => [String(id), name]));
  const leads = (row: Readonly<Record<string, string>>) => {
    const [, gid = '', line = ''] = /^#gid=(\d+)&range=[A-Z]+(\d+)$/.exec(row.адрес ?? '') ?? [];
    const target = desk.row(placeOf.get(gid) ?? '', { row: line });
    return [target.Клиент ?? '', target.Операция ?? ''];
  };
  for (const report of ['Утро РОПа', 'Отклонения']) {
    const rows = desk.rows(report).filter((row) => row.Где === 'к задаче');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(leads)).toEqual(rows.map((row) => [row.Клиент, row.Операция]));
  }
  expect(desk.run('morning').writes).toBe(0);
});

test('the hourly run collects what no event told', () => {
  const desk = working();
  desk.wait('2026-11-24T09:10');
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('доступна');
  desk.wait('2026-11-24T10:30');
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
});

test('successors in another’s tab come with the next hour', () => {
  const desk = working();
  desk.wait('2026-11-24T09:10');
  for (const operation of ['10', '20', '30', '45', '50', '60', '65', '80', '90']) tick(desk, 'D1', operation);
  desk.wait('2026-11-24T10:30');
  expect(desk.row(tabs.head, { ID: taskId('D1', '100') })).toMatchObject({ Статус: 'доступна' });
});

test('a quiet hour writes nothing', () => {
  const desk = working();
  desk.wait('2026-11-24T12:30');
  const before = desk.contents();
  desk.wait('2026-11-24T15:30');
  expect(desk.contents()).toBe(before);
});

test('every day has its own morning run, also when nothing else happens', () => {
  const desk = working();
  desk.wait('2026-11-27T12:00');
  expect(mornings(desk).map((at) => at?.slice(0, 10))).toEqual([
    '23.11.2026',
    '24.11.2026',
    '25.11.2026',
    '26.11.2026',
    '27.11.2026',
  ]);
});

test('a clock that was silent for days catches up with one run', () => {
  const desk = working();
  desk.at('2026-12-01T07:10');
  desk.wait('2026-12-01T10:30');
  expect(mornings(desk)).toHaveLength(1);
  expect(desk.where('Отклонения', { Вид: 'Просрочка' }).length).toBeGreaterThan(0);
});

test('the run time of the day is counted, and from an hour on ticks are left to the hourly run', () => {
  const desk = working();
  desk.at('2026-11-24T09:10');
  const { properties } = desk.host.world.state.stores;
  tick(desk, 'D1', '10');
  const [store] = [...properties.values()].filter((values) => values.has('triggerRunTime'));
  const counted = JSON.parse(store?.get('triggerRunTime') ?? '{}');
  expect(counted).toMatchObject({ day: '2026-11-24' });
  expect(counted.seconds).toBeGreaterThan(0);
  store?.set('triggerRunTime', JSON.stringify({ day: '2026-11-24', seconds: 3_600 }));
  const [told] = tick(desk, 'D1', '20');
  expect(told).toMatchObject({
    writes: 0,
    message: 'Дневной запас времени Google для правок исчерпан: отметки сохранены и будут собраны в ближайший час.',
  });
  expect(desk.row('Реестр', { ID: taskId('D1', '20') }).Статус).toBe('доступна');
  desk.wait('2026-11-24T10:30');
  expect(desk.row('Реестр', { ID: taskId('D1', '20') }).Статус).toBe('выполнена');
});
