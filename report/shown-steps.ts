import type { HeadReport } from '../src/app/head-report-contract';

type Step = HeadReport['pareto'][number];

/** More bars than that no eye compares. */
const MOST_BARS = 9;

/** The steps to draw: the most frequent kinds, the rest as one bar named by `others`. */
export function shownSteps(pareto: readonly Step[], others: (kinds: number) => string): readonly Step[] {
  if (pareto.length <= MOST_BARS) return pareto;
  const rest = pareto.slice(MOST_BARS - 1);
  const count = rest.reduce((sum, step) => sum + step.count, 0);
  return [...pareto.slice(0, MOST_BARS - 1), { title: others(rest.length), count, cumulativePercent: 100 }];
}

/** How many of the most frequent kinds make up four fifths of all: those to begin with. */
export const vitalFew = (pareto: readonly Step[]): number =>
  pareto.findIndex(({ cumulativePercent }) => cumulativePercent >= 80) + 1;
