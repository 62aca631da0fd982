import type { CardFault, CardField, CardSection, OperationCard } from '../../src/app/card-contract';
import { type CardConflict, conflictsOf } from './card-conflicts';
import { type CardDraft, type CardPlace, draftRowAt, isAddedRow, loadedRowAt } from './card-draft';

/** A field as the card shows it. */
export interface ShownField {
  readonly place: CardPlace;
  /** As read; its `value` is what stands in the sheet. */
  readonly field: CardField;
  /** What was typed, else what stands in the sheet. */
  readonly value: string;
  readonly isChanged: boolean;
  readonly fault: string;
  readonly conflict: CardConflict | null;
}

export interface ShownRow {
  readonly key: string;
  readonly fields: readonly ShownField[];
  readonly isAdded: boolean;
  readonly isRemoved: boolean;
  /** Somebody removed it while it was being edited. */
  readonly isGone: boolean;
  /** What is wrong with the row as a whole. */
  readonly fault: string;
}

/** The rows of a section as the card shows them: those of the sheet, those added, and those that were edited and are gone. */
export function shownRows(
  card: OperationCard,
  section: CardSection,
  draft: CardDraft,
  faults: readonly CardFault[],
): readonly ShownRow[] {
  const { sheet } = section;
  const conflicts = conflictsOf(card, draft);
  const added = draft.filter((row) => row.sheet === sheet && isAddedRow(card, row));
  const gone = draft.filter(
    (row) => row.sheet === sheet && !row.isRemoved && !added.includes(row) && loadedRowAt(card, row) === undefined,
  );
  const faultAt = (place: CardPlace) =>
    faults
      .filter((fault) => fault.sheet === place.sheet && fault.row === place.row && fault.field === place.field)
      .map(({ text }) => text)
      .join(' ');
  const show = (key: string, fields: readonly CardField[], traits: Pick<ShownRow, 'isAdded' | 'isGone'>): ShownRow => {
    const typed = draftRowAt(draft, { sheet, row: key });
    return {
      key,
      ...traits,
      isRemoved: typed?.isRemoved ?? false,
      fault: faultAt({ sheet, row: key, field: '' }),
      fields: fields.map((field): ShownField => {
        const place = { sheet, row: key, field: field.key };
        const conflict = conflicts.find((each) => isSamePlace(each, place)) ?? null;
        const to = typed?.fields[field.key]?.to;
        return {
          place,
          field,
          value: to ?? field.value,
          isChanged: to !== undefined && to !== field.value,
          // The choice between the two says it already.
          fault: conflict === null ? faultAt(place) : '',
          conflict,
        };
      }),
    };
  };
  const model = section.blank ?? section.rows[0];
  return [
    ...section.rows.map(({ key, fields }) => show(key, fields, { isAdded: false, isGone: false })),
    ...gone.map(({ row, fields }) => {
      const known = model?.fields.filter(({ key }) => fields[key] !== undefined) ?? [];
      return show(row, known, { isAdded: false, isGone: true });
    }),
    ...added.map(({ row }) => show(row, section.blank?.fields ?? [], { isAdded: true, isGone: false })),
  ];
}

const isSamePlace = (one: CardPlace, other: CardPlace): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.field === other.field;

/** Without its label such a value says nothing. */
const WORDLESS: ReadonlySet<CardField['kind']> = new Set(['flag', 'number']);

/** What a folded section says of itself. */
export function digestOf(rows: readonly ShownRow[], emptyText: string, formatDate: (iso: string) => string): string {
  const standing = rows.filter(({ isRemoved, isGone }) => !isRemoved && !isGone);
  if (standing.length === 0) return emptyText;
  return standing
    .map(({ fields }) =>
      fields
        .filter(
          ({ field, value }) => value !== '' && !field.isAdvanced && !field.isReadOnly && !WORDLESS.has(field.kind),
        )
        .slice(0, 2)
        .map(({ field, value }) => (field.kind === 'date' ? formatDate(value) : value.split('\n')[0]))
        .join(', '),
    )
    .filter((text) => text !== '')
    .join(' · ');
}
