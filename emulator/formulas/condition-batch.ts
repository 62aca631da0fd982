import type { CellValue } from '../document/cell';
import { eachCell } from '../document/cells';
import type { GridRange } from '../document/grid-range';
import { columnLetters, formatA1, lastRowOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { notEmulated } from '../run/errors';
import { createCalculation, isErrorText, sheetPrefix } from './calculation';

/**
 * Many small formulas computed in one go. Each question is a row of a scratch sheet: the values that its single-cell references have
 * stand in that row, so that cells with equal values can share one question. Ranges are loaded once, at their own addresses.
 */
export interface ConditionBatch {
  readonly decimal: ',' | '.';
  /** Starts a question: puts the values in its row; gives its number and the addresses of the values. */
  ask(values: readonly CellValue[]): { readonly question: number; readonly addresses: readonly string[] };
  /** The formula of a question, without '='. */
  setFormula(question: number, formula: string): void;
  /** Loads a range of a sheet; gives its address. */
  range(sheet: SheetData, range: GridRange): string;
  /** Computes all; the answers by question: is the formula true? An error is not. Throws for a formula that fills several cells. */
  answers(): readonly boolean[];
  free(): void;
}

/** `readValue` gives a cell's value, a formula's result included. */
export function createConditionBatch(
  decimal: ',' | '.',
  readValue: (sheet: SheetData, row: number, column: number) => CellValue,
): ConditionBatch {
  const calculation = createCalculation(decimal);
  const indexes = new Map<SheetData, { index: number; loaded: Set<number>; ranges: Set<string> }>();
  let questions = 0;
  const put = (sheet: number, row: number, column: number, value: CellValue): void => {
    if (isErrorText(value)) calculation.setFormula(sheet, row, column, value);
    else calculation.setValue(sheet, row, column, value);
  };
  return {
    decimal,
    ask: (values) => {
      questions += 1;
      const row = questions;
      values.forEach((value, index) => {
        put(0, row, index + 2, value);
      });
      return {
        question: row,
        addresses: values.map((_, index) => `${sheetPrefix(0)}${columnLetters(index + 2)}${row}`),
      };
    },
    setFormula: (question, formula) => {
      const comma = decimal === ',' ? ';' : ',';
      calculation.setFormula(0, question, 1, `IF(${formula}${comma}TRUE${comma}FALSE)`);
    },
    range: (sheet, range) => {
      let entry = indexes.get(sheet);
      if (!entry) {
        entry = { index: calculation.addSheet(), loaded: new Set(), ranges: new Set() };
        indexes.set(sheet, entry);
      }
      const { index, loaded, ranges } = entry;
      const address = formatA1(range);
      if (!ranges.has(address)) {
        ranges.add(address);
        const numRows = Math.max(0, Math.min(lastRowOf(range), sheet.rows.length) - range.row + 1);
        eachCell({ ...range, numRows }, (row, column) => {
          const key = row * 100_000 + column;
          if (loaded.has(key)) return;
          loaded.add(key);
          put(index, row, column, readValue(sheet, row, column));
        });
      }
      return sheetPrefix(index) + address;
    },
    answers: () => {
      calculation.evaluate();
      return Array.from({ length: questions + 1 }, (_, question) => {
        if (question === 0) return false;
        if (indexes.size > 0 && calculation.isArray(0, question, 1)) {
          throw notEmulated('a conditional format formula that fills several cells');
        }
        return calculation.isTrue(0, question, 1);
      });
    },
    free: () => calculation.free(),
  };
}
