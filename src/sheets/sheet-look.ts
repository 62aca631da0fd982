/** A data validation, as we set it; a list by range is given by sheet and column so that no A1 text is kept. */
export type Validation =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly isStrict: boolean }
  | {
      readonly kind: 'list-from';
      readonly sheetName: string;
      readonly column: number;
      readonly fromRow: number;
      readonly isStrict: boolean;
    }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'date' };

/** A conditional format by formula. `mark` stands in the formula as `N("tk:mark")=0`, so that ours are told from foreign ones. */
export interface ConditionalRule {
  readonly mark: string;
  /** A formula for the top left cell of the range, `;` between arguments, no decimals. */
  readonly formula: string;
  readonly range: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly isBold?: boolean;
  readonly isStruckOut?: boolean;
}
