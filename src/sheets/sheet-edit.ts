import type { CellValue } from '../kernel/cell';
import type { ConditionalRule, Validation } from './sheet-look';
import type { SheetKey } from './table-schema';

/** A sheet by name: the name is what stays known before and after it is created. */
export type SheetName = string;

/** A rectangle of a sheet; row and column are 1-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly url: string;
}

export interface BlockStyle {
  readonly background?: string | null;
  readonly fontColor?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  /** Colour of a line along the lower edge. */
  readonly lineBelow?: string;
}

/**
 * Every change of the workbook is one of these plain values: they can be counted for a preview, compared in a test,
 * applied by `src/gas` and, after a run was killed, computed again. Applied in the order given.
 */
export type SheetEdit =
  | {
      readonly kind: 'insert-sheet';
      readonly sheet: SheetName;
      readonly key: SheetKey;
      readonly owner: string | null;
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** A sheet that looks like one made before in the same run, which holds nothing but its headers yet. */
  | {
      readonly kind: 'copy-sheet';
      readonly sheet: SheetName;
      readonly from: SheetName;
      readonly key: SheetKey;
      readonly owner: string | null;
      readonly index: number;
    }
  | { readonly kind: 'rename-sheet'; readonly sheet: SheetName; readonly to: SheetName }
  /** Puts the sheet in front of the person. */
  | { readonly kind: 'open-sheet'; readonly sheet: SheetName }
  | { readonly kind: 'move-sheet'; readonly sheet: SheetName; readonly index: number }
  | { readonly kind: 'mark-sheet'; readonly sheet: SheetName; readonly key: SheetKey; readonly owner: string | null }
  | { readonly kind: 'show-sheet'; readonly sheet: SheetName; readonly isHidden: boolean }
  | { readonly kind: 'tab-color'; readonly sheet: SheetName; readonly color: string }
  | { readonly kind: 'freeze'; readonly sheet: SheetName; readonly rows: number; readonly columns: number }
  | { readonly kind: 'insert-rows'; readonly sheet: SheetName; readonly before: number; readonly count: number }
  /** Grows the grid at its lower end. */
  | { readonly kind: 'append-rows'; readonly sheet: SheetName; readonly count: number }
  | { readonly kind: 'insert-columns'; readonly sheet: SheetName; readonly before: number; readonly count: number }
  | { readonly kind: 'delete-rows'; readonly sheet: SheetName; readonly row: number; readonly count: number }
  | {
      readonly kind: 'hide-rows';
      readonly sheet: SheetName;
      readonly row: number;
      readonly count: number;
      readonly isHidden: boolean;
    }
  | {
      readonly kind: 'hide-columns';
      readonly sheet: SheetName;
      readonly column: number;
      readonly count: number;
      readonly isHidden: boolean;
    }
  | {
      readonly kind: 'column-width';
      readonly sheet: SheetName;
      readonly column: number;
      readonly count: number;
      readonly pixels: number;
    }
  /** Sorts whole rows, the user's own columns included. */
  | { readonly kind: 'sort-rows'; readonly sheet: SheetName; readonly block: Block; readonly byColumn: number }
  /** Texts are written as texts: the column's number format is `@`, or a text that could be taken for a formula is quoted. */
  | {
      readonly kind: 'values';
      readonly sheet: SheetName;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
      /** Of one piece with the edit before it, though on another sheet: a run does not stop between them. */
      readonly joins?: true;
    }
  | { readonly kind: 'links'; readonly sheet: SheetName; readonly links: readonly Link[] }
  | {
      readonly kind: 'notes';
      readonly sheet: SheetName;
      readonly row: number;
      readonly column: number;
      readonly notes: readonly (readonly string[])[];
    }
  | { readonly kind: 'number-format'; readonly sheet: SheetName; readonly block: Block; readonly format: string }
  | {
      readonly kind: 'validation';
      readonly sheet: SheetName;
      readonly block: Block;
      readonly validation: Validation | null;
    }
  | { readonly kind: 'style'; readonly sheet: SheetName; readonly block: Block; readonly style: BlockStyle }
  | {
      readonly kind: 'backgrounds';
      readonly sheet: SheetName;
      readonly row: number;
      readonly column: number;
      readonly colors: readonly (readonly (string | null)[])[];
    }
  /** A filter over the block, whose first row is the header; a sheet that has one keeps it. */
  | { readonly kind: 'filter'; readonly sheet: SheetName; readonly block: Block }
  /** Replaces our rules; foreign ones survive. */
  | { readonly kind: 'conditional-rules'; readonly sheet: SheetName; readonly rules: readonly ConditionalRule[] }
  /** One sheet protection whose editors are the owner of the file and these. */
  | {
      readonly kind: 'protect';
      readonly sheet: SheetName;
      readonly editors: readonly string[];
      readonly description: string;
    };
