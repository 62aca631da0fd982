import type { CardSection } from '../../src/app/card-contract';
import { ActionButton } from '../action-button';
import { focusSoon } from '../focus-soon';
import { useSession } from '../session-context';
import { useCards } from './card-context';
import { CardFieldBox } from './card-field';
import type { ShownField, ShownRow } from './card-fields';
import { placeKey } from './card-model';
import { placeId } from './place-id';

export interface CardRowBoxProps {
  readonly section: CardSection;
  readonly row: ShownRow;
  /** Counted from 1 where there may be several. */
  readonly number: number | null;
  /** Advanced fields too. */
  readonly hasMore: boolean;
  readonly isSaving: boolean;
  /** Place of the field that the user is at. */
  readonly active: string;
}

/** A row of a sheet as a group of fields; one that will go shows only that, and the way back. */
export function CardRowBox({ section, row, number, hasMore, isSaving, active }: CardRowBoxProps) {
  const { texts } = useSession();
  const cards = useCards();
  const place = { sheet: section.sheet, row: row.key };
  const name = number === null ? section.title : texts.card.row(section.title, number);
  const id = placeId({ ...place, field: '' });
  if (row.isRemoved) {
    const foreign = row.fields.filter(({ conflict }) => conflict !== null);
    const isChanged = foreign.length > 0;
    return (
      <div class={isChanged ? 'card-row conflict' : 'card-row is-removed'} id={id} tabIndex={-1}>
        <p>{texts.card.removed}</p>
        {isChanged && <p>{texts.card.conflict}</p>}
        {isChanged && <FieldTexts fields={foreign.map(({ field }) => ({ field, value: field.value }))} />}
        {row.fault !== '' && !isChanged && <p class="fault">{row.fault}</p>}
        {isChanged && (
          <ActionButton
            isBlocked={isSaving}
            label={`${texts.card.removeAnyway}: ${name}`}
            onClick={() => {
              cards.keepMine({ ...place, field: '' });
              focusSoon(id);
            }}
          >
            {texts.card.removeAnyway}
          </ActionButton>
        )}
        <ActionButton
          kind="link"
          isBlocked={isSaving}
          label={texts.card.restoreRow(name)}
          onClick={() => {
            cards.setRemoved(place, false);
            focusSoon(id);
          }}
        >
          {texts.card.restore}
        </ActionButton>
      </div>
    );
  }
  if (row.isGone) return <GoneRow section={section} row={row} id={id} />;
  // What was changed or is wrong is shown in any case.
  const fields = row.fields.filter(
    ({ field, isChanged, fault, conflict }) =>
      hasMore || !field.isAdvanced || isChanged || fault !== '' || conflict !== null,
  );
  return (
    <fieldset class={number === null ? 'card-row is-only' : 'card-row'} id={id} tabIndex={-1}>
      <legend class={number === null ? 'visually-hidden' : undefined}>
        {name}
        {row.isAdded && <span class="changed"> {texts.card.newRow}</span>}
      </legend>
      {row.fault !== '' && <p class="fault">{row.fault}</p>}
      {fields.map((shown) => {
        const key = placeKey(shown.place.sheet, shown.place.row, shown.place.field);
        return <CardFieldBox key={shown.field.key} shown={shown} isActive={active === key} />;
      })}
      {section.canRemove && (
        <ActionButton
          kind="link"
          isBlocked={isSaving}
          label={texts.card.removeRow(name)}
          onClick={() => {
            cards.setRemoved(place, true);
            focusSoon(id);
          }}
        >
          {texts.card.remove}
        </ActionButton>
      )}
    </fieldset>
  );
}

/** A row that somebody removed while it was being edited: what was typed, and whether it is to come back. */
function GoneRow({ section, row, id }: { readonly section: CardSection; readonly row: ShownRow; readonly id: string }) {
  const { texts } = useSession();
  const cards = useCards();
  const place = { sheet: section.sheet, row: row.key, field: '' };
  return (
    <div class="card-row conflict" id={id} tabIndex={-1}>
      <p>{texts.card.gone}</p>
      <FieldTexts fields={row.fields} />
      <div class="buttons">
        {section.blank !== null && (
          <ActionButton onClick={() => cards.keepMine(place)}>{texts.card.addAgain}</ActionButton>
        )}
        <ActionButton onClick={() => cards.takeTheirs(place)}>{texts.card.dropRow}</ActionButton>
      </div>
    </div>
  );
}

/** Fields of a row by their labels, only to be read. */
function FieldTexts({ fields }: { readonly fields: readonly Pick<ShownField, 'field' | 'value'>[] }) {
  const { texts } = useSession();
  return (
    <dl>
      {fields.flatMap(({ field, value }) => [
        <dt key={`${field.key} name`}>{field.label}</dt>,
        <dd key={field.key} class="cell-text">
          {value === '' ? texts.card.emptyValue : value}
        </dd>,
      ])}
    </dl>
  );
}
