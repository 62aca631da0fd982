import { formatA1 } from '../document/grid-range';
import { createGlobals } from '../services/globals';
import { scriptError } from './errors';
import { Execution, type ExecutionOptions } from './execution';
import { KILLED_MESSAGE } from './faults';
import { releaseLocksOf } from './lock-table';
import type { Outcome } from './outcome';
import type { CompiledScript } from './script';
import type { WorldState } from './world-state';

export interface FunctionCall extends ExecutionOptions {
  readonly function: string;
  /** The arguments, made for this execution. */
  readonly args: (exec: Execution) => readonly unknown[];
  /** What becomes of the result: google.script.run copies it as JSON. */
  readonly result: (value: unknown) => unknown;
  /** A missing function is no error: simple triggers are optional. */
  readonly optional?: boolean;
  /** Sets up what is active before the script begins. */
  readonly prepare?: (exec: Execution) => void;
}

/** Runs one function of the script in an execution of its own. Gives null where an optional function does not exist. */
export function runFunction(world: WorldState, script: CompiledScript, call: FunctionCall): Outcome | null {
  const clock = world.now;
  const exec = new Execution(world, call);
  call.prepare?.(exec);
  let value: unknown;
  let failure: unknown;
  let failed = false;
  try {
    const target = script(createGlobals(exec)).find(call.function);
    if (!target) {
      if (call.optional) {
        world.now = clock;
        return null;
      }
      throw scriptError(`Script function not found: ${call.function}`);
    }
    value = call.result(target(...call.args(exec)));
    if (value instanceof Promise) throw new Error('not emulated: async functions');
  } catch (error) {
    failed = true;
    failure = error;
  }
  const late = finish(exec);
  if (late && !failed) {
    failed = true;
    failure = late;
  }
  // Whatever the script caught on its way out: a run ended from outside has failed.
  if (exec.endedBy) {
    failed = true;
    failure = exec.endedBy;
  }
  releaseLocksOf(world.locks, exec.number);
  return outcomeOf(exec, call.function, failed ? { error: failure } : { value });
}

/** The end of a run sends what is buffered, also after an error: what was written stands. */
function finish(exec: Execution): unknown {
  if (exec.endedBy) return null;
  try {
    if (exec.options.faults.killAt === exec.meter.serviceCalls + 1) {
      exec.end(KILLED_MESSAGE, exec.options.faults.keepBuffer ?? false);
    }
    exec.flushIfDirty();
    return null;
  } catch (error) {
    return error;
  }
}

function outcomeOf(exec: Execution, name: string, end: { error: unknown } | { value: unknown }): Outcome {
  const { meter } = exec;
  return {
    ok: !('error' in end),
    ...('error' in end ? { error: errorText(end.error), cause: end.error } : { value: end.value }),
    function: name,
    user: exec.user,
    toasts: exec.toasts,
    alerts: exec.alerts,
    dialogs: exec.htmlShown.filter((shown) => shown.kind !== 'sidebar'),
    sidebars: exec.htmlShown.filter((shown) => shown.kind === 'sidebar'),
    menus: exec.menus,
    ...(exec.activeSheet && {
      active: { sheet: exec.activeSheet.name, range: exec.activeRange && formatA1(exec.activeRange) },
    }),
    log: exec.log,
    calls: meter.calls,
    serviceCalls: meter.serviceCalls,
    getters: meter.getters,
    flushes: meter.flushes,
    cellsRead: meter.cellsRead,
    cellsWritten: meter.cellsWritten,
    ms: meter.ms,
    startedAt: exec.startedAt,
  };
}

/** The text that the person sees: the message, with the error's kind where it is a fault of the program. */
function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ['Error', 'Exception', 'ExecutionEnded'].includes(error.name)
    ? error.message
    : `${error.name}: ${error.message}`;
}
