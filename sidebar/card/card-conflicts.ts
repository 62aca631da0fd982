import type { OperationCard } from '../../src/app/card-contract';
import {
  addRow,
  type CardDraft,
  type CardPlace,
  draftRowAt,
  isAddedRow,
  loadedFieldAt,
  loadedRowAt,
  sectionOf,
  setRemoved,
  typeField,
} from './card-draft';

/**
 * A field that somebody else has changed since it was typed into; `theirs` is null where its whole row is gone, `mine` where the
 * user wants it gone.
 */
export interface CardConflict extends CardPlace {
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Where the card as it stands now contradicts what the draft began with. */
export function conflictsOf(card: OperationCard | null, draft: CardDraft): readonly CardConflict[] {
  if (card === null) return [];
  return draft.flatMap((row): CardConflict[] => {
    if (isAddedRow(card, row)) return [];
    const isGone = loadedRowAt(card, row) === undefined;
    if (isGone && row.isRemoved) return [];
    return Object.entries(row.fields).flatMap(([field, { from, to }]): CardConflict[] => {
      const place = { sheet: row.sheet, row: row.row, field };
      const theirs = isGone ? null : (loadedFieldAt(card, place)?.value ?? null);
      if (theirs === from || (theirs === to && !row.isRemoved)) return [];
      return [{ ...place, mine: row.isRemoved ? null : to, theirs }];
    });
  });
}

/**
 * The user's text is to replace what stands there now; a row that is gone comes back as a new one under `newKey`, and one that
 * was to be removed goes as it stands now.
 */
export function keepMine(card: OperationCard | null, draft: CardDraft, place: CardPlace, newKey: string): CardDraft {
  const row = draftRowAt(draft, place);
  if (row === undefined) return draft;
  if (loadedRowAt(card, place) === undefined) {
    const others = draft.filter((other) => other !== row);
    if (!sectionOf(card, place.sheet)?.blank) return others;
    return Object.entries(row.fields).reduce(
      (next, [field, { to }]) => typeField(card, next, { sheet: place.sheet, row: newKey, field }, to),
      addRow(others, place.sheet, newKey),
    );
  }
  if (row.isRemoved) {
    const others = draft.filter((other) => other !== row);
    const seen = setRemoved(card, others, place, true).filter((each) => !others.includes(each));
    return draft.flatMap((other) => (other === row ? seen : other));
  }
  const typed = row.fields[place.field];
  const current = loadedFieldAt(card, place)?.value ?? '';
  if (typed === undefined) return draft;
  const fields = { ...row.fields, [place.field]: { from: current, to: typed.to } };
  return draft.map((other) => (other === row ? { ...row, fields } : other));
}

/** What stands there now is right: the user's text goes, with a row that is gone all of it. */
export function takeTheirs(card: OperationCard | null, draft: CardDraft, place: CardPlace): CardDraft {
  const row = draftRowAt(draft, place);
  if (row === undefined) return draft;
  const { [place.field]: _, ...fields } = row.fields;
  const isRowDone = loadedRowAt(card, place) === undefined || Object.keys(fields).length === 0;
  return isRowDone
    ? draft.filter((other) => other !== row)
    : draft.map((other) => (other === row ? { ...row, fields } : other));
}
