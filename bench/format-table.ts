import { type Measurement, ratioOf } from './measurement';

const HEADER = [
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
];
/** Columns of text stand to the left, numbers to the right. */
const TEXT_COLUMNS = new Set([0, 1, 10, 11]);

/** The measurements as a table, below it the service calls of every command by kind. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [HEADER, ...measurements.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        TEXT_COLUMNS.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const kinds = measurements
    .filter(({ calls }) => calls !== null)
    .map(({ command, size, calls }) => `  ${command} (${size}): ${kindsOf(calls ?? {})}`);
  return [
    lines[0],
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...lines.slice(1),
    '',
    'Service calls by kind',
    ...kinds,
  ].join('\n');
}

function cellsOf(row: Measurement): readonly string[] {
  return [
    row.command,
    row.size,
    row.calls === null ? '' : String(Object.values(row.calls).reduce((total, count) => total + count, 0)),
    row.flushes === null ? '' : String(row.flushes),
    decimals(row.seconds, 2),
    decimals(row.secondsTimes3, 2),
    decimals(row.floorSeconds, 2),
    decimals(ratioOf(row), 2),
    decimals(row.pureMs, 0),
    decimals(row.peakMb, 0),
    row.targets.map(({ text }) => text).join(', '),
    row.targets.map(({ isMet }) => (isMet ? 'yes' : 'NO')).join(', '),
  ];
}

const decimals = (value: number | null, digits: number): string => (value === null ? '' : value.toFixed(digits));

const kindsOf = (calls: Readonly<Record<string, number>>): string =>
  Object.entries(calls)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ') || 'none';
