import { cleanText } from '../kernel/clean-text';
import type { CellProblem } from './parsed-cell';
import type { Found, ReferenceIndex } from './reference-index';
import type { ColumnType } from './table-schema';

type ReferenceType = Extract<ColumnType, { kind: 'reference' }>;

function find(text: string, type: ReferenceType, references: ReferenceIndex): Found {
  const first = references.find(type.to, text, type.only);
  if (type.or === undefined) return first;
  const second = references.find(type.or, text);
  // «D1 · Пекарня № 3» is the deal, although the client's name stands in it too.
  if (second.kind === 'found' && text.includes(' · ')) return second;
  if (first.kind === 'found') return first;
  return second.kind === 'unknown' ? first : second;
}

function problemOf(
  text: string,
  found: Exclude<Found, { kind: 'found' }>,
  type: ReferenceType,
  references: ReferenceIndex,
): CellProblem {
  if (found.kind === 'ambiguous')
    return { kind: 'problem', code: 'ambiguous-reference', figures: { name: text, ids: found.ids.join('; ') } };
  const near = references.nearest(type.to, text, type.only);
  return { kind: 'problem', code: 'unknown-reference', figures: { name: text, sheet: type.to, near } };
}

/** The ID of the row that a cell names, or why it names none. */
export function parseReference(text: string, type: ReferenceType, references: ReferenceIndex): string | CellProblem {
  const found = find(text, type, references);
  if (found.kind === 'found') return found.id;
  return type.open && found.kind === 'unknown' ? cleanText(text) : problemOf(cleanText(text), found, type, references);
}

/** Names joined by commas, where a name may hold a comma itself: the longest run of parts that is a name wins. */
function parseCommaList(
  parts: readonly string[],
  type: ReferenceType,
  references: ReferenceIndex,
): string[] | CellProblem {
  const ids: string[] = [];
  let from = 0;
  while (from < parts.length) {
    let taken = 0;
    for (let to = parts.length; to > from && taken === 0; to--) {
      const found = find(parts.slice(from, to).join(', '), type, references);
      if (found.kind === 'found') {
        ids.push(found.id);
        taken = to - from;
      }
    }
    if (taken === 0) {
      const part = parts[from] ?? '';
      const found = find(part, type, references);
      return found.kind === 'found' ? [found.id] : problemOf(part, found, type, references);
    }
    from += taken;
  }
  return ids;
}

/** The IDs of the rows that a list names (`;`, line breaks, or commas between them), each once. */
export function parseReferences(
  text: string,
  type: ReferenceType,
  references: ReferenceIndex,
): readonly string[] | CellProblem {
  const ids: string[] = [];
  for (const piece of text.split(/[;\r\n]/).map(cleanText)) {
    if (piece === '') continue;
    const parsed = parseCommaList(
      piece
        .split(',')
        .map(cleanText)
        .filter((part) => part !== ''),
      type,
      references,
    );
    if ('kind' in parsed) return parsed;
    ids.push(...parsed);
  }
  return ids.filter((id, index) => ids.indexOf(id) === index);
}
