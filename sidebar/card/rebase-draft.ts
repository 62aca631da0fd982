import type { CardChange, CardRow, OperationCard } from '../../src/app/card-contract';
import { type CardDraft, type DraftRow, isAddedRow, loadedRowAt, sectionOf } from './card-draft';

const valueIn = (row: CardRow | undefined, field: string): string | undefined =>
  row?.fields.find(({ key }) => key === field)?.value;

const holds = (row: CardRow, { fields }: DraftRow): boolean =>
  Object.keys(fields).length > 0 && Object.entries(fields).every(([field, { to }]) => valueIn(row, field) === to);

/** Rows that a card has and an earlier reading of it had not. */
function arrivals(before: OperationCard | null, fresh: OperationCard, sheet: string): readonly CardRow[] {
  const known = new Set(sectionOf(before, sheet)?.rows.map(({ key }) => key) ?? []);
  return (sectionOf(fresh, sheet)?.rows ?? []).filter(({ key }) => !known.has(key));
}

/**
 * The draft against a fresh reading: what stands there already is no change any more. So a save whose reply was lost leaves
 * nothing to save again, rows that were added or renamed by it included.
 */
export function rebaseDraft(before: OperationCard | null, fresh: OperationCard, draft: CardDraft): CardDraft {
  const taken = new Set<CardRow>();
  return draft.flatMap((row): DraftRow[] => {
    const loaded = loadedRowAt(fresh, row);
    if (row.isRemoved && !isAddedRow(fresh, row)) return loaded === undefined ? [] : [row];
    if (loaded === undefined) {
      const arrived =
        before === null
          ? undefined
          : arrivals(before, fresh, row.sheet).find((each) => !taken.has(each) && holds(each, row));
      if (arrived !== undefined) taken.add(arrived);
      return arrived === undefined ? [row] : [];
    }
    const fields = Object.entries(row.fields).filter(([field, { to }]) => valueIn(loaded, field) !== to);
    return fields.length === 0 ? [] : [{ ...row, fields: Object.fromEntries(fields) }];
  });
}

/**
 * The draft after it was saved: what was sent is done; what was typed while the save was under way stays, on top of what stands
 * there now.
 */
export function settleDraft(
  before: OperationCard | null,
  fresh: OperationCard,
  sent: CardChange,
  draft: CardDraft,
): CardDraft {
  return draft.flatMap((row): DraftRow[] => {
    const was = sent.rows.find(({ sheet, row: key }) => sheet === row.sheet && key === row.row);
    const key = keyAfter(before, fresh, sent, row);
    if (was?.isRemoved === true || (row.isRemoved && isAddedRow(before, row))) return [];
    const since = Object.entries(row.fields).filter(([field, { to }]) => was?.fields[field]?.to !== to);
    if (was !== undefined && since.length === 0) return [];
    // Which of the new rows became it cannot be told: better twice on the screen than lost.
    if (key === null) return [row];
    const loaded = loadedRowAt(fresh, { sheet: row.sheet, row: key });
    const fields = since.flatMap(([field, { from, to }]) => {
      const current = was?.fields[field] === undefined ? from : (valueIn(loaded, field) ?? from);
      return valueIn(loaded, field) === to ? [] : [[field, { from: current, to }] as const];
    });
    const isAdded = isAddedRow(fresh, { sheet: row.sheet, row: key });
    return fields.length === 0 && !row.isRemoved && !isAdded
      ? []
      : [{ ...row, row: key, fields: Object.fromEntries(fields) }];
  });
}

/**
 * What the row is called after the save; null where that cannot be told. A new row gets its key with it, and one whose identity
 * was typed anew (an operation's predecessor) another one.
 */
function keyAfter(before: OperationCard | null, fresh: OperationCard, sent: CardChange, row: DraftRow): string | null {
  if (loadedRowAt(fresh, row) !== undefined) return row.row;
  const renamed = sent.rows.filter(
    (each) => each.sheet === row.sheet && !each.isRemoved && loadedRowAt(fresh, each) === undefined,
  );
  const at = renamed.findIndex(({ row: key }) => key === row.row);
  const was = renamed[at];
  if (was === undefined) return row.row;
  const arrived = arrivals(before, fresh, row.sheet);
  const found = arrived.length === renamed.length ? arrived[at] : arrived.find((each) => holds(each, was));
  return found?.key ?? null;
}
