import type { Bilingual } from '../kernel/language';

export type SheetKey =
  | 'start'
  | 'stages'
  | 'operations'
  | 'precedence'
  | 'periodicity'
  | 'norms'
  | 'resources'
  | 'controls'
  | 'types'
  | 'questions'
  | 'staff'
  | 'absences'
  | 'calendar'
  | 'clients'
  | 'deals'
  | 'stage-history'
  | 'answers'
  | 'settings'
  | 'register'
  | 'time-log'
  | 'event-log'
  | 'map-versions'
  | 'manager-tab'
  | 'quick-entry'
  | 'map-check'
  | 'morning'
  | 'week'
  | 'deviations'
  | 'offer-gate';

/** The words of a closed list by code, in the order of the dropdown. */
export type ChoiceOptions = Readonly<Record<string, Bilingual>>;

/** How a column is read, written, checked and shown. A choice stores our code and shows the word of the language. */
export type ColumnType =
  | { readonly kind: 'text' }
  /** A whole number; `unit` is shown behind it. */
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number; readonly unit?: '%' }
  /** Where `isGrouped`, thousands are set apart and decimals left out. */
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly isGrouped?: boolean }
  /** Per cent as people say it: 20 is 20 %. Kept as text, because a typed `20%` would become 0.2. */
  | { readonly kind: 'percent'; readonly max?: number }
  | { readonly kind: 'date' }
  /** A day or a minute; where `isMixed`, each cell shows its time only if it has one. */
  | { readonly kind: 'stamp'; readonly isMixed?: boolean }
  /** Whole minutes. Kept as text where people type them (`1,5 ч`, `1:30`), as a number where we write them. */
  | { readonly kind: 'minutes' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'choice'; readonly options: ChoiceOptions; readonly open?: boolean }
  /**
   * A cell (or, with `many`, a list) that names rows of another sheet; the dropdown is fed from there.
   * `only` narrows «Типы» to one of its kinds; `or` names a second sheet that is tried as well.
   */
  | {
      readonly kind: 'reference';
      readonly to: SheetKey;
      readonly many?: boolean;
      readonly only?: 'sale' | 'client';
      readonly or?: SheetKey;
      /** A name that no sheet knows is kept as text, and it is for the record to say what it means. */
      readonly open?: boolean;
    }
  | { readonly kind: 'json' };

export interface Column {
  readonly key: string;
  readonly header: Bilingual;
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** What an empty cell of a required column stands for; without it an empty required cell is a finding. */
  readonly whenEmpty?: string | number | boolean;
  /** The header must be there although its cells may be empty. */
  readonly isHeaderRequired: boolean;
  /** «⁺»: hidden until asked for. */
  readonly isAdvanced: boolean;
  /** Hidden for good: for scripts and formulas, not for people. */
  readonly isTechnical: boolean;
  /** Written by the add-on, grey to the user. */
  readonly isOurs: boolean;
  /** Key of the hidden column that holds the address of this column's link: so a changed address is noticed. */
  readonly linkIn?: string;
  /** Pixels. */
  readonly width: number;
}

export type SheetFamily = 'start' | 'directory' | 'map' | 'kept' | 'tab' | 'report';

export interface TableSchema {
  readonly sheet: SheetKey;
  readonly name: Bilingual;
  readonly family: SheetFamily;
  /** Row of the headers, 1-based (2 in the manager tabs and reports, whose first row is a summary). */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** Column keys that identify a row; empty where rows have no identity. */
  readonly identity: readonly string[];
  /** Technical column that is marked in rows which were hidden because they could not be deleted. */
  readonly hiddenMarkIn?: string;
  readonly look: {
    readonly tabColor: string;
    readonly headerColor: string;
    readonly isHiddenOnDayOne: boolean;
    /** Columns up to and including this key stay in view; null = none. */
    readonly frozenUpTo: string | null;
    /** Whether its rows are looked through by filters. */
    readonly hasFilter: boolean;
    /** Who may edit: everybody, the heads, or the head and the tab's owner. */
    readonly protection: 'none' | 'heads' | 'heads-and-owner';
    /** Rows a new sheet is trimmed to. */
    readonly rows: number;
  };
}
