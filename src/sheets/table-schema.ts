import type { Bilingual } from '../kernel/language';

export type SheetKey =
  | 'start' | 'stages' | 'operations' | 'precedence' | 'periodicity' | 'norms' | 'resources' | 'controls' | 'types' | 'questions' | 'staff' | 'absences'
  | 'calendar' | 'clients' | 'deals' | 'stage-history' | 'answers' | 'settings' | 'register' | 'time-log' | 'event-log' | 'map-versions' | 'manager-tab'
  | 'quick-entry' | 'map-check' | 'morning' | 'week' | 'deviations' | 'offer-gate';

/** How a column is read, written, checked and shown. A choice stores our code and shows the word of the language. */
export type ColumnType =
  | { readonly kind: 'text' } | { readonly kind: 'integer' } | { readonly kind: 'number' } | { readonly kind: 'percent' }
  | { readonly kind: 'date' } | { readonly kind: 'stamp' } | { readonly kind: 'minutes' } | { readonly kind: 'yes-no' } | { readonly kind: 'checkbox' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Bilingual>>; readonly open?: boolean }
  /** A cell (or, with `many`, a list) that names rows of another sheet; the dropdown is fed from there. */
  | { readonly kind: 'reference'; readonly to: SheetKey; readonly many?: boolean }
  | { readonly kind: 'json' };

export interface Column {
  readonly key: string;
  readonly header: Bilingual;
  /** What the column means and an example: the note on its header. */
  readonly note: Bilingual;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** «⁺»: hidden until asked for. */
  readonly isAdvanced: boolean;
  /** Written by the add-on, grey to the user. */
  readonly isOurs: boolean;
  /** Pixels. */
  readonly width: number;
}

export interface TableSchema {
  readonly sheet: SheetKey;
  readonly name: Bilingual;
  /** Row of the headers, 1-based (2 in the manager tabs and reports, whose first row is a summary). */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Column keys that identify a row; empty where rows have no identity. */
  readonly identity: readonly string[];
  readonly look: {
    readonly tabColor: string;
    readonly isHiddenOnDayOne: boolean;
    /** Who may edit: everybody, the heads, or the head and the tab's owner. */
    readonly protection: 'none' | 'heads' | 'heads-and-owner';
    /** Rows a new sheet is trimmed to. */
    readonly rows: number;
  };
}
