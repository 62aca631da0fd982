import type { Firm } from '../model/firm';
import type { Control, Operation, Precedence, Recurrence, StageMap } from '../model/stage-map';

/** A frozen map with its parts by operation. */
export interface MapIndex {
  readonly map: StageMap;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Links that lead to the operation: what it comes after. */
  readonly predecessors: ReadonlyMap<string, readonly Precedence[]>;
  /** Links that start at the operation: what comes after it. */
  readonly successors: ReadonlyMap<string, readonly Precedence[]>;
  readonly recurrences: ReadonlyMap<string, Recurrence>;
  readonly controls: ReadonlyMap<string, readonly Control[]>;
  /** Operations that may be done only when the gate is open: their evidence is «№ КП», or a question names them. */
  readonly protectedOperations: ReadonlySet<string>;
}

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

export function indexMap(map: StageMap, questions: Firm['questions']): MapIndex {
  const operations = new Map(map.operations.map((operation) => [operation.id, operation]));
  const protectedOperations = new Set(
    map.controls.filter((control) => control.evidence === 'offer-number').map((control) => control.operation),
  );
  for (const question of questions)
    if (operations.has(question.mandatoryBefore)) protectedOperations.add(question.mandatoryBefore);
  return {
    map,
    operations,
    predecessors: grouped(map.precedence, (link) => link.operation),
    successors: grouped(map.precedence, (link) => link.after),
    recurrences: new Map(map.recurrences.map((recurrence) => [recurrence.operation, recurrence])),
    controls: grouped(map.controls, (control) => control.operation),
    protectedOperations,
  };
}
