import { formatTable } from '../../bench/format-table';
import { atMost, type Measurement } from '../../bench/measurement';

const tick: Measurement = {
  command: 'tick',
  size: '20000 tasks',
  calls: { getValues: 4, setValues: 2, tryLock: 1 },
  flushes: 1,
  seconds: 2.104,
  secondsTimes3: 6.2,
  serviceSeconds: 2.1,
  floorSeconds: 1.75,
  pureMs: 2,
  peakMb: 180.4,
  targets: [atMost('ratio', 1.2, 1.5), atMost('seconds', 2.6, 2.5, ' s')],
};
const plan: Measurement = {
  ...tick,
  command: 'planTasks',
  size: '100000 tasks',
  calls: null,
  flushes: null,
  seconds: null,
  secondsTimes3: null,
  serviceSeconds: null,
  floorSeconds: null,
  pureMs: 812.4,
  targets: [],
};

test('the table says what was measured, what was asked and whether it is so', () => {
  const lines = formatTable([tick, plan]).split('\n');
  expect(lines[0]?.split(/ {2,}/)).toEqual([
    'command',
    'size',
    'calls',
    'flushes',
    's ×1',
    's ×3',
    'floor',
    'ratio',
    'pure ms',
    'peak MB',
    'target',
    'met',
  ]);
  expect(lines[2]?.split(/ {2,}/)).toEqual([
    'tick',
    '20000 tasks',
    '7',
    '1',
    '2.10',
    '6.20',
    '1.75',
    '1.20',
    '2',
    '180',
    'ratio ≤ 1.5, seconds ≤ 2.5 s',
    'yes, NO',
  ]);
  expect(lines[3]).toContain('812');
  expect(lines.at(-1)).toBe('  tick (20000 tasks): getValues 4, setValues 2, tryLock 1');
});
