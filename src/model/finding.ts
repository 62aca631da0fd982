import type { CellValue } from '../kernel/cell';

/** Where a finding lies: a sheet and, where known, the row (1-based, as the user sees it) and the column. */
export interface Place {
  /** Key of the sheet, e.g. `operations`. */
  readonly sheet: string;
  readonly row?: number;
  /** Key of the column, e.g. `term`. */
  readonly column?: string;
}

/**
 * A user's mistake as a value: where, what stands there, what was expected, an example of a right one.
 * `code` names the text (i18n) and `figures` fill it in; severity `error` leaves the row out, `gap` is incompleteness,
 * `warning` changes nothing.
 */
export interface Finding {
  readonly kind: 'finding';
  readonly severity: 'error' | 'gap' | 'warning';
  readonly code: string;
  readonly place: Place;
  readonly value?: CellValue;
  readonly figures?: Readonly<Record<string, string | number>>;
  /** ID of the stage whose map it was found in; absent where it is of no single one. */
  readonly stage?: string;
}
