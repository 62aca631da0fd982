import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../document/cell';

/** A throw-away IronCalc model: filled, evaluated once, read, freed. Rows and columns count from 1, sheets from 0. */
export interface Calculation {
  readonly decimal: ',' | '.';
  /** Adds a sheet; returns its index. Sheet 0 is there from the start. */
  addSheet(): number;
  setValue(sheet: number, row: number, column: number, value: CellValue): void;
  /** A formula as `writeFormula` gives it, without '='. */
  setFormula(sheet: number, row: number, column: number, formula: string): void;
  evaluate(): void;
  /** Is the result TRUE? Only for formulas whose result is TRUE, FALSE or an error. */
  isTrue(sheet: number, row: number, column: number): boolean;
  /** An error is its text; `digits` is a cell that holds `value&""`, from which a number is read in full precision. */
  result(sheet: number, row: number, column: number, digits: { sheet: number; row: number; column: number }): CellValue;
  /** Does the result spill over its neighbours? */
  isArray(sheet: number, row: number, column: number): boolean;
  free(): void;
}

/** Errors IronCalc and Sheets have in common, and what Sheets shows for IronCalc's own. */
const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/A',
  '#REF!': '#REF!',
  '#VALUE!': '#VALUE!',
  '#DIV/0!': '#DIV/0!',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
  '#NAME?': '#NAME?',
  '#ERROR!': '#ERROR!',
  '#CIRC!': '#REF!',
  '#SPILL!': '#REF!',
  '#CALC!': '#N/A',
};

/** The error's text if a computed value is an error of Sheets. */
export const isErrorText = (value: CellValue): value is string => typeof value === 'string' && value in ERRORS;

const TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Decimal comma: IronCalc's `de`, whose separators are those of ru_RU; it has no Russian. */
export function createCalculation(decimal: ',' | '.'): Calculation {
  const model = new Model('calculation', decimal === ',' ? 'de' : 'en', 'UTC', 'en');
  model.pauseEvaluation();
  let sheets = 1;
  return {
    decimal,
    addSheet: () => {
      model.newSheet();
      sheets += 1;
      return sheets - 1;
    },
    setValue: (sheet, row, column, value) => {
      if (value !== null) model.setUserInput(sheet, row, column, inputText(value, decimal));
    },
    setFormula: (sheet, row, column, formula) => model.setUserInput(sheet, row, column, `=${formula}`),
    evaluate: () => {
      model.resumeEvaluation();
      model.evaluate();
    },
    isTrue: (sheet, row, column) =>
      model.getCellType(sheet, row, column) === TYPE.boolean &&
      model.getFormattedCellValue(sheet, row, column) === 'TRUE',
    result: (sheet, row, column, digits) => {
      const type = model.getCellType(sheet, row, column);
      if (type === TYPE.number) {
        return Number(model.getFormattedCellValue(digits.sheet, digits.row, digits.column));
      }
      const text = model.getFormattedCellValue(sheet, row, column);
      if (type === TYPE.boolean) return text === 'TRUE';
      if (type === TYPE.error) return ERRORS[text] ?? '#ERROR!';
      return text;
    },
    isArray: (sheet, row, column) => {
      const structure = model.getCellArrayStructure(sheet, row, column);
      return (
        typeof structure === 'object' &&
        'DynamicAnchor' in structure &&
        structure.DynamicAnchor.some((size) => size > 1)
      );
    },
    free: () => model.free(),
  };
}

/** IronCalc's name for a sheet of a calculation, as a prefix of references. */
export const sheetPrefix = (index: number): string => `Sheet${index + 1}!`;

/** A value as it would be typed: the apostrophe keeps text text. */
function inputText(value: string | number | boolean, decimal: ',' | '.'): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return `'${value}`;
}

const known = new Map<string, boolean>();

/** Does IronCalc have the function? It writes the names it knows in capitals, others in small letters. */
export function isKnownFunction(name: string): boolean {
  let answer = known.get(name);
  if (answer === undefined) {
    const model = new Model('names', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    model.setUserInput(0, 1, 1, `=${name}(1)`);
    answer = model.getCellContent(0, 1, 1).startsWith(`=${name.toUpperCase()}(`);
    model.free();
    known.set(name, answer);
  }
  return answer;
}
