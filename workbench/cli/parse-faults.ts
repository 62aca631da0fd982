import type { Faults } from '../../emulator/run/faults';
import { BadInput } from './bad-input';

/** What shall go wrong in the runs of a step; `step` null = in every step. */
export interface StepFaults {
  readonly step: number | null;
  readonly faults: Faults;
}

const FORM = /^(?:(\d+):)?(?:(kill|before|after|delay)@(\d+)(?:=(\d+))?|no-lock)$/;

/**
 * Reads `--faults`: a list by commas of `kill@37` (the run ends before its 37th service call), `before@12` / `after@12` (that call throws a
 * transient error without / with effect), `delay@5=17000` (milliseconds before the call), `no-lock`; `3:kill@37` means only the runs of
 * step 3. Calls are counted from 1 in every run. Throws BadInput.
 */
export function parseFaults(text: string, steps: number): readonly StepFaults[] {
  return text.split(',').map((part) => parseFault(part.trim(), steps));
}

function parseFault(text: string, steps: number): StepFaults {
  const match = FORM.exec(text);
  const [, stepText, kind, callText, msText] = match ?? [];
  const step = stepText === undefined ? null : Number(stepText);
  const call = Number(callText ?? 1);
  const isWhole = match !== null && call >= 1 && (kind === 'delay') === (msText !== undefined);
  if (!isWhole || (step !== null && (step < 1 || step > steps))) {
    throw new BadInput({
      ru: `--faults: «${text}» непонятно; пример: kill@37, 3:after@12, delay@5=17000, no-lock (перед двоеточием номер шага, шагов ${steps})`,
      en: `--faults: "${text}" is not understood; for example: kill@37, 3:after@12, delay@5=17000, no-lock (a step's number before the colon, there are ${steps})`,
    });
  }
  return { step, faults: faultsOf(kind, call, Number(msText ?? 0)) };
}

function faultsOf(kind: string | undefined, call: number, ms: number): Faults {
  if (kind === 'kill') return { killAt: call };
  if (kind === 'before' || kind === 'after') return { transient: [{ call, when: kind }] };
  if (kind === 'delay') return { delay: [{ call, ms }] };
  return { noDocumentLock: true };
}

/** Everything asked for in the runs of one step (counted from 1). */
export function faultsOfStep(all: readonly StepFaults[], step: number): Faults {
  const mine = all.filter((one) => one.step === null || one.step === step).map((one) => one.faults);
  const kills = mine.flatMap(({ killAt }) => (killAt === undefined ? [] : [killAt]));
  return {
    ...(kills.length > 0 && { killAt: Math.min(...kills) }),
    transient: mine.flatMap(({ transient = [] }) => transient),
    delay: mine.flatMap(({ delay = [] }) => delay),
    ...(mine.some(({ noDocumentLock }) => noDocumentLock) && { noDocumentLock: true }),
  };
}
