import type { Deviation } from './deviation';
import type { FactIndex } from './fact-index';
import { rules } from './rules';

/** Every deviation of the facts by the rules that are switched on, kind by kind in the order of `rules`. */
export function findDeviations(facts: FactIndex): readonly Deviation[] {
  const disabled = new Set(facts.firm.settings.disabledDeviations);
  const deviations: Deviation[] = [];
  for (const { key, rule, severity, isOnByDefault } of rules) {
    if (!isOnByDefault || disabled.has(key)) continue;
    for (const found of rule(facts))
      deviations.push({ kind: key, severity: typeof severity === 'function' ? severity(found) : severity, ...found });
  }
  return deviations;
}
