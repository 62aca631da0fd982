import type { CellValue } from '../../src/kernel/cell';
import { readTable } from '../../src/sheets/read-table';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetImage } from '../../src/sheets/sheet-image';
import { ruContext, sheetImage } from './sheet-images';

const calendar = schemaOf('calendar');
const day = (date: CellValue, isWorking: CellValue, hours: CellValue = '') => ({ date, isWorking, hours });

test('a bad row is left out with a finding for each bad cell, and its neighbours work', () => {
  const image = sheetImage('calendar', [
    day('31.12.2026', 'нет'),
    day('32.12.2026', 'может быть', -1),
    day('01.01.2027', 'нет'),
  ]);
  const { rows, findings, badRows } = readTable(calendar, image, ruContext);
  expect(rows.map(({ rowNumber, cells }) => [rowNumber, cells.date])).toEqual([
    [2, '2026-12-31'],
    [4, '2027-01-01'],
  ]);
  expect(badRows).toEqual([3]);
  expect(findings.map(({ code, place, value }) => [code, place, value])).toEqual([
    ['not-a-date', { sheet: 'calendar', row: 3, column: 'date' }, '32.12.2026'],
    ['not-yes-no', { sheet: 'calendar', row: 3, column: 'isWorking' }, 'может быть'],
    ['out-of-range', { sheet: 'calendar', row: 3, column: 'hours' }, -1],
  ]);
});

test('a missing sheet is one finding', () => {
  expect(readTable(calendar, undefined, ruContext).findings).toEqual([
    { kind: 'finding', severity: 'error', code: 'missing-sheet', place: { sheet: 'calendar' } },
  ]);
});

test('a missing required column is one finding, and no row is read', () => {
  const image = sheetImage('calendar', [day('31.12.2026', 'нет')]);
  const cut: SheetImage = { ...image, rows: image.rows.map(([first = '', , ...rest]) => [first, ...rest]) };
  const read = readTable(calendar, cut, ruContext);
  expect(read.rows).toEqual([]);
  expect(read.findings).toEqual([
    { kind: 'finding', severity: 'error', code: 'missing-column', place: { sheet: 'calendar', column: 'isWorking' } },
  ]);
});

test('a missing column that need not be there is empty', () => {
  const image = sheetImage('calendar', [day('31.12.2026', 'нет', 7)]);
  const cut: SheetImage = { ...image, rows: image.rows.map((row) => row.slice(0, 2)) };
  expect(readTable(calendar, cut, ruContext).rows[0]?.cells.hours).toBeNull();
});

test.each([
  [
    'English headers in a Russian workbook',
    (row: readonly CellValue[], at: number) => (at === 0 ? ['Date', 'working ', 'HOURS', 'Note'] : row),
  ],
  ['moved columns', (row: readonly CellValue[]) => [...row].reverse()],
  [
    'a column of the user’s own in between',
    ([first = '', ...rest]: readonly CellValue[], at: number) => [first, at === 0 ? 'Моё' : 'x', ...rest],
  ],
  [
    'stars behind the headers',
    (row: readonly CellValue[], at: number) => (at === 0 ? row.map((cell) => `${cell}*`) : row),
  ],
])('%s: the columns are found', (_, change) => {
  const image = sheetImage('calendar', [day('31.12.2026', 'да', 7)]);
  const { rows, findings } = readTable(calendar, { ...image, rows: image.rows.map(change) }, ruContext);
  expect(findings).toEqual([]);
  expect(rows[0]?.cells).toMatchObject({ date: '2026-12-31', isWorking: true, hours: 7 });
});

test('rows inserted above the header push it down and nothing is lost', () => {
  const image = sheetImage('calendar', [day('31.12.2026', 'да', 7)]);
  const pushed = { ...image, rows: [['Заметка', '', '', ''], ['', '', '', ''], ...image.rows] };
  expect(readTable(calendar, pushed, ruContext).rows).toMatchObject([{ rowNumber: 4 }]);
});

test('blank rows, empty boxes and the user’s notes beside the table are no rows', () => {
  const image = sheetImage('types', [
    { kind: 'клиент', code: 'a', name: 'А', isShortCycle: false },
    { kind: '', code: ' ', name: '', isShortCycle: false },
  ]);
  const withNote = { ...image, rows: image.rows.map((row, at) => [...row, at === 2 ? 'моя заметка' : '']) };
  const read = readTable(schemaOf('types'), withNote, ruContext);
  expect(read.rows).toHaveLength(1);
  expect(read.findings).toEqual([]);
});

test('of two rows with one identity the second is left out', () => {
  const image = sheetImage('calendar', [day('31.12.2026', 'нет'), day(46387, 'да')]);
  const { rows, findings } = readTable(calendar, image, ruContext);
  expect(rows).toHaveLength(1);
  expect(findings).toMatchObject([{ code: 'duplicate-id', place: { row: 3, column: 'date' }, figures: { first: 2 } }]);
});
