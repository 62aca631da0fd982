import fc from 'fast-check';
import { setStyleAt, setValueAt, valueAt } from '../../../emulator/document/cells';
import { internStyle } from '../../../emulator/document/style';
import { createFormulaEngine } from '../../../emulator/formulas/ironcalc-engine';
import { readWorkbook } from '../../../emulator/xlsx/read-workbook';
import { writeWorkbook } from '../../../emulator/xlsx/write-workbook';
import { addSheet, documentOf, NOON } from '../formulas/sheet-of';
import { canonical } from './canonical';
import { sampleDocument } from './sample-document';

test.each(['live', 'fixed'] as const)('a document comes back exactly, TODAY() %s', async (today) => {
  const document = sampleDocument();
  const extras = { properties: { 'tk:counter': '17' }, triggers: [{ handler: 'onEditInstalled' }] };
  const bytes = await writeWorkbook(document, { engine: createFormulaEngine(), now: NOON, today, extras });
  const read = await readWorkbook(bytes);
  expect(canonical(read.document)).toEqual(canonical(document));
  expect(read.extras).toEqual(extras);
  expect(read.isOwn).toBe(true);
  expect(canonical((await readWorkbook(await writeWorkbook(read.document, { now: NOON }))).document)).toEqual(
    canonical(document),
  );
});

test('an empty document comes back', async () => {
  const document = documentOf('en_US');
  const read = await readWorkbook(await writeWorkbook(document, { now: NOON }));
  expect(canonical(read.document)).toEqual(canonical(document));
});

const cellValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text !== ''),
  fc.constantFrom(
    '=danger',
    '+7 900',
    '-1',
    '@x',
    "'quoted",
    '007',
    '1-2',
    '1.5',
    '1,5',
    'TRUE',
    ' два ',
    '\n',
    '_x000D_',
    '<&>"',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
);
const cellStyle = fc.constantFrom(
  internStyle({}),
  internStyle({ numberFormat: '@' }),
  internStyle({ numberFormat: 'dd.MM.yyyy' }),
  internStyle({ numberFormat: '[$₽-419] #,##0.00' }),
  internStyle({ fontFamily: 'Arial', fontSize: 10, fontColor: '#000000' }),
  internStyle({ wrap: 'CLIP', verticalAlignment: 'bottom' }),
  internStyle({ wrap: 'OVERFLOW', background: '#ffffff', strikethrough: true }),
);

test('any values under any styles come back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cellValue, cellStyle), { minLength: 1, maxLength: 30 }), async (cells) => {
      const document = documentOf();
      const sheet = addSheet(document, 'Лист', []);
      cells.forEach(([value, style], index) => {
        setValueAt(sheet, index + 1, 1, value);
        setStyleAt(sheet, index + 1, 1, style);
      });
      const read = await readWorkbook(await writeWorkbook(document, { now: NOON }));
      expect(canonical(read.document)).toEqual(canonical(document));
    }),
    { numRuns: 40 },
  );
});

test('names that Excel refuses or shortens come back', async () => {
  const document = documentOf();
  document.sheets = [];
  for (const name of [
    'a/b',
    'a:b',
    'A_B',
    "'x'",
    'Очень длинное название листа, в нём больше знаков',
    'Очень длинное название листа, в нём больше',
  ]) {
    addSheet(document, name, [[name]]);
  }
  const read = await readWorkbook(await writeWorkbook(document, { now: NOON }));
  expect(read.document.sheets.map((sheet) => [sheet.name, valueAt(sheet, 1, 1)])).toEqual(
    document.sheets.map((sheet) => [sheet.name, sheet.name]),
  );
});
