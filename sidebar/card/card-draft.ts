import type {
  CardChange,
  CardField,
  CardRequest,
  CardRow,
  CardSection,
  OperationCard,
} from '../../src/app/card-contract';

export type DraftRow = CardChange['rows'][number];

/** What was typed into a card and is not saved, row by row, in the shape in which it will be sent. */
export type CardDraft = readonly DraftRow[];

/** A field of a card, or with an empty `field` a whole row. */
export interface CardPlace {
  readonly sheet: string;
  readonly row: string;
  readonly field: string;
}

/** A section of a card by its sheet. */
export const sectionOf = (card: OperationCard | null, sheet: string): CardSection | undefined =>
  card?.sections.find((section) => section.sheet === sheet);

const isAt = (row: DraftRow, { sheet, row: key }: Pick<CardPlace, 'sheet' | 'row'>): boolean =>
  row.sheet === sheet && row.row === key;

export const draftRowAt = (draft: CardDraft, place: Pick<CardPlace, 'sheet' | 'row'>): DraftRow | undefined =>
  draft.find((row) => isAt(row, place));

/** A row of the card as it was read; undefined where it is not in it. */
export const loadedRowAt = (card: OperationCard | null, { sheet, row }: Pick<CardPlace, 'sheet' | 'row'>) =>
  sectionOf(card, sheet)?.rows.find(({ key }) => key === row);

/** Whether the user added the row here. A card of a new operation may bring rows of its own under such keys. */
export const isAddedRow = (card: OperationCard | null, place: Pick<CardPlace, 'sheet' | 'row'>): boolean =>
  place.row.startsWith('new') && loadedRowAt(card, place) === undefined;

/** The field before anything was typed: as read, of an added row as its defaults are. */
export function loadedFieldAt(card: OperationCard | null, place: CardPlace): CardField | undefined {
  const row: CardRow | null | undefined = isAddedRow(card, place)
    ? sectionOf(card, place.sheet)?.blank
    : loadedRowAt(card, place);
  return row?.fields.find(({ key }) => key === place.field);
}

/** Puts a row into the draft; one that says nothing leaves it. */
function withRow(card: OperationCard | null, draft: CardDraft, row: DraftRow): CardDraft {
  const saysNothing = !row.isRemoved && Object.keys(row.fields).length === 0 && !isAddedRow(card, row);
  if (saysNothing) return draft.filter((other) => !isAt(other, row));
  return draft.some((other) => isAt(other, row))
    ? draft.map((other) => (isAt(other, row) ? row : other))
    : [...draft, row];
}

const emptyRow = ({ sheet, row }: Pick<CardPlace, 'sheet' | 'row'>): DraftRow => ({
  sheet,
  row,
  isRemoved: false,
  fields: {},
});

/**
 * A text typed into a field. What stands in the sheet anyway is no change, unless a save under way (`isBeingSaved`) is about to
 * change just that; the text of the first typing stays the one to compare with.
 */
export function typeField(
  card: OperationCard | null,
  draft: CardDraft,
  place: CardPlace,
  to: string,
  isBeingSaved = false,
): CardDraft {
  const row = draftRowAt(draft, place) ?? emptyRow(place);
  const current = loadedFieldAt(card, place)?.value;
  const { [place.field]: typed, ...others } = row.fields;
  const fields =
    to === current && !isBeingSaved
      ? others
      : { ...row.fields, [place.field]: { from: typed?.from ?? current ?? '', to } };
  return withRow(card, draft, { ...row, fields });
}

/** A new row at the end of a section; it is a change even with nothing typed into it. */
export const addRow = (draft: CardDraft, sheet: string, key: string): CardDraft => [
  ...draft,
  emptyRow({ sheet, row: key }),
];

/**
 * Marks a row as removed, or takes that back; what was typed into it stays for that case. With the mark goes what was seen of
 * the row (`from` = `to`), so that it does not go unseen when somebody else has changed it.
 */
export function setRemoved(
  card: OperationCard | null,
  draft: CardDraft,
  place: Pick<CardPlace, 'sheet' | 'row'>,
  isRemoved: boolean,
): CardDraft {
  const row = draftRowAt(draft, place) ?? emptyRow(place);
  const fields = isRemoved
    ? { ...seenFields(loadedRowAt(card, place)), ...row.fields }
    : Object.fromEntries(Object.entries(row.fields).filter(([, { from, to }]) => from !== to));
  return withRow(card, draft, { ...row, isRemoved, fields });
}

const seenFields = (row: CardRow | undefined): DraftRow['fields'] =>
  Object.fromEntries(
    (row?.fields ?? []).flatMap(({ key, value, isReadOnly }) =>
      isReadOnly ? [] : [[key, { from: value, to: value }]],
    ),
  );

/** What is sent: rows that were changed, and of them the fields that differ; of a removed one what was seen. A row added and removed again was never there. */
export function changeOf(request: CardRequest, card: OperationCard | null, draft: CardDraft): CardChange {
  const rows = draft.flatMap((row): DraftRow[] => {
    if (row.isRemoved) {
      const seen = Object.entries(row.fields).map(([field, { from }]) => [field, { from, to: from }] as const);
      return isAddedRow(card, row) ? [] : [{ ...row, fields: Object.fromEntries(seen) }];
    }
    const differing = Object.entries(row.fields).filter(([, { from, to }]) => from !== to);
    return differing.length > 0 || isAddedRow(card, row) ? [{ ...row, fields: Object.fromEntries(differing) }] : [];
  });
  return { operation: request.operation, stage: request.stage, rows };
}

/** How many things are not saved: each field, each row added or removed. */
export function countChanges(card: OperationCard | null, draft: CardDraft): number {
  return changeOf({ operation: '', stage: '' }, card, draft).rows.reduce(
    (sum, { isRemoved, fields }) => sum + (isRemoved ? 1 : Math.max(1, Object.keys(fields).length)),
    0,
  );
}
