import type { ComponentChildren } from 'preact';
import { ActionButton } from './action-button';
import { describeFailure, type Failure } from './failure';
import { MessageBox } from './message-box';
import { useSession } from './session-context';

export interface FailureBoxProps {
  readonly failure: Failure;
  /** What could not be done, before the reason. */
  readonly lead?: string;
  /** What the button says; «Повторить» unless told. */
  readonly retryText?: string;
  readonly onRetry: () => void;
  /** What else can be done, behind «Повторить». */
  readonly children?: ComponentChildren;
}

/** Why something brought no answer, in one sentence, and «Повторить». */
export function FailureBox({ failure, lead, retryText, onRetry, children }: FailureBoxProps) {
  const { texts } = useSession();
  const reason = describeFailure(failure, texts);
  return (
    <MessageBox
      kind={failure.kind === 'offline' ? 'offline' : 'bad'}
      text={lead === undefined ? reason : `${lead} ${reason}`}
    >
      <ActionButton kind="link" onClick={onRetry}>
        {retryText ?? texts.retry}
      </ActionButton>
      {children}
    </MessageBox>
  );
}
