import type { FormulaEngine } from '../../emulator/document/formula-engine';
import type { SheetData } from '../../emulator/document/sheet';

/** An engine that does not stop at a formula beyond its reach. */
export interface LenientEngine extends FormulaEngine {
  /** Was the cell beyond its reach when it was asked last? */
  isBeyond(sheet: SheetData, row: number, column: number): boolean;
}

/**
 * Where somebody works, one formula that cannot be computed must not take the sheet away from him: the cell shows `#N/A`, as a function
 * of Google's without an answer does, and everything else goes on. Tests and the command line want to be told, and take the engine itself.
 */
export function createLenientEngine(engine: FormulaEngine): LenientEngine {
  const beyond = new WeakMap<SheetData, Set<string>>();
  return {
    cell(document, sheet, row, column, now) {
      const key = `${row} ${column}`;
      try {
        const result = engine.cell(document, sheet, row, column, now);
        beyond.get(sheet)?.delete(key);
        return result;
      } catch {
        const cells = beyond.get(sheet) ?? new Set<string>();
        beyond.set(sheet, cells.add(key));
        return { value: '#N/A' };
      }
    },
    isBeyond: (sheet, row, column) => beyond.get(sheet)?.has(`${row} ${column}`) ?? false,
  };
}
