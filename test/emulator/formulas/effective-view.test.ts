import { setStyleAt } from '../../../emulator/document/cells';
import type { ConditionalFormat } from '../../../emulator/document/conditional-format';
import type { SheetData } from '../../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { internStyle } from '../../../emulator/document/style';
import { effectiveView } from '../../../emulator/formulas/effective-view';
import { createFormulaEngine } from '../../../emulator/formulas/ironcalc-engine';
import { addSheet, documentOf, formulaRule, NOON, rangeOf, setNumberFormat, TODAY } from './sheet-of';

const RED = { background: '#f4c7c3' };
const YELLOW = { background: '#fce8b2' };

const view = (document: SpreadsheetDocument, sheet: SheetData) =>
  effectiveView(document, sheet, { engine: createFormulaEngine(), now: NOON });

/** The sheet as letters: which of the two colours each cell has. */
const colors = (document: SpreadsheetDocument, sheet: SheetData): string[] =>
  view(document, sheet).map((row) =>
    row
      .map(({ background }) => (background === RED.background ? 'R' : background === YELLOW.background ? 'Y' : '.'))
      .join(''),
  );

test('a formula is read relative to the top left cell of the range', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [
    ['Операция', 'Срок'],
    ['Звонок', TODAY - 1],
    ['КП', TODAY],
    ['Выезд', TODAY - 9],
  ]);
  sheet.conditionalFormats = [formulaRule('A2:B100', '=AND($B2<>"";$B2<TODAY())', RED)];
  expect(colors(document, sheet)).toEqual(['..', 'RR', '..', 'RR']);
});

test('a reference without $ moves by column as well', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [
    [1, 9, 1],
    [9, 1, 9],
  ]);
  sheet.conditionalFormats = [formulaRule('A1:C2', '=A1>5', RED)];
  expect(colors(document, sheet)).toEqual(['.R.', 'R.R']);
});

test('the first rule that holds wins, property by property', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[1]]);
  setStyleAt(sheet, 1, 1, internStyle({ background: '#ffffff', fontColor: '#111111', italic: true }));
  sheet.conditionalFormats = [
    formulaRule('A1', '=A1=2', { background: '#000000' }),
    formulaRule('A1', '=A1=1', { ...RED, bold: true }),
    formulaRule('A1', '=TRUE', { ...YELLOW, strikethrough: true, bold: false }),
  ];
  expect(view(document, sheet)[0]?.[0]).toEqual({
    value: 1,
    display: '1',
    background: RED.background,
    fontColor: '#111111',
    bold: true,
    italic: true,
    underline: false,
    strikethrough: true,
  });
});

test.each([
  ['=N("tk:overdue")=0', 'R'],
  ['=A1', 'R'],
  ['=A1-5', '.'],
  ['=A1/0', '.'],
  ['=B1', '.'],
  ['=C1', 'R'],
  ['=D1', '.'],
  ['=D1=""', 'R'],
  ['=ISBLANK(D1)', 'R'],
  ['=B1="ПЕКАРНЯ"', 'R'],
  ['=COUNTIF($A$1:$E$1;A1)>1', 'R'],
  ['=COUNTIF($A1:A1;A1)>1', '.'],
  ['=INDIRECT("Данные!A1")="да"', 'R'],
  ['=COUNTIF(INDIRECT("Данные!A:A");"нет")=1', 'R'],
  ['=INDIRECT("Нет!A1")="да"', '.'],
  ['=ROW()=1', 'R'],
  ['=AND(ROW(A2)=2;COLUMN(B1)=2)', 'R'],
  ['=F1=7', 'R'],
  ['=ISERROR(G1)', 'R'],
  ['=A1=5*1', 'R'],
])('%s is %s', (formula, color) => {
  const document = documentOf();
  addSheet(document, 'Данные', [['да'], ['нет']]);
  const sheet = addSheet(document, 'Лист', [[5, 'Пекарня', true, null, 5, '=A1+2', '=1/0']]);
  sheet.conditionalFormats = [formulaRule('A1', formula, RED)];
  expect(colors(document, sheet)[0]?.charAt(0)).toBe(color);
});

test.each([
  ['=Данные!A1="да"', 'Conditional format rule cannot reference a different sheet.'],
  ['=REGEXMATCH(A1;"x")', 'not emulated: function REGEXMATCH'],
  ['=IF(A1,B1)', 'Formula parse error'],
  ['=A1:C1>4', 'not emulated: a conditional format formula that fills several cells'],
])('%s throws %s', (formula, message) => {
  const document = documentOf();
  addSheet(document, 'Данные', [['да']]);
  const sheet = addSheet(document, 'Лист', [[5]]);
  sheet.conditionalFormats = [formulaRule('A1', formula, RED)];
  expect(() => view(document, sheet)).toThrow(message);
});

test('a moving reference that leaves the grid makes the rule false there', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[1], [1], [2]]);
  sheet.conditionalFormats = [formulaRule('A2:A3 A1', '=A2<>A1', RED)];
  expect(colors(document, sheet)).toEqual(['.', '.', 'R']);
});

const condition = (criteria: string, ...values: (string | number | { dateMs: number })[]): ConditionalFormat => ({
  kind: 'condition',
  ranges: [rangeOf('A1:E1')],
  criteria,
  values,
  style: RED,
});

// The row: 5 · "Не сделано" · nothing · today as a date · "5"
test.each<[string, (string | number | { dateMs: number })[], string]>([
  ['CELL_EMPTY', [], '..R..'],
  ['CELL_NOT_EMPTY', [], 'RR.RR'],
  ['TEXT_CONTAINS', ['СДЕЛАНО'], '.R...'],
  ['TEXT_DOES_NOT_CONTAIN', ['сделано'], 'R.RRR'],
  ['TEXT_STARTS_WITH', ['не'], '.R...'],
  ['TEXT_ENDS_WITH', ['2026'], '...R.'],
  ['TEXT_EQUAL_TO', ['5'], 'R...R'],
  ['TEXT_NOT_EQUAL_TO', ['5'], '.RRR.'],
  ['NUMBER_EQUAL_TO', [5], 'R....'],
  ['NUMBER_NOT_EQUAL_TO', [5], '...R.'],
  ['NUMBER_BETWEEN', [5, 6], 'R....'],
  ['NUMBER_NOT_BETWEEN', [5, 6], '...R.'],
  ['NUMBER_GREATER_THAN', [5], '...R.'],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], 'R..R.'],
  ['NUMBER_LESS_THAN', [5], '.....'],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], 'R....'],
  ['DATE_EQUAL_TO_RELATIVE', ['TODAY'], '...R.'],
  ['DATE_BEFORE_RELATIVE', ['TOMORROW'], '...R.'],
  ['DATE_AFTER_RELATIVE', ['TODAY'], '.....'],
  ['DATE_EQUAL_TO', [{ dateMs: NOON }], '...R.'],
  ['DATE_AFTER', [{ dateMs: NOON - 86_400_000 }], '...R.'],
])('%s %j: %s', (criteria, values, expected) => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[5, 'Не сделано', null, TODAY, '5']]);
  setNumberFormat(sheet, 1, 4, 'dd.MM.yyyy');
  sheet.conditionalFormats = [condition(criteria, ...values)];
  expect(colors(document, sheet)).toEqual([expected]);
});

test.each([
  ['DATE_AFTER_RELATIVE', 'PAST_WEEK'],
  ['NUMBER_EQUAL_TO', '=A2'],
  ['SOMETHING', 'x'],
])('%s %s is not emulated', (criteria, value) => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[5]]);
  sheet.conditionalFormats = [condition(criteria, value)];
  expect(() => view(document, sheet)).toThrow('not emulated');
});

test('a colour scale mixes evenly between its points', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[0, 25, 50, 75, 100, 'текст']]);
  const point = (color: string, type: string, value = '') => ({ color, type, value });
  const scale = (mid: ReturnType<typeof point> | null): ConditionalFormat => ({
    kind: 'gradient',
    ranges: [rangeOf('A1:F1')],
    min: point('#ff0000', 'MIN'),
    mid,
    max: point('#0000ff', 'MAX'),
  });
  const backgrounds = () => view(document, sheet)[0]?.map((cell) => cell.background);
  sheet.conditionalFormats = [scale(null)];
  expect(backgrounds()).toEqual(['#ff0000', '#bf0040', '#800080', '#4000bf', '#0000ff', '#ffffff']);
  sheet.conditionalFormats = [scale(point('#ffffff', 'PERCENTILE', '50'))];
  expect(backgrounds()).toEqual(['#ff0000', '#ff8080', '#ffffff', '#8080ff', '#0000ff', '#ffffff']);
  sheet.conditionalFormats = [scale(point('#ffffff', 'NUMBER', '75'))];
  expect(backgrounds()?.slice(3, 5)).toEqual(['#ffffff', '#0000ff']);
});

test('values are shown as the locale shows them', () => {
  const document = documentOf();
  const sheet = addSheet(document, 'Лист', [[1234.5, TODAY, true, '=TODAY()', '=1,5+1']]);
  setNumberFormat(sheet, 1, 1, '#,##0.00');
  setNumberFormat(sheet, 1, 2, 'd mmmm');
  expect(view(document, sheet)[0]?.map((cell) => cell.display)).toEqual([
    '1\u00a0234,50',
    '23 ноября',
    'ИСТИНА',
    '23.11.2026',
    '2,5',
  ]);
});

test('5,000 rows with five rules: each row as its own cells say, the first rule that holds wins', () => {
  const rows = 5000;
  const document = documentOf();
  const due = (row: number): number => TODAY - 30 + (row % 60);
  const sheet = addSheet(
    document,
    'Лист',
    Array.from({ length: rows }, (_, row) => [
      'Ритм',
      due(row),
      row % 7 === 0 ? 'ждём клиента' : 'сделано',
      `Текст ${row}`,
    ]),
  );
  sheet.conditionalFormats = [
    formulaRule(`A1:D${rows}`, '=AND($D1="";N("tk:done")=0)', { strikethrough: true }),
    formulaRule(`A1:D${rows}`, '=AND($B1<>"";$B1<=TODAY()-3)', RED),
    formulaRule(`A1:D${rows}`, '=AND($B1<>"";$B1<TODAY())', YELLOW),
    formulaRule(`A1:D${rows}`, '=$C1="ждём клиента"', { fontColor: '#888888' }),
    formulaRule(`B1:C${rows}`, '=B1=""', { background: '#eeeeee' }),
  ];
  const seen = view(document, sheet).map(([first]) => `${first?.background} ${first?.fontColor}`);
  const expected = Array.from({ length: rows }, (_, row) => {
    const background = due(row) <= TODAY - 3 ? RED.background : due(row) < TODAY ? YELLOW.background : '#ffffff';
    return `${background} ${row % 7 === 0 ? '#888888' : '#000000'}`;
  });
  expect(seen).toEqual(expected);
});
