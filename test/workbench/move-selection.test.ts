import { formatRange, parseRange } from '../../workbench/page/grid/cell-range';
import { moveSelection, type Step } from '../../workbench/page/grid/move-selection';
import { sheetViewOf } from './sheet-view-of';

const VIEW = sheetViewOf(
  [
    ['a', 'b', 'c', ''],
    ['a', '', 'c', ''],
    ['a', '', '', ''],
    ['', '', '', ''],
    ['a', '', 'c', ''],
    ['', '', '', ''],
  ],
  { hiddenRows: [3], hiddenColumns: [2] },
);
const OPEN = sheetViewOf(VIEW.cells.map((row) => row.map((cell) => cell?.text ?? '')));

const by = (rows: number, columns: number): Step => ({ kind: 'by', rows, columns });
const edge = (rows: number, columns: number): Step => ({ kind: 'edge', rows, columns });
const only = (kind: 'row-start' | 'row-end' | 'first' | 'last' | 'all'): Step => ({ kind });

/** Selection and active cell by address, as `B2:C3 from B2`. */
function moved(view: typeof VIEW, from: string, active: string, step: Step, isExtending: boolean): string {
  const range = parseRange(from, view.sheet);
  const at = parseRange(active, view.sheet);
  if (range === null || at === null) throw new Error(`${from} or ${active} is no place`);
  const next = moveSelection(view, { range, active: at }, step, isExtending);
  return `${formatRange(next.range)} from ${formatRange({ ...next.active, rows: 1, columns: 1 })}`;
}

test.each([
  { when: 'down', from: 'A1', step: by(1, 0), to: 'A2' },
  { when: 'down over a hidden row', from: 'A2', step: by(1, 0), to: 'A4' },
  { when: 'right over a hidden column', from: 'A1', step: by(0, 1), to: 'C1' },
  { when: 'up at the top', from: 'A1', step: by(-1, 0), to: 'A1' },
  { when: 'a page down near the end', from: 'A2', step: by(20, 0), to: 'A6' },
  { when: 'Home', from: 'C2', step: only('row-start'), to: 'A2' },
  { when: 'End', from: 'A2', step: only('row-end'), to: 'D2' },
  { when: 'Ctrl+Home', from: 'C5', step: only('first'), to: 'A1' },
  { when: 'Ctrl+End', from: 'A1', step: only('last'), to: 'D6' },
])('$when', ({ from, step, to }) => expect(moved(VIEW, from, from, step, false)).toBe(`${to} from ${to}`));

test.each([
  { when: 'from inside a filled stretch to its end', from: 'A1', step: edge(1, 0), to: 'A3' },
  { when: 'from its end to the next filled cell', from: 'A3', step: edge(1, 0), to: 'A5' },
  { when: 'from the last filled cell to the edge', from: 'A5', step: edge(1, 0), to: 'A6' },
  { when: 'sideways over an empty cell', from: 'A2', step: edge(0, 1), to: 'C2' },
  { when: 'back to the start', from: 'C1', step: edge(0, -1), to: 'A1' },
])('Ctrl+arrow $when', ({ from, step, to }) => expect(moved(OPEN, from, from, step, false)).toBe(`${to} from ${to}`));

test.each([
  { when: 'grows', from: 'B2', active: 'B2', step: by(1, 1), to: 'B2:C3 from B2' },
  { when: 'shrinks again', from: 'B2:C3', active: 'B2', step: by(-1, -1), to: 'B2 from B2' },
  { when: 'turns over its active cell', from: 'B2', active: 'B2', step: by(-1, 0), to: 'B1:B2 from B2' },
  { when: 'goes on where it had turned over', from: 'B1:B3', active: 'B3', step: by(1, 0), to: 'B2:B3 from B3' },
  { when: 'reaches the edge', from: 'A1', active: 'A1', step: edge(1, 0), to: 'A1:A3 from A1' },
])('Shift: the selection $when', ({ from, active, step, to }) => {
  expect(moved(OPEN, from, active, step, true)).toBe(to);
});

test('everything is what is filled in, and the active cell stays', () => {
  expect(moved(OPEN, 'C5', 'C5', only('all'), false)).toBe('A1:D6 from C5');
});
