import type { CellValue } from '../../../emulator/document/cell';
import { setFormulaAt, setValueAt } from '../../../emulator/document/cells';
import { createFormulaEngine } from '../../../emulator/formulas/ironcalc-engine';
import { addSheet, documentOf, NOON, rangeOf, setNumberFormat, TODAY } from './sheet-of';

/** The result of a formula in D1, beside 5, "Пекарня" and TRUE in A1:C1 and nothing in A2:C2. */
function compute(formula: string, locale = 'ru_RU'): CellValue {
  const document = documentOf(locale);
  const sheet = addSheet(document, 'Лист', [[5, 'Пекарня', true, formula]]);
  return createFormulaEngine().cell(document, sheet, 1, 4, NOON).value;
}

test.each<[string, CellValue]>([
  ['=A1*2+1', 11],
  ['=1/3', 1 / 3],
  ['=1,5+A1', 6.5],
  ['=B1&" № "&A1', 'Пекарня № 5'],
  ['=IF(C1;"да";"нет")', 'да'],
  ['=A1>3', true],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=D1+1', '#REF!'],
  ['=Нет!A1', '#REF!'],
  ['=A2=""', true],
  ['=COUNTIF(A1:C;"п*")', 1],
  ['=COUNTA($A$1:$C$2)', 3],
  ['=SUM(1:1)-A1', '#REF!'],
  ['=SUMPRODUCT(--(A1:A2>1))', 1],
  ['=SUM(A1;)', 5],
  ['=TODAY()-1', TODAY - 1],
  ['=TEXT(TODAY();"dd.MM.yyyy")', '23.11.2026'],
  ['=TEXT(1,5;"0,00")', '1,50'],
  ['=HYPERLINK("#gid=0&range=A1";B1)', 'Пекарня'],
  ['=INDIRECT("Лист!A1")+1', 6],
  ['=46349,37512345679', 46349.37512345679],
  ['=-1e-9', -1e-9],
  ['=12345678901234567890', 12345678901234567000],
  ['="007"', '007'],
])('%s gives %p', (formula, value) => {
  expect(compute(formula)).toBe(value);
});

test.each<[string, CellValue]>([
  ['=SUM(A1,1.5)', 6.5],
  ['=IF(A1>3;"yes";"no")', 'yes'],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
])('in en_US %s gives %p', (formula, value) => {
  expect(compute(formula, 'en_US')).toBe(value);
});

test.each(['=SUM(A1,B1)', '=1.5', '=IF(1;2', '=)', '=1+'])('%s is no formula in ru_RU', (formula) => {
  expect(compute(formula)).toBe('#ERROR!');
});

test.each([
  ['=REGEXMATCH(B1;"П")', 'function REGEXMATCH'],
  ['=SPARKLINE(A1:C1)', 'function SPARKLINE'],
  ['=СУММ(A1)', 'function СУММ'],
  ['=OFFSET(A1;0;1)', 'function OFFSET'],
  ['=INDIRECT("A"&1)', 'INDIRECT with a computed reference'],
  ['=A1:C1', 'a formula that fills several cells'],
])('%s: not emulated: %s', (formula, what) => {
  expect(() => compute(formula)).toThrow(`not emulated: ${what}`);
});

test('what reads a refused cell is refused, its neighbours are not', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [['=SPARKLINE(A2:C2)', '=A1&"!"', '=1+1']]);
  const engine = createFormulaEngine();
  expect(() => engine.cell(document, sheet, 1, 2, NOON)).toThrow('not emulated: function SPARKLINE');
  expect(engine.cell(document, sheet, 1, 3, NOON).value).toBe(2);
});

test('a formula follows formulas of other sheets and named ranges', () => {
  const document = documentOf();
  const data = addSheet(document, 'Реестр задач', [[1], [2], ['=A1+A2']]);
  const sheet = addSheet(document, 'Лист', [["=SUM('Реестр задач'!A:A)*Вес"]]);
  document.namedRanges.push({ name: 'Вес', sheetId: data.id, range: rangeOf('A2') });
  expect(createFormulaEngine().cell(document, sheet, 1, 1, NOON).value).toBe(12);
});

describe('a result is computed anew when', () => {
  test('a cell it reads has changed', () => {
    const document = documentOf();
    const data = addSheet(document, 'Данные', [[1]]);
    const sheet = addSheet(document, 'Лист', [['=Данные!A1+1']]);
    const engine = createFormulaEngine();
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe(2);
    setValueAt(data, 1, 1, 10);
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe(11);
    setFormulaAt(sheet, 1, 1, '=5');
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe(5);
  });

  test('a sheet it reads comes back', () => {
    const document = documentOf();
    const sheet = addSheet(document, 'Лист', [['=Данные!A1+1']]);
    const engine = createFormulaEngine();
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe('#REF!');
    addSheet(document, 'Данные', [[1]]);
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe(2);
  });

  test('the day of the document’s zone is another', () => {
    const document = documentOf();
    const sheet = addSheet(document, 'Лист', [['=TODAY()']]);
    const engine = createFormulaEngine();
    expect(engine.cell(document, sheet, 1, 1, NOON).value).toBe(TODAY);
    expect(engine.cell(document, sheet, 1, 1, Date.UTC(2026, 10, 23, 20, 59)).value).toBe(TODAY);
    expect(engine.cell(document, sheet, 1, 1, Date.UTC(2026, 10, 23, 21)).value).toBe(TODAY + 1);
  });
});

test.each([
  ['=TODAY()', 'dd.MM.yyyy'],
  ['=NOW()', 'dd.MM.yyyy H:mm:ss'],
  ['=A1', 'd mmm'],
  ['=A1+3', 'd mmm'],
  ['=MAX(A1:A2)', 'd mmm'],
  ['=IF(TRUE;A1;"")', 'd mmm'],
  ['=TODAY()-A1', undefined],
  ['=YEAR(A1)', undefined],
])('%s brings the format %p', (formula, format) => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[TODAY, formula]]);
  setNumberFormat(sheet, 1, 1, 'd mmm');
  expect(createFormulaEngine().cell(document, sheet, 1, 2, NOON).numberFormat).toBe(format);
});
