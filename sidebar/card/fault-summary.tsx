import type { OperationCard } from '../../src/app/card-contract';
import { MessageBox } from '../message-box';
import { useSession } from '../session-context';
import { type CardPlace, loadedFieldAt, sectionOf } from './card-draft';

export interface FaultSummaryProps {
  readonly id: string;
  readonly card: OperationCard;
  /** What the script said of the whole. */
  readonly message: string;
  readonly toMend: readonly { readonly place: CardPlace; readonly text: string }[];
  /** How many of them are another's change. */
  readonly conflicts: number;
  readonly onGoTo: (place: CardPlace) => void;
}

/** What keeps a card from being saved, each item leading to its field. */
export function FaultSummary({ id, card, message, toMend, conflicts, onGoTo }: FaultSummaryProps) {
  const { texts } = useSession();
  if (toMend.length === 0 && message === '') return null;
  const title =
    toMend.length === 0
      ? message
      : conflicts === toMend.length
        ? texts.card.conflicts(conflicts)
        : texts.card.mend(toMend.length);
  const nameOf = (place: CardPlace) =>
    loadedFieldAt(card, place)?.label ?? sectionOf(card, place.sheet)?.title ?? place.sheet;
  return (
    <div id={id} class="fault-summary" tabIndex={-1}>
      <MessageBox kind="bad" text={title}>
        <ul class="list">
          {toMend.map(({ place, text }) => (
            <li key={`${place.sheet} ${place.row} ${place.field} ${text}`}>
              <button type="button" class="button link" onClick={() => onGoTo(place)}>
                {sectionOf(card, place.sheet)?.title}: {nameOf(place)}
              </button>
              {conflicts !== toMend.length && <p class="secondary">{text}</p>}
            </li>
          ))}
        </ul>
      </MessageBox>
    </div>
  );
}
