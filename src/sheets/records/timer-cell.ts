import { type LocalDateTime, parseLocalDateTime } from '../../kernel/local-date';
import { noTimer, type Spell, type Timer } from '../../model/timer';

/**
 * The cell of a timer: `35m 2026-11-23T10:05/2026-11-23T10:40? 2026-11-23T11:00/`, where `35m` are minutes that are in the
 * log already, a spell without an end runs, and `?` says that it was cut overnight and is not confirmed. Work outside the
 * map adds its key and its deal, to the end of the text: `#k3x9-20b7 @D1`; keys of earlier versions were moments.
 */
export const formatTimer = ({ collectedMinutes, spells, key, deal }: Timer): string =>
  [
    ...(collectedMinutes === 0 ? [] : [`${collectedMinutes}m`]),
    ...spells.map(({ from, to, isCut }) => `${from}/${to ?? ''}${isCut ? '?' : ''}`),
    ...(key === null ? [] : [`#${key}`]),
    ...(deal === null ? [] : [`@${deal}`]),
  ].join(' ');

/** A moment that is written as we write it. */
const momentOf = (text: string): LocalDateTime | null => (text.length === 16 ? parseLocalDateTime(text) : null);

const keyPattern = /^#([\w:-]{8,40})$/;

const spellPattern = /^([^/?]+)\/([^/?]*)(\??)$/;

function spellOf(text: string): Spell | null {
  const [, begin = '', end = '', mark] = spellPattern.exec(text) ?? [];
  const from = momentOf(begin);
  const to = end === '' ? null : momentOf(end);
  const isCut = mark === '?';
  // What runs has no end and was not cut.
  if (from === null || (to === null && (end !== '' || isCut)) || (to !== null && to < from)) return null;
  return { from, to, isCut };
}

const isInOrder = (spells: readonly Spell[]): boolean =>
  spells.every(({ from }, index) => {
    const before = spells[index - 1];
    return before === undefined || (before.to !== null && before.from < from);
  });

/** The inverse of `formatTimer`; null for what we never wrote. */
export function parseTimer(cell: string): Timer | null {
  const at = cell.indexOf('@');
  const parts = (at < 0 ? cell : cell.slice(0, at)).split(' ').filter(Boolean);
  const minutes = /^(\d{1,6})m$/.exec(parts[0] ?? '')?.[1];
  const key = keyPattern.exec(parts[parts.length - 1] ?? '')?.[1] ?? null;
  const spells = parts.slice(minutes === undefined ? 0 : 1, key === null ? parts.length : -1).map(spellOf);
  const known = spells.filter((spell): spell is Spell => spell !== null);
  if (known.length < spells.length || !isInOrder(known)) return null;
  return {
    ...noTimer,
    collectedMinutes: Number(minutes ?? 0),
    spells: known,
    key,
    deal: at < 0 ? null : cell.slice(at + 1),
  };
}
