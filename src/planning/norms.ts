import type { LocalDate } from '../kernel/local-date';
import type { Norm } from '../model/stage-map';

/** The norm in force on a day for each operation: the newest row that is not in the future. */
export function normsInForce(norms: readonly Norm[], on: LocalDate): ReadonlyMap<string, Norm> {
  const inForce = new Map<string, Norm>();
  for (const norm of norms) {
    const known = inForce.get(norm.operation);
    if (norm.validFrom <= on && (!known || known.validFrom <= norm.validFrom)) inForce.set(norm.operation, norm);
  }
  return inForce;
}
