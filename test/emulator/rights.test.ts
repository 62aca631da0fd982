import { IVANOV, OWNER, PETROV, STRANGER, smallWorld } from './small-world';

const PROTECTED = /You are trying to edit a protected cell or object/;

/** The owner protects A1:B2 for himself and Ivanov, as scripts do. */
const PROTECT_RANGE = `function protect() {
  const protection = SpreadsheetApp.getActiveSheet().getRange('A1:B2').protect().setDescription('tk');
  protection.addEditor('${IVANOV}'); protection.removeEditors(['${PETROV}']);
}
function protectSheet(holes, warning) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const protection = sheet.protect();
  protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));
  if (holes) protection.setUnprotectedRanges(holes.map((a1) => sheet.getRange(a1)));
  if (warning) protection.setWarningOnly(true);
}`;

describe('protected ranges', () => {
  const small = (body: string) => {
    const made = smallWorld(body, { more: PROTECT_RANGE });
    expect(made.main({ function: 'protect' }).ok).toBe(true);
    return made;
  };
  test.each([
    [OWNER, true],
    [IVANOV, true],
    [PETROV, false],
  ])('%s may write: %s', (user, ok) => {
    const { main, world, document } = small(`sheet.getRange('B2:C3').setValue(1)`);
    expect(main({ user }).ok).toBe(ok);
    expect(world.edit({ document, user, sheet: 'Лист1', range: 'A1', values: [[1]] }).ok).toBe(ok);
    // Beside the protected range everybody may.
    expect(world.edit({ document, user, sheet: 'Лист1', range: 'C1', values: [[1]] }).ok).toBe(true);
  });
  test('the refusal is Google’s, and nothing is written', () => {
    const { main, document } = small(`sheet.getRange('A1').setValue(1)`);
    expect(main({ user: PETROV }).error).toMatch(PROTECTED);
    expect(document.sheets[0]?.rows[0]).toBeUndefined();
  });
  test.each([
    'sheet.getRange("A1").setNote("x")',
    'sheet.getRange("A1").setBackground("red")',
    'sheet.getRange("A1:A9").sort(1)',
    'sheet.getRange("A1").setDataValidation(null)',
    'sheet.deleteRow(2)',
    'sheet.getRange("B1:C1").merge()',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()',
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].addEditor("petrov@firm.ru")',
  ])('also refused: %s', (code) => {
    const { main } = small(code);
    expect(main({ user: PETROV }).error).toMatch(PROTECTED);
    expect(main({ user: OWNER }).ok).toBe(true);
  });
});

describe('protected sheets', () => {
  const small = (body: string, ...args: unknown[]) => {
    const made = smallWorld(body, { more: PROTECT_RANGE });
    expect(made.main({ function: 'protectSheet', args }).ok).toBe(true);
    return made;
  };
  test('only the unprotected ranges are open, alone or together', () => {
    const { world, document } = small('', ['A1:A5', 'B1:B5']);
    const put = (range: string, values: number[][]) =>
      world.edit({ document, user: PETROV, sheet: 'Лист1', range, values }).ok;
    expect(put('A1', [[1]])).toBe(true);
    expect(
      put('A1', [
        [1, 2],
        [3, 4],
      ]),
    ).toBe(true);
    expect(put('A5', [[1], [2]])).toBe(false);
    expect(put('C1', [[1]])).toBe(false);
  });
  test.each([
    'sheet.setName("x")',
    'sheet.insertRowAfter(1)',
    'sheet.hideRows(1)',
    'sheet.setColumnWidth(1, 50)',
    'SpreadsheetApp.getActive().deleteSheet(sheet)',
  ])('the sheet itself cannot be changed: %s', (code) => {
    const { main } = small(`SpreadsheetApp.getActive().insertSheet('Вторая', 1); ${code}`, ['A1:Z1000']);
    expect(main({ user: PETROV }).error).toMatch(PROTECTED);
    expect(small(`SpreadsheetApp.getActive().insertSheet('Вторая', 1); ${code}`).main().ok).toBe(true);
  });
  test('a warning stops nobody', () => {
    const { main } = small(`sheet.getRange('A1').setValue(1)`, null, true);
    expect(main({ user: PETROV }).ok).toBe(true);
  });
});

test('a stranger can neither run nor edit nor open', () => {
  const { main, world, document } = smallWorld('return 1');
  expect(main({ user: STRANGER }).error).toMatch(/do not have permission to access/);
  expect(world.edit({ document, user: STRANGER, sheet: 'Лист1', range: 'A1', values: [[1]] }).ok).toBe(false);
  expect(world.open({ document, user: STRANGER }).ok).toBe(false);
});

describe('e-mail addresses', () => {
  const code = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];`;
  test('a person who runs a menu item is known', () => {
    expect(smallWorld(code).value({ user: IVANOV })).toEqual([IVANOV, IVANOV]);
  });
  test('in a simple trigger only the developer and his Workspace colleagues are', () => {
    const onEdit = `function onEdit(e) { console.log(e.user.getEmail() + '|' + Session.getActiveUser().getEmail()); }`;
    const seen = (user: string, kind: 'consumer' | 'workspace') => {
      const { world, document } = smallWorld('', {
        more: onEdit,
        accounts: [OWNER, IVANOV].map((email) => ({ email, kind })),
      });
      const { runs } = world.edit({ document, user, sheet: 'Лист1', range: 'A1', values: [[1]] });
      return runs[0]?.log[0]?.text;
    };
    expect(seen(OWNER, 'consumer')).toBe(`${OWNER}|${OWNER}`);
    expect(seen(IVANOV, 'consumer')).toBe('|');
    expect(seen(IVANOV, 'workspace')).toBe(`${IVANOV}|${IVANOV}`);
  });
});

describe('authorisation', () => {
  test('in mode NONE only a menu can be built', () => {
    const open = (rest: string) => {
      const more = `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Проверить', 'check').addToUi(); ${rest} }`;
      const { world, document } = smallWorld('', { more });
      return world.open({ document, user: OWNER, authMode: 'NONE' });
    };
    expect(open('')).toMatchObject({
      ok: true,
      menus: [{ kind: 'menu', entries: [{ label: 'Проверить', function: 'check' }] }],
    });
    expect(open('SpreadsheetApp.getActive().getName()').error).toMatch(
      /do not have permission to call SpreadsheetApp.getActive/,
    );
    expect(open('PropertiesService.getDocumentProperties()').error).toMatch(/do not have permission/);
  });
  test('a simple trigger can write the document but show no sidebar and see no triggers', () => {
    const edit = (code: string) => {
      const { world, document } = smallWorld('', { more: `function onEdit(e) { ${code} }` });
      return world.edit({ document, user: IVANOV, sheet: 'Лист1', range: 'A1', values: [[1]] }).runs[0];
    };
    expect(edit('e.range.offset(0, 1).setValue(2)')?.ok).toBe(true);
    expect(edit('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))')?.error).toMatch(
      /Required permissions/,
    );
    expect(edit('ScriptApp.getProjectTriggers()')?.error).toMatch(/script.scriptapp/);
  });
  test('a scope that the manifest lacks or the user refused stops the call that needs it', () => {
    const scope = 'https://www.googleapis.com/auth/script.scriptapp';
    const code = 'ScriptApp.getProjectTriggers()';
    expect(smallWorld(code, { manifest: { timeZone: 'Europe/Moscow', oauthScopes: [] } }).main().error).toMatch(scope);
    const accounts = [{ email: OWNER, kind: 'consumer', refusedScopes: [scope] } as const];
    expect(smallWorld(code, { accounts }).main().error).toMatch(scope);
    expect(smallWorld(code).main().ok).toBe(true);
    const asked = smallWorld(
      `try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}']); } catch (error) {} return 1`,
      { accounts },
    );
    expect(asked.main()).toMatchObject({ ok: false, error: expect.stringMatching(/Authorization is required/) });
  });
});

test('what the emulator does not have says so', () => {
  const error = (code: string) => smallWorld(code).main().error;
  expect(error('sheet.getRange("A1").trimWhitespace()')).toBe('not emulated: Range.trimWhitespace');
  expect(error('SpreadsheetApp.openById("x")')).toBe('not emulated: SpreadsheetApp.openById');
  expect(error('MailApp.sendEmail("x", "y", "z")')).toBe('not emulated: MailApp.sendEmail');
  expect(error('UrlFetchApp.fetch("https://example.org")')).toBe('not emulated: UrlFetchApp.fetch');
  expect(error('sheet.getRange("A1").setValue("=1").getValue()')).toMatch(/not emulated: formulas/);
  expect(error('sheet.foo = 1')).toMatch(/Cannot assign/);
});

test('what Apps Script does not have is absent, although Node has it', () => {
  const names = [
    'process',
    'require',
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'performance',
    'window',
    'Buffer',
  ];
  expect(smallWorld(`return [${names.map((name) => `typeof ${name}`).join(',')}]`).value()).toEqual(
    names.map(() => 'undefined'),
  );
});
