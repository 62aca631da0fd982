import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import type { ReferenceIndex } from './reference-index';

/** What reading and writing cells depends on beside the column. */
export interface CellContext {
  readonly language: Language;
  /** A date typed without a year is the one nearest to today. */
  readonly today: LocalDate;
  readonly references: ReferenceIndex;
}

/** What a cell means: a choice is its code, a reference an ID, a date an ISO text, an empty cell null. */
export type Parsed = string | number | boolean | null | readonly string[];

/** A cell that cannot be understood; the code names the finding. */
export interface CellProblem {
  readonly kind: 'problem';
  readonly code: string;
  readonly figures?: Readonly<Record<string, string | number>>;
}

export const isProblem = (value: Parsed | CellProblem): value is CellProblem =>
  typeof value === 'object' && value !== null && 'kind' in value;

export const problem = (code: string, figures?: Readonly<Record<string, string | number>>): CellProblem =>
  figures ? { kind: 'problem', code, figures } : { kind: 'problem', code };
