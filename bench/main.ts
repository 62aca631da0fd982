import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cases } from './cases';
import { formatTable } from './format-table';
import { atMost, type Measurement } from './measurement';

/** `bench` runs every case in a process of its own and prints the table; `bench --case KEY` runs one and prints it as JSON. */
const bundleFolder = join(__dirname, '..', 'dist');
const { argv } = process;
const only = argv.indexOf('--case');

if (only >= 0) runCase(argv[only + 1] ?? '');
else runAll(argv.slice(2));

function runCase(key: string): void {
  const run = cases[key];
  if (!run) throw new Error(`There is no case ${key}; there are ${Object.keys(cases).join(', ')}`);
  const measurements = run(bundleFolder);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify(measurements.map((measurement) => ({ ...measurement, peakMb }))));
}

function runAll(asked: readonly string[]): void {
  const keys = asked.length > 0 ? asked : Object.keys(cases);
  const measurements: Measurement[] = [];
  let failed = false;
  for (const key of keys) {
    process.stderr.write(`${key} …\n`);
    const child = spawnSync(process.execPath, [...process.execArgv, __filename, '--case', key], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (child.status === 0) measurements.push(...(JSON.parse(child.stdout) as Measurement[]));
    else failed = true;
  }
  const judged = withMemory(withTickGrowth(measurements));
  process.stdout.write(`${formatTable(judged)}\n`);
  const missed = judged.flatMap(({ targets }) => targets).filter(({ isMet }) => !isMet);
  process.stdout.write(
    missed.length === 0 && !failed ? '\nAll targets are met.\n' : `\nTargets missed: ${missed.length}\n`,
  );
  process.exitCode = missed.length === 0 && !failed ? 0 : 1;
}

/** A tick may take a quarter of a second more in a large register than in a small one. */
function withTickGrowth(measurements: readonly Measurement[]): readonly Measurement[] {
  const [small, large] = measurements.filter(({ command }) => command === 'tick');
  if (!small || !large) return measurements;
  const growth = atMost('more than small', (large.serviceSeconds ?? 0) - (small.serviceSeconds ?? 0), 0.25, ' s');
  return measurements.map((one) => (one === large ? { ...one, targets: [...one.targets, growth] } : one));
}

/** Computations over 100,000 tasks are to keep within 512 MB. */
function withMemory(measurements: readonly Measurement[]): readonly Measurement[] {
  return measurements.map((one) => {
    const isPure = one.pureMs !== null && one.calls === null;
    return isPure ? { ...one, targets: [...one.targets, atMost('peak', one.peakMb ?? 0, 512, ' MB')] } : one;
  });
}
