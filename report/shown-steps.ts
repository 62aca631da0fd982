import type { HeadReport } from '../src/app/head-report-contract';

type Step = HeadReport['pareto'][number];

/** More bars than that no eye compares; a bar needs so many pixels for its name. */
const MOST_BARS = 9;
const NARROWEST_BAR = 80;

/** How many bars fit into a width, in pixels. */
export const barsIn = (width: number): number => Math.max(3, Math.min(MOST_BARS, Math.floor(width / NARROWEST_BAR)));

/** The steps to draw, no more than `most`: the most frequent kinds, the rest as one bar named by `others`. */
export function shownSteps(pareto: readonly Step[], most: number, others: (kinds: number) => string): readonly Step[] {
  if (pareto.length <= most) return pareto;
  const rest = pareto.slice(most - 1);
  const count = rest.reduce((sum, step) => sum + step.count, 0);
  return [...pareto.slice(0, most - 1), { title: others(rest.length), count, cumulativePercent: 100 }];
}

/** How many of the most frequent kinds make up four fifths of all: those to begin with. */
export const vitalFew = (pareto: readonly Step[]): number =>
  pareto.findIndex(({ cumulativePercent }) => cumulativePercent >= 80) + 1;
