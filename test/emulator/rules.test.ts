import { IVANOV, OWNER, PETROV, smallWorld } from './small-world';

test('conditional format rules come back as they were set; copies can be changed', () => {
  const { value } = smallWorld(`
    const range = sheet.getRange('A3:D9');
    const formula = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenFormulaSatisfied('=$A3="x"').setBackground('#F00').setFontColor('white').setBold(true).build();
    const number = formula.copy().whenNumberBetween(1, 5).setBackground(null).build();
    const scale = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpoint('#ff0000').build();
    sheet.setConditionalFormatRules([formula, number, scale]);
    return sheet.getConditionalFormatRules().map((rule) => {
      const boolean = rule.getBooleanCondition(); const gradient = rule.getGradientCondition();
      return [rule.getRanges().map((r) => r.getA1Notation()), boolean && [String(boolean.getCriteriaType()), boolean.getCriteriaValues(), boolean.getBackground(), boolean.getFontColor(), boolean.getBold(), boolean.getItalic()],
        gradient && [gradient.getMinColor(), String(gradient.getMidType()), gradient.getMidValue(), gradient.getMaxColor()]];
    });`);
  expect(value()).toEqual([
    [['A3:D9'], ['CUSTOM_FORMULA', ['=$A3="x"'], '#ff0000', '#ffffff', true, null], null],
    [['A3:D9'], ['NUMBER_BETWEEN', [1, 5], null, '#ffffff', true, null], null],
    [['A3:D9'], null, ['#ffffff', 'PERCENT', '50', '#ff0000']],
  ]);
});

test('a rule without a range or a condition cannot be built', () => {
  const error = (code: string) => smallWorld(`SpreadsheetApp.newConditionalFormatRule()${code}.build()`).main().error;
  expect(error('')).toMatch(/at least one range/);
  expect(error(`.setRanges([sheet.getRange('A1')])`)).toMatch(/must have a condition/);
});

test('validations come back as they were set', () => {
  const { value } = smallWorld(`
    const rule = (builder) => builder.build(); const make = () => SpreadsheetApp.newDataValidation();
    const rules = [rule(make().requireValueInList(['а', 'б'], true).setAllowInvalid(false).setHelpText('выберите')), rule(make().requireValueInRange(sheet.getRange('D1:D3'))), rule(make().requireCheckbox()), rule(make().requireDate()), null];
    sheet.getRange(1, 1, rules.length, 1).setDataValidations(rules.map((r) => [r]));
    return sheet.getRange(1, 1, rules.length, 1).getDataValidations().map(([r]) => r && [String(r.getCriteriaType()), r.getCriteriaValues().map((v) => v.getA1Notation ? v.getA1Notation() : v), r.getAllowInvalid(), r.getHelpText()]);`);
  expect(value()).toEqual([
    ['VALUE_IN_LIST', [['а', 'б'], true], false, 'выберите'],
    ['VALUE_IN_RANGE', ['D1:D3', true], true, null],
    ['CHECKBOX', [], true, null],
    ['DATE_IS_VALID_DATE', [], true, null],
    null,
  ]);
});

describe('typed values against a rejecting rule', () => {
  test.each([
    ['requireCheckbox()', 'TRUE', true],
    ['requireCheckbox()', 'да', false],
    ['requireDate()', '23.11.2026', true],
    ['requireDate()', 'вчера', false],
    ['requireDateAfter(new Date(2026, 10, 23))', '24.11.2026', true],
    ['requireDateAfter(new Date(2026, 10, 23))', '23.11.2026', false],
    ['requireNumberBetween(1, 5)', '5', true],
    ['requireNumberBetween(1, 5)', '5,1', false],
    ['requireNumberGreaterThan(0)', 'ноль', false],
    ['requireTextContains("№")', 'КП № 5', true],
    ['requireTextContains("№")', 'КП 5', false],
    ['requireTextIsEmail()', 'a@b.ru', true],
    ['requireTextIsUrl()', 'не ссылка', false],
    ['requireValueInRange(sheet.getRange("D1:D3"))', 'да', true],
    ['requireValueInRange(sheet.getRange("D1:D3"))', 'нет', false],
    ['requireValueInList(["1", "2"])', '2', true],
  ])('%s: %s', (rule, text, ok) => {
    const { world, document, main } = smallWorld(
      `sheet.getRange('D2').setValue('да'); sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`,
    );
    expect(main().error).toBeUndefined();
    expect(world.edit({ document, user: OWNER, sheet: 'Лист1', range: 'A1', values: [[text]] }).ok).toBe(ok);
  });
});

test('a protection’s editors: all at first, then those who stay; never without the owner', () => {
  const { value } = smallWorld(`
    const protection = sheet.protect().setDescription('tk'); const emails = () => protection.getEditors().map((user) => user.getEmail());
    const first = emails(); protection.removeEditors(first); const rest = emails(); protection.addEditors(['new@firm.ru']); protection.setDomainEdit(false);
    return [first, rest, emails(), protection.getDescription(), sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, protection.canEdit()];`);
  expect(value()).toEqual([[OWNER, IVANOV, PETROV], [OWNER], [OWNER, 'new@firm.ru'], 'tk', 'tk', 1, true]);
});

test('an editor who protects a sheet cannot shut himself out; an address that is none is refused', () => {
  const { main } = smallWorld(
    `const p = sheet.protect(); p.removeEditors(p.getEditors()); if (a) p.addEditor(a); return p.getEditors().map((u) => u.getEmail())`,
  );
  expect(main({ user: IVANOV }).value).toEqual([OWNER, IVANOV]);
  expect(main({ args: ['nobody@firm.invalid'] }).error).toBe('Invalid email: nobody@firm.invalid');
});

test('a range list does in one call what its ranges would do', () => {
  const { main } = smallWorld(
    `sheet.getRangeList(['A1', 'C1:C2']).setValue('x').setBackground('red'); return sheet.getRange('A1:C2').getValues()`,
  );
  const outcome = main();
  expect(outcome.value).toEqual([
    ['x', '', 'x'],
    ['', '', 'x'],
  ]);
  expect(outcome.calls).toEqual({ setValue: 1, setFormats: 1, getValues: 1 });
});

test('a filter hides rows by what they show', () => {
  const { value } = smallWorld(`sheet.getRange('A1:A4').setValues([['Статус'], ['да'], ['нет'], ['да']]);
    const filter = sheet.getRange('A1:A4').createFilter(); filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['нет']).build());
    const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)); filter.sort(1, false);
    const sorted = sheet.getRange('A1:A4').getValues().flat(); filter.remove(); return [hidden, sorted, sheet.getFilter()];`);
  expect(value()).toEqual([[false, false, true, false], ['Статус', 'нет', 'да', 'да'], null]);
});

test('people insert, sort, hide and rename with their own rights', () => {
  const { world, document, main } = smallWorld(
    `const p = sheet.getRange('A2:B2').protect(); p.removeEditors(p.getEditors().map((u) => u.getEmail())); sheet.getRange('A1:A3').setValues([[3], [1], [2]]);`,
  );
  main();
  const change = (user: string, what: Parameters<typeof world.change>[3]) =>
    world.change(document, user, 'Лист1', what).ok;
  const sort = {
    kind: 'sort',
    range: { row: 1, column: 1, numRows: 3, numColumns: 1 },
    column: 1,
    ascending: true,
  } as const;
  expect(change(PETROV, sort)).toBe(false);
  expect(change(OWNER, sort)).toBe(true);
  expect(document.sheets[0]?.rows.map((row) => row?.values[0])).toEqual([1, 2, 3]);
  expect(change(PETROV, { kind: 'delete', axis: 'row', at: 2, count: 1 })).toBe(false);
  expect(change(PETROV, { kind: 'insert', axis: 'row', at: 1, count: 2 })).toBe(true);
  expect(document.sheets[0]?.protections[0]?.range).toMatchObject({ row: 4 });
  expect(change(PETROV, { kind: 'rename', name: 'План' })).toBe(true);
  expect(document.sheets[0]?.name).toBe('План');
});

test('a paste below the last row adds rows', () => {
  const { world, document } = smallWorld('');
  expect(world.edit({ document, user: PETROV, sheet: 'Лист1', range: 'A1000', values: [[1], [2], [3]] }).ok).toBe(true);
  expect(document.sheets[0]?.maxRows).toBe(1002);
});

test('the script’s global code runs anew for every run', () => {
  const { value } = smallWorld('count += 1; return count;', { more: 'var count = 0;' });
  expect([value(), value()]).toEqual([1, 1]);
});

test('a function assigned to the global object replaces the declared one, as bundles do', () => {
  const { main } = smallWorld('', {
    more: 'function entry() {} (() => { globalThis.entry = () => "bundled"; globalThis.hidden = () => 1; })();',
  });
  expect(main({ function: 'entry' }).value).toBe('bundled');
  expect(main({ function: 'hidden' }).error).toBe('Script function not found: hidden');
  expect(main({ function: 'nowhere' }).error).toBe('Script function not found: nowhere');
});
