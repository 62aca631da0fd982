import type { GridRange } from '../emulator/document/grid-range';
import type { CostModel, Price } from '../emulator/run/cost-model';

/** One service call of a run, as far as a floor needs it. */
export interface TracedCall {
  /** `Range.setValues`. */
  readonly where: string;
  readonly kind: string;
  readonly mode: 'getter' | 'read' | 'write' | 'act';
  /** Number of the sheet it is about, null for the whole document. */
  readonly sheet: number | null;
  readonly range: GridRange | null;
  readonly units: number;
  /** Plain arguments, to tell one column's width from another's. */
  readonly args: string;
}

export interface FloorOptions {
  readonly costs: CostModel;
  readonly start: keyof CostModel['start'];
  /** Whether a written cell ended up with another value than it had. */
  readonly hasChanged: (sheet: number, row: number, column: number) => boolean;
}

/** Kinds that put values into cells: only those that changed had to be written. */
const VALUE_KINDS = new Set(['setValues', 'setValue', 'setFormulas', 'setRichText', 'clear', 'appendRow']);

/** What a command cannot do without, beside cells: things of the document that are made or changed. */
const THINGS = new Set([
  'Sheet',
  'Range',
  'Spreadsheet',
  'Protection',
  'RangeList',
  'ScriptApp',
  'TriggerBuilder',
  'ClockTriggerBuilder',
]);

/** What has to be read to be compared although it is no cell; where one call gives it for the whole document, once. */
const COMPARED: Readonly<Record<string, 'sheet' | 'document'>> = {
  'Sheet.getConditionalFormatRules': 'sheet',
  'Sheet.getProtections': 'document',
  'Spreadsheet.getProtections': 'document',
  'Protection.getEditors': 'sheet',
};

/**
 * The least a run with these effects can cost, in milliseconds: the start, the first touch, every sheet's needed cells (values, notes,
 * formats …) read in one call, rules and protections that are compared read once, every changed cell written in one call a sheet, one
 * flush, and each thing that was made (sheet, format, validation, protection, metadata) once. Locks, properties, lookups of structure and
 * repeated reads are not part of it.
 */
export function floorMs(calls: readonly TracedCall[], { costs, start, hasChanged }: FloorOptions): number {
  const price = (kind: string): Price => costs.prices[kind] ?? { ms: 0, basis: 'I' };
  const cellCost = (kind: string, cells: number): number => price(kind).ms + (price(kind).cell ?? 0) * cells;

  const reads = groupCells(calls.filter(({ mode, kind }) => mode === 'read' && price(kind).cell !== undefined));
  const compared = new Map(
    calls.filter(({ where }) => where in COMPARED).map((call) => [keyOfCompared(call), price(call.kind).ms]),
  );
  const readMs = sum([...reads].map(([key, cells]) => cellCost(kindOf(key), cells.size))) + sum([...compared.values()]);

  const writes = groupCells(calls.filter(({ mode, range }) => mode === 'write' && range !== null));
  let dirty = 0;
  let writeMs = 0;
  for (const [key, cells] of writes) {
    const kind = kindOf(key);
    const needed = VALUE_KINDS.has(kind) ? countChanged(sheetOf(key), cells, hasChanged) : cells.size;
    if (needed === 0) continue;
    dirty += needed;
    writeMs += cellCost(kind, needed);
  }

  const things = new Map<string, number>();
  for (const call of calls) {
    if (call.mode === 'getter' || call.mode === 'read' || (call.mode === 'write' && call.range !== null)) continue;
    if (!THINGS.has(call.where.split('.')[0] ?? '') || call.kind === 'flush') continue;
    const unit = price(call.kind).cell ?? price(call.kind).rule ?? 0;
    things.set(
      [call.where, call.sheet, JSON.stringify(call.range), call.args].join('|'),
      price(call.kind).ms + unit * call.units,
    );
  }

  const flush = price('flush');
  const flushMs = dirty > 0 ? flush.ms + (flush.dirtyCell ?? 0) * dirty : 0;
  return costs.start[start].ms + price('firstTouch').ms + readMs + writeMs + sum([...things.values()]) + flushMs;
}

/** Once for each sheet or protection; all protections of a document can be had in one call. */
const keyOfCompared = ({ where, sheet, args }: TracedCall): string =>
  COMPARED[where] === 'document' ? where : [where, sheet, args].join('|');

/** Distinct cells by method, kind and sheet: backgrounds and number formats are two things. */
function groupCells(calls: readonly TracedCall[]): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  for (const { where, kind, sheet, range } of calls) {
    if (sheet === null || range === null) continue;
    const key = `${kind}|${sheet}|${where}`;
    const cells = groups.get(key) ?? new Set<number>();
    for (let row = range.row; row < range.row + range.numRows; row += 1) {
      for (let column = range.column; column < range.column + range.numColumns; column += 1)
        cells.add(row * COLUMNS + column);
    }
    groups.set(key, cells);
  }
  return groups;
}

/** No sheet of Google's has more columns. https://support.google.com/drive/answer/37603 */
const COLUMNS = 18_279;

const kindOf = (key: string): string => key.split('|')[0] ?? '';
const sheetOf = (key: string): number => Number(key.split('|')[1]);

function countChanged(sheet: number, cells: ReadonlySet<number>, hasChanged: FloorOptions['hasChanged']): number {
  let count = 0;
  for (const cell of cells) if (hasChanged(sheet, Math.floor(cell / COLUMNS), cell % COLUMNS)) count += 1;
  return count;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
