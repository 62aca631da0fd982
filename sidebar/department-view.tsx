import type { SidebarCommand, SidebarState } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { CommandResult } from './command-result';
import { DeviationReport } from './deviation-report';
import { FindingList } from './finding-list';
import { MapsSection } from './maps-section';
import { hasChanges, PreviewTable } from './preview-table';
import { useSession } from './session-context';
import { runningCommand } from './sidebar-model';
import { StepList } from './step-list';

/** The head's view: the steps of the main job, then one section per command, in the order of a week's work. */
export function DepartmentView({ state }: { readonly state: SidebarState }) {
  const { model, texts } = useSession();
  const preview = model.runs.preview;
  const canIssue = preview?.phase === 'answered' && preview.reply?.ok === true && hasChanges(preview.reply.preview);
  return (
    <>
      <StepList steps={state.steps} />
      <MapsSection state={state} />
      <section class="block" aria-labelledby="section-tasks">
        <h2 id="section-tasks">{texts.sections.tasks.title}</h2>
        <p class="secondary">{texts.sections.tasks.hint}</p>
        <div class="buttons">
          <CommandButton command="preview" />
          <CommandButton command="issue" isMain={canIssue} />
        </div>
        <CommandResult commands={['preview', 'issue']}>
          {(reply, command) => (
            <>
              {reply.ok && (command === 'preview' || reply.preview.length > 0) && (
                <PreviewTable lines={reply.preview} />
              )}
              <FindingList findings={reply.findings} />
            </>
          )}
        </CommandResult>
      </section>
      <section class="block" aria-labelledby="section-marks">
        <h2 id="section-marks">{texts.sections.marks.title}</h2>
        <p class="secondary">{texts.sections.marks.hint}</p>
        <div class="buttons">
          <CommandButton command="sync" />
        </div>
        <CommandResult commands={['sync']} />
      </section>
      <section class="block" aria-labelledby="section-report">
        <h2 id="section-report">{texts.sections.report.title}</h2>
        <p class="secondary">{texts.sections.report.hint}</p>
        <div class="buttons">
          <CommandButton command="report" />
        </div>
        <p class="secondary">{texts.deviations.charts}</p>
        <CommandResult commands={['report']}>
          {(reply) => (
            <>
              {reply.deviations !== null && <DeviationReport deviations={reply.deviations} />}
              <FindingList findings={reply.findings} />
            </>
          )}
        </CommandResult>
      </section>
    </>
  );
}

function CommandButton({ command, isMain = false }: { readonly command: SidebarCommand; readonly isMain?: boolean }) {
  const { session, model, texts } = useSession();
  const running = runningCommand(model);
  return (
    <ActionButton
      kind={isMain ? 'action' : 'plain'}
      isBusy={running === command}
      isBlocked={running !== null}
      onClick={() => session.command(command)}
    >
      {texts.commands[command]}
    </ActionButton>
  );
}
