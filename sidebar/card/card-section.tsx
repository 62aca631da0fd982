import { useState } from 'preact/hooks';
import type { CardSection, OperationCard } from '../../src/app/card-contract';
import { ActionButton } from '../action-button';
import { focusSoon } from '../focus-soon';
import { Icon } from '../icon';
import { useSession } from '../session-context';
import { useCards } from './card-context';
import { digestOf, shownRows } from './card-fields';
import { type CardState, placeKey } from './card-model';
import { CardRowBox } from './card-row';
import { placeId } from './place-id';

export interface CardSectionBoxProps {
  readonly state: CardState;
  readonly card: OperationCard;
  readonly section: CardSection;
  readonly active: string;
  readonly onActive: (id: string) => void;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What one sheet says of the operation: folded a line, unfolded its rows. */
export function CardSectionBox({ state, card, section, active, onActive, isOpen, onToggle }: CardSectionBoxProps) {
  const { model, texts } = useSession();
  const today = model.state?.today ?? '';
  const cards = useCards();
  const [hasMore, setMore] = useState(false);
  const rows = shownRows(card, section, state.draft, state.faults);
  const isBad = rows.some(
    ({ fields, fault, isGone }) =>
      isGone || fault !== '' || fields.some((each) => each.fault !== '' || each.conflict !== null),
  );
  const isChanged = state.draft.some(({ sheet }) => sheet === section.sheet);
  const canHaveMore = [...section.rows, ...(section.blank ? [section.blank] : [])].some(({ fields }) =>
    fields.some(({ isAdvanced }) => isAdvanced),
  );
  const isSaving = state.save.phase === 'sending';
  const digest = digestOf(rows, section.emptyText, (iso) => texts.dateLong(iso, today));
  const add = () => {
    const key = cards.addRow(section.sheet);
    const field = section.blank?.fields.find(({ isReadOnly }) => !isReadOnly)?.key;
    if (key === null || field === undefined) return;
    onActive(placeKey(section.sheet, key, field));
    focusSoon(placeId({ sheet: section.sheet, row: key, field }));
  };
  return (
    <details
      class={`card-section${isBad ? ' is-bad' : ''}`}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <h3>{section.title}</h3>
        {isChanged && <span class="changed">{texts.card.changed}</span>}
        {!isOpen && digest !== '' && <span class="digest secondary">{digest}</span>}
        <Icon name="chevron" />
      </summary>
      {isOpen && (
        <div class="card-rows">
          {rows.length === 0 && section.emptyText !== '' && <p class="secondary">{section.emptyText}</p>}
          {rows.map((row, at) => (
            <CardRowBox
              key={row.key}
              section={section}
              row={row}
              number={rows.length > 1 || section.canRemove ? at + 1 : null}
              hasMore={hasMore}
              isSaving={isSaving}
              active={active}
            />
          ))}
          <div class="card-row-actions">
            {section.blank !== null && (
              <ActionButton isBlocked={isSaving} label={texts.card.addRowTo(section.title)} onClick={add}>
                {texts.card.addRow}
              </ActionButton>
            )}
            {canHaveMore && rows.length > 0 && (
              <button
                type="button"
                class="button link"
                aria-expanded={hasMore ? 'true' : 'false'}
                aria-label={hasMore ? texts.card.lessOf(section.title) : texts.card.moreOf(section.title)}
                onClick={() => setMore(!hasMore)}
              >
                {hasMore ? texts.card.less : texts.card.more}
              </button>
            )}
          </div>
        </div>
      )}
    </details>
  );
}
