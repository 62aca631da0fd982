import type { Outcome } from '../../emulator/run/outcome';
import type { Host } from '../desk/host';
import { StepFailure } from '../desk/step-failure';
import { BadInput } from './bad-input';
import { commandFunctions } from './command-keys';
import { editByHand } from './edit-by-hand';
import { faultsOfStep, type StepFaults } from './parse-faults';
import type { PlayScript, Step } from './play-script';
import { readSheet } from './read-sheet';
import { clockRunOf, effectsOf, type PlayResult, type StepResult } from './step-result';

/** Refuses commands and calls that the bundle does not have before any step has run. Throws BadInput. */
export function checkFunctions(file: string, script: PlayScript, host: Host): void {
  script.steps.forEach((step, index) => {
    if ('run' in step && !host.hasFunction(commandFunctions[step.run])) {
      throw new BadInput({
        ru: `${file}: steps[${index}].run: команды «${step.run}» в этой версии ещё нет`,
        en: `${file}: steps[${index}].run: command "${step.run}" is not in this version`,
      });
    }
    if ('call' in step && !host.hasFunction(step.call)) {
      throw new BadInput({
        ru: `${file}: steps[${index}].call: функции «${step.call}» нет`,
        en: `${file}: steps[${index}].call: there is no function "${step.call}"`,
      });
    }
  });
}

/** Plays the steps one after another. A failed step does not stop the next ones: the result says which failed and why. */
export function playSteps(script: PlayScript, host: Host, faults: readonly StepFaults[]): PlayResult {
  const steps = script.steps.map((step, index) => playStep(script, step, index + 1, host, faults));
  const failed = steps.filter(({ ok }) => !ok).map(({ step }) => step);
  return { ok: failed.length === 0, failed, steps };
}

function playStep(
  script: PlayScript,
  step: Step,
  number: number,
  host: Host,
  faults: readonly StepFaults[],
): StepResult {
  const clock = step.at === undefined ? [] : host.advance(step.at).map(clockRunOf);
  const as = step.as ?? script.owner;
  const head = { step: number, at: host.now(), as, what: nameOf(step) };
  const { outcomes, error, ...given } = attempt(() => perform(step, as, host, faultsOfStep(faults, number)));
  const effects = effectsOf(outcomes);
  return {
    ...head,
    ...effects,
    ...(error !== null && { ok: false, error }),
    ...given,
    ...(clock.length > 0 && { clock }),
  };
}

interface Performed {
  readonly outcomes: readonly Outcome[];
  readonly value?: unknown;
  readonly read?: unknown;
}

function perform(step: Step, as: string, host: Host, faults: ReturnType<typeof faultsOfStep>): Performed {
  if ('run' in step) return withValue(host.run(as, commandFunctions[step.run], step.args ? [step.args] : [], faults));
  if ('call' in step) return withValue(host.call(as, step.call, step.args ?? [], faults));
  if ('edit' in step) return { outcomes: editByHand(host, as, step, faults) };
  if ('read' in step) return { outcomes: [], read: readSheet(host, step.read) };
  return { outcomes: host.open(as, faults) };
}

const withValue = (outcome: Outcome): Performed => ({
  outcomes: [outcome],
  ...(outcome.value !== undefined && { value: outcome.value }),
});

/** A step that could not be done is a result; anything else that throws is a defect and goes on. */
function attempt(action: () => Performed): Performed & { readonly error: string | null } {
  try {
    return { ...action(), error: null };
  } catch (error) {
    if (error instanceof StepFailure) return { outcomes: [], error: error.message };
    throw error;
  }
}

function nameOf(step: Step): string {
  if ('run' in step) return `run ${step.run}`;
  if ('call' in step) return `call ${step.call}`;
  if ('edit' in step) return `edit ${step.edit.sheet}`;
  if ('read' in step) return `read ${step.read.sheet}`;
  return 'open';
}
