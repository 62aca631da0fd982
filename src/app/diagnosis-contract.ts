import type { Language } from '../kernel/language';

/** Milliseconds of a call, and of each cell of it; `dirtyCell`: of each buffered cell that a flush sends. Kinds are those of cost-model.json. */
export type MeasuredCosts = Readonly<
  Record<string, { readonly ms: number; readonly cell?: number; readonly dirtyCell?: number }>
>;

/** What Google answered to an open question: whether as the code expects, and what was seen. */
export interface GoogleAnswer {
  readonly isAsExpected: boolean;
  readonly seen: string;
}

/** What the dialog «Диагностика» shows; the texts are in the page. */
export interface Diagnosis {
  readonly language: Language;
  readonly locale: string;
  readonly costs: MeasuredCosts;
  readonly answers: Readonly<Record<string, GoogleAnswer>>;
}
