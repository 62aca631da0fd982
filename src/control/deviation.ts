import type { LocalStamp } from '../kernel/local-date';

/** Every kind of deviation, as defined in docs/deviations.md. */
export type DeviationKind =
  | 'overdue'
  | 'late'
  | 'skipped'
  | 'wrong-order'
  | 'gate-bypass'
  | 'no-evidence'
  | 'unchecked'
  | 'below-plan'
  | 'above-plan'
  | 'rhythm'
  | 'over-norm'
  | 'under-norm'
  | 'no-time'
  | 'shift'
  | 'unplanned'
  | 'wrong-performer'
  | 'entered-later'
  | 'resource-missing'
  | 'stalled'
  | 'unattended'
  | 'overload'
  | 'old-map';

export type Severity = 'high' | 'medium' | 'low';

/** A fact against the map. `size` is in the unit of its kind (working days, units, per cent, minutes, count); null = none. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly severity: Severity;
  readonly task: string | null;
  readonly deal: string | null;
  readonly operation: string | null;
  readonly performer: string | null;
  readonly since: LocalStamp | null;
  readonly size: number | null;
  /** What the sentence needs beside the size, e.g. `{ missing: 3, questions: 7 }`. Operations stand here by ID. */
  readonly figures: Readonly<Record<string, number | string>>;
}
