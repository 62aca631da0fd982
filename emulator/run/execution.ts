import type { GridRange } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { createScriptDate } from '../time/script-date';
import { costOf } from './cost-model';
import { ExecutionEnded, scriptError } from './errors';
import { type Faults, KILLED_MESSAGE, TIMEOUT_MESSAGE, TRANSIENT_MESSAGE } from './faults';
import type { MenuEntry } from './menu-entry';
import { createMeter, type Meter } from './meter';
import type { AlertShown, Answer, HtmlShown, LogLine, ToastShown } from './outcome';
import { type Random, randomLognormal } from './random';
import type { ServiceCall } from './service-call';
import type { WorldState } from './world-state';
import { applyBuffered, createWriteBuffer, dropBuffered, FLUSH_AT_DIRTY_CELLS, type WriteBuffer } from './write-buffer';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface ExecutionOptions {
  readonly document: SpreadsheetDocument | null;
  /** Who sits at the keyboard; null for a clock. */
  readonly user: string | null;
  /** With whose rights it runs. */
  readonly effectiveUser: string;
  readonly authMode: AuthModeName;
  readonly start: 'menu' | 'rpc' | 'trigger';
  readonly budgetMs: number;
  readonly faults: Faults;
  readonly answers: readonly Answer[];
  /** Called before every service call: a test may run another execution in between. */
  readonly onCall: ((call: number, where: string) => void) | null;
  /** Called after every service call, getters included. */
  readonly onDone: ((call: ServiceCall) => void) | null;
}

/** One run of a script: its rights, its buffer, its meter, what it showed. */
export class Execution {
  readonly world: WorldState;
  readonly options: ExecutionOptions;
  readonly number: number;
  readonly startedAt: number;
  readonly random: Random;
  readonly meter: Meter = createMeter();
  readonly buffer: WriteBuffer = createWriteBuffer();
  readonly Date: DateConstructor;
  readonly toasts: ToastShown[] = [];
  readonly alerts: AlertShown[] = [];
  readonly htmlShown: HtmlShown[] = [];
  readonly log: LogLine[] = [];
  menus: MenuEntry[] = [];
  answers: Answer[];
  activeSheet: SheetData | null = null;
  activeRange: GridRange | null = null;
  private ended: ExecutionEnded | null = null;
  private touched = false;

  constructor(world: WorldState, options: ExecutionOptions) {
    this.world = world;
    this.options = options;
    world.executions += 1;
    this.number = world.executions;
    this.startedAt = world.now;
    this.random = world.random;
    this.answers = [...options.answers];
    this.Date = createScriptDate(world.manifest.timeZone, () => Math.floor(world.now));
    this.spend(world.costs.start[options.start].ms);
  }

  get document(): SpreadsheetDocument {
    if (!this.options.document) throw scriptError('Cannot call this method from this context: no active spreadsheet.');
    return this.options.document;
  }

  get user(): string {
    return this.options.effectiveUser;
  }

  /** A Date that the script's `instanceof Date` accepts. */
  makeDate(moment: number): Date {
    return new this.Date(moment);
  }

  assertAlive(): void {
    if (this.ended) throw this.ended;
  }

  get endedBy(): ExecutionEnded | null {
    return this.ended;
  }

  /** Ends the run here and for good; writes still buffered are lost unless told otherwise. */
  end(message: string, keepBuffer: boolean): never {
    if (keepBuffer) applyBuffered(this.buffer);
    dropBuffered(this.buffer);
    this.ended = new ExecutionEnded(message);
    throw this.ended;
  }

  /** The point before a service call where a run can be delayed, interleaved, killed or broken. */
  beforeCall(where: string): void {
    const call = this.meter.serviceCalls + 1;
    const { faults, onCall } = this.options;
    for (const delay of faults.delay ?? []) if (delay.call === call) this.pass(delay.ms);
    onCall?.(call, where);
    if (faults.killAt === call) this.end(KILLED_MESSAGE, faults.keepBuffer ?? false);
    this.throwTransient(call, 'before');
    this.meter.serviceCalls = call;
  }

  afterCall(_where: string): void {
    this.throwTransient(this.meter.serviceCalls, 'after');
  }

  private throwTransient(call: number, when: 'before' | 'after'): void {
    const fault = this.options.faults.transient?.find((item) => item.call === call && item.when === when);
    if (!fault) return;
    // A call that fails before it took effect was a call all the same: the retry is the next one.
    if (when === 'before') this.meter.serviceCalls = call;
    throw scriptError(fault.message ?? TRANSIENT_MESSAGE);
  }

  /** Counts a call of a kind and lets its time pass. */
  charge(kind: string, units: number): void {
    if (kind === 'getter') this.meter.getters += 1;
    else this.meter.calls[kind] = (this.meter.calls[kind] ?? 0) + 1;
    if (kind === 'flush') this.flush();
    else this.spend(costOf(this.world.costs, kind, units));
  }

  /** The first touch of the document opens it. */
  touchDocument(): void {
    if (this.touched) return;
    this.touched = true;
    this.spend(costOf(this.world.costs, 'firstTouch'));
  }

  /** Lets simulated time pass, scaled and jittered. Past its budget the run is ended, as Google does. */
  spend(ms: number): void {
    const { jitter, scale } = this.world;
    const factor = jitter ? randomLognormal(jitter, 0.5) * (jitter() < 0.01 ? 7 : 1) : 1;
    this.pass(ms * scale * factor);
  }

  /** Lets exactly this time pass: sleeping, waiting for a lock. */
  pass(ms: number): void {
    this.world.now += ms;
    this.meter.ms += ms;
    if (this.meter.ms > this.options.budgetMs && !this.ended) this.end(TIMEOUT_MESSAGE, true);
  }

  /** Takes a write of so many cells into the buffer. */
  bufferWrite(cells: number, operation: () => void): void {
    this.buffer.operations.push(operation);
    this.buffer.dirtyCells += cells;
    this.buffer.isDirty = true;
    this.meter.cellsWritten += cells;
  }

  applyBuffer(): void {
    if (this.buffer.operations.length > 0) applyBuffered(this.buffer);
  }

  flushIfDirty(): void {
    if (this.buffer.isDirty) this.flush();
  }

  flushIfFull(): void {
    if (this.buffer.dirtyCells >= FLUSH_AT_DIRTY_CELLS) this.flush();
  }

  /** Sends the buffered writes and pays for it; with nothing to send it costs a getter. */
  private flush(): void {
    if (!this.buffer.isDirty) {
      this.spend(costOf(this.world.costs, 'getter'));
      return;
    }
    const cells = this.buffer.dirtyCells;
    this.applyBuffer();
    this.buffer.dirtyCells = 0;
    this.buffer.isDirty = false;
    this.meter.flushes += 1;
    this.spend(costOf(this.world.costs, 'flush', cells));
  }
}
