import { useState } from 'preact/hooks';
import { ActionButton } from '../action-button';
import { focusSoon } from '../focus-soon';
import { useSession } from '../session-context';
import { useCards } from './card-context';

export interface SaveBarProps {
  readonly changes: number;
  readonly isSaving: boolean;
  /** What the last save came to; '' where something was typed since, or nothing was saved. */
  readonly saved: string;
}

/** Always in sight: what is not saved, Save and Cancel. Cancel asks only where something would be lost. */
export function SaveBar({ changes, isSaving, saved }: SaveBarProps) {
  const { texts } = useSession();
  const cards = useCards();
  const [isAsking, setAsking] = useState(false);
  if (isAsking && changes > 0) {
    return (
      <fieldset class="save-bar">
        <legend>{texts.card.confirmCancel(changes)}</legend>
        <div class="buttons">
          <ActionButton
            id="save-stay"
            onClick={() => {
              setAsking(false);
              focusSoon('save-cancel');
            }}
          >
            {texts.card.keepEditing}
          </ActionButton>
          <ActionButton
            onClick={() => {
              setAsking(false);
              cards.discard();
              cards.leaveCard();
            }}
          >
            {texts.card.discard}
          </ActionButton>
        </div>
      </fieldset>
    );
  }
  return (
    <div class="save-bar">
      <p class={changes > 0 ? 'unsaved' : 'secondary'}>
        {isSaving
          ? texts.card.saving
          : changes > 0
            ? texts.card.unsavedChanges(changes)
            : saved || texts.card.noChanges}
      </p>
      <div class="buttons">
        <ActionButton kind="action" type="submit" isBusy={isSaving} isBlocked={changes === 0}>
          {texts.card.save}
        </ActionButton>
        <ActionButton
          id="save-cancel"
          isBlocked={isSaving}
          onClick={() => {
            if (changes === 0) return cards.leaveCard();
            setAsking(true);
            focusSoon('save-stay');
          }}
        >
          {changes === 0 ? texts.card.close : texts.card.cancel}
        </ActionButton>
      </div>
    </div>
  );
}
