import type { FormulaEngine } from '../../emulator/document/formula-engine';
import { columnLetters } from '../../emulator/document/grid-range';
import type { SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { effectiveView } from '../../emulator/formulas/effective-view';
import { createFormulaEngine } from '../../emulator/formulas/ironcalc-engine';
import { compileScript } from '../../emulator/run/script';
import { GLOBAL_NAMES } from '../../emulator/services/globals';
import { momentOfWall, wallTime } from '../../emulator/time/time-zone';
import { createWorld } from '../../emulator/world';
import type { WorldOptions } from '../../emulator/world-requests';
import type { Bundle } from './bundle';
import type { Host } from './host';
import { type KeptState, restoreKept } from './kept-state';
import { StepFailure } from './step-failure';

export interface HostOptions {
  readonly bundle: Bundle;
  readonly document: SpreadsheetDocument;
  readonly kept?: KeptState | null;
  /** Local time in the document's zone at which the world begins. */
  readonly start: string;
  /** Computes formulas; IronCalc as it is by default. */
  readonly engine?: FormulaEngine;
  readonly world?: Pick<WorldOptions, 'scale' | 'jitter' | 'seed'>;
}

/** A world with the bundle and one spreadsheet in it. Throws SyntaxError for a bundle that does not parse. */
export function createHost({
  bundle,
  document,
  kept = null,
  start,
  engine = createFormulaEngine(),
  world: settings = {},
}: HostOptions): Host {
  const zone = document.timeZone;
  const momentOf = (local: string): number => momentOfWall(zone, Date.parse(`${local}:00Z`));
  const { code, manifest, html } = bundle;
  const world = createWorld({ code, manifest, html, now: momentOf(start), engine, ...settings });
  world.addDocument(document);
  if (kept) restoreKept(world, kept);
  // Loading touches no service (the bundle's own test), so that the names can be asked for without any.
  const loaded = compileScript(code, GLOBAL_NAMES)({ Date, Math });
  return {
    document,
    world,
    engine,
    hasFunction: (name) => loaded.find(name) !== undefined,
    now: () => new Date(wallTime(zone, world.now())).toISOString().slice(0, 16),
    advance: (to, triggers = 'fire') => world.clock.set(momentOf(to), { fire: triggers === 'fire' }),
    run: (user, name, args, faults = {}) => world.run({ document, user, function: name, args, faults }),
    call: (user, name, args, faults = {}) => world.run({ document, user, function: name, args, kind: 'rpc', faults }),
    edit: (user, { sheet, row, column, values }, deliver = 'once', faults = {}) => {
      const range = `${columnLetters(column)}${row}`;
      const paste = values.length > 1 || (values[0]?.length ?? 0) > 1;
      const done = world.edit({ document, user, sheet, range, values, deliver, faults, paste });
      if (!done.ok) throw new StepFailure(`«${sheet}» ${range}: ${done.error ?? ''}`);
      return done.runs;
    },
    open: (user, faults = {}) => {
      const opened = world.open({ document, user, faults });
      if (!opened.ok && opened.runs.length === 0) throw new StepFailure(opened.error ?? '');
      return opened.runs;
    },
    view: (sheet, range) => effectiveView(document, sheet, { engine, now: world.now(), ...(range && { range }) }),
  };
}
