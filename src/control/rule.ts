import type { LocalStamp } from '../kernel/local-date';
import type { Task } from '../model/task';
import type { Deviation, DeviationKind, Severity } from './deviation';
import type { FactIndex } from './fact-index';

/** What a rule finds; which kind it is and how much it weighs stands in the rule's record. */
export type Found = Omit<Deviation, 'kind' | 'severity'>;

/** A rule is pure: facts in, deviations out; it changes nothing. */
export type Rule = (facts: FactIndex) => readonly Found[];

/** A kind of deviation, registered once in `rules.ts`. */
export interface RuleRecord {
  readonly key: DeviationKind;
  readonly rule: Rule;
  readonly severity: Severity | ((found: Found) => Severity);
  readonly isOnByDefault: boolean;
}

/** A deviation of a task: whose, of what, since when, how large. */
export const foundIn = (
  task: Task,
  since: LocalStamp | null,
  size: number | null,
  figures: Found['figures'] = {},
): Found => ({
  task: task.id,
  deal: task.deal,
  operation: task.operation,
  performer: task.performer,
  since,
  size,
  figures,
});
