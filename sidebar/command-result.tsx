import type { ComponentChildren } from 'preact';
import type { SidebarCommand, SidebarReply } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { FailureBox } from './failure-box';
import { FindingList } from './finding-list';
import { MessageBox } from './message-box';
import { RunningStatus } from './running-status';
import { useSession } from './session-context';

export interface CommandResultProps {
  /** The commands whose results share this place: the last one asked for is shown. */
  readonly commands: readonly SidebarCommand[];
  /** Details of an answer, below its message. */
  readonly children?: (reply: SidebarReply, command: SidebarCommand) => ComponentChildren;
}

/** What a command came to: under way, failed with «Повторить», refused with the reason, or its answer. */
export function CommandResult({ commands, children }: CommandResultProps) {
  const { session, model, texts } = useSession();
  const [command] = commands
    .filter((key) => model.runs[key] !== undefined)
    .sort((one, other) => (model.runs[other]?.seq ?? 0) - (model.runs[one]?.seq ?? 0));
  const run = command === undefined ? undefined : model.runs[command];
  if (command === undefined || run === undefined) return null;
  const { reply } = run;
  const goOn = () => session.command(command, run.args);
  return (
    <div class="result" aria-busy={run.phase === 'running' ? 'true' : undefined}>
      {run.phase === 'running' && <RunningStatus key={run.first} command={command} run={run} />}
      {run.phase === 'failed' && run.failure !== null && (
        <FailureBox
          failure={run.failure}
          {...(run.progress === null
            ? {}
            : { lead: texts.progress.broken(run.progress.done, run.progress.total), retryText: texts.progress.goOn })}
          onRetry={goOn}
        />
      )}
      {run.phase === 'stopped' && run.progress !== null && (
        <MessageBox kind="note" text={texts.progress.stopped(run.progress.done, run.progress.total)}>
          <ActionButton kind="link" onClick={goOn}>
            {texts.progress.goOn}
          </ActionButton>
        </MessageBox>
      )}
      {reply !== null && (
        <div class={run.phase === 'answered' ? undefined : 'is-old'}>
          {reply.message !== '' && <MessageBox kind={messageKind(reply, command)} text={reply.message} />}
          {children === undefined ? <FindingList findings={reply.findings} /> : children(reply, command)}
        </div>
      )}
    </div>
  );
}

/** An answer is good news only where something was done and nothing is left to mend. */
function messageKind({ ok, findings }: SidebarReply, command: SidebarCommand): 'good' | 'note' | 'bad' {
  if (!ok || findings.some(({ severity }) => severity === 'error')) return 'bad';
  return findings.length > 0 || command === 'preview' ? 'note' : 'good';
}
