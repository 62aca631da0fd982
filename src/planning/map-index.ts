import { groupBy } from '../kernel/group-by';
import type {
  Control,
  EvidenceKind,
  MapVersion,
  Operation,
  Precedence,
  Recurrence,
  StageMap,
} from '../model/stage-map';
import { mapVersionOf } from '../model/stage-map';
import { topologicalOrder } from './topological-order';

/** An operation with all that hangs on it in its map. */
export interface IndexedOperation {
  readonly operation: Operation;
  /** Null where it is done once. */
  readonly recurrence: Recurrence | null;
  readonly controls: readonly Control[];
  /** Links to what must be done before, of known operations other than itself. */
  readonly all: readonly Precedence[];
  readonly any: readonly Precedence[];
  readonly successors: readonly string[];
}

/** A map ready for looking things up. */
export interface MapIndex {
  readonly map: StageMap;
  readonly version: MapVersion;
  readonly operations: ReadonlyMap<string, IndexedOperation>;
  /** Predecessors first; operations of a cycle come last, by number. */
  readonly ordered: readonly IndexedOperation[];
}

const known = new WeakMap<StageMap, MapIndex>();

/** The index of a map; made once for each map object. */
export function indexOfMap(map: StageMap): MapIndex {
  const made = known.get(map) ?? makeIndex(map);
  known.set(map, made);
  return made;
}

function makeIndex(map: StageMap): MapIndex {
  const ids = new Set(map.operations.map(({ id }) => id));
  const links = map.precedence.filter(
    ({ operation, after }) => operation !== after && ids.has(operation) && ids.has(after),
  );
  const linksOf = groupBy(links, ({ operation }) => operation);
  const successorsOf = groupBy(links, ({ after }) => after);
  const controlsOf = groupBy(map.controls, ({ operation }) => operation);
  const recurrenceOf = new Map(map.recurrences.map((recurrence) => [recurrence.operation, recurrence]));
  const indexed = map.operations.map((operation): IndexedOperation => {
    const own = linksOf.get(operation.id) ?? [];
    const recurrence = recurrenceOf.get(operation.id);
    return {
      operation,
      recurrence: recurrence && recurrence.rule.kind !== 'once' ? recurrence : null,
      controls: controlsOf.get(operation.id) ?? [],
      all: own.filter(({ join }) => join === 'all'),
      any: own.filter(({ join }) => join === 'any'),
      successors: (successorsOf.get(operation.id) ?? []).map((link) => link.operation),
    };
  });
  const operations = new Map(indexed.map((each) => [each.operation.id, each]));
  const ordered = topologicalOrder(map.operations, links).flatMap((id) => operations.get(id) ?? []);
  return { map, version: mapVersionOf(map.stage), operations, ordered };
}

/** Whether an operation is done for clients of a type; an empty list means every type. */
export const appliesTo = (operation: Operation, clientType: string): boolean =>
  operation.clientTypes.length === 0 || operation.clientTypes.includes(clientType);

export const hasEvidence = (indexed: IndexedOperation, evidence: EvidenceKind): boolean =>
  indexed.controls.some((control) => control.evidence === evidence);

/** «До результата»: attempts until one has a result. */
export const isSeries = (indexed: IndexedOperation): boolean => indexed.recurrence?.untilResult === true;
/** «По событию»: only when a person triggers it. */
export const isOnEvent = (indexed: IndexedOperation): boolean => indexed.recurrence?.rule.kind === 'on-event';
/** By dates: a task for every date of the rule. */
export const isRepeated = (indexed: IndexedOperation): boolean =>
  indexed.recurrence !== null && !isSeries(indexed) && !isOnEvent(indexed);

/** Operations that stand somewhere before an operation, by ID. */
export function ancestorsOf(index: MapIndex, operation: string): Set<string> {
  const found = new Set<string>();
  const open = [operation];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const indexed = index.operations.get(id);
    for (const { after } of [...(indexed?.all ?? []), ...(indexed?.any ?? [])]) {
      if (found.has(after)) continue;
      found.add(after);
      open.push(after);
    }
  }
  return found;
}
