import { Workbook } from 'exceljs';
import { setStyleAt, setValueAt } from '../../../emulator/document/cells';
import { createSpreadsheetDocument } from '../../../emulator/document/spreadsheet';
import { internStyle } from '../../../emulator/document/style';
import { readArchive } from '../../../emulator/xlsx/read-archive';
import { readWorkbook } from '../../../emulator/xlsx/read-workbook';
import { neededHeight } from '../../../emulator/xlsx/row-height';
import { writeWorkbook } from '../../../emulator/xlsx/write-workbook';
import { NOON } from '../formulas/sheet-of';

const text = '«Вятский завод приводов», «Разговор со снабжением»: просрочено на 4 р.д., срок был 12 ноября';

/** A document whose first cell holds the text, wrapped in a column of so many pixels. */
function documentWith(value: string, width: number, style = {}) {
  const document = createSpreadsheetDocument({
    id: '1',
    name: 'Книга',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: 'rop@firm.ru',
  });
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('no sheet');
  setValueAt(sheet, 1, 1, value);
  setStyleAt(sheet, 1, 1, internStyle({ wrap: 'WRAP', ...style }));
  sheet.columnDimensions = [{ size: width }];
  return { document, sheet };
}

const heightOf = (value: string, width: number, style = {}): number | null =>
  neededHeight(documentWith(value, width, style).sheet, 1);

test.each([
  { when: 'it fits', width: 640, height: null },
  { when: 'it takes two lines', width: 400, height: 37 },
  { when: 'it takes three lines', width: 250, height: 53 },
])('the usual height where $when, else one that holds the lines', ({ width, height }) => {
  expect(heightOf(text, width)).toBe(height);
});

test('lines that the writer broke count, and so does a word that is longer than its column', () => {
  expect(heightOf('а\nб\nв', 200)).toBe(53);
  expect(heightOf('https://example.org/a/very/long/address', 100)).toBe(53);
});

test('bold and large letters need more room', () => {
  expect(heightOf(text, 620)).toBeNull();
  expect(heightOf(text, 620, { bold: true })).toBe(37);
  expect(heightOf('Неделя', 200, { fontSize: 12 })).toBe(25);
});

test('what is not wrapped or not shown needs none', () => {
  expect(heightOf(text, 100, { wrap: 'CLIP' })).toBeNull();
  const { sheet } = documentWith(text, 100);
  sheet.columnDimensions = [{ size: 100, hidden: true }];
  expect(neededHeight(sheet, 1)).toBeNull();
});

test('a file states it; a height that a user gave goes before; reading the file back gives no heights of its own', async () => {
  const { document, sheet } = documentWith(text, 250);
  setValueAt(sheet, 2, 1, text);
  setStyleAt(sheet, 2, 1, internStyle({ wrap: 'WRAP' }));
  sheet.rowDimensions = [undefined, { size: 100 }];
  const bytes = await writeWorkbook(document, { now: NOON });
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const worksheet = workbook.worksheets[0];
  expect([1, 2].map((row) => worksheet?.getRow(row).height)).toEqual([39.75, 75]);
  const back = await readWorkbook(bytes);
  expect(back.document.sheets[0]?.rowDimensions).toEqual([undefined, { size: 100 }]);
});

test('columns are measured in the digits of the file’s default font', async () => {
  const parts = await readArchive(await writeWorkbook(documentWith(text, 250).document, { now: NOON }));
  expect(parts.get('xl/styles.xml')).toMatch(/<fonts[^>]*><font><sz val="10"\/><name val="Arial"\/><\/font>/);
});
