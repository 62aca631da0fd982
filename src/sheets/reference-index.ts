import { cleanText, comparableText } from '../kernel/clean-text';
import { nearestText } from './nearest-text';
import type { SheetKey } from './table-schema';

/** A row that others refer to: its ID, the names people use for it, and what dropdowns and our own rows show. */
export interface ReferenceEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly label: string;
  /** Kind of a type, `sale` or `client`. */
  readonly only?: string;
}

export type Found =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

export interface ReferenceIndex {
  /** The row that a text names: by ID, by a label that begins with an ID, by label, by name. */
  find(sheet: SheetKey, text: string, only?: string): Found;
  /** Label of the row most like a text that names none; '' where none is similar. Dear: for a finding only. */
  nearest(sheet: SheetKey, text: string, only?: string): string;
  /** What is written for an ID; the ID itself where the row is unknown. */
  labelOf(sheet: SheetKey, id: string, only?: string): string;
}

const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/** An ID as it is compared: without case, and with Cyrillic letters that look Latin taken for Latin («С1» is C1). */
export const comparableId = (text: string): string =>
  comparableText(text).replace(/[авекмнорстух]/g, (letter) => lookalikes[letter] ?? letter);

interface SheetIndex {
  readonly byId: Map<string, string>;
  readonly byName: Map<string, string[]>;
  readonly labels: Map<string, string>;
}

const emptyIndex = (): SheetIndex => ({ byId: new Map(), byName: new Map(), labels: new Map() });

function indexEntries(entries: readonly ReferenceEntry[]): SheetIndex {
  const index = emptyIndex();
  for (const { id, names, label } of entries) {
    if (!index.byId.has(comparableId(id))) index.byId.set(comparableId(id), id);
    if (!index.labels.has(id)) index.labels.set(id, label);
    for (const name of new Set([label, ...names].map(comparableText))) {
      const known = index.byName.get(name);
      if (known === undefined) index.byName.set(name, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return index;
}

/** Label of the row whose name or label is most like a text; '' if none is. */
function nearestLabel({ byName, labels }: SheetIndex, text: string): string {
  const near = nearestText(text, [...byName.keys()]);
  return near === '' ? '' : (labels.get(byName.get(near)?.[0] ?? '') ?? '');
}

function findIn(index: SheetIndex, text: string): Found {
  const clean = cleanText(text);
  const exact = index.byId.get(comparableId(clean)) ?? index.byId.get(comparableId(clean.split(' · ')[0] ?? ''));
  if (exact !== undefined) return { kind: 'found', id: exact };
  const ids = index.byName.get(comparableText(clean)) ?? index.byName.get(comparableText(clean.split(' · ')[1] ?? ''));
  if (ids?.length === 1) return { kind: 'found', id: ids[0] as string };
  if (ids !== undefined && ids.length > 1) return { kind: 'ambiguous', ids };
  return { kind: 'unknown' };
}

/** An index over the rows of any sheets; a sheet that is not given knows nothing. */
export function createReferenceIndex(
  entriesOf: Readonly<Partial<Record<SheetKey, readonly ReferenceEntry[]>>>,
): ReferenceIndex {
  const indexes = new Map<string, SheetIndex>();
  const found = new Map<string, Found>();
  const indexOf = (sheet: SheetKey, only: string | undefined): SheetIndex => {
    const name = `${sheet}/${only ?? ''}`;
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const entries = (entriesOf[sheet] ?? []).filter((entry) => only === undefined || entry.only === only);
    const made = indexEntries(entries);
    indexes.set(name, made);
    return made;
  };
  return {
    find(sheet, text, only) {
      const key = `${sheet}/${only ?? ''}/${text}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const made = findIn(indexOf(sheet, only), text);
      found.set(key, made);
      return made;
    },
    nearest: (sheet, text, only) => nearestLabel(indexOf(sheet, only), cleanText(text)),
    labelOf: (sheet, id, only) => indexOf(sheet, only).labels.get(id) ?? id,
  };
}

/** A label that begins with the ID, so that it is still understood after the name was changed. */
export const labelWithId = (id: string, name: string): string => (name === '' ? id : `${id} · ${cleanText(name)}`);
