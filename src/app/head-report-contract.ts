import type { Language } from '../kernel/language';

/** Fulfilment of the map in a week. */
export interface HeadReportFigure {
  /** Null where fewer than ten obligations matured: too little to be shown as a figure. */
  readonly percent: number | null;
  readonly matured: number;
}

/** What «Отчёт РОПа» draws. Weeks are the Mondays they begin with, oldest first; at most eight. */
export interface HeadReport {
  readonly language: Language;
  readonly firm: string;
  readonly today: string;
  readonly weeks: readonly string[];
  /** By person, a figure for each week. */
  readonly people: readonly { readonly name: string; readonly weeks: readonly HeadReportFigure[] }[];
  /** The whole department, a figure for each week. */
  readonly index: readonly HeadReportFigure[];
  /** Deviations of these weeks by kind, most frequent first, with the share of all that the kinds so far make up. */
  readonly pareto: readonly { readonly title: string; readonly count: number; readonly cumulativePercent: number }[];
  /** Sentences of what to talk about first, at most six. */
  readonly sentences: readonly string[];
  /** What the figures are of and when they were made; why there are none. */
  readonly note: string;
}
