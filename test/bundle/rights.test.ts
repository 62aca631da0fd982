import { tabs, taskId, workingFirm } from './small-firm';
import { type Command, people, startingFrom } from './workbook-desk';

/** A manager has edit access to the file and none to what the head answers for. */

const working = startingFrom(() => workingFirm());
const withoutTriggers = startingFrom(() => workingFirm({ installs: false }));

const heads: readonly Command[] = ['setup', 'activate', 'preview', 'issue', 'sync', 'morning', 'report', 'install'];
const refusal = 'Эту команду выполняет руководитель. Ваши отметки сохранены во вкладке и будут собраны автоматически.';

test.each(heads)('a manager who runs «%s» is told that it is the head’s, and nothing is written', (command) => {
  const desk = working();
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
  const before = desk.contents();
  expect(desk.run(command, {}, people.ivanov)).toMatchObject({ message: refusal, writes: 0 });
  expect(desk.contents()).toBe(before);
  expect(desk.host.world.state.triggers.every(({ creator }) => creator === people.head)).toBe(true);
});

test.each(heads.filter((command) => command !== 'morning'))('nor by «%s» of the sidebar', (command) => {
  const desk = working();
  const before = desk.contents();
  const told = desk.call('sidebarRun', [command, {}], people.ivanov);
  expect(told.value).toMatchObject({ message: refusal });
  expect(desk.contents()).toBe(before);
});

test('a manager without triggers is not made their creator', () => {
  const desk = withoutTriggers();
  desk.run('install', {}, people.ivanov);
  expect(desk.host.world.state.triggers).toEqual([]);
});

test.each([
  'Реестр',
  'Журнал времени',
  'Версии карт',
  'Журнал событий',
  'История этапов',
  'Операции',
  'Нормы',
  'Сотрудники',
])('the protection of «%s» refuses a manager’s hand', (sheet) => {
  const desk = working();
  const [header = ''] = desk.headers(sheet);
  expect(() => desk.put(sheet, 2, header, [['моё']], { as: people.ivanov })).toThrow();
});

test.each(['Сделки', 'Ответы'])('«%s» is open to managers', (sheet) => {
  const desk = working();
  const header = desk.headers(sheet)[2] ?? '';
  expect(() => desk.put(sheet, 40, header, [['']], { as: people.ivanov })).not.toThrow();
});

test('a manager’s tab is his and the head’s', () => {
  const desk = working();
  const set = { Подтверждение: 'прочитал' };
  expect(() => desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, set, { as: people.petrov })).toThrow();
  expect(() => desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, set, { as: people.ivanov })).not.toThrow();
  expect(() => desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, set)).not.toThrow();
});

describe('a manager’s tick in the sidebar', () => {
  const request = {
    task: taskId('D1', '10'),
    outcome: 'done',
    minutes: '1:30',
    evidence: '',
    newDate: null,
    doneOn: null,
    units: '',
  };

  test('writes into his own tab and nothing else; the next collection takes it over', () => {
    const desk = working();
    const others = () =>
      desk.rows('Реестр').concat(desk.rows('Журнал времени'), desk.rows(tabs.petrov), desk.rows(tabs.head));
    const before = others();
    const told = desk.call('sidebarTick', [request], people.ivanov);
    expect(told).toMatchObject({ error: null, value: { ok: true } });
    expect(desk.row(tabs.ivanov, { ID: request.task })).toMatchObject({ '☐': 'ИСТИНА', Минуты: '90' });
    expect(others()).toEqual(before);
    expect(desk.run('sync').message).toContain('Собрано: 1 отметка');
    expect(desk.row('Реестр', { ID: request.task })).toMatchObject({ Статус: 'выполнена', Минуты: '90' });
  });

  test.each([
    { what: 'another’s task', change: { task: taskId('D3', '10') } },
    { what: 'a task that there is not', change: { task: 'D1/1/S1-10/99' } },
    { what: 'minutes that are none', change: { minutes: 'долго' } },
    { what: 'a date that is none', change: { doneOn: 'вчера' } },
    { what: 'an outcome that there is not', change: { outcome: 'почти' } },
    { what: 'no request at all', change: { task: 7 } },
  ])('with $what is refused in a sentence, and nothing is written', ({ change }) => {
    const desk = working();
    const before = desk.contents();
    const told = desk.call('sidebarTick', [{ ...request, ...change }], people.ivanov);
    expect(told.value).toMatchObject({ ok: false, message: expect.stringMatching(/^[А-ЯЁ«].*[.»]$/s) });
    expect(desk.contents()).toBe(before);
  });
});

test('a stranger cannot even begin', () => {
  const desk = working();
  const before = desk.contents();
  const outcome = desk.host.run('stranger@else.ru', 'menuIssue', [{}]);
  expect(outcome.ok).toBe(false);
  expect(desk.contents()).toBe(before);
});

test('a deputy may run what the head runs', () => {
  const desk = workingFirm({ installs: false });
  desk.type('Сотрудники', { ID: 'E3' }, { Роль: 'зам. РОПа' });
  desk.run('setup');
  expect(desk.run('issue', {}, people.petrov)).toMatchObject({ error: null });
  expect(desk.run('issue', {}, people.petrov).message).not.toBe(refusal);
});

test.each([
  { when: 'ahead', leaves: '01.12.2026', isRefused: false },
  { when: 'that has come', leaves: '23.11.2026', isRefused: true },
])('a deputy with a day of leaving $when', ({ leaves, isRefused }) => {
  const desk = workingFirm({ installs: false });
  desk.type('Сотрудники', { ID: 'E3' }, { Роль: 'зам. РОПа', 'Уволен с': leaves });
  desk.run('setup');
  expect(desk.run('preview', {}, people.petrov).message === refusal).toBe(isRefused);
});

test('a manager’s edit with the head’s trigger is written with the head’s authority', () => {
  const desk = working();
  const [told] = desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  expect(told).toMatchObject({ error: null });
  expect(desk.row('Реестр', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
});
