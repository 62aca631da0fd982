import type { CellValue } from '../document/cell';
import { eachCell } from '../document/cells';
import type { FormulaResult } from '../document/formula-engine';
import type { GridRange } from '../document/grid-range';
import { formatA1, isInside } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { notEmulated } from '../run/errors';
import type { Calculation } from './calculation';
import { createCalculation, isKnownFunction, sheetPrefix } from './calculation';
import type { FormulaReference } from './formula-reference';
import { referenceRange } from './formula-reference';
import type { FormulaNode } from './formula-tree';
import { eachNode, FormulaParseError, parseFormula } from './formula-tree';
import { resultFormat } from './result-format';
import { decimalOf, findSheet, namedReference } from './sheet-reference';
import { writeFormula } from './write-formula';

/** The results of one sheet's formula cells and what they depend on. */
export interface ComputedSheet {
  readonly results: ReadonlyMap<string, FormulaResult | Error>;
  /** Every sheet that was read, with its revision at that time. */
  readonly read: ReadonlyMap<SheetData, number>;
  readonly usesToday: boolean;
  readonly usesNow: boolean;
}

interface FormulaCell {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly precedents: { readonly sheet: SheetData; readonly range: GridRange }[];
  nodes: readonly FormulaNode[];
  /** Why it has no result: not emulated. */
  refused: Error | null;
}

interface Loader {
  readonly document: SpreadsheetDocument;
  readonly calculation: Calculation;
  readonly today: number;
  readonly now: number;
  readonly indexes: Map<SheetData, number>;
  readonly loaded: Map<SheetData, Set<number>>;
  readonly cells: FormulaCell[];
  usesToday: boolean;
  usesNow: boolean;
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/**
 * Computes all formulas of a sheet at once; only the cells they reach, in any sheet, are loaded.
 * `now` is a serial number in the document's zone. A formula with something that is not emulated has an Error for a result.
 */
export function computeSheet(document: SpreadsheetDocument, sheet: SheetData, now: number): ComputedSheet {
  const calculation = createCalculation(decimalOf(document));
  const loader: Loader = {
    document,
    calculation,
    today: Math.floor(now),
    now,
    indexes: new Map(),
    loaded: new Map(),
    cells: [],
    usesToday: false,
    usesNow: false,
  };
  try {
    sheetIndex(loader, sheet);
    sheet.rows.forEach((data, index) => {
      data?.formulas?.forEach((formula, column) => {
        if (formula !== undefined) loadCell(loader, sheet, index + 1, column + 1);
      });
    });
    // Loading a formula appends the formulas it refers to: the list grows while it is walked.
    for (let at = 0; at < loader.cells.length; at += 1) loadFormula(loader, at);
    spreadRefusals(loader.cells);
    const results = evaluate(loader, sheet);
    const read = new Map([...loader.indexes.keys()].map((source) => [source, source.revision]));
    return { results, read, usesToday: loader.usesToday, usesNow: loader.usesNow };
  } finally {
    calculation.free();
  }
}

/** Sheet 0 of the calculation is scratch, so that a full-precision copy of every number has a place. */
function sheetIndex(loader: Loader, sheet: SheetData): number {
  let index = loader.indexes.get(sheet);
  if (index === undefined) {
    index = loader.calculation.addSheet();
    loader.indexes.set(sheet, index);
  }
  return index;
}

function loadCell(loader: Loader, sheet: SheetData, row: number, column: number): void {
  let loaded = loader.loaded.get(sheet);
  if (!loaded) {
    loaded = new Set();
    loader.loaded.set(sheet, loaded);
  }
  const key = row * 100_000 + column;
  if (loaded.has(key)) return;
  loaded.add(key);
  const data = sheet.rows[row - 1];
  if (!data) return;
  if (data.formulas?.[column - 1] !== undefined) {
    loader.cells.push({ sheet, row, column, precedents: [], nodes: [], refused: null });
    return;
  }
  const value: CellValue = data.values[column - 1] ?? null;
  loader.calculation.setValue(sheetIndex(loader, sheet), row, column, value);
}

function loadFormula(loader: Loader, at: number): void {
  const cell = loader.cells[at];
  const formula = cell?.sheet.rows[cell.row - 1]?.formulas?.[cell.column - 1];
  if (!cell || formula === undefined) return;
  const { calculation } = loader;
  const index = sheetIndex(loader, cell.sheet);
  try {
    cell.nodes = parseFormula(formula, calculation.decimal);
    calculation.setFormula(index, cell.row, cell.column, writeCellFormula(loader, cell));
    const address = formatA1({ row: cell.row, column: cell.column, numRows: 1, numColumns: 1 });
    calculation.setFormula(0, at + 1, 1, `${sheetPrefix(index)}${address}&""`);
  } catch (error) {
    if (error instanceof FormulaParseError) calculation.setFormula(index, cell.row, cell.column, '#ERROR!');
    else if (error instanceof Error) cell.refused = error;
    else throw error;
  }
}

function writeCellFormula(loader: Loader, cell: FormulaCell): string {
  eachNode(cell.nodes, (node) => {
    if (node.kind !== 'call') return;
    if (node.name === 'TODAY') loader.usesToday = true;
    if (node.name === 'NOW') loader.usesNow = true;
  });
  const reference = (target: FormulaReference): string => {
    const sheet = target.sheet === null ? cell.sheet : findSheet(loader.document, target.sheet);
    if (!sheet) return '#REF!';
    const range = referenceRange(target, sheet);
    cell.precedents.push({ sheet, range });
    const lastRow = Math.min(range.row + range.numRows - 1, sheet.rows.length);
    eachCell({ ...range, numRows: Math.max(0, lastRow - range.row + 1) }, (row, column) =>
      loadCell(loader, sheet, row, column),
    );
    return sheetPrefix(sheetIndex(loader, sheet)) + formatA1(range);
  };
  return writeFormula(cell.nodes, {
    decimal: loader.calculation.decimal,
    today: loader.today,
    now: loader.now,
    reference,
    name: (name) => {
      const target = namedReference(loader.document, name);
      return target && reference(target);
    },
    isKnown: isKnownFunction,
  });
}

/** What reads a cell without a result has none either. */
function spreadRefusals(cells: readonly FormulaCell[]): void {
  const spread = cells.filter((cell) => cell.refused);
  for (let source = spread.pop(); source; source = spread.pop()) {
    const { sheet, row, column, refused } = source;
    for (const cell of cells) {
      const reads = cell.precedents.some((part) => part.sheet === sheet && isInside(part.range, row, column));
      if (!reads || cell.refused) continue;
      cell.refused = refused;
      spread.push(cell);
    }
  }
}

function evaluate(loader: Loader, sheet: SheetData): Map<string, FormulaResult | Error> {
  const { calculation, document } = loader;
  calculation.evaluate();
  const results = new Map<string, FormulaResult | Error>();
  loader.cells.forEach((cell, at) => {
    if (cell.sheet !== sheet) return;
    const key = cellKey(cell.row, cell.column);
    const index = sheetIndex(loader, sheet);
    if (cell.refused) {
      results.set(key, cell.refused);
    } else if (calculation.isArray(index, cell.row, cell.column)) {
      results.set(key, notEmulated(`a formula that fills several cells (${sheet.name}, row ${cell.row})`));
    } else {
      const value = calculation.result(index, cell.row, cell.column, { sheet: 0, row: at + 1, column: 1 });
      const numberFormat = typeof value === 'number' ? resultFormat(document, sheet, cell.nodes) : undefined;
      results.set(key, { value, ...(numberFormat !== undefined && { numberFormat }) });
    }
  });
  return results;
}
