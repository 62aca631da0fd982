import type { SidebarCommand, SidebarStep } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { CommandResult } from './command-result';
import { Icon } from './icon';
import { useSession } from './session-context';
import { runningCommand } from './sidebar-model';

/** Which command a step is taken with; activation needs a stage, which the check lists. */
const commandOf: Readonly<Record<string, SidebarCommand>> = {
  setup: 'setup',
  check: 'check',
  activate: 'check',
  preview: 'preview',
  issue: 'issue',
  sync: 'sync',
  report: 'report',
  install: 'install',
};

/** The parts of the main job in their order: done ones ticked, the next one with what to do. */
export function StepList({ steps }: { readonly steps: readonly SidebarStep[] }) {
  const { model, texts } = useSession();
  const done = steps.filter(({ isDone }) => isDone).length;
  const next = steps.find(({ isDone }) => !isDone);
  if (steps.length === 0) return null;
  // Once another command has answered, what these two said is history.
  const { runs } = model;
  const last = Math.max(0, ...Object.values(runs).map(({ seq }) => seq));
  const isLastRun = last > 0 && [runs.setup?.seq, runs.install?.seq].includes(last);
  return (
    <details class="block steps" open={next !== undefined}>
      <summary>
        <h2>{texts.steps.title}</h2>
        <span class="secondary">{texts.steps.progress(done, steps.length)}</span>
        <Icon name="chevron" />
      </summary>
      <div class="meter" aria-hidden="true">
        <span style={{ width: `${(100 * done) / steps.length}%` }} />
      </div>
      <ol class="list">
        {steps.map((step, at) => (
          <StepRow key={step.key} step={step} number={at + 1} isNext={step === next} />
        ))}
      </ol>
      {isLastRun && <CommandResult commands={['setup', 'install']} />}
    </details>
  );
}

interface StepRowProps {
  readonly step: SidebarStep;
  readonly number: number;
  readonly isNext: boolean;
}

function StepRow({ step, number, isNext }: StepRowProps) {
  const { session, model, texts } = useSession();
  const command = commandOf[step.key];
  const running = runningCommand(model);
  const isChoiceBelow = step.key === 'activate' && (model.runs.check?.reply?.completeness.length ?? 0) > 0;
  return (
    <li
      class={step.isDone ? 'step is-done' : isNext ? 'step is-next' : 'step'}
      aria-current={isNext ? 'step' : undefined}
    >
      <span class="step-sign" aria-hidden="true">
        {step.isDone ? <Icon name="check" /> : number}
      </span>
      <div class="step-body">
        <p class="step-title">
          {step.title}
          {step.isDone && <span class="visually-hidden">, {texts.steps.done}</span>}
        </p>
        {isNext && step.hint !== '' && <p class="secondary">{step.hint}</p>}
        {isNext && step.sheet !== '' && (
          <ActionButton onClick={() => session.jump({ sheet: step.sheet, cell: '' })}>
            {texts.steps.openSheet(step.sheet)}
          </ActionButton>
        )}
        {isNext && isChoiceBelow && <p class="secondary">{texts.steps.chooseMap}</p>}
        {isNext && command !== undefined && !isChoiceBelow && (
          <ActionButton
            kind="action"
            isBusy={running === command}
            isBlocked={running !== null}
            onClick={() => session.command(command, step.args)}
          >
            {texts.commands[command]}
          </ActionButton>
        )}
      </div>
    </li>
  );
}
