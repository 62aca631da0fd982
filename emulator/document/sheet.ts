import type { CellStyle, CellValue, RichText } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { DataValidation } from './data-validation';
import type { GridRange } from './grid-range';
import type { ProtectionData } from './protection';

/**
 * One row's cells in planes: arrays by column (index 0 = column A), shorter than the sheet where the rest is empty.
 * Planes other than values exist only where something is in them: 50,000 × 13 plain values stay small.
 */
export interface RowData {
  values: CellValue[];
  formulas?: (string | undefined)[];
  styles?: (CellStyle | undefined)[];
  notes?: (string | undefined)[];
  validations?: (DataValidation | undefined)[];
  richTexts?: (RichText | undefined)[];
}

/** What belongs to a row or column as such; it stays in place when cells are sorted. */
export interface DimensionData {
  /** Pixels; absent = default (rows 21, columns 100). */
  size?: number;
  hidden?: boolean;
}

export interface FilterData {
  range: GridRange;
  /** Column number → values hidden by the filter, as displayed. */
  hiddenValues: Map<number, readonly string[]>;
}

export interface SheetData {
  /** Sheets' gid. */
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  /** Grid size: what getMaxRows and getMaxColumns say. */
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  /** Index 0 = row 1; holes are undefined; may be shorter than maxRows. */
  rows: (RowData | undefined)[];
  /** Index 0 = row 1. */
  rowDimensions: (DimensionData | undefined)[];
  /** Index 0 = column A. */
  columnDimensions: (DimensionData | undefined)[];
  merges: GridRange[];
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionData[];
  filter: FilterData | null;
  /** Grows with every change: caches key on it. */
  revision: number;
}

export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** An empty sheet of Google's default size: 1000 × 26. */
export function createSheetData(id: number, name: string, maxRows = 1000, maxColumns = 26): SheetData {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    rightToLeft: false,
    rows: [],
    rowDimensions: [],
    columnDimensions: [],
    merges: [],
    conditionalFormats: [],
    protections: [],
    filter: null,
    revision: 0,
  };
}
