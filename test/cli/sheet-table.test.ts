import type { CellValue } from '../../emulator/document/cell';
import { setStyleAt, setValueAt } from '../../emulator/document/cells';
import { createSpreadsheetDocument, type SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { internStyle } from '../../emulator/document/style';
import {
  cellOf,
  displayOf,
  findRows,
  findTable,
  firstFreeRow,
  type SheetTable,
  stretchesOf,
} from '../../workbench/desk/sheet-table';

const rows: readonly (readonly CellValue[])[] = [
  ['Сегодня 6 · ждём клиента 3'],
  ['ID', '☐', 'Клиент', 'Операция ', 'Срок', 'Минуты'],
  ['D1/1/S1-110/1', false, 'Пекарня № 3', 'Отправить КП', 46353, 12],
  ['D2/1/S1-110/1', true, 'Балтик-Трейд', 'Отправить КП', null, null],
  [null, false, null, null, null, null],
];

function documentWith(cells: readonly (readonly CellValue[])[]): SpreadsheetDocument {
  const document = createSpreadsheetDocument({
    id: 'd',
    name: 'Книга',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: 'a@b.ru',
  });
  const [sheet] = document.sheets;
  cells.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (sheet) setValueAt(sheet, rowIndex + 1, columnIndex + 1, value);
    });
  });
  if (sheet) setStyleAt(sheet, 3, 5, internStyle({ numberFormat: 'dd.MM.yyyy' }));
  return document;
}

function tableWith(headers: readonly string[]): SheetTable | null {
  const document = documentWith(rows);
  const [sheet] = document.sheets;
  return sheet ? findTable(document, sheet, headers) : null;
}

function tab(): SheetTable {
  const table = tableWith(['☐', 'клиент', 'Операция']);
  if (!table) throw new Error('no table');
  return table;
}

test('the header is found below a summary, in any case and with blanks around', () => {
  expect(tab().headerRow).toBe(2);
  expect(displayOf(tab(), 3, ' операция')).toBe('Отправить КП');
  expect(tableWith(['☐', 'Клиентъ'])).toBeNull();
});

test.each([
  { when: 'one row shows it', wanted: { Клиент: 'Пекарня № 3', Операция: 'Отправить КП' }, found: [3] },
  { when: 'several do', wanted: { Операция: 'Отправить КП' }, found: [3, 4] },
  { when: 'none does', wanted: { Клиент: 'Пекарня' }, found: [] },
  { when: 'a date is asked for as shown', wanted: { Срок: '27.11.2026' }, found: [3] },
  { when: 'a number is asked for', wanted: { Минуты: 12 }, found: [3] },
  { when: 'a tick is asked for', wanted: { '☐': true }, found: [4] },
])('rows are found by what they show: $when', ({ wanted, found }) => {
  expect(findRows(tab(), wanted as Record<string, CellValue>)).toEqual(found);
});

test('the first free row ignores empty ticks', () => {
  expect(firstFreeRow(tab(), ['Клиент', '☐'])).toBe(5);
  expect(firstFreeRow(tab(), ['Минуты'])).toBe(4);
});

test('neighbouring cells are typed together, in the order given', () => {
  expect(stretchesOf(tab(), { Клиент: 'А', Операция: 'Б', Минуты: 5, '☐': true })).toEqual([
    { column: 3, values: ['А', 'Б'] },
    { column: 6, values: [5] },
    { column: 2, values: [true] },
  ]);
  expect(cellOf(tab(), 4, '☐')).toBe(true);
});
