import { floorMs, type TracedCall } from '../../bench/floor';
import type { CostModel } from '../../emulator/run/cost-model';

const costs: CostModel = {
  start: { menu: { ms: 1000, basis: 'I' }, rpc: { ms: 1200, basis: 'I' }, trigger: { ms: 900, basis: 'I' } },
  prices: {
    firstTouch: { ms: 150, basis: 'M' },
    getValues: { ms: 25, cell: 0.01, basis: 'M' },
    setValues: { ms: 3, cell: 0.01, basis: 'M' },
    setFormats: { ms: 3, cell: 0.01, basis: 'I' },
    setDataValidations: { ms: 30, cell: 0.01, basis: 'I' },
    flush: { ms: 450, dirtyCell: 0.1, basis: 'M' },
    insertSheet: { ms: 450, basis: 'I' },
    setWidths: { ms: 3, basis: 'I' },
    tryLock: { ms: 40, basis: 'I' },
    metadataFind: { ms: 120, basis: 'I' },
    propertyGet: { ms: 30, basis: 'M' },
  },
};

const call = (where: string, kind: string, mode: TracedCall['mode'], part: Partial<TracedCall> = {}): TracedCall => ({
  where,
  kind,
  mode,
  sheet: null,
  range: null,
  units: 0,
  args: '',
  ...part,
});
const block = (row: number, column: number, numRows: number, numColumns: number) => ({
  row,
  column,
  numRows,
  numColumns,
});
const readBlock = (sheet: number, range: ReturnType<typeof block>) =>
  call('Range.getValues', 'getValues', 'read', { sheet, range, units: range.numRows * range.numColumns });
const writeBlock = (sheet: number, range: ReturnType<typeof block>) =>
  call('Range.setValues', 'setValues', 'write', { sheet, range, units: range.numRows * range.numColumns });

const bare = 900 + 150;

test.each<{ when: string; calls: readonly TracedCall[]; changed?: (row: number) => boolean; expected: number }>([
  { when: 'nothing is done', calls: [], expected: bare },
  { when: 'a sheet is read once', calls: [readBlock(1, block(1, 1, 10, 10))], expected: bare + 25 + 1 },
  {
    when: 'the same cells are read again and some more, in three calls',
    calls: [readBlock(1, block(1, 1, 10, 10)), readBlock(1, block(1, 1, 10, 10)), readBlock(1, block(6, 1, 10, 10))],
    expected: bare + 25 + 1.5,
  },
  {
    when: 'two sheets are read',
    calls: [readBlock(1, block(1, 1, 10, 10)), readBlock(2, block(1, 1, 10, 10))],
    expected: bare + 2 * 26,
  },
  {
    when: 'cells are written in two calls',
    calls: [writeBlock(1, block(1, 1, 10, 1)), writeBlock(1, block(5, 1, 10, 1))],
    expected: bare + 3 + 0.14 + 450 + 1.4,
  },
  {
    when: 'half of the written cells had that value before',
    calls: [writeBlock(1, block(1, 1, 10, 1))],
    changed: (row) => row > 5,
    expected: bare + 3 + 0.05 + 450 + 0.5,
  },
  {
    when: 'nothing of what was written changed',
    calls: [writeBlock(1, block(1, 1, 10, 1))],
    changed: () => false,
    expected: bare,
  },
  {
    when: 'a sheet is made and a width set twice',
    calls: [
      call('Spreadsheet.insertSheet', 'insertSheet', 'act', { args: 'Сделки' }),
      call('Sheet.setColumnWidth', 'setWidths', 'write', { sheet: 1, args: '1,100' }),
      call('Sheet.setColumnWidth', 'setWidths', 'write', { sheet: 1, args: '1,100' }),
      call('Sheet.setColumnWidth', 'setWidths', 'write', { sheet: 1, args: '2,100' }),
    ],
    expected: bare + 450 + 2 * 3,
  },
  {
    when: 'there are locks, properties and lookups of structure',
    calls: [
      call('Lock.tryLock', 'tryLock', 'act'),
      call('Properties.getProperty', 'propertyGet', 'act'),
      call('DeveloperMetadataFinder.find', 'metadataFind', 'read'),
      call('SpreadsheetApp.flush', 'flush', 'act'),
    ],
    expected: bare,
  },
])('the floor when $when', ({ calls, changed = () => true, expected }) => {
  expect(floorMs(calls, { costs, start: 'trigger', hasChanged: (_sheet, row) => changed(row) })).toBeCloseTo(
    expected,
    6,
  );
});
