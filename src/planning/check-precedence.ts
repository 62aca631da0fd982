import type { Finding } from '../model/finding';
import type { Precedence, StageMap } from '../model/stage-map';
import { cyclesOf } from './topological-order';

/** Codes of the findings of the sequence, with the figures of each. All have severity `error`. */
export const precedenceFindings = {
  /** An operation after itself: `operation`. */
  'precedence-self-link': ['operation'],
  /** A link names an operation that no stage has: `operation`, `after`, `unknown`. */
  'precedence-unknown': ['operation', 'after', 'unknown'],
  /** A link to an operation of another stage: `operation`, `after`, `stage` (of the predecessor). */
  'precedence-other-stage': ['operation', 'after', 'stage'],
  /** The same link twice: `operation`, `after`. */
  'precedence-double': ['operation', 'after'],
  /** One of the two is issued per deal, the other per person: `operation`, `after`. */
  'precedence-deal-and-person': ['operation', 'after'],
  /** `cycle`: numbers of the operations on it, «50 → 60 → 50». */
  'precedence-cycle': ['cycle'],
} as const;

export type PrecedenceFindingCode = keyof typeof precedenceFindings;

/** Where a link stands in «Последовательность»; without it a finding names only the sheet. */
export type RowOfLink = (link: Precedence) => number | undefined;

/**
 * What is wrong with the sequence of a stage. `links` are all rows that name one of its operations on either side,
 * `stageOf` the stage of every known operation.
 */
export function checkPrecedence(
  map: StageMap,
  stageOf: ReadonlyMap<string, string>,
  rowOf: RowOfLink = () => undefined,
): Finding[] {
  const operations = new Map(map.operations.map((operation) => [operation.id, operation]));
  const seen = new Set<string>();
  const found: Finding[] = [];
  const tell = (
    code: PrecedenceFindingCode,
    link: Precedence | null,
    figures: Record<string, string | number>,
  ): void => {
    const row = link ? rowOf(link) : undefined;
    const place = { sheet: 'precedence', ...(row === undefined ? {} : { row }), ...(link ? { column: 'after' } : {}) };
    found.push({ kind: 'finding', severity: 'error', code, place, ...(link ? { value: link.after } : {}), figures });
  };
  for (const link of map.precedence) {
    const { operation, after } = link;
    const own = operations.get(operation);
    const before = operations.get(after);
    const unknown = [operation, after].find((id) => !operations.has(id) && !stageOf.has(id));
    const isDouble = seen.has(`${operation} ${after}`);
    seen.add(`${operation} ${after}`);
    if (operation === after) tell('precedence-self-link', link, { operation });
    else if (unknown !== undefined) tell('precedence-unknown', link, { operation, after, unknown });
    else if (!own || !before)
      tell('precedence-other-stage', link, { operation, after, stage: stageOf.get(after) ?? '' });
    else if (isDouble) tell('precedence-double', link, { operation, after });
    else if ((own.issuedTo === 'deal') !== (before.issuedTo === 'deal'))
      tell('precedence-deal-and-person', link, { operation, after });
  }
  for (const cycle of cyclesOf(map.operations, map.precedence)) {
    const numbers = [...cycle, cycle[0] ?? ''].map((id) => operations.get(id)?.number ?? id);
    const closing = map.precedence.find(
      ({ operation, after }) => operation === cycle[0] && after === cycle[cycle.length - 1],
    );
    tell('precedence-cycle', closing ?? null, { cycle: numbers.join(' → ') });
  }
  return found;
}
