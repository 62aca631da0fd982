import type { DataValidation } from './data-validation';

/**
 * A value as Google stores it. A date or time is a serial number (days since 1899-12-30, wall time of the
 * spreadsheet's zone) in a cell whose number format is a date format. Empty is null, never ''.
 * A formula cell's own value is null: its result comes from a FormulaEngine.
 */
export type CellValue = string | number | boolean | null;

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type WrapStrategy = 'OVERFLOW' | 'WRAP' | 'CLIP';

export interface BorderEdge {
  /** '#rrggbb' */
  readonly color: string;
  /** A name of SpreadsheetApp.BorderStyle. */
  readonly style: string;
}

export interface CellBorders {
  readonly top?: BorderEdge;
  readonly left?: BorderEdge;
  readonly bottom?: BorderEdge;
  readonly right?: BorderEdge;
}

/** Everything a cell looks like. Absent = Google's default. Interned (see style.ts): equal styles are one object. */
export interface CellStyle {
  /** A Sheets number format such as 'dd.MM.yyyy', '0.00', '@'. Absent = automatic. */
  readonly numberFormat?: string;
  /** '#rrggbb' in lower case; absent = white. */
  readonly background?: string;
  /** '#rrggbb' in lower case; absent = black. */
  readonly fontColor?: string;
  readonly fontFamily?: string;
  /** Points; absent = 10. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment;
  /** Absent = bottom. */
  readonly verticalAlignment?: VerticalAlignment;
  /** Absent = OVERFLOW. */
  readonly wrap?: WrapStrategy;
  readonly borders?: CellBorders;
}

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
}

/** A stretch [start, end) of a cell's text with its own look or link. */
export interface RichTextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string;
  readonly style?: TextStyle;
}

/** Runs over the cell's text value, ordered, not overlapping; uncovered text has the cell's own style. */
export interface RichText {
  readonly runs: readonly RichTextRun[];
}

/** One cell put together from its row's planes. */
export interface Cell {
  readonly value: CellValue;
  /** With its leading '='. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly note?: string;
  readonly validation?: DataValidation;
  readonly richText?: RichText;
}
