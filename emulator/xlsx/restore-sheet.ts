import type { CellStyle } from '../document/cell';
import {
  formulaAt,
  noteAt,
  setFormulaAt,
  setNoteAt,
  setRichTextAt,
  setStyleAt,
  setValueAt,
  styleAt,
  valueAt,
} from '../document/cells';
import type { DataValidation } from '../document/data-validation';
import type { DimensionData, SheetData } from '../document/sheet';
import { internStyle } from '../document/style';
import { sheetsFormula } from './excel-formula';
import { setValidations } from './read-sheet';
import type { SavedSheet, SavedWorkbook } from './saved-workbook';
import { shownText, shownValue } from './shown-cell';

/** What is shared by all sheets of a saved workbook. */
export interface Restoring {
  readonly decimal: ',' | '.';
  readonly looks: ReadonlyMap<CellStyle, CellStyle>;
  readonly styles: readonly CellStyle[];
  readonly validations: readonly DataValidation[];
}

export function createRestoring(saved: SavedWorkbook, decimal: ',' | '.'): Restoring {
  const styles = saved.styles.map((style) => internStyle(style));
  const looks = new Map<CellStyle, CellStyle>();
  for (const [read, index] of saved.looks) {
    const style = styles[index];
    if (style) looks.set(internStyle(read), style);
  }
  return { decimal, looks, styles, validations: saved.validations.map(freezeValidation) };
}

const freezeValidation = (rule: DataValidation): DataValidation => Object.freeze(rule);

/** Turns cells as read from the file into those that were written, wherever the file still shows what was written. */
export function restoreSheet(restoring: Restoring, saved: SavedSheet, sheet: SheetData): void {
  restoreStyles(restoring, saved, sheet);
  for (const [row, column, value] of saved.values) {
    const expected = value === null ? false : shownValue(value, styleAt(sheet, row, column).numberFormat);
    if (valueAt(sheet, row, column) === expected && formulaAt(sheet, row, column) === undefined)
      setValueAt(sheet, row, column, value);
  }
  for (const [row, column, formula, written] of saved.formulas) {
    const expected = written === null ? undefined : sheetsFormula(written, restoring.decimal);
    if (formulaAt(sheet, row, column) === expected) setFormulaAt(sheet, row, column, formula);
  }
  for (const [row, column, note] of saved.notes) {
    if ((noteAt(sheet, row, column) ?? null) === shownText(note)) setNoteAt(sheet, row, column, note);
  }
  for (const [row, column, text, richText] of saved.richTexts) {
    if (valueAt(sheet, row, column) === text) setRichTextAt(sheet, row, column, richText);
  }
  for (const [index, ranges] of saved.validations) {
    for (const range of ranges) setValidations(sheet, range, restoring.validations[index]);
  }
  sheet.rowDimensions = dimensionsOf(saved.rowDimensions);
  sheet.columnDimensions = dimensionsOf(saved.columnDimensions);
  sheet.filter = saved.filter && { range: saved.filter.range, hiddenValues: new Map(saved.filter.hiddenValues) };
}

function restoreStyles({ looks, styles }: Restoring, saved: SavedSheet, sheet: SheetData): void {
  const exceptions = saved.styles.filter(([row, column, , read]) => styleAt(sheet, row, column) === internStyle(read));
  sheet.rows.forEach((data, index) => {
    data?.styles?.forEach((style, column) => {
      const stands = style && looks.get(style);
      if (stands) setStyleAt(sheet, index + 1, column + 1, stands);
    });
  });
  for (const [row, column, index] of exceptions) {
    const style = styles[index];
    if (style) setStyleAt(sheet, row, column, style);
  }
}

function dimensionsOf(entries: SavedSheet['rowDimensions']): (DimensionData | undefined)[] {
  const dimensions: (DimensionData | undefined)[] = [];
  for (const [line, dimension] of entries) {
    while (dimensions.length < line) dimensions.push(undefined);
    dimensions[line - 1] = dimension;
  }
  return dimensions;
}
