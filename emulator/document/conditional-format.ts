import type { GridRange } from './grid-range';

/** What a condition changes on the cells where it holds; absent = left as it is. */
export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

/** A name of SpreadsheetApp.InterpolationType: NUMBER, PERCENT, PERCENTILE, MIN, MAX. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/**
 * A conditional format rule. In `condition` rules, `criteria` is a name of SpreadsheetApp.BooleanCriteria
 * (CUSTOM_FORMULA: values[0] is the formula with '=', relative to the top left cell of the first range).
 * The first rule in a sheet's list wins, property by property.
 */
export type ConditionalFormat =
  | {
      readonly kind: 'condition';
      readonly ranges: readonly GridRange[];
      readonly criteria: string;
      readonly values: readonly (string | number | boolean | { readonly dateMs: number })[];
      readonly style: ConditionalStyle;
    }
  | {
      readonly kind: 'gradient';
      readonly ranges: readonly GridRange[];
      readonly min: GradientPoint;
      readonly mid: GradientPoint | null;
      readonly max: GradientPoint;
    };
