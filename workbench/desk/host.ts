import type { CellValue } from '../../emulator/document/cell';
import type { FormulaEngine } from '../../emulator/document/formula-engine';
import type { GridRange } from '../../emulator/document/grid-range';
import type { SheetData } from '../../emulator/document/sheet';
import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import type { EffectiveCell } from '../../emulator/formulas/effective-view';
import type { Faults } from '../../emulator/run/faults';
import type { Outcome } from '../../emulator/run/outcome';
import type { World } from '../../emulator/world';

/** How often the event of an edit arrives. */
export type Delivery = 'none' | 'once' | 'twice';

/** A block of cells that a person changes in one go. */
export interface HandEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** The spreadsheet with the bundle behind it, and its clock: what play, demo and bench drive. Times are local, `2026-11-23T09:00`. */
export interface Host {
  readonly document: SpreadsheetDocument;
  /** The emulator underneath, for what goes beyond a person's reach: a snapshot, stored properties. */
  readonly world: World;
  readonly engine: FormulaEngine;
  hasFunction(name: string): boolean;
  now(): string;
  /** Lets time pass; what clock triggers did meanwhile. `quiet`: they are skipped, as if the service had been down. */
  advance(to: string, triggers?: 'fire' | 'quiet'): readonly Outcome[];
  run(user: string, functionName: string, args: readonly unknown[], faults?: Faults): Outcome;
  /** The sidebar's way of calling: JSON in and out. */
  call(user: string, functionName: string, args: readonly unknown[], faults?: Faults): Outcome;
  /** What the edit's handlers did; throws StepFailure where the person may not write there. */
  edit(user: string, edit: HandEdit, deliver?: Delivery, faults?: Faults): readonly Outcome[];
  /** What the file's opening set off: the menu. Throws StepFailure for a stranger. */
  open(user: string, faults?: Faults): readonly Outcome[];
  /** What a person sees, conditional formats applied; the used part of the sheet unless a range is given. */
  view(sheet: SheetData, range?: GridRange): readonly (readonly EffectiveCell[])[];
}
