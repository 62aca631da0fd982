import type { Language } from '../kernel/language';

/** What «Отчёт РОПа» draws. Weeks are the Mondays they begin with, oldest first. */
export interface HeadReport {
  readonly language: Language;
  readonly firm: string;
  readonly today: string;
  readonly weeks: readonly string[];
  /** Fulfilment in per cent by person and week; null where nothing matured. */
  readonly people: readonly { readonly name: string; readonly percents: readonly (number | null)[] }[];
  /** Fulfilment of the whole department by week, with the number of matured obligations. */
  readonly index: readonly { readonly percent: number | null; readonly matured: number }[];
  /** Deviations by kind, most frequent first, with the share of all that the kinds so far make up. */
  readonly pareto: readonly { readonly title: string; readonly count: number; readonly cumulativePercent: number }[];
  /** Sentences of what to talk about first. */
  readonly sentences: readonly string[];
  /** What the figures are of and when they were made; why there are none. */
  readonly note: string;
}
