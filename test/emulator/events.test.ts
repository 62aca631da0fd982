import { IVANOV, OWNER, PETROV, smallWorld } from './small-world';

const SEEN = `function seen(e) { console.log(JSON.stringify({ value: e.value, oldValue: e.oldValue, range: e.range.getA1Notation(), sheet: e.range.getSheet().getName(), mode: String(e.authMode), me: Session.getEffectiveUser().getEmail(), uid: e.triggerUid !== undefined })); }
function onEdit(e) { seen(e); }
function install() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function installed(e) { seen(e); }`;

const events = (runs: readonly { log: readonly { text: string }[] }[]): unknown[] =>
  runs.map((run) => JSON.parse(run.log[0]?.text ?? 'null'));

describe('onEdit', () => {
  const edit = (range: string, values: (string | number | boolean | null)[][], extra: object = {}) => {
    const { world, document } = smallWorld('', { more: SEEN });
    world.edit({ document, user: OWNER, sheet: 'Лист1', range: 'A1', values: [['было']], deliver: 'none' });
    return events(world.edit({ document, user: IVANOV, sheet: 'Лист1', range, values, ...extra }).runs);
  };
  test('a single cell brings value and oldValue as texts', () => {
    expect(edit('A1', [['5']])).toMatchObject([
      { value: '5', oldValue: 'было', range: 'A1', sheet: 'Лист1', mode: 'LIMITED', uid: false },
    ]);
    expect(edit('A1', [[true]])).toMatchObject([{ value: 'TRUE' }]);
    expect(edit('A1', [['23.11.2026']])).toMatchObject([{ value: '46349' }]);
  });
  test('clearing brings no value, an empty cell no oldValue', () => {
    const [cleared] = edit('A1', [['']]) as Record<string, unknown>[];
    expect(cleared).toMatchObject({ oldValue: 'было' });
    expect(cleared).not.toHaveProperty('value');
    expect((edit('B1', [['x']]) as object[])[0]).not.toHaveProperty('oldValue');
  });
  test('several cells and pastes bring neither', () => {
    for (const [event] of [edit('A1', [['1', '2']]), edit('A1', [['1']], { paste: true })]) {
      expect(event).not.toHaveProperty('value');
      expect(event).not.toHaveProperty('oldValue');
    }
    expect(
      edit('A1', [
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toMatchObject([{ range: 'A1:B2' }]);
  });
  test('events can be lost or doubled', () => {
    expect(edit('A1', [['1']], { deliver: 'none' })).toEqual([]);
    expect(edit('A1', [['1']], { deliver: 'twice' })).toHaveLength(2);
  });
  test('script writes fire nothing', () => {
    const { main, world } = smallWorld(`sheet.getRange('A1').setValue(1)`, {
      more: `function onEdit() { throw new Error('fired') }`,
    });
    expect(main().ok).toBe(true);
    expect(world.state.executions).toBe(1);
  });
});

test('an installed trigger runs as its creator', () => {
  const { world, document, main } = smallWorld('', { more: SEEN });
  main({ function: 'install', user: OWNER });
  const { runs } = world.edit({ document, user: IVANOV, sheet: 'Лист1', range: 'A1', values: [[1]] });
  expect(runs.map((run) => [run.function, run.user])).toEqual([
    ['onEdit', IVANOV],
    ['installed', OWNER],
  ]);
  expect(events(runs)[1]).toMatchObject({ mode: 'FULL', me: OWNER, uid: true });
});

test('while a simple trigger runs two events wait, the next are lost', () => {
  const { world, document } = smallWorld('', { more: `function onEdit(e) { e.range.offset(0, 1).setValue('seen'); }` });
  const put = (range: string, onCall?: () => void) =>
    world.edit({ document, user: OWNER, sheet: 'Лист1', range, values: [[1]], ...(onCall && { onCall }) });
  let nested = false;
  const { runs } = put('A1', () => {
    if (nested) return;
    nested = true;
    for (const range of ['A2', 'A3', 'A4', 'A5']) put(range);
  });
  expect(runs).toHaveLength(3);
  expect(world.droppedEvents()).toBe(2);
  expect(document.sheets[0]?.rows.map((row) => row?.values[1])).toEqual(['seen', 'seen', 'seen', undefined, undefined]);
});

describe('validation stops what people type', () => {
  const rule = `sheet.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'], true).setAllowInvalid(a).build());`;
  test.each([
    [false, 'может быть', {}, false],
    [false, 'да', {}, true],
    [false, '', {}, true],
    [true, 'может быть', {}, true],
    [false, 'может быть', { paste: true }, true],
  ])('invalid allowed %s, typed «%s»', (allow, text, extra, ok) => {
    const { world, document, main } = smallWorld(rule);
    main({ args: [allow] });
    const done = world.edit({ document, user: OWNER, sheet: 'Лист1', range: 'A1', values: [[text]], ...extra });
    expect(done.ok).toBe(ok);
    if (!ok) expect(done.error).toMatch(/cell A1 violates the data validation rules/);
  });
  test('script writes are stopped too, unless the world says otherwise', () => {
    const code = `${rule} sheet.getRange('A1').setValue('может быть')`;
    expect(smallWorld(code).main({ args: [false] }).error).toMatch(/violates/);
    expect(smallWorld(code, { strictValidation: false }).main({ args: [false] }).ok).toBe(true);
  });
});

describe('clock triggers', () => {
  const more = `function install() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
    function hourly(e) { SpreadsheetApp.getActive().getSheets()[0].appendRow([e.hour]); Utilities.sleep(Number(PropertiesService.getScriptProperties().getProperty('sleep') || 0)); }`;
  test('one an hour, as the creator, wherever the clock is moved to', () => {
    const { world, document, main } = smallWorld('', { more });
    main({ function: 'install', user: IVANOV });
    const runs = world.clock.advance(24 * 3_600_000);
    expect(runs).toHaveLength(24);
    expect(new Set(runs.map((run) => run.user))).toEqual(new Set([IVANOV]));
    expect(document.sheets[0]?.rows).toHaveLength(24);
    expect(world.clock.advance(3_600_000, { fire: false })).toHaveLength(0);
  });
  test('ninety minutes a day, then none', () => {
    const { world, main } = smallWorld(`PropertiesService.getScriptProperties().setProperty('sleep', '290000')`, {
      more,
    });
    main();
    main({ function: 'install' });
    const midnight = Date.parse('2026-11-24T00:00:00+03:00');
    world.clock.set(midnight);
    const day = world.clock.set(midnight + 24 * 3_600_000 - 1);
    const minutes = day.reduce((sum, run) => sum + run.ms, 0) / 60_000;
    expect(minutes).toBeGreaterThan(90);
    expect(minutes).toBeLessThan(96);
    expect(day.at(-1)?.error).toBe('Service using too much computer time for one day');
    expect(world.clock.advance(3_600_000)[0]?.ok).toBe(true);
  });
  test('time does not go back', () => {
    const { world } = smallWorld('');
    const now = world.now();
    world.clock.set(now - 1000);
    expect(world.now()).toBe(now);
  });
});

test('triggers are the user’s own, can be listed and deleted, and are twenty at most', () => {
  const { main, value } = smallWorld(
    `return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), t.getTriggerSourceId()]);`,
    {
      more: `${SEEN} function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); } function many() { for (let i = 0; i < 21; i += 1) install(); }`,
    },
  );
  main({ function: 'install', user: PETROV });
  expect(value()).toEqual([]);
  expect(value({ user: PETROV })).toEqual([['installed', 'ON_EDIT', 'document-1']]);
  main({ function: 'drop', user: PETROV });
  expect(value({ user: PETROV })).toEqual([]);
  expect(main({ function: 'many' }).error).toMatch(/too many triggers/);
});

describe('opening', () => {
  test('gives the menu tree', () => {
    const { world, document } = smallWorld('', {
      more: `function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu('Техкарта').addItem('Проверить', 'check').addSeparator().addSubMenu(ui.createMenu('Ещё').addItem('Отчёт', 'report')).addToUi(); }`,
    });
    expect(world.open({ document, user: IVANOV }).menus).toEqual([
      {
        kind: 'menu',
        label: 'Техкарта',
        entries: [
          { kind: 'item', label: 'Проверить', function: 'check' },
          { kind: 'separator' },
          { kind: 'menu', label: 'Ещё', entries: [{ kind: 'item', label: 'Отчёт', function: 'report' }] },
        ],
      },
    ]);
  });
  test('a script without onOpen has no menu', () => {
    const { world, document } = smallWorld('');
    expect(world.open({ document, user: IVANOV })).toMatchObject({ ok: true, menus: [], runs: [] });
  });
});

describe('what the person sees', () => {
  test('toasts, sidebars, dialogs', () => {
    const { main } = smallWorld(
      `SpreadsheetApp.getActive().toast('Готово', 'Техкарта', 3);
       SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Панель'));
       SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(300).setHeight(200), 'Окно');`,
      { html: { Sidebar: '<html>' } },
    );
    expect(main()).toMatchObject({
      toasts: [{ message: 'Готово', title: 'Техкарта', seconds: 3 }],
      sidebars: [{ title: 'Панель', html: '<html>' }],
      dialogs: [{ kind: 'modal', title: 'Окно', html: '<p>', width: 300, height: 200 }],
    });
  });
  test('questions are answered from the prepared answers, else affirmed', () => {
    const { main } = smallWorld(
      `const ui = SpreadsheetApp.getUi(); const p = ui.prompt('Имя?', 'Введите', ui.ButtonSet.OK_CANCEL);
       return [ui.alert('Удалить?', ui.ButtonSet.YES_NO) === ui.Button.NO, p.getResponseText(), String(ui.alert('Всё'))];`,
    );
    const outcome = main({ answers: [{ button: 'OK', text: 'Иванов' }, { button: 'NO' }] });
    expect(outcome.value).toEqual([true, 'Иванов', 'OK']);
    expect(outcome.alerts.map((alert) => [alert.message, alert.answer])).toEqual([
      ['Введите', 'OK'],
      ['Удалить?', 'NO'],
      ['Всё', 'OK'],
    ]);
  });
});

describe('google.script.run', () => {
  const call = (body: string, args: unknown[] = []) => smallWorld(body).main({ kind: 'rpc', args });
  test('carries JSON both ways', () => {
    expect(call('return { a, b: [undefined, 1], c: undefined, n: NaN };', [{ x: [1, 'я', null] }]).value).toEqual({
      a: { x: [1, 'я', null] },
      b: [null, 1],
      n: null,
    });
    expect(call('').value).toBeNull();
  });
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each([
    ['a Date', [new Date()]],
    ['a function inside', [{ f: () => 1 }]],
    ['a cycle', [circle]],
    ['a map', [[new Map()]]],
  ])('an argument with %s fails', (_name, args) => {
    expect(call('', args).error).toMatch(/cannot carry argument 1/);
  });
  test.each([
    ['a Date', 'return { at: new Date() }', /result.at: Date/],
    ['a range', 'return sheet.getRange("A1")', /result/],
    ['a function', 'return () => 1', /result: function/],
  ])('a result with %s fails', (_name, body, message) => {
    expect(call(body).error).toMatch(message);
  });
});
