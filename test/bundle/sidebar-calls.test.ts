import { formulaAt } from '../../emulator/document/cells';
import { createSheetData } from '../../emulator/document/sheet';
import { takeId } from '../../emulator/document/spreadsheet';
import { commandKeys } from '../../src/app/command-key';
import type { SidebarReply, SidebarState, SidebarTask, TickRequest } from '../../src/app/sidebar-contract';
import { tabs, taskId, workingFirm } from './small-firm';
import { people, startingFrom, type WorkbookDesk } from './workbook-desk';

/** What comes over google.script.run is anybody's: every reply is a sentence, and nothing is written that should not be. */

const stranger = 'gost@firm.ru';
const firm = startingFrom(() => {
  const desk = workingFirm({ installs: false });
  desk.host.document.editors.push(stranger);
  return desk;
});
const first = taskId('D1', '10');
const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
const huge = 'я'.repeat(60_000);

/** A call of the sidebar: its value, or the sentence that it threw. */
function call(desk: WorkbookDesk, name: string, args: readonly unknown[], as: string): unknown {
  const outcome = desk.host.call(as, name, args);
  return outcome.ok ? outcome.value : { thrown: outcome.error };
}
const state = (desk: WorkbookDesk, as: string) => call(desk, 'sidebarState', [], as) as SidebarState;
const request = (part: Partial<Record<keyof TickRequest, unknown>> = {}) => ({
  task: first,
  outcome: 'done',
  minutes: '',
  evidence: '',
  newDate: null,
  doneOn: null,
  units: '',
  ...part,
});
type TickReply = SidebarReply & { readonly task: SidebarTask | null };
const tick = (desk: WorkbookDesk, part: Partial<Record<keyof TickRequest, unknown>>, as: string = people.ivanov) =>
  call(desk, 'sidebarTick', [request(part)], as) as TickReply;

/** A sentence for people: begins as one, ends as one, and holds nothing of programs; what was typed is quoted in brief at most. */
function expectSentence(text: unknown): void {
  expect(text).toMatch(/^[А-ЯЁ«][\s\S]*[.!?»)]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|Exception|TypeError|is not a function/);
  expect(String(text).length).toBeLessThan(400);
}

/** Places in a value that JSON does not carry as they are. */
function unfit(value: unknown, path = 'value'): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || Object.prototype.toString.call(value) === '[object Date]') return [path];
  return Object.entries(value).flatMap(([key, item]) => unfit(item, `${path}.${key}`));
}

describe('what is given back is JSON', () => {
  // As a menu item the function is run without the carrying of google.script.run, which would drop what is undefined.
  const raw = (desk: WorkbookDesk, as: string, name: string, ...args: unknown[]) => desk.host.run(as, name, args).value;
  test.each([people.head, people.ivanov, stranger])('to %s', (person) => {
    const desk = firm();
    expect(unfit(raw(desk, person, 'sidebarState'))).toEqual([]);
    expect(unfit(raw(desk, person, 'sidebarTick', request()))).toEqual([]);
    expect(unfit(raw(desk, person, 'sidebarTick', null))).toEqual([]);
    for (const command of commandKeys)
      expect([command, unfit(raw(desk, person, 'sidebarRun', command))]).toEqual([command, []]);
    expect(unfit(raw(desk, person, 'sidebarRun', 'report', null))).toEqual([]);
    expect(unfit(raw(desk, person, 'sidebarShow', 'Сделки', ''))).toEqual([]);
  });
});

describe('a command with crafted arguments', () => {
  test.each<[what: string, args: readonly unknown[]]>([
    ['nothing', []],
    ['null', [null, null]],
    ['a number', [42, {}]],
    ['a property of every object', ['constructor', {}]],
    ['the prototype', ['__proto__', {}]],
    ['a command that the menu has not', ['deleteEverything', {}]],
    ['a record as a command', [{ key: 'issue' }, {}]],
    ['HTML', [markup, {}]],
    ['a huge command', [huge, {}]],
    ['a text as arguments', ['issue', 'all']],
    ['an unknown argument', ['issue', { scope: 'all' }]],
    ['a number as an argument', ['activate', { stage: 5 }]],
    ['a huge argument', ['activate', { stage: huge }]],
    ['a language that there is not', ['setup', { language: 'fr' }]],
    ['a template that there is not', ['setup', { template: markup }]],
    ['a stage that there is not', ['activate', { stage: markup }]],
  ])('%s: a sentence, and nothing is written', (_, args) => {
    const desk = firm();
    const before = desk.contents();
    const reply = call(desk, 'sidebarRun', args, people.head) as SidebarReply;
    expect(reply).toMatchObject({ ok: false, preview: [], deviations: null });
    expectSentence(reply.message);
    expect(desk.contents()).toBe(before);
  });

  test.each(commandKeys)('%s is the head’s: another learns nothing and writes nothing', (key) => {
    const desk = firm();
    desk.type(tabs.petrov, { ID: taskId('D3', '10') }, { '☐': true }, { as: people.petrov, deliver: 'none' });
    const before = desk.contents();
    for (const person of [people.ivanov, stranger]) {
      const reply = call(desk, 'sidebarRun', [key, {}], person) as SidebarReply;
      expectSentence(reply.message);
      expect(reply).toEqual({
        ok: false,
        message: expect.stringContaining('выполняет руководитель'),
        findings: [],
        preview: [],
        completeness: [],
        unfinished: null,
        deviations: null,
      });
    }
    expect(desk.contents()).toBe(before);
    expect(desk.host.world.state.triggers).toEqual([]);
  });
});

describe('a tick with crafted arguments', () => {
  test.each<[what: string, sent: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'D1/1/S1-10/1'],
    ['a list', [first]],
    ['an empty record', {}],
    ['no task', request({ task: undefined })],
    ['a task that is a record', request({ task: { id: first } })],
    ['a huge task', request({ task: huge })],
    ['HTML as task', request({ task: markup })],
    ['an unknown task', request({ task: 'D1/9/S1-10/1' })],
    ['another’s task', request({ task: taskId('D3', '10') })],
    ['the head’s task', request({ task: 'E1/S1-130/1' })],
    ['an outcome that there is not', request({ outcome: 'approved' })],
    ['an outcome that is a number', request({ outcome: 1 })],
    ['minutes that are a number', request({ minutes: 90 })],
    ['minutes that are none', request({ minutes: 'скоро' })],
    ['negative minutes', request({ minutes: '-5' })],
    ['too many minutes', request({ minutes: '1e9' })],
    ['huge minutes', request({ minutes: huge })],
    ['HTML as minutes', request({ minutes: markup })],
    ['units that are none', request({ units: 'много' })],
    ['negative units', request({ units: '-1' })],
    ['huge units', request({ units: huge })],
    ['evidence that is a list', request({ evidence: ['a'] })],
    ['huge evidence', request({ evidence: huge })],
    ['a day that there is not', request({ doneOn: '2026-02-31' })],
    ['a day to come', request({ doneOn: '2026-12-24' })],
    ['a day that is a word', request({ doneOn: 'вчера' })],
    ['a huge day', request({ newDate: huge, outcome: 'waiting-client' })],
    ['a new date that has passed', request({ newDate: '2026-11-02', outcome: 'moved-by-client' })],
    ['a date that is a record', request({ newDate: { year: 2026 } })],
  ])('%s: a sentence, and nothing is written', (_, sent) => {
    const desk = firm();
    const before = desk.contents();
    const reply = call(desk, 'sidebarTick', [sent], people.ivanov) as TickReply;
    expect(reply).toMatchObject({ ok: false, task: null });
    expectSentence(reply.message);
    expect(desk.contents()).toBe(before);
  });

  test('whoever is not in «Сотрудники» ticks nothing', () => {
    const desk = firm();
    const before = desk.contents();
    const reply = tick(desk, {}, stranger);
    expect(reply.ok).toBe(false);
    expectSentence(reply.message);
    expect(desk.contents()).toBe(before);
  });

  test.each([markup, '=HYPERLINK("http://evil.example";"КП")', '+7 912 000-00-00', '007', '1-2', "'кавычка"])(
    'the text %s stays text, and is shown as it was typed',
    (text) => {
      const desk = firm();
      const reply = tick(desk, { evidence: text, minutes: '1:30' });
      expect(reply).toMatchObject({ ok: true, task: { evidence: text, minutes: 90 } });
      expectSentence(reply.message);
      const row = desk.row(tabs.ivanov, { ID: first });
      expect(row).toMatchObject({ Подтверждение: text, Минуты: '90' });
      const table = desk.table(tabs.ivanov, ['Подтверждение']);
      const column = table.columns.get('подтверждение') ?? 0;
      expect(formulaAt(table.sheet, Number(row.row), column)).toBeUndefined();
      expect(state(desk, people.ivanov).tasks.find(({ id }) => id === first)?.evidence).toBe(text);
    },
  );

  test('only the caller’s own tab changes, and what was not collected yet is only there', () => {
    const desk = firm();
    const others = () =>
      desk.host.document.sheets
        .filter(({ name }) => name !== tabs.ivanov)
        .map(({ name }) => [name, JSON.stringify(desk.sheet(name).rows)]);
    const before = others();
    expect(tick(desk, { minutes: '20' }).ok).toBe(true);
    expect(others()).toEqual(before);
    expect(state(desk, people.ivanov).notice).toBe('Ещё не собрана 1 отметка: это сделает руководитель.');
    expect(state(desk, people.petrov).notice).toBe('');
    expect(state(desk, people.head).notice).toBe('Ещё не собрана 1 отметка: нажмите «Собрать отметки».');
  });

  test('the same tick twice is one', () => {
    const desk = firm();
    tick(desk, { minutes: '20' });
    const before = desk.contents();
    expect(tick(desk, { minutes: '20' }).ok).toBe(true);
    expect(desk.contents()).toBe(before);
    call(desk, 'sidebarRun', ['sync', {}], people.head);
    expect(desk.where('Журнал времени', { Задача: first })).toHaveLength(1);
  });
});

describe('who is told what', () => {
  test('a manager sees his own tasks, and no addresses, no steps, no other clients', () => {
    const desk = firm();
    const own = state(desk, people.petrov);
    expect(own.user).toEqual({ name: 'Петров П.', role: 'manager', employee: 'E3' });
    expect(own.tasks.length).toBeGreaterThan(0);
    expect(own.tasks.every(({ client }) => client === 'ТД «Ритм»')).toBe(true);
    expect(own.steps).toEqual([]);
    expect(JSON.stringify(own)).not.toMatch(/@|Пекарня|Иванов|Соколова/);
    expect(JSON.stringify(tick(desk, { task: taskId('D3', '10') }, people.petrov))).not.toContain('@');
  });

  test('a stranger sees his own address and nothing else', () => {
    const { document, language, today, now, ...told } = state(firm(), stranger);
    expect(told).toEqual({
      user: { name: stranger, role: 'stranger', employee: null },
      tasks: [],
      timers: [],
      deals: [],
      operations: [],
      stages: [],
      notice: '',
      steps: [],
    });
  });

  test('where Google tells no address nothing fails: nobody is known, and nobody’s tasks are shown or ticked', () => {
    const desk = firm();
    const { host } = desk;
    const asNobody = (name: string, ...args: unknown[]) =>
      host.world.run({
        document: host.document,
        user: people.ivanov,
        function: name,
        args,
        kind: 'rpc',
        authMode: 'LIMITED',
      });
    const before = desk.contents();
    expect(asNobody('sidebarState')).toMatchObject({
      ok: true,
      value: { user: { name: '', role: 'stranger', employee: null }, tasks: [], steps: [] },
    });
    for (const outcome of [asNobody('sidebarTick', request()), asNobody('sidebarRun', 'issue', {})]) {
      expect(outcome).toMatchObject({ ok: true, value: { ok: false } });
      expectSentence((outcome.value as SidebarReply).message);
    }
    expect(desk.contents()).toBe(before);
  });

  test('a former employee is a stranger', () => {
    const desk = firm();
    desk.type('Сотрудники', { ID: 'E3' }, { 'Уволен с': '20.11.2026' });
    expect(state(desk, people.petrov)).toMatchObject({ user: { role: 'stranger' }, tasks: [] });
  });

  test('a head learns how far the firm is, by steps that name their sheet', () => {
    const { steps } = state(firm(), people.head);
    expect(steps.map(({ key, isDone }) => [key, isDone])).toEqual([
      ['setup', true],
      ['names', true],
      ['deals', true],
      ['activate', true],
      ['issue', true],
      ['install', false],
    ]);
    expect(steps.map(({ sheet }) => sheet)).toEqual(['', 'Сотрудники', 'Сделки', '', '', '']);
  });

  test('files are told apart', () => {
    const desk = firm();
    expect(state(desk, people.ivanov).document).toBe(desk.host.document.id);
  });
});

describe('while another run holds the lock', () => {
  const busy = (desk: WorkbookDesk) => {
    const key = `document ${desk.host.document.id}`;
    desk.host.world.state.locks.holders.set(key, -1);
    return () => desk.host.world.state.locks.holders.delete(key);
  };

  test('the panel opens all the same, and a tick says when to try again', () => {
    const desk = firm();
    const release = busy(desk);
    expect(state(desk, people.ivanov).tasks.length).toBeGreaterThan(0);
    const before = desk.contents();
    const { thrown } = call(desk, 'sidebarTick', [request()], people.ivanov) as { thrown: string };
    expectSentence(thrown);
    expect(thrown).toContain('повторите через минуту');
    const reply = call(desk, 'sidebarRun', ['sync', {}], people.head) as SidebarReply;
    expect(reply).toMatchObject({ ok: false });
    expectSentence(reply.message);
    expect(desk.contents()).toBe(before);
    release();
    expect(tick(desk, {}).ok).toBe(true);
  });
});

describe('showing a cell', () => {
  test.each<[what: string, args: readonly unknown[]]>([
    ['nothing', []],
    ['null', [null, null]],
    ['numbers', [5, 5]],
    ['a record', [{ name: 'Сделки' }, 'A1']],
    ['HTML', [markup, 'A1']],
    ['a huge name', [huge, 'A1']],
    ['a number that no sheet has', ['#gid=99999999', '']],
    ['a sheet of ours that a manager may not show', ['Реестр', 'A1']],
  ])('%s: a sentence, and nothing changes', (_, args) => {
    const desk = firm();
    const before = desk.contents();
    const { thrown } = call(desk, 'sidebarShow', args, people.ivanov) as { thrown: string };
    expectSentence(thrown);
    expect(desk.contents()).toBe(before);
  });

  test.each<[what: string, cell: string]>([
    ['a column beyond the sheet', 'ZZZ99'],
    ['a row beyond the sheet', 'A9999999'],
    ['row zero', 'A0'],
    ['a range beyond the sheet', 'A1:ZZZ99'],
    ['a formula', '=1+1'],
    ['HTML', markup],
    ['a huge address', huge],
  ])('of a cell that there is not the sheet is shown: %s', (_, cell) => {
    const desk = firm();
    const before = desk.contents();
    expect(call(desk, 'sidebarShow', ['Сделки', cell], people.ivanov)).toBeNull();
    expect(desk.contents()).toBe(before);
  });

  test('the head shows a hidden sheet of ours; a sheet that he hid himself stays hidden', () => {
    const desk = firm();
    expect(call(desk, 'sidebarShow', ['Периодичность', 'B2'], people.head)).toBeNull();
    expect(desk.sheet('Периодичность').hidden).toBe(false);
    const { document } = desk.host;
    const own = { ...createSheetData(takeId(document), 'Моё', 10, 3), hidden: true };
    document.sheets.push(own);
    const { thrown } = call(desk, 'sidebarShow', ['Моё', 'A1'], people.head) as { thrown: string };
    expectSentence(thrown);
    expect(own.hidden).toBe(true);
  });
});
