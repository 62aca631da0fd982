import type { FormulaEngine, FormulaResult } from '../document/formula-engine';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { serialOfMoment } from '../time/serial';
import type { ComputedSheet } from './compute-sheet';
import { cellKey, computeSheet } from './compute-sheet';

interface Kept {
  readonly computed: ComputedSheet;
  readonly names: string;
  readonly now: number;
}

/**
 * Computes formulas with IronCalc. A sheet's formulas are computed together at the first question and kept until a sheet that they read
 * has changed, a sheet or named range came or went, or, where TODAY() or NOW() is used, the day or the moment is another.
 * `cell` throws "not emulated: …" for a formula that IronCalc has no equal for; a cell without a formula gives its value.
 */
export function createFormulaEngine(): FormulaEngine {
  const kept = new WeakMap<SheetData, Kept>();
  return {
    cell(document, sheet, row, column, now): FormulaResult {
      const data = sheet.rows[row - 1];
      if (data?.formulas?.[column - 1] === undefined) return { value: data?.values[column - 1] ?? null };
      const serial = serialOfMoment(now, document.timeZone);
      const names = namesOf(document);
      let entry = kept.get(sheet);
      if (!entry || !isFresh(entry, document, serial, names)) {
        entry = { computed: computeSheet(document, sheet, serial), names, now: serial };
        kept.set(sheet, entry);
      }
      const result = entry.computed.results.get(cellKey(row, column));
      if (result instanceof Error) throw result;
      return result ?? { value: null };
    },
  };
}

function isFresh(
  { computed, names, now }: Kept,
  document: SpreadsheetDocument,
  serial: number,
  currentNames: string,
): boolean {
  if (names !== currentNames) return false;
  if (computed.usesNow && now !== serial) return false;
  if (computed.usesToday && Math.floor(now) !== Math.floor(serial)) return false;
  return [...computed.read].every(
    ([sheet, revision]) => sheet.revision === revision && document.sheets.includes(sheet),
  );
}

/** Sheets and named ranges as formulas see them. */
const namesOf = (document: SpreadsheetDocument): string =>
  JSON.stringify([
    document.locale,
    document.sheets.map((sheet) => [sheet.id, sheet.name, sheet.maxRows, sheet.maxColumns]),
    document.namedRanges,
  ]);
