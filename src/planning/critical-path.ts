import type { Operation, Precedence, StageMap } from '../model/stage-map';
import type { IndexedOperation } from './map-index';
import { ancestorsOf, appliesTo, indexOfMap, isOnEvent } from './map-index';

const minutesPerDay = 480;

/** When an operation runs at the latest, in working days after the deal's entry. */
export interface OperationDays {
  readonly from: number;
  readonly to: number;
}

export interface CriticalPath {
  readonly workingDays: number;
  /** IDs of the operations on the longest way, in order. */
  readonly operations: readonly string[];
  /** Days of every operation that applies: «дни 5–10» of the printed card. */
  readonly days: ReadonlyMap<string, OperationDays>;
}

/** A term in minutes is a part of a day; one that hangs on the key date has no length of its own. */
function termDays({ term }: Operation): number {
  if (term.kind === 'working-days') return term.days;
  return term.kind === 'working-minutes' ? term.minutes / minutesPerDay : 0;
}

/**
 * The longest way through a stage for a client type if every term is used up, in whole working days. The term of a series
 * counts once, of a planned repetition its first time; operations «по событию» are not waited for. With `until` only the way
 * to that operation.
 */
export function criticalPath(map: StageMap, clientType: string, until: string | null = null): CriticalPath {
  const index = indexOfMap(map);
  const wanted = until === null ? null : ancestorsOf(index, until).add(until);
  const isCounted = (each: IndexedOperation): boolean =>
    each.operation.issuedTo === 'deal' && appliesTo(each.operation, clientType) && !isOnEvent(each);
  const ends = new Map<string, { at: number; via: string | null }>();
  const days = new Map<string, OperationDays>();

  /** An operation that does not apply counts as done and lets its successors begin with their other predecessors. */
  const endOf = ({ after, lagWorkingDays }: Precedence): { at: number; via: string } | null => {
    const end = ends.get(after);
    return end ? { at: end.at + lagWorkingDays, via: after } : null;
  };
  for (const each of index.ordered) {
    if (!isCounted(each) || (wanted !== null && !wanted.has(each.operation.id))) continue;
    const all = each.all.flatMap((link) => endOf(link) ?? []);
    const any = each.any.flatMap((link) => endOf(link) ?? []).sort((a, b) => a.at - b.at);
    const start = [...all, ...any.slice(0, 1)].reduce<{ at: number; via: string | null }>(
      (latest, end) => (end.at > latest.at || latest.via === null ? end : latest),
      { at: 0, via: null },
    );
    const at = start.at + termDays(each.operation);
    ends.set(each.operation.id, { at, via: start.via });
    days.set(each.operation.id, { from: Math.floor(start.at), to: Math.ceil(at) });
  }
  const last = [...ends].reduce<string | null>(
    (best, [id, end]) => (best === null || end.at > (ends.get(best)?.at ?? 0) ? id : best),
    null,
  );
  const operations: string[] = [];
  for (let id = until !== null && ends.has(until) ? until : last; id !== null; id = ends.get(id)?.via ?? null)
    operations.unshift(id);
  const length = ends.get(operations[operations.length - 1] ?? '')?.at ?? 0;
  return { workingDays: Math.ceil(length - 1e-9), operations, days };
}
