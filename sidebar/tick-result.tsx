import type { SidebarTask } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { FailureBox } from './failure-box';
import { FindingList } from './finding-list';
import { MessageBox } from './message-box';
import { useSession } from './session-context';
import type { Tick } from './sidebar-model';

export interface TickResultProps {
  readonly task: SidebarTask;
  readonly tick: Tick | undefined;
  readonly outcome: SidebarTask['outcome'];
}

/** What became of the last tick of a task, and how to take it back. */
export function TickResult({ task, tick, outcome }: TickResultProps) {
  const { session, texts } = useSession();
  if (tick?.phase === 'sending') {
    return (
      <p class="task-note">
        <span class="spinner" aria-hidden="true" /> {texts.tick.sending}
      </p>
    );
  }
  if (tick?.phase === 'failed' && tick.failure !== null) {
    return <FailureBox failure={tick.failure} lead={texts.tick.notSent} onRetry={() => session.resend(task.id)} />;
  }
  if (tick?.phase === 'refused') {
    return (
      <MessageBox kind="bad" text={tick.message === '' ? texts.tick.refused : tick.message}>
        <FindingList findings={tick.findings} />
      </MessageBox>
    );
  }
  const isSaved = tick?.phase === 'saved';
  if (outcome === null) return isSaved && tick.message !== '' ? <p class="task-note">{tick.message}</p> : null;
  return (
    <div class="task-note">
      {isSaved && tick.message !== '' ? (
        <p>{tick.message}</p>
      ) : (
        <p>
          {tick?.isGone === true
            ? texts.tick.marked(texts.outcomes[outcome])
            : texts.tick.markedNotCollected(texts.outcomes[outcome])}
        </p>
      )}
      <ActionButton kind="link" label={texts.tick.undoOf(task.operation)} onClick={() => session.undo(task.id)}>
        {texts.tick.undo}
      </ActionButton>
    </div>
  );
}
