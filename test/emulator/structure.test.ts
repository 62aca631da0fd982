import { smallWorld } from './small-world';

/** Column A of rows 1…6 with notes, looks, validations and marks beside, then `change`, then what stands where. */
const BUILD = `function build() {
  const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet();
  sheet.getRange('A1:B6').setValues([['c', 1], ['a', 2], ['e', 3], ['b', 4], ['d', 5], ['', 6]]);
  sheet.getRange('C2').setFormula('=B2*$B$1+SUM(B1:B3)');
  sheet.getRange('A3').setNote('note e').setBackground('#ff0000').setFontWeight('bold');
  sheet.getRange('A4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['b']).build());
  sheet.hideRows(5);
  sheet.getRange('3:3').addDeveloperMetadata('row', 'e');
  sheet.getRange('B:B').addDeveloperMetadata('column', 'B');
  sheet.getRange('A2:A4').protect().setDescription('range');
  sheet.protect().setUnprotectedRanges([sheet.getRange('A2:B4')]);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:B6')]).whenFormulaSatisfied('=$B2>TODAY()+N("B2")').setBackground('#00ff00').build()]);
  book.setNamedRange('numbers', sheet.getRange('B2:B4'));
  sheet.getRange('A1:B6').createFilter();
  sheet.setFrozenRows(1);
  const other = book.insertSheet('Другая');
  other.getRange('A1').setFormula("='" + sheet.getName() + "'!B3 + B3");
  other.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A4')).build());
  book.setActiveSheet(sheet);
}
function look() {
  const book = SpreadsheetApp.getActive(); const sheet = book.getSheets()[0]; const other = book.getSheetByName('Другая');
  const notes = sheet.getRange(1, 1, 10, 1).getNotes().flatMap(([n], i) => n ? [[i + 1, n]] : []);
  const bold = sheet.getRange(1, 1, 10, 1).getFontWeights().flatMap(([n], i) => n === 'bold' ? [i + 1] : []);
  const rules = sheet.getRange(1, 1, 10, 1).getDataValidations().flatMap(([n], i) => n ? [i + 1] : []);
  const hidden = [1,2,3,4,5,6,7,8].filter((i) => sheet.isRowHiddenByUser(i));
  const metadata = sheet.createDeveloperMetadataFinder().find().map((m) => [m.getKey(), m.getLocation().getRow() ? m.getLocation().getRow().getRow() : m.getLocation().getColumn().getColumn()]);
  const cf = sheet.getConditionalFormatRules()[0];
  return {
    values: sheet.getRange('A1:A8').getValues().flat().join(','), notes, bold, rules, hidden, metadata,
    formulas: sheet.getRange(1, 1, 10, 4).getFormulas().flat().filter(String),
    ranges: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation()),
    holes: sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getUnprotectedRanges().map((r) => r.getA1Notation()),
    cf: cf ? [cf.getRanges()[0].getA1Notation(), cf.getBooleanCondition().getCriteriaValues()[0]] : null,
    named: book.getRangeByName('numbers') && book.getRangeByName('numbers').getA1Notation(),
    filter: sheet.getFilter() && sheet.getFilter().getRange().getA1Notation(),
    frozen: sheet.getFrozenRows(), size: [sheet.getMaxRows(), sheet.getMaxColumns()],
    other: other.getRange('A1').getFormula(),
    source: other.getRange('A2').getDataValidation().getCriteriaValues()[0].getA1Notation(),
  };
}`;

function after(change: string): Record<string, unknown> {
  const made = smallWorld(change, { more: BUILD });
  for (const name of ['build', 'main']) {
    const outcome = made.main({ function: name });
    if (!outcome.ok) throw outcome.cause;
  }
  return made.value({ function: 'look' }) as Record<string, unknown>;
}

const START = {
  values: 'c,a,e,b,d,,,',
  notes: [[3, 'note e']],
  bold: [3],
  rules: [4],
  hidden: [5],
  metadata: [
    ['row', 3],
    ['column', 2],
  ],
  formulas: ['=B2*$B$1+SUM(B1:B3)'],
  ranges: ['A2:A4'],
  holes: ['A2:B4'],
  cf: ['A2:B6', '=$B2>TODAY()+N("B2")'],
  named: 'B2:B4',
  filter: 'A1:B6',
  frozen: 1,
  size: [1000, 26],
  other: "='Лист1'!B3 + B3",
  source: 'A2:A4',
};

test('before any change', () => {
  expect(after('')).toEqual(START);
});

test('inserted rows push everything below down', () => {
  expect(after('sheet.insertRowsAfter(2, 2)')).toEqual({
    ...START,
    values: 'c,a,,,e,b,d,',
    notes: [[5, 'note e']],
    bold: [5],
    rules: [6],
    hidden: [7],
    metadata: [
      ['row', 5],
      ['column', 2],
    ],
    formulas: ['=B2*$B$1+SUM(B1:B5)'],
    ranges: ['A2:A6'],
    holes: ['A2:B6'],
    cf: ['A2:B8', '=$B2>TODAY()+N("B2")'],
    named: 'B2:B6',
    filter: 'A1:B8',
    size: [1002, 26],
    other: "='Лист1'!B5 + B3",
    source: 'A2:A6',
  });
});

test('rows inserted above the range move the formula of the conditional format', () => {
  expect(after('sheet.insertRowBefore(1)')).toMatchObject({
    cf: ['A3:B7', '=$B3>TODAY()+N("B2")'],
    formulas: ['=B3*$B$2+SUM(B2:B4)'],
    frozen: 2,
  });
});

test('rows inserted after a row look like it', () => {
  expect(after('sheet.insertRowAfter(3)')).toMatchObject({ bold: [3, 4], notes: [[3, 'note e']] });
});

test('deleted rows take everything on them away', () => {
  expect(after('sheet.deleteRows(3, 2)')).toEqual({
    ...START,
    values: 'c,a,d,,,,,',
    notes: [],
    bold: [],
    rules: [],
    hidden: [3],
    metadata: [['column', 2]],
    formulas: ['=B2*$B$1+SUM(B1:B2)'],
    ranges: ['A2'],
    holes: ['A2:B2'],
    cf: ['A2:B4', '=$B2>TODAY()+N("B2")'],
    named: 'B2',
    filter: 'A1:B4',
    size: [998, 26],
    other: "='Лист1'!#REF! + B3",
    source: 'A2',
  });
});

test('a protection, a rule and a name whose cells are all deleted are gone', () => {
  expect(after('sheet.deleteRows(2, 5)')).toMatchObject({ ranges: [], holes: [], cf: null, named: null });
});

test('inserted and deleted columns', () => {
  expect(after('sheet.insertColumnBefore(2)')).toMatchObject({
    metadata: [
      ['row', 3],
      ['column', 3],
    ],
    formulas: ['=C2*$C$1+SUM(C1:C3)'],
    cf: ['A2:C6', '=$C2>TODAY()+N("B2")'],
    size: [1000, 27],
    named: 'C2:C4',
  });
  expect(after('sheet.deleteColumn(2)')).toMatchObject({
    metadata: [['row', 3]],
    formulas: ['=#REF!*#REF!+SUM(#REF!)'],
    named: null,
    filter: 'A1:A6',
    size: [1000, 25],
  });
});

test('sorting moves values, formulas, notes, looks and validations, not what belongs to the row', () => {
  expect(after(`sheet.getFilter().remove(); sheet.getRange('A2:C6').sort({ column: 1, ascending: false })`)).toEqual({
    ...START,
    values: 'c,e,d,b,a,,,',
    notes: [[2, 'note e']],
    bold: [2],
    rules: [4],
    formulas: ['=B5*$B$1+SUM(B4:B6)'],
    filter: null,
  });
});

test('sorting is stable, by several columns, numbers before text before booleans, empty last', () => {
  const { value } =
    smallWorld(`sheet.getRange('A1:B6').setValues([['b', 1], ['a', 2], ['', 3], [10, 4], [true, 5], ['a', 1]]);
    const sorted = (spec) => sheet.getRange('A1:B6').sort(spec).getValues().map((row) => row.join('')).join(' ');
    return [sorted(1), sorted([{ column: 1, ascending: false }, { column: 2, ascending: false }])];`);
  expect(value()).toEqual(['104 a2 a1 b1 true5 3', 'true5 b1 a2 a1 104 3']);
});

test('renaming a sheet renames it in formulas', () => {
  expect(after(`sheet.setName('Новый лист')`)).toMatchObject({ other: "='Новый лист'!B3 + B3" });
});

describe('refused', () => {
  test.each([
    ['all rows', 'sheet.deleteRows(1, sheet.getMaxRows())', /can't delete all the rows/],
    [
      'all rows but the frozen',
      'sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1)',
      /non-frozen rows/,
    ],
    ['rows outside', 'sheet.deleteRows(999, 5)', /out of bounds/],
    ['hiding the last sheet', 'sheet.hideSheet()', /hide all the sheets/],
    ['deleting the last sheet', 'SpreadsheetApp.getActive().deleteSheet(sheet)', /remove all the sheets/],
    ['a taken name', `SpreadsheetApp.getActive().insertSheet('лист1')`, /already exists/],
    [
      'a second filter',
      `sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1:B2').createFilter()`,
      /already has a filter/,
    ],
    ['metadata on a rectangle', `sheet.getRange('A1:B2').addDeveloperMetadata('x')`, /arbitrary ranges/],
    [
      'a deleted sheet',
      `const made = SpreadsheetApp.getActive().insertSheet('x'); SpreadsheetApp.getActive().deleteSheet(made); made.getRange('A1').setValue(1)`,
      /not found/,
    ],
  ])('%s', (_name, code, message) => {
    expect(smallWorld(code).main().error).toMatch(message);
  });
});

test('merging keeps the first value; what is merged can be parted', () => {
  const { value } = smallWorld(`const range = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); range.merge();
    const merged = [range.getValues().flat(), sheet.getRange('B2').getMergedRanges().map((r) => r.getA1Notation())];
    range.breakApart(); return [...merged, range.isPartOfMerge()];`);
  expect(value()).toEqual([[1, '', '', ''], ['A1:B2'], false]);
});

test('copying takes formulas along and can take values or looks alone', () => {
  const { value } =
    smallWorld(`sheet.getRange('A1:A2').setValues([[1], [2]]).setBackground('red'); sheet.getRange('B1').setFormula('=A1*$A$1');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
    sheet.getRange('A1:A2').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    sheet.getRange('A1:A2').copyTo(sheet.getRange('E1'), { formatOnly: true });
    return [sheet.getRange('B2:B3').getFormulas().flat(), sheet.getRange('D1:E2').getValues(), sheet.getRange('D1:E1').getBackgrounds()[0]];`);
  expect(value()).toEqual([
    ['=A2*$A$1', '=A3*$A$1'],
    [
      [1, ''],
      [2, ''],
    ],
    ['#ffffff', '#ff0000'],
  ]);
});

test('insertCheckboxes unticks', () => {
  const { value } =
    smallWorld(`const range = sheet.getRange('A1:A2').setValues([[true], ['x']]); range.insertCheckboxes(); const first = range.getValues().flat();
    range.removeCheckboxes(); return [first, range.getValues().flat(), range.getDataValidation()];`);
  expect(value()).toEqual([[false, false], ['', ''], null]);
});

test('rich text keeps its links and styles', () => {
  const { value } = smallWorld(`const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const text = SpreadsheetApp.newRichTextValue().setText('скрипт и шаблон').setLinkUrl(0, 6, 'https://a.ru').setTextStyle(9, 15, bold).build();
    const cell = sheet.getRange('A1').setRichTextValue(text).getRichTextValue();
    sheet.getRange('A2').setValue(1);
    return [cell.getText(), cell.getLinkUrl(), cell.getLinkUrl(0, 6), cell.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]), sheet.getRange('A2').getRichTextValue(), sheet.getRange('A1').getValue()];`);
  expect(value()).toEqual([
    'скрипт и шаблон',
    null,
    'https://a.ru',
    [
      ['скрипт', 'https://a.ru', false],
      [' и ', null, false],
      ['шаблон', null, true],
    ],
    null,
    'скрипт и шаблон',
  ]);
});

test('sheets are inserted, moved and found', () => {
  const { value } =
    smallWorld(`const book = SpreadsheetApp.getActive(); book.insertSheet('Б'); book.insertSheet('А', 0); book.insertSheet();
    book.setActiveSheet(book.getSheetByName('Б')); book.moveActiveSheet(1);
    const copy = book.insertSheet('Копия', { template: book.getSheetByName('Б') });
    return [book.getSheets().map((s) => s.getName()), book.getSheetById(copy.getSheetId()).getIndex(), book.getSheetByName('нет'), copy.getSheetId() !== book.getSheetByName('Б').getSheetId()];`);
  expect(value()).toEqual([['Б', 'Копия', 'А', 'Лист4', 'Лист1'], 2, null, true]);
});
