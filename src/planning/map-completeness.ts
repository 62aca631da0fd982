import type { LocalDate } from '../kernel/local-date';
import type { Norm, Operation, Resource, StageMap } from '../model/stage-map';

/** The five questions a map has to answer of every operation, and the control that must come with it from the start. */
export const mapQuestions = ['task', 'sequence', 'periodicity', 'norm', 'resources', 'control'] as const;
export type MapQuestion = (typeof mapQuestions)[number];

export interface OperationGaps {
  readonly operation: string;
  readonly missing: readonly MapQuestion[];
}

export interface Completeness {
  readonly stage: string;
  /** Answered questions of all operations, per cent rounded down, so that 100 means nothing is missing. 0 without operations. */
  readonly percent: number;
  readonly gaps: readonly OperationGaps[];
}

export interface LiveTables {
  readonly norms: readonly Norm[];
  readonly resources: readonly Resource[];
  readonly today: LocalDate;
  /** Operations that have a row of their own in «Периодичность»; the others repeat once by default. */
  readonly withPeriodicity: ReadonlySet<string>;
}

/** A person's operation stands by itself; a deal's has a place once it is linked with another, or is the only one. */
const hasPlace = (operation: Operation, map: StageMap): boolean =>
  operation.issuedTo !== 'deal' ||
  map.operations.filter((other) => other.issuedTo === 'deal').length === 1 ||
  map.precedence.some((link) => link.operation === operation.id || link.after === operation.id);

/** What each operation of a map is missing, and the share of the stage that is answered. */
export const completenessOf = (map: StageMap, live: LiveTables): Completeness => {
  const withNorm = new Set(live.norms.filter((norm) => norm.validFrom <= live.today).map((norm) => norm.operation));
  const withResource = new Set(live.resources.flatMap((resource) => resource.operations));
  const withControl = new Set(map.controls.map((control) => control.operation));
  const answers: Record<MapQuestion, (operation: Operation) => boolean> = {
    task: (operation) => operation.instruction !== '' || operation.checklist !== '',
    sequence: (operation) => hasPlace(operation, map),
    periodicity: (operation) => live.withPeriodicity.has(operation.id),
    norm: (operation) => withNorm.has(operation.id),
    resources: (operation) => withResource.has(operation.id),
    control: (operation) => withControl.has(operation.id),
  };
  const gaps = map.operations
    .map((operation) => ({
      operation: operation.id,
      missing: mapQuestions.filter((question) => !answers[question](operation)),
    }))
    .filter(({ missing }) => missing.length > 0);
  const asked = map.operations.length * mapQuestions.length;
  const missing = gaps.reduce((sum, gap) => sum + gap.missing.length, 0);
  return { stage: map.stage.id, percent: asked === 0 ? 0 : Math.floor((100 * (asked - missing)) / asked), gaps };
};
