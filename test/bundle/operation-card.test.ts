import type { CardChange, CardReply, OperationCard } from '../../src/app/card-contract';
import type { SidebarReply, SidebarState } from '../../src/app/sidebar-contract';
import { enteredFirm, tabs, trade, workingFirm } from './small-firm';
import { swapColumns } from './swap-columns';
import { people, sheetText, startingFrom, type WorkbookDesk } from './workbook-desk';

/** An operation's card through the built add-on, on the sheets as it makes them. */

const stranger = 'gost@firm.ru';
const withStranger = (desk: WorkbookDesk): WorkbookDesk => {
  desk.host.document.editors.push(stranger);
  return desk;
};
const entered = startingFrom(() => withStranger(enteredFirm()));
const working = startingFrom(() => withStranger(workingFirm({ installs: false })));

type Row = Partial<CardChange['rows'][number]> & { readonly set?: Readonly<Record<string, string>> };

const call = <Value>(desk: WorkbookDesk, name: string, args: readonly unknown[], as: string = people.head): Value => {
  const outcome = desk.host.call(as, name, args);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value as Value;
};
const state = (desk: WorkbookDesk, as: string = people.head) => call<SidebarState>(desk, 'sidebarState', [], as);
const run = (desk: WorkbookDesk, command: string) => call<SidebarReply>(desk, 'sidebarRun', [command, {}]);
const save = (desk: WorkbookDesk, change: unknown, as: string = people.head) =>
  call<CardReply>(desk, 'sidebarSaveCard', [change], as);

function cardOf(desk: WorkbookDesk, operation: string, stage = ''): OperationCard {
  const { card, message } = call<CardReply>(desk, 'sidebarCard', [{ operation, stage }]);
  if (!card) throw new Error(message);
  return card;
}

function valueIn(card: OperationCard | null, sheet: string, row: string, key: string): string {
  const section = card?.sections.find((each) => each.sheet === sheet);
  const found = section?.rows.find((each) => each.key === row) ?? section?.blank;
  return found?.fields.find((field) => field.key === key)?.value ?? '';
}

/** Fields set from what the card shows now. */
function changeOf(desk: WorkbookDesk, operation: string, rows: readonly Row[], stage = ''): CardChange {
  const card = cardOf(desk, operation, stage);
  return {
    operation,
    stage,
    rows: rows.map(({ sheet = 'operations', row = operation || 'new', isRemoved = false, set = {} }) => ({
      sheet,
      row,
      isRemoved,
      fields: Object.fromEntries(
        Object.entries(set).map(([key, to]) => [key, { from: valueIn(card, sheet, row, key), to }]),
      ),
    })),
  };
}

const callAfterOffer = (desk: WorkbookDesk): CardChange =>
  changeOf(
    desk,
    '',
    [
      { set: { title: 'Поздравить с праздником', instruction: 'Позвоните и поздравьте.', clientTypes: trade } },
      { sheet: 'precedence', row: 'new1', set: { after: 'S1-10 · Присвоить тип клиента' } },
      { sheet: 'periodicity', row: 'new1', set: { rule: 'один раз' } },
      { sheet: 'norms', row: 'new1', set: { minutes: '15' } },
      { sheet: 'resources', row: 'new1', set: { id: 'R17 · Рабочая почта' } },
      { sheet: 'controls', row: 'new1', set: { what: 'Записано, с кем говорили' } },
    ],
    'S1',
  );

/** Everything but the event log, the numbers of protections left out. */
const standing = (desk: WorkbookDesk): string[] =>
  desk.host.document.sheets.filter(({ name }) => name !== 'Журнал событий').map(sheetText);

function expectSentence(text: unknown): void {
  expect(text).toMatch(/^[А-ЯЁ«][\s\S]*[.!?»)]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|Exception|TypeError|is not a function/);
}

describe('the way of a new operation', () => {
  test('filled in, complete, activated, issued', () => {
    const desk = entered();
    const reply = save(desk, callAfterOffer(desk));
    expect(reply).toMatchObject({ ok: true, faults: [], card: { operation: 'S1-140', stage: 'S1' } });
    expect(reply.message).toBe('Сохранено. Чтобы задачи выдавались по-новому, введите карту этапа в действие.');
    expect(desk.row('Операции', { ID: 'S1-140' })).toMatchObject({
      Этап: 'Проектные · Разработка клиента',
      '№': '140',
      'Типы клиентов': trade,
      Обязательна: 'да',
      Срок: '2',
    });
    expect(desk.row('Нормы', { Операция: 'S1-140 · Поздравить с праздником' })).toMatchObject({
      'Действует с': '23.11.2026',
      'Норма (мин)': '15',
    });
    expect(desk.row('Журнал событий', { Команда: 'card' })).toMatchObject({ Кто: people.head });

    const check = run(desk, 'check');
    expect(check.completeness).toMatchObject([{ stageId: 'S1', percent: 100 }]);
    expect(check.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(run(desk, 'activate').ok).toBe(true);
    expect(run(desk, 'issue').ok).toBe(true);
    // Only ТД «Ритм» is a trading company.
    expect(desk.where('Реестр', { Операция: 'S1-140' })).toMatchObject([{ ID: 'D3/1/S1-140/1', Норма: '15' }]);
    desk.type(tabs.petrov, { ID: 'D3/1/S1-10/1' }, { '☐': true }, { as: people.petrov });
    run(desk, 'sync');
    expect(desk.row('Реестр', { ID: 'D3/1/S1-140/1' })).toMatchObject({ Статус: 'доступна' });
  });

  test('the head finds it in his list, nobody else does', () => {
    const desk = entered();
    save(desk, callAfterOffer(desk));
    const { operations, stages } = state(desk);
    expect(operations.slice(-1)).toEqual([
      { id: 'S1-140', stage: 'S1', number: 140, title: 'Поздравить с праздником' },
    ]);
    expect(operations.map(({ number }) => number)).toEqual(
      [...operations].map(({ number }) => number).sort((a, b) => a - b),
    );
    expect(stages).toEqual([
      { id: 'S1', title: 'Проектные · Разработка клиента', percent: 100, isActive: false, isChanged: true },
    ]);
    for (const person of [people.ivanov, stranger])
      expect(state(desk, person)).toMatchObject({ operations: [], stages: [] });
  });

  test('saved again after a lost reply: nothing is written', () => {
    const desk = entered();
    const change = callAfterOffer(desk);
    const first = save(desk, change);
    const before = desk.contents();
    expect(save(desk, change)).toEqual(first);
    expect(desk.contents()).toBe(before);
  });

  test('killed at any call, what is buffered kept or lost: the same call again completes it', () => {
    const desk = entered();
    const change = callAfterOffer(desk);
    const snapshot = desk.host.world.snapshot();
    const { serviceCalls } = desk.host.call(people.head, 'sidebarSaveCard', [change]);
    const wanted = standing(desk);
    for (const keepBuffer of [false, true])
      for (let killAt = 1; killAt <= serviceCalls; killAt += 1) {
        desk.host.world.restore(snapshot);
        desk.host.call(people.head, 'sidebarSaveCard', [change], { killAt, keepBuffer });
        save(desk, change);
        expect([keepBuffer, killAt, standing(desk).filter((text, at) => text !== wanted[at])]).toEqual([
          keepBuffer,
          killAt,
          [],
        ]);
      }
  }, 240_000);
});

describe('a change of an operation at work', () => {
  test('the active version differs: the head is told to activate; a norm is live', () => {
    const desk = working();
    const norm = changeOf(desk, 'S1-110', [{ sheet: 'norms', row: 'new1', set: { minutes: '25' } }]);
    expect(save(desk, norm).message).toBe('Сохранено.');
    const result = changeOf(desk, 'S1-110', [{ set: { result: 'КП у клиента' } }]);
    expect(save(desk, result).message).toContain('введите карту этапа в действие');
    run(desk, 'activate');
    expect(save(desk, result).message).toBe('Сохранено.');
  });

  test('mistakes are told, and nothing is written', () => {
    const desk = working();
    const change = changeOf(desk, 'S1-110', [
      { set: { term: 'скоро' } },
      { sheet: 'precedence', row: 'new1', set: { after: 'S1-115 · Назначить разбор КП' } },
      { sheet: 'periodicity', row: 'S1-110', set: { rule: 'каждый рабочй день' } },
      { sheet: 'norms', row: '2026-01-01', set: { minutes: 'час' } },
    ]);
    const before = desk.contents();
    const reply = save(desk, change);
    expect(reply.ok).toBe(false);
    expect(reply.faults.map(({ sheet, field }) => `${sheet}.${field}`).sort()).toEqual([
      'norms.minutes',
      'operations.term',
      'periodicity.rule',
    ]);
    for (const { text } of reply.faults) expectSentence(text);
    expect(desk.contents()).toBe(before);
  });

  test('a circle is told', () => {
    const desk = working();
    const after = { after: 'S1-115 · Назначить разбор КП' };
    const { faults } = save(desk, changeOf(desk, 'S1-110', [{ sheet: 'precedence', row: 'new1', set: after }]));
    expect(faults).toEqual([
      { sheet: 'precedence', row: 'new1', field: 'after', text: expect.stringContaining('друг друга по кругу') },
    ]);
  });

  test('what somebody typed meanwhile is not overwritten', () => {
    const desk = working();
    const change = changeOf(desk, 'S1-110', [{ set: { term: '5 р.д.', title: 'Послать КП' } }]);
    desk.type('Операции', { ID: 'S1-110' }, { Срок: '4 ч' });
    const before = desk.contents();
    const reply = save(desk, change);
    expect(reply.faults).toMatchObject([{ field: 'term', text: expect.stringContaining('«4 ч»') }]);
    expect(valueIn(reply.card, 'operations', 'S1-110', 'term')).toBe('4 ч');
    expect(desk.contents()).toBe(before);
  });

  test('the user’s own column stays, columns and rows may have moved', () => {
    const desk = working();
    swapColumns(desk.sheet('Операции'), 4, 12);
    desk.change('Операции', { kind: 'insert', axis: 'column', at: 3, count: 1 });
    desk.change('Операции', { kind: 'insert', axis: 'row', at: 5, count: 1 });
    const row = Number(desk.row('Операции', { ID: 'S1-110' }).row);
    const own = (at: number, text: string) =>
      desk.host.edit(people.head, { sheet: 'Операции', row: at, column: 3, values: [[text]] }, 'none');
    own(1, 'Моё');
    own(row, 'не трогать');
    const { ok } = save(desk, changeOf(desk, 'S1-110', [{ set: { term: '5 р.д.', title: 'Послать КП' } }]));
    expect(ok).toBe(true);
    expect(desk.row('Операции', { ID: 'S1-110' })).toMatchObject({
      Моё: 'не трогать',
      Срок: '5 р.д.',
      Операция: 'Послать КП',
    });
  });

  test('what begins like a formula stays text', () => {
    const desk = working();
    const text = '=HYPERLINK("http://evil.example";"КП")';
    expect(save(desk, changeOf(desk, 'S1-110', [{ set: { result: text } }])).ok).toBe(true);
    expect(valueIn(cardOf(desk, 'S1-110'), 'operations', 'S1-110', 'result')).toBe(text);
    expect(desk.row('Операции', { ID: 'S1-110' })).toMatchObject({ Результат: text });
  });
});

describe('rights', () => {
  test.each([people.ivanov, stranger])('%s opens and saves no card, and learns nothing', (person) => {
    const desk = working();
    const change = changeOf(desk, 'S1-110', [{ set: { term: '5 р.д.' } }]);
    const before = desk.contents();
    for (const reply of [
      call<CardReply>(desk, 'sidebarCard', [{ operation: 'S1-110', stage: '' }], person),
      save(desk, change, person),
    ]) {
      expect(reply).toMatchObject({ ok: false, card: null, faults: [], findings: [] });
      expect(reply.message).toContain('выполняет руководитель');
    }
    expect(desk.contents()).toBe(before);
  });
});

describe('crafted payloads', () => {
  const row = { sheet: 'operations', row: 'S1-110', isRemoved: false, fields: {} };
  const field = (key: string, to: unknown = 'x') => ({ [key]: { from: '', to } });
  const huge = 'я'.repeat(60_000);
  test.each<[what: string, sent: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'S1-110'],
    ['a list', []],
    ['an empty record', {}],
    ['rows that are none', { operation: 'S1-110', stage: '', rows: {} }],
    ['an operation that is a record', { operation: { id: 'S1-110' }, stage: '', rows: [] }],
    ['an operation that there is not', { operation: 'S1-999', stage: 'S1', rows: [] }],
    ['a stage that there is not', { operation: '', stage: 'S9', rows: [] }],
    ['a huge operation', { operation: huge, stage: '', rows: [] }],
    ['another sheet', { operation: 'S1-110', stage: '', rows: [{ ...row, sheet: 'staff' }] }],
    ['a property of every object as sheet', { operation: 'S1-110', stage: '', rows: [{ ...row, sheet: '__proto__' }] }],
    ['an unknown column', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('cells') }] }],
    ['a property of every object', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('toString') }] }],
    ['the ID', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('id') }] }],
    ['the stage of the operation', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('stage') }] }],
    ['the label', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('label') }] }],
    [
      'the version',
      { operation: 'S1-110', stage: '', rows: [{ ...row, sheet: 'stages', row: 'S1', fields: field('version', '9') }] },
    ],
    ['another’s row', { operation: 'S1-110', stage: '', rows: [{ ...row, row: 'S1-20', fields: field('title') }] }],
    ['a second operation', { operation: 'S1-110', stage: '', rows: [{ ...row, row: 'new1', fields: field('title') }] }],
    ['the operation’s end', { operation: 'S1-110', stage: '', rows: [{ ...row, isRemoved: true }] }],
    [
      'the stage’s end',
      { operation: 'S1-110', stage: '', rows: [{ ...row, sheet: 'stages', row: 'S1', isRemoved: true }] },
    ],
    [
      'another’s control',
      { operation: 'S1-110', stage: '', rows: [{ ...row, sheet: 'controls', row: 'K20', fields: field('what') }] },
    ],
    ['a number as a text', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('title', 5) }] }],
    ['a huge text', { operation: 'S1-110', stage: '', rows: [{ ...row, fields: field('title', huge) }] }],
    ['a thousand rows', { operation: 'S1-110', stage: '', rows: Array.from({ length: 1000 }, () => row) }],
  ])('%s: a sentence, and nothing is written', (_, sent) => {
    const desk = working();
    const before = desk.contents();
    const reply = save(desk, sent);
    expect(reply.ok).toBe(false);
    expectSentence(reply.message);
    for (const { text } of reply.faults) expectSentence(text);
    expect(desk.contents()).toBe(before);
  });

  test.each<[what: string, sent: unknown]>([
    ['nothing', undefined],
    ['a text', 'S1-110'],
    ['a number', { operation: 110, stage: '' }],
    ['more than asked', { operation: 'S1-110', stage: '', rows: [] }],
  ])('to open with %s: a sentence', (_, sent) => {
    const reply = call<CardReply>(working(), 'sidebarCard', [sent]);
    expect(reply).toMatchObject({ ok: false, card: null });
    expectSentence(reply.message);
  });
});
