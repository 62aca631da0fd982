import { groupBy } from '../kernel/group-by';
import type { DeviationKind } from './deviation';
import type { Obligation } from './obligation';

/** In which respect an operation fails; the remedy differs with it. */
export type Aspect = 'term' | 'skipping' | 'order' | 'gate' | 'evidence' | 'plan';

export const kindsOfAspect: Readonly<Record<Aspect, readonly DeviationKind[]>> = {
  term: ['overdue', 'late'],
  skipping: ['skipped'],
  order: ['wrong-order'],
  gate: ['gate-bypass'],
  evidence: ['no-evidence'],
  plan: ['below-plan'],
};

/** The map where most who have the operation fail; a person where he fails far oftener than the others; else ordinary scatter. */
export type Verdict =
  | {
      readonly kind: 'map';
      readonly operation: string;
      readonly aspect: Aspect;
      /** Of `performers` with enough cases so many deviate. */
      readonly deviating: number;
      readonly performers: number;
    }
  | ({
      readonly kind: 'person';
      readonly operation: string;
      readonly aspect: Aspect;
      readonly performer: string;
    } & Comparison)
  | {
      readonly kind: 'ordinary';
      readonly operation: string;
      readonly aspect: Aspect;
      readonly violated: number;
      readonly matured: number;
    };

interface Comparison {
  readonly violated: number;
  readonly matured: number;
  readonly othersViolated: number;
  readonly othersMatured: number;
}

interface Tally {
  matured: number;
  violated: number;
}

const fewestPerformers = 3;
const fewestCasesEach = 3;
const fewestCasesOfPerson = 5;
const fewestCasesMore = 3;

/** ≥ 3 performers with ≥ 3 matured each, and ≥ 60 % of them deviate. In whole numbers, so that exactly 60 % counts. */
const isMapAtFault = (deviating: number, performers: number): boolean =>
  performers >= fewestPerformers && deviating * 5 >= performers * 3;

/** ≥ 5 matured, a rate at least twice the others', and at least 3 cases more than he would have at their rate. */
const isPersonAtFault = ({ violated, matured, othersViolated, othersMatured }: Comparison): boolean =>
  matured >= fewestCasesOfPerson &&
  othersMatured > 0 &&
  violated * othersMatured >= 2 * othersViolated * matured &&
  violated * othersMatured - othersViolated * matured >= fewestCasesMore * othersMatured;

/** Verdicts on each operation in each respect in which somebody deviates, the most cases first. */
export function mapOrPerson(obligations: readonly Obligation[]): readonly Verdict[] {
  const verdicts: { readonly cases: number; readonly verdict: Verdict }[] = [];
  for (const [operation, group] of groupBy(obligations, ({ task }) => task.operation))
    for (const aspect of Object.keys(kindsOfAspect) as Aspect[]) {
      const cases = group.filter((each) => deviates(each, aspect)).length;
      if (cases > 0) for (const verdict of verdictsOn(operation, aspect, group)) verdicts.push({ cases, verdict });
    }
  return verdicts.sort((a, b) => b.cases - a.cases).map(({ verdict }) => verdict);
}

const deviates = (obligation: Obligation, aspect: Aspect): boolean =>
  obligation.violatedBy.some((kind) => kindsOfAspect[aspect].includes(kind));

function verdictsOn(operation: string, aspect: Aspect, obligations: readonly Obligation[]): readonly Verdict[] {
  const tallies = new Map<string, Tally>();
  const total: Tally = { matured: 0, violated: 0 };
  for (const obligation of obligations) {
    const { performer } = obligation.task;
    const tally = tallies.get(performer) ?? { matured: 0, violated: 0 };
    tallies.set(performer, tally);
    for (const each of [tally, total]) {
      each.matured += 1;
      if (deviates(obligation, aspect)) each.violated += 1;
    }
  }
  const judged = [...tallies.values()].filter(({ matured }) => matured >= fewestCasesEach);
  const deviating = judged.filter(({ violated }) => violated > 0).length;
  if (isMapAtFault(deviating, judged.length))
    return [{ kind: 'map', operation, aspect, deviating, performers: judged.length }];
  const persons = [...tallies].flatMap(([performer, { matured, violated }]): Verdict[] => {
    const othersMatured = total.matured - matured;
    const othersViolated = total.violated - violated;
    const comparison = { violated, matured, othersViolated, othersMatured };
    return isPersonAtFault(comparison) ? [{ kind: 'person', operation, aspect, performer, ...comparison }] : [];
  });
  return persons.length > 0 ? persons : [{ kind: 'ordinary', operation, aspect, ...total }];
}
