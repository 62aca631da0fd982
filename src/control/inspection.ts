import type { Deviation } from './deviation';
import { type FactIndex, indexFacts } from './fact-index';
import type { Facts } from './facts';
import { findDeviations } from './find-deviations';
import { maturedObligations, type Obligation } from './obligation';

/** What every report starts from, computed once per run. */
export interface Inspection {
  readonly facts: FactIndex;
  readonly deviations: readonly Deviation[];
  readonly obligations: readonly Obligation[];
}

/** Looks up, applies every rule and weighs what was due: the one way from facts to reports. */
export function inspect(facts: Facts): Inspection {
  const index = indexFacts(facts);
  const deviations = findDeviations(index);
  return { facts: index, deviations, obligations: maturedObligations(index, deviations) };
}
