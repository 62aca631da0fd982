import { formulaAt, valueAt } from '../emulator/document/cells';
import { cloneDocument } from '../emulator/document/clone';
import { type SpreadsheetDocument, sheetById } from '../emulator/document/spreadsheet';
import { type CostModel, defaultCosts } from '../emulator/run/cost-model';
import type { Outcome } from '../emulator/run/outcome';
import type { ServiceCall } from '../emulator/run/service-call';
import type { RunSettings } from '../emulator/run/start-run';
import { errorOf } from '../workbench/cli/step-result';
import type { Host } from '../workbench/desk/host';
import { floorMs } from './floor';
import type { Measurement, Target } from './measurement';

/** The cost model's `pureJs.timesNode`: Apps Script computes so many times slower than Node. */
const SCRIPT_TIMES_NODE = 2;

export interface MeasuredCommand {
  readonly command: string;
  readonly size: string;
  readonly host: Host;
  readonly start: keyof CostModel['start'];
  /** Does it once: a menu command, an edit, an hour going by. */
  readonly act: (settings: RunSettings) => readonly Outcome[];
  readonly targets: (measured: Omit<Measurement, 'targets'>) => readonly Target[];
}

interface Watched {
  readonly outcome: Outcome;
  readonly calls: readonly ServiceCall[];
  readonly pureMs: number;
}

/**
 * Runs a command twice from the same state: service calls, flushes and simulated time are the same each time, the faster one says how
 * long the script itself computes. The world is left as the command leaves it. Throws where the command fails.
 */
export function measureCommand({ host, act, start, targets, ...names }: MeasuredCommand): Measurement {
  const before = cloneDocument(host.document);
  const snapshot = host.world.snapshot();
  const first = watch(act);
  host.world.restore(snapshot);
  const second = watch(act);
  const { outcome, calls } = second;
  const pureMs = Math.min(first.pureMs, second.pureMs);
  const pureSeconds = (pureMs * SCRIPT_TIMES_NODE) / 1000;
  const serviceSeconds = outcome.ms / 1000;
  const floor = floorMs(calls, { costs: defaultCosts, start, hasChanged: changesBetween(before, host.document) });
  const measured = {
    ...names,
    calls: outcome.calls,
    flushes: outcome.flushes,
    seconds: serviceSeconds + pureSeconds,
    secondsTimes3: 3 * serviceSeconds + pureSeconds,
    serviceSeconds,
    floorSeconds: floor / 1000,
    pureMs,
    peakMb: null,
  };
  return { ...measured, targets: targets(measured) };
}

function watch(act: MeasuredCommand['act']): Watched {
  const calls: ServiceCall[] = [];
  let hostMs = 0;
  const begun = performance.now();
  const outcomes = act({
    onDone: (call) => {
      calls.push(call);
      hostMs += call.hostMs;
    },
  });
  const pureMs = performance.now() - begun - hostMs;
  const [outcome] = outcomes;
  if (!outcome || outcomes.length > 1) throw new Error(`Measured ${outcomes.length} runs in place of one`);
  const error = errorOf(outcome);
  if (error !== null)
    throw new Error(`${outcome.function}: ${error}\n${outcome.log.map(({ text }) => text).join('\n')}`);
  return { outcome, calls, pureMs };
}

function changesBetween(before: SpreadsheetDocument, after: SpreadsheetDocument) {
  return (id: number, row: number, column: number): boolean => {
    const old = sheetById(before, id);
    const now = sheetById(after, id);
    if (!old || !now) return true;
    return (
      valueAt(old, row, column) !== valueAt(now, row, column) ||
      formulaAt(old, row, column) !== formulaAt(now, row, column)
    );
  };
}
