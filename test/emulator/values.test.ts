import { smallWorld } from './small-world';

/** What getValue and getDisplayValue say after a text is put into an automatic cell by setValue. */
function afterSetValue(text: string, locale: string): { value: unknown; shown: unknown; format: unknown } {
  const { value } = smallWorld(
    `const cell = sheet.getRange('A1').setValue(a); const v = cell.getValue();
     return { value: v instanceof Date ? Utilities.formatDate(v, 'Europe/Moscow', 'yyyy-MM-dd HH:mm:ss') : v, shown: cell.getDisplayValue(), format: cell.getNumberFormat() };`,
    { file: { locale } },
  );
  return value({ args: [text] }) as { value: unknown; shown: unknown; format: unknown };
}

describe('texts put into cells are read in the locale', () => {
  test.each([
    ['ru_RU', '1,5', 1.5, '1,5'],
    ['ru_RU', '1.5', '2026-05-01 00:00:00', '01.05'],
    ['ru_RU', '1-2', '2026-02-01 00:00:00', '01.02'],
    ['ru_RU', '007', 7, '7'],
    ['ru_RU', '23.11.2026', '2026-11-23 00:00:00', '23.11.2026'],
    ['ru_RU', '23.11.26', '2026-11-23 00:00:00', '23.11.2026'],
    ['ru_RU', '31.02.2026', '31.02.2026', '31.02.2026'],
    ['ru_RU', '2026-11-23', '2026-11-23 00:00:00', '2026-11-23'],
    ['ru_RU', '23.11.2026 9:05', '2026-11-23 09:05:00', '23.11.2026 9:05'],
    ['ru_RU', '23 ноября 2026', '2026-11-23 00:00:00', '23 нояб. 2026'],
    ['ru_RU', '1 234,5', 1234.5, '1234,5'],
    ['ru_RU', '50%', 0.5, '50%'],
    ['ru_RU', '12,5%', 0.125, '12,50%'],
    ['ru_RU', 'ИСТИНА', true, 'ИСТИНА'],
    ['ru_RU', 'ложь', false, 'ЛОЖЬ'],
    ['ru_RU', 'TRUE', true, 'ИСТИНА'],
    ['ru_RU', '+7', 7, '7'],
    ['ru_RU', '1e3', 1000, '1,00E+03'],
    ['ru_RU', 'Пекарня № 3', 'Пекарня № 3', 'Пекарня № 3'],
    ['ru_RU', "'007", '007', '007'],
    ['ru_RU', "'=1+1", '=1+1', '=1+1'],
    ['en_US', '1.5', 1.5, '1.5'],
    ['en_US', '1,5', '1,5', '1,5'],
    ['en_US', '1,234.5', 1234.5, '1234.5'],
    ['en_US', '1-2', '2026-01-02 00:00:00', '1/2'],
    ['en_US', '11/23/2026', '2026-11-23 00:00:00', '11/23/2026'],
    ['en_US', '23.11.2026', '23.11.2026', '23.11.2026'],
    ['en_US', 'Nov 23, 2026', '2026-11-23 00:00:00', '23 Nov 2026'],
    ['en_US', 'true', true, 'TRUE'],
    ['en_US', 'ИСТИНА', 'ИСТИНА', 'ИСТИНА'],
  ])('%s: %s', (locale, text, value, shown) => {
    expect(afterSetValue(text, locale)).toMatchObject({ value, shown });
  });

  test('a time is a fraction of a day, past 24 hours a duration', () => {
    expect(afterSetValue('9:30', 'ru_RU')).toMatchObject({ shown: '9:30', format: 'H:mm' });
    expect(afterSetValue('30:15', 'ru_RU')).toMatchObject({ shown: '30:15', format: '[h]:mm' });
    expect(afterSetValue('9:30 PM', 'en_US')).toMatchObject({ shown: '9:30 PM' });
  });

  test('a leading = or a sign before no number makes a formula', () => {
    const { value } = smallWorld(
      `sheet.getRange('A1:A3').setValues([['=A2'], ['+7 (999)'], ['-тире']]); return sheet.getRange('A1:A3').getFormulas().flat();`,
    );
    expect(value()).toEqual(['=A2', '=+7 (999)', '=-тире']);
  });

  test('in a cell of format @ everything stays text', () => {
    const texts = ['=1+1', '1-2', '007', '+7 999', '1.5', 'TRUE', '-x', '@y', '50%'];
    const { value } = smallWorld(
      `const range = sheet.getRange(1, 1, a.length, 1).setNumberFormat('@').setValues(a.map((x) => [x]));
       return [range.getValues().flat(), range.getFormulas().flat()];`,
    );
    expect(value({ args: [texts] })).toEqual([texts, texts.map(() => '')]);
  });
});

describe('what people type', () => {
  function typed(text: string | number | boolean, format: string): unknown {
    const { world, document, value } = smallWorld(
      `const v = sheet.getRange('A1').getValue(); return v instanceof Date ? 'date' : v;`,
      {
        more: `function format(f) { SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat(f); }`,
      },
    );
    world.run({ document, user: 'rop@firm.ru', function: 'format', args: [format] });
    expect(world.edit({ document, user: 'rop@firm.ru', sheet: 'Лист1', range: 'A1', values: [[text]] }).ok).toBe(true);
    return value();
  }
  test.each([
    ['5', '0%', 0.05],
    ['5%', '0%', 0.05],
    [5, '@', '5'],
    ['1,5', '0.00', 1.5],
    ['23.11', '0', 'date'],
    ['', '0', ''],
    [true, '0', true],
  ])('%s into %s', (text, format, value) => {
    expect(typed(text, format)).toBe(value);
  });
});

describe('what a cell shows', () => {
  function shown(value: unknown, format: string, locale = 'ru_RU'): unknown {
    return smallWorld(`return sheet.getRange('A1').setNumberFormat(b).setValue(a).getDisplayValue();`, {
      file: { locale },
    }).value({
      args: [value, format],
    });
  }
  test.each([
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
    [1234567.891, '0', '1234568'],
    [1.005, '0.00', '1,01'],
    [0.125, '0%', '13%'],
    [-5, '0', '-5'],
    [-0.001, '0.00', '0,00'],
    [5, '0 "мин"', '5 мин'],
    [-5, '0;[Red]"минус "0', 'минус 5'],
    [0, '0;-0;"нет"', 'нет'],
    [3, '000', '003'],
    [0.5, '#.##', ',5'],
    [46349.375, 'dd.MM.yyyy', '23.11.2026'],
    [46349.375, 'dd.mm.yyyy hh:mm', '23.11.2026 09:00'],
    [46349.375, 'd mmm', '23 нояб.'],
    [46349.375, 'dddd, d mmmm', 'понедельник, 23 ноября'],
    [46349.375, 'yy-m-d h:mm AM/PM', '26-11-23 9:00 AM'],
    [1.5, '[h]:mm', '36:00'],
    ['текст', '0', 'текст'],
  ])('%s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });
  test('English', () => {
    expect(shown(1234567.891, '#,##0.00', 'en_US')).toBe('1,234,567.89');
    expect(shown(46349, 'd mmm yyyy', 'en_US')).toBe('23 Nov 2026');
  });
  test('automatic: ten significant digits, whole numbers in full', () => {
    const { value } = smallWorld(
      `return sheet.getRange(1, 1, 1, 4).setValues([[1/3, 123456789012, 0.1 + 0.2, 1e20]]).getDisplayValues()[0];`,
    );
    expect(value()).toEqual(['0,3333333333', '123456789012', '0,3', '1E+20']);
  });
});

describe('refused values', () => {
  test.each([
    ['too few rows', `sheet.getRange('A1:A2').setValues([[1]])`, /number of rows in the data does not match/],
    ['too many columns', `sheet.getRange('A1').setValues([[1, 2]])`, /number of columns in the data does not match/],
    ['undefined', `sheet.getRange('A1').setValue(undefined)`, /don't match the method signature/],
    ['undefined in a table', `sheet.getRange('A1:B1').setValues([[1, undefined]])`, /undefined/],
    ['an object', `sheet.getRange('A1').setValue({})`, /don't match the method signature/],
    ['50,001 characters', `sheet.getRange('A1').setValue('x'.repeat(50001))`, /maximum of 50000 characters/],
    [
      'a text for a number',
      `sheet.getRange('1', 1)`,
      /parameters \(String,number\) don't match the method signature for SpreadsheetApp.Sheet.getRange/,
    ],
    ['row 0', `sheet.getRange(0, 1)`, /too small/],
    ['no rows', `sheet.getRange(1, 1, 0, 1)`, /at least 1/],
    ['outside the grid', `sheet.getRange(1001, 1)`, /outside the dimensions of the sheet/],
  ])('%s', (_name, code, message) => {
    const outcome = smallWorld(code).main();
    expect(outcome.ok).toBe(false);
    expect(outcome.error).toMatch(message);
    expect((outcome.cause as Error).name).toBe('Exception');
  });
});
