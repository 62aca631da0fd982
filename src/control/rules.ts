import type { DeviationKind } from './deviation';
import type { RuleRecord } from './rule';
import { abovePlan, belowPlan } from './rule/below-plan';
import { enteredLater } from './rule/entered-later';
import { gateBypass } from './rule/gate-bypass';
import { late } from './rule/late';
import { noEvidence } from './rule/no-evidence';
import { noTime } from './rule/no-time';
import { overNorm, underNorm } from './rule/over-norm';
import { overdue } from './rule/overdue';
import { skipped } from './rule/skipped';
import { stalled } from './rule/stalled';
import { unattended } from './rule/unattended';
import { unplanned } from './rule/unplanned';
import { wrongOrder } from './rule/wrong-order';
import { wrongPerformer } from './rule/wrong-performer';

/** Working days from which a delay is shown red instead of yellow. */
const longDelayWorkingDays = 3;

/** Every kind of deviation that is looked for, in the order in which reports list them. A new kind is a file in rule/ and a line here. */
export const rules: readonly RuleRecord[] = [
  { key: 'gate-bypass', rule: gateBypass, severity: 'high', isOnByDefault: true },
  { key: 'unattended', rule: unattended, severity: 'high', isOnByDefault: true },
  { key: 'overdue', rule: overdue, severity: bySize, isOnByDefault: true },
  { key: 'skipped', rule: skipped, severity: 'high', isOnByDefault: true },
  { key: 'wrong-order', rule: wrongOrder, severity: 'medium', isOnByDefault: true },
  { key: 'stalled', rule: stalled, severity: 'medium', isOnByDefault: true },
  { key: 'late', rule: late, severity: bySize, isOnByDefault: true },
  { key: 'no-evidence', rule: noEvidence, severity: 'medium', isOnByDefault: true },
  { key: 'wrong-performer', rule: wrongPerformer, severity: 'medium', isOnByDefault: true },
  { key: 'below-plan', rule: belowPlan, severity: 'medium', isOnByDefault: true },
  { key: 'over-norm', rule: overNorm, severity: 'low', isOnByDefault: true },
  { key: 'under-norm', rule: underNorm, severity: 'low', isOnByDefault: true },
  { key: 'no-time', rule: noTime, severity: 'low', isOnByDefault: true },
  { key: 'entered-later', rule: enteredLater, severity: 'low', isOnByDefault: true },
  { key: 'unplanned', rule: unplanned, severity: 'low', isOnByDefault: true },
  { key: 'above-plan', rule: abovePlan, severity: 'low', isOnByDefault: true },
];

function bySize({ size }: { readonly size: number | null }): 'high' | 'medium' {
  return (size ?? 0) >= longDelayWorkingDays ? 'high' : 'medium';
}

/** Place of a kind in the reports; kinds that nobody looks for come last. */
export const orderOfKind: ReadonlyMap<DeviationKind, number> = new Map(rules.map(({ key }, at) => [key, at]));
