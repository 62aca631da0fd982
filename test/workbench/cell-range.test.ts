import fc from 'fast-check';
import { formatColumn, formatRange, parseRange } from '../../workbench/page/grid/cell-range';

const SHEET = { rows: 100, columns: 30 };

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => expect(formatColumn(column)).toBe(letters));

test.each([
  ['B3', { row: 3, column: 2, rows: 1, columns: 1 }],
  [' $b$3 ', { row: 3, column: 2, rows: 1, columns: 1 }],
  ['B2:C5', { row: 2, column: 2, rows: 4, columns: 2 }],
  ['C5:B2', { row: 2, column: 2, rows: 4, columns: 2 }],
  ['A:C', { row: 1, column: 1, rows: 100, columns: 3 }],
  ['3:7', { row: 3, column: 1, rows: 5, columns: 30 }],
  ['AA90:ZZ900', { row: 90, column: 27, rows: 11, columns: 4 }],
])('%s is understood', (text, range) => expect(parseRange(text, SHEET)).toEqual(range));

test.each(['', 'B', '3', ':', 'B0', 'A101', 'AE1', 'ячейка', '3B', 'A1:B2:C3', 'Лист!A1'])('%p is no place', (text) =>
  expect(parseRange(text, SHEET)).toBeNull(),
);

test('what is written is read back', () => {
  const range = fc
    .tuple(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
    )
    .map(([row, column, toRow, toColumn]) => ({
      row: Math.min(row, toRow),
      column: Math.min(column, toColumn),
      rows: Math.abs(toRow - row) + 1,
      columns: Math.abs(toColumn - column) + 1,
    }));
  fc.assert(fc.property(range, (one) => expect(parseRange(formatRange(one), SHEET)).toEqual(one)));
});
