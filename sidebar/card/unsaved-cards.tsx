import { ActionButton } from '../action-button';
import { useSession } from '../session-context';
import { useCards } from './card-context';
import { cardKey } from './card-store';

/** Cards in which something was typed and not saved, today or on an earlier visit: it is shown, not thrown away. */
export function UnsavedCards() {
  const { texts } = useSession();
  const cards = useCards();
  const drafts = cards.drafts();
  if (drafts.length === 0) return null;
  return (
    <div class="part unsaved-cards">
      <h3 class="part-title">{texts.card.unsavedCards}</h3>
      <ul class="list">
        {drafts.map(({ request, title }) => (
          <li key={cardKey(request)}>
            <ActionButton kind="link" onClick={() => cards.openCard(request, title)}>
              {title}
            </ActionButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
