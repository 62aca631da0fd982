import type { FormulaEngine } from './document/formula-engine';
import type { SpreadsheetDocument } from './document/spreadsheet';
import type { CostModel } from './run/cost-model';
import type { AuthModeName } from './run/execution';
import type { MenuEntry } from './run/menu-entry';
import type { Outcome } from './run/outcome';
import type { RunSettings } from './run/start-run';
import type { TypedValue } from './run/user-edit';
import type { Account, Manifest } from './run/world-state';

/** What is asked of a world and what it answers. */

export interface WorldOptions {
  /** The bundle's text. */
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name without extension. */
  readonly html?: Readonly<Record<string, string>>;
  /** Moment at which the world begins, milliseconds. */
  readonly now: number;
  readonly costs?: CostModel;
  /** All costs times this: 0.3, 3. */
  readonly scale?: number;
  /** Costs vary by the cost model's distribution, by the seed. Off by default. */
  readonly jitter?: boolean;
  readonly seed?: number;
  /** Computes formula cells; without one reading them throws. */
  readonly engine?: FormulaEngine;
  readonly accounts?: readonly Account[];
  /** Who wrote the script; the documents' owner by default. */
  readonly developer?: string;
  /** Do strict validations stop script writes? Default true. */
  readonly strictValidation?: boolean;
}

export interface NewDocument {
  readonly name?: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
}

export interface RunRequest extends RunSettings {
  readonly document: SpreadsheetDocument;
  readonly user: string;
  readonly function: string;
  /** Arguments; with kind 'rpc' they and the result are carried as JSON. */
  readonly args?: readonly unknown[];
  /** What starts it: a menu item (default), google.script.run, or a trigger. */
  readonly kind?: 'menu' | 'rpc' | 'trigger';
  readonly authMode?: AuthModeName;
  /** The sheet in front of the person, and his selection in A1. */
  readonly activeSheet?: string;
  readonly activeRange?: string;
}

export interface EditRequest extends RunSettings {
  readonly document: SpreadsheetDocument;
  readonly user: string;
  /** Sheet name. */
  readonly sheet: string;
  /** A1, the top left cell is enough. */
  readonly range: string;
  readonly values: readonly (readonly TypedValue[])[];
  /** How often the edit's event arrives. Default once. */
  readonly deliver?: 'none' | 'once' | 'twice';
  readonly paste?: boolean;
}

export interface EditOutcome {
  readonly ok: boolean;
  readonly error?: string;
  /** The runs that the edit set off, in order. */
  readonly runs: readonly Outcome[];
}

export interface OpenOutcome {
  readonly ok: boolean;
  readonly error?: string;
  readonly menus: readonly MenuEntry[];
  readonly runs: readonly Outcome[];
}
