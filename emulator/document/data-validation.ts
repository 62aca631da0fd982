import type { GridRange } from './grid-range';

/** A list source or bound of a validation that points at cells. */
export interface SheetRange {
  readonly sheetId: number;
  readonly range: GridRange;
}

/** Dates are moments in milliseconds, wrapped so that they differ from numbers. */
export type ValidationValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | SheetRange
  | { readonly dateMs: number };

/**
 * A data validation rule; immutable, shared by the cells that have it.
 * `criteria` is a name of SpreadsheetApp.DataValidationCriteria, `values` what its getCriteriaValues() would hold:
 * VALUE_IN_LIST [list, showDropdown], VALUE_IN_RANGE [SheetRange, showDropdown], CHECKBOX [] or [checked(, unchecked)],
 * CUSTOM_FORMULA [formula], NUMBER_BETWEEN [from, to], DATE_IS_VALID_DATE [] ….
 */
export interface DataValidation {
  readonly criteria: string;
  readonly values: readonly ValidationValue[];
  /** true = only a warning; false = input is rejected. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export function isSheetRange(value: ValidationValue | undefined): value is SheetRange {
  return typeof value === 'object' && value !== null && 'sheetId' in value;
}

export function isDateBound(value: ValidationValue | undefined): value is { readonly dateMs: number } {
  return typeof value === 'object' && value !== null && 'dateMs' in value;
}
