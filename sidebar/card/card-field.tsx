import { ActionButton } from '../action-button';
import { useSession } from '../session-context';
import { useCards } from './card-context';
import type { ShownField } from './card-fields';
import { placeKey } from './card-model';
import { FieldControl } from './field-control';
import { placeId } from './place-id';

export interface CardFieldBoxProps {
  readonly shown: ShownField;
  /** The field that the user is at: its hint is open. */
  readonly isActive: boolean;
}

/** A field with its name, what it is for, what is wrong with it, and the choice where somebody else has changed it. */
export function CardFieldBox({ shown, isActive }: CardFieldBoxProps) {
  const { texts } = useSession();
  const cards = useCards();
  const { place, field, value, isChanged, fault, conflict } = shown;
  const id = placeId(place);
  if (field.isReadOnly) {
    if (value === '') return null;
    return (
      <div class="form-group">
        <p class="label">{field.label}</p>
        <p class="cell-text">{value}</p>
      </div>
    );
  }
  const told = [
    ...(field.hint === '' ? [] : [`${id}-hint`]),
    ...(fault === '' ? [] : [`${id}-fault`]),
    ...(conflict === null ? [] : [`${id}-conflict`]),
  ];
  const isList = field.kind === 'choices' && field.options.length > 0;
  const name = (
    <>
      {field.label}
      {field.isRequired && (
        <>
          <span class="required" aria-hidden="true">
            {' '}
            *
          </span>
          {isList && <span class="visually-hidden">, {texts.card.required}</span>}
        </>
      )}
      {isChanged && <span class="changed"> {texts.card.changed}</span>}
    </>
  );
  return (
    <div
      class={`form-group field ${field.kind}${isChanged ? ' is-changed' : ''}${fault !== '' || conflict !== null ? ' is-bad' : ''}`}
      data-place={placeKey(place.sheet, place.row, place.field)}
    >
      {isList ? (
        <span id={`${id}-label`} class="label">
          {name}
        </span>
      ) : (
        <label htmlFor={id}>{name}</label>
      )}
      <FieldControl
        shown={shown}
        id={id}
        describedBy={told.length === 0 ? undefined : told.join(' ')}
        onType={(text) => cards.type(place, text)}
      />
      {field.kind === 'text' && field.options.length > 0 && (
        <datalist id={`${id}-list`}>
          {field.options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {fault !== '' && (
        <p id={`${id}-fault`} class="fault">
          {fault}
        </p>
      )}
      {conflict !== null && <ConflictChoice shown={shown} id={id} />}
      {field.hint !== '' && (
        <p id={`${id}-hint`} class={isActive ? 'secondary hint' : 'visually-hidden'}>
          {field.hint}
        </p>
      )}
    </div>
  );
}

/** What stands in the sheet now beside what was typed, and the choice between the two. */
function ConflictChoice({ shown, id }: { readonly shown: ShownField; readonly id: string }) {
  const { texts } = useSession();
  const cards = useCards();
  const { place, field, conflict } = shown;
  const choose = (action: 'keepMine' | 'takeTheirs') => {
    cards[action](place);
    document.getElementById(id)?.focus();
  };
  const textOf = (text: string | null) => (text === null || text === '' ? texts.card.emptyValue : text);
  return (
    <div class="conflict">
      <div id={`${id}-conflict`}>
        <p>{texts.card.conflict}</p>
        <dl>
          <dt>{texts.card.theirs}</dt>
          <dd class="cell-text">{textOf(conflict?.theirs ?? null)}</dd>
          <dt>{texts.card.mine}</dt>
          <dd class="cell-text">{textOf(conflict?.mine ?? null)}</dd>
        </dl>
      </div>
      <div class="buttons">
        <ActionButton label={`${texts.card.keepMine}: ${field.label}`} onClick={() => choose('keepMine')}>
          {texts.card.keepMine}
        </ActionButton>
        <ActionButton label={`${texts.card.takeTheirs}: ${field.label}`} onClick={() => choose('takeTheirs')}>
          {texts.card.takeTheirs}
        </ActionButton>
      </div>
    </div>
  );
}
