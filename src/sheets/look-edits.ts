import type { SheetEdit } from './sheet-edit';

/** Edits of one sheet by phase. Sheets are made before dropdowns name them, published and protected last. */
export interface LookEdits {
  readonly create: readonly SheetEdit[];
  readonly fill: readonly SheetEdit[];
  readonly format: readonly SheetEdit[];
  readonly hide: readonly SheetEdit[];
  readonly protect: readonly SheetEdit[];
}

/**
 * The edits of all sheets in the order in which a run that ends early does least harm; `between` goes in after the headers. The
 * look of one sheet is finished before the next one's is begun: a run that stopped goes on with the next.
 */
export const inPhases = (parts: readonly LookEdits[], between: readonly SheetEdit[] = []): SheetEdit[] => [
  ...parts.flatMap(({ create }) => create),
  ...parts.flatMap(({ fill }) => fill),
  ...between,
  ...parts.flatMap(({ format, hide }) => [...format, ...hide]),
  ...parts.flatMap(({ protect }) => protect),
];
