import type { Deviation } from './deviation';
import type { FactIndex } from './fact-index';
import { rules } from './rules';

/** Every deviation of the facts by the rules that are switched on, kind by kind in the order of `rules`. */
export function findDeviations(facts: FactIndex): readonly Deviation[] {
  const disabled = new Set(facts.firm.settings.disabledDeviations);
  const deviations: Deviation[] = [];
  for (const { key, rule, severity, isOnByDefault } of rules) {
    if (!isOnByDefault || disabled.has(key)) continue;
    for (const found of rule(facts)) {
      // Written out: spreading a hundred thousand of them takes as long as finding them.
      const { task, deal, operation, performer, since, size, figures } = found;
      const weight = typeof severity === 'function' ? severity(found) : severity;
      deviations.push({ kind: key, severity: weight, task, deal, operation, performer, since, size, figures });
    }
  }
  return deviations;
}
