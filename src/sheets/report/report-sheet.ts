import type { DesiredRow } from '../desired-row';
import type { TableSchema } from '../table-schema';

/** Where a row of a report leads; the app knows in which sheet and row that stands. */
export type ReportTarget =
  | { readonly kind: 'task'; readonly task: string; readonly performer: string }
  | { readonly kind: 'deal'; readonly deal: string }
  | { readonly kind: 'answers'; readonly deal: string };

/** Address of a place (`#gid=1&range=A7`); `''` where it has none, and then the row has no link. */
export type LinkTo = (target: ReportTarget) => string;

/** A report as its sheet is to look: plain data that `diffReport` turns into edits. */
export interface ReportSheet {
  readonly schema: TableSchema;
  /** First row: a summary in one line. */
  readonly title: string;
  readonly rows: readonly DesiredRow[];
  /** Columns that a setting may leave out: true = empty and hidden. */
  readonly leftOut: Readonly<Record<string, boolean>>;
}
