import type { SpreadsheetDocument } from '../document/spreadsheet';
import type { AuthModeName, Execution } from './execution';
import type { Faults } from './faults';
import type { Answer, Outcome } from './outcome';
import { type FunctionCall, runFunction } from './run-function';
import type { CompiledScript } from './script';
import type { ServiceCall } from './service-call';
import type { WorldState } from './world-state';

/** What a caller may say about any run, whatever starts it. */
export interface RunSettings {
  readonly faults?: Faults;
  readonly answers?: readonly Answer[];
  /** Called before every service call with its number and name. */
  readonly onCall?: (call: number, where: string) => void;
  /** Called after every service call, getters included: a trace of the run. */
  readonly onDone?: (call: ServiceCall) => void;
}

/** https://developers.google.com/apps-script/guides/services/quotas: "Script runtime 6 min / execution", "Custom function runtime 30 sec / execution"; simple triggers 30 s: https://developers.google.com/apps-script/guides/triggers#restrictions */
export const BUDGET_MS = 6 * 60_000;
export const SIMPLE_TRIGGER_BUDGET_MS = 30_000;

export interface Start {
  readonly document: SpreadsheetDocument | null;
  readonly user: string | null;
  readonly effectiveUser: string;
  readonly authMode: AuthModeName;
  readonly start: 'menu' | 'rpc' | 'trigger';
  readonly budgetMs: number;
  readonly function: string;
  readonly args: (exec: Execution) => readonly unknown[];
  readonly optional?: boolean;
  readonly result?: (value: unknown) => unknown;
  readonly prepare?: (exec: Execution) => void;
}

/** Fills in what the caller left open, and runs. */
export function startRun(
  world: WorldState,
  script: CompiledScript,
  start: Start,
  settings: RunSettings,
): Outcome | null {
  const call: FunctionCall = {
    result: (value) => value,
    ...start,
    faults: settings.faults ?? {},
    answers: settings.answers ?? [],
    onCall: settings.onCall ?? null,
    onDone: settings.onDone ?? null,
  };
  return runFunction(world, script, call);
}
