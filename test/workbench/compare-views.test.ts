import { differences, isSameBuild, withEdits } from '../../workbench/page/grid/compare-views';
import { sheetViewOf } from './sheet-view-of';

const VIEW = sheetViewOf([
  ['Имя', 'Роль'],
  ['Иванов', 'менеджер'],
]);
const edit = (row: number, column: number, ...values: (readonly (string | boolean)[])[]) => ({
  sheet: 'Лист',
  row,
  column,
  values,
});

test('what was typed is shown before the desk has answered, and only that is painted', () => {
  const next = withEdits(VIEW, [edit(2, 2, ['РОП'])]);
  expect(isSameBuild(VIEW, next)).toBe(true);
  expect(differences(VIEW, next)).toEqual([{ row: 2, column: 2, cell: { text: 'РОП', value: 'РОП' } }]);
});

test('what was typed below the last row makes the rows between', () => {
  const next = withEdits(VIEW, [edit(4, 1, ['Петров'])]);
  expect(next.cells.map((row) => row.map((cell) => cell?.text ?? ''))).toEqual([
    ['Имя', 'Роль'],
    ['Иванов', 'менеджер'],
    [],
    ['Петров'],
  ]);
});

test('an edit of another sheet changes nothing', () => {
  expect(withEdits(VIEW, [{ ...edit(1, 1, ['х']), sheet: 'Другой' }])).toBe(VIEW);
});

test('a box takes only a tick from the keyboard: what else stands in it the desk decides', () => {
  const boxes = { ...VIEW, cells: [[{ text: 'FALSE', value: false, input: 'checkbox' as const }]] };
  expect(withEdits(boxes, [edit(1, 1, ['да'])]).cells).toEqual(boxes.cells);
  expect(withEdits(boxes, [edit(1, 1, [true])]).cells[0]?.[0]?.value).toBe(true);
});

test.each([
  { when: 'another sheet', other: { ...VIEW, sheet: { ...VIEW.sheet, name: 'Другой' } } },
  { when: 'a hidden row', other: { ...VIEW, hiddenRows: [2] } },
  { when: 'another width', other: { ...VIEW, columnWidths: [100, 200] } },
  { when: 'another height of a row', other: { ...VIEW, rowHeights: { 2: 40 } } },
  { when: 'more columns', other: { ...VIEW, sheet: { ...VIEW.sheet, columns: 3 } } },
])('$when is another build: it is opened anew', ({ other }) => expect(isSameBuild(VIEW, other)).toBe(false));

test.each([
  { when: 'its colour', cell: { text: 'Имя', value: 'Имя', background: '#f4cccc' } },
  { when: 'its note', cell: { text: 'Имя', value: 'Имя', note: 'Обязательно' } },
  { when: 'its list', cell: { text: 'Имя', value: 'Имя', input: ['а', 'б'] } },
  { when: 'everything', cell: null },
])('a cell that has changed in $when is painted', ({ cell }) => {
  const [, second = []] = VIEW.cells;
  const next = { ...VIEW, cells: [[cell, VIEW.cells[0]?.[1] ?? null], second] };
  expect(differences(VIEW, next)).toEqual([{ row: 1, column: 1, cell }]);
});
