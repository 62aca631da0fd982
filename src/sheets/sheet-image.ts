import type { CellValue } from '../kernel/cell';
import type { ConditionalRule, Validation } from './sheet-look';
import type { SheetKey } from './table-schema';

/** A sheet as it was read: its values (from A1 on, unless only a block was asked for), and its look where the command asked for it. */
export interface SheetImage {
  /** Google's number of the sheet. */
  readonly id: number;
  readonly name: string;
  /** Which of our sheets it is (metadata first, name second); null = the user's own. */
  readonly key: SheetKey | null;
  /** Employee ID of a manager tab, else null. */
  readonly owner: string | null;
  readonly rows: readonly (readonly CellValue[])[];
  /** Row and column of `rows[0][0]`, 1-based: 1 and 1 unless only a block was read. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Last row with content, also where it was not read. */
  readonly lastRow: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly look?: SheetLookImage;
}

/** What `setup` reads beside the values; arrays run over the sheet's columns or rows from the first. */
export interface SheetLookImage {
  readonly position: number;
  readonly isHidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headerNotes: readonly string[];
  readonly headerBackgrounds: readonly string[];
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly boolean[];
  /** Number formats and validations per column: one value where the whole column (below the header) agrees, null where it is mixed. */
  readonly numberFormats: readonly (string | null)[];
  readonly validations: readonly (Validation | null | 'mixed')[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly protection: { readonly editors: readonly string[]; readonly description: string } | null;
}

export interface Workbook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Names of all sheets in their order, the user's own included: a new sheet's name must be free. */
  readonly sheetNames: readonly string[];
  readonly sheets: readonly SheetImage[];
}
