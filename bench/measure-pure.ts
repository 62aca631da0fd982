import { indexFacts } from '../src/control/fact-index';
import { findDeviations } from '../src/control/find-deviations';
import { planTasks } from '../src/planning/plan-tasks';
import { atMost, type Measurement } from './measurement';
import { type FirmSize, NOW, type SimulatedFirm, simulateFirm } from './simulated-firm';

const TASKS_PER_DEAL = 14.4;
const RUNS = 9;

const computations = {
  planTasks: ({ firm, maps, tasks }: SimulatedFirm): number =>
    planTasks({ firm, maps, tasks, now: NOW, scope: 'all' }).tasks.length,
  findDeviations: ({ firm, maps, tasks, log }: SimulatedFirm): number =>
    findDeviations(indexFacts({ now: NOW, firm, maps, tasks, log })).length,
} as const;

/**
 * The schedule or the deviations of 10,000 and 100,000 tasks. The fastest run is the computation without the other work of the machine;
 * for the growth, where the sizes take turns so that such work falls on both, the median runs are compared.
 */
export function measurePure(name: keyof typeof computations): readonly Measurement[] {
  const small = simulateFirm(sizeOf(10_000));
  const large = simulateFirm(sizeOf(100_000));
  const smallTimes: number[] = [];
  const largeTimes: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    smallTimes.push(timeOf(computations[name], small));
    largeTimes.push(timeOf(computations[name], large));
  }
  const growth = (10 * (median(largeTimes) / large.tasks.length)) / (median(smallTimes) / small.tasks.length);
  const largeMs = Math.min(...largeTimes);
  return [
    row(name, small.tasks.length, Math.min(...smallTimes), []),
    row(name, large.tasks.length, largeMs, [
      atMost('ms', largeMs, 1000),
      atMost(`for 10 × the tasks ${growth.toFixed(1)} ×`, growth, 12),
    ]),
  ];
}

const sizeOf = (tasks: number): FirmSize => ({
  managers: 40,
  openDeals: Math.ceil(tasks / TASKS_PER_DEAL),
  closedDeals: 0,
});

function timeOf(compute: (firm: SimulatedFirm) => number, firm: SimulatedFirm): number {
  // What is left over from the run before is not this run's work.
  globalThis.gc?.();
  const begun = performance.now();
  if (compute(firm) === 0) throw new Error('Nothing was computed');
  return performance.now() - begun;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const row = (command: string, tasks: number, ms: number, targets: Measurement['targets']): Measurement => ({
  command,
  size: `${tasks} tasks`,
  calls: null,
  flushes: null,
  seconds: null,
  secondsTimes3: null,
  serviceSeconds: null,
  floorSeconds: null,
  pureMs: ms,
  peakMb: null,
  targets,
});
