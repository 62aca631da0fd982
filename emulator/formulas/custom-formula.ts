import type { CellValue } from '../document/cell';
import type { GridRange } from '../document/grid-range';
import { intersection, lastColumnOf, lastRowOf } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { notEmulated, scriptError } from '../run/errors';
import { isKnownFunction } from './calculation';
import type { ConditionBatch } from './condition-batch';
import type { FormulaReference } from './formula-reference';
import { formatReference, movesByColumn, movesByRow, referenceRange, shiftReference } from './formula-reference';
import type { FormulaNode } from './formula-tree';
import { eachNode, parseFormula } from './formula-tree';
import { decimalOf, findSheet, namedReference } from './sheet-reference';
import { writeFormula } from './write-formula';

export interface ConditionPlace {
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  /** Serial number in the document's zone. */
  readonly now: number;
  readonly readValue: (sheet: SheetData, row: number, column: number) => CellValue;
}

/** The number of the question that decides about a cell. */
export type QuestionOf = (row: number, column: number) => number;

/** A formula as Sheets reads it in a rule: references move with the cell, those in INDIRECT's text do not. */
interface ConditionFormula {
  readonly nodes: readonly FormulaNode[];
  readonly references: readonly FormulaReference[];
  readonly byRow: boolean;
  readonly byColumn: boolean;
}

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';

/**
 * Reads the formula of a rule. Throws what Sheets would say for a reference to another sheet (that needs INDIRECT), FormulaParseError
 * for text that is no formula in the document's locale.
 */
function readConditionFormula(document: SpreadsheetDocument, sheet: SheetData, formula: string): ConditionFormula {
  const nodes = parseFormula(formula, decimalOf(document));
  const references: FormulaReference[] = [];
  let byRow = false;
  let byColumn = false;
  eachNode(nodes, (node) => {
    if (node.kind === 'name' && namedReference(document, node.name)) {
      throw scriptError(`Conditional format rule cannot use the named range ${node.name} without INDIRECT.`);
    }
    if (node.kind === 'call' && node.args.length === 0) {
      byRow ||= node.name === 'ROW';
      byColumn ||= node.name === 'COLUMN';
    }
    if (node.kind !== 'reference') return;
    const { reference } = node;
    if (reference.sheet !== null && findSheet(document, reference.sheet) !== sheet) throw scriptError(OTHER_SHEET);
    references.push(reference);
    byRow ||= movesByRow(reference);
    byColumn ||= movesByColumn(reference);
  });
  return { nodes, references, byRow, byColumn };
}

/**
 * Puts the questions of a rule into the batch: one per distinct set of values that the formula sees. `ranges` are the rule's, the formula is
 * written for the top left cell of the first; only cells inside `area` are asked about.
 */
export function askFormula(
  place: ConditionPlace,
  batch: ConditionBatch,
  formula: string,
  ranges: readonly GridRange[],
  area: GridRange,
): QuestionOf {
  const condition = readConditionFormula(place.document, place.sheet, formula);
  const origin = ranges[0] ?? area;
  const questions = new Map<string, number>();
  const cells = new Map<number, number>();
  const spot = (row: number, column: number): number =>
    (condition.byRow ? row : 0) * 100_000 + (condition.byColumn ? column : 0);
  for (const range of ranges) {
    const part = intersection(range, area);
    if (!part) continue;
    const bottom = condition.byRow ? lastRowOf(part) : part.row;
    const right = condition.byColumn ? lastColumnOf(part) : part.column;
    for (let row = part.row; row <= bottom; row += 1) {
      for (let column = part.column; column <= right; column += 1) {
        const at = spot(row, column);
        if (!cells.has(at)) cells.set(at, askCell({ place, batch, condition, origin, questions }, row, column));
      }
    }
  }
  return (row, column) => cells.get(spot(row, column)) ?? 0;
}

interface Asking {
  readonly place: ConditionPlace;
  readonly batch: ConditionBatch;
  readonly condition: ConditionFormula;
  readonly origin: GridRange;
  readonly questions: Map<string, number>;
}

function askCell({ place, batch, condition, origin, questions }: Asking, row: number, column: number): number {
  const { sheet } = place;
  const singles = new Map<string, CellValue>();
  let key = condition.nodes.some(isPositionCall) ? `${row}:${column}` : '';
  const shifted = new Map<FormulaReference, FormulaReference | null>();
  for (const reference of condition.references) {
    const target = shiftReference(reference, row - origin.row, column - origin.column);
    shifted.set(reference, target);
    if (!target) key += '|#REF!';
    else if (target.last) key += `|${formatReference(target)}`;
    else {
      const value = place.readValue(sheet, target.first.row ?? 1, target.first.column ?? 1);
      singles.set(formatReference(target), value);
      key += `|${typeof value}${String(value)}`;
    }
  }
  const known = questions.get(key);
  if (known !== undefined) return known;
  const { question, addresses } = batch.ask([...singles.values()]);
  const addressOf = new Map([...singles.keys()].map((name, index) => [name, addresses[index] ?? '#REF!']));
  const write = (reference: FormulaReference, isAbsolute: boolean): string => {
    const target = isAbsolute ? reference : (shifted.get(reference) ?? null);
    if (!target) return '#REF!';
    const own = isAbsolute && target.sheet !== null ? findSheet(place.document, target.sheet) : sheet;
    if (!own) return '#REF!';
    const address = isAbsolute || target.last ? null : addressOf.get(formatReference(target));
    return address ?? batch.range(own, referenceRange(target, own));
  };
  batch.setFormula(
    question,
    writeFormula(condition.nodes, {
      decimal: batch.decimal,
      today: Math.floor(place.now),
      now: place.now,
      reference: write,
      name: (name) => {
        const target = namedReference(place.document, name);
        return target && write(target, true);
      },
      isKnown: isKnownFunction,
      call: (name, args) => writePosition(name, args, row, column, shifted),
    }),
  );
  questions.set(key, question);
  return question;
}

const isPositionName = (name: string): boolean => name === 'ROW' || name === 'COLUMN';

function isPositionCall(node: FormulaNode): boolean {
  if (node.kind === 'group') return node.items.some(isPositionCall);
  return (
    node.kind === 'call' && (isPositionName(node.name) || node.args.some((argument) => argument.some(isPositionCall)))
  );
}

/** ROW and COLUMN are known here: the formula is computed elsewhere than it stands. */
function writePosition(
  name: string,
  args: readonly (readonly FormulaNode[])[],
  row: number,
  column: number,
  shifted: ReadonlyMap<FormulaReference, FormulaReference | null>,
): string | null {
  if (!isPositionName(name)) return null;
  const [node, ...rest] = args[0] ?? [];
  if (!node) return String(name === 'ROW' ? row : column);
  if (node.kind !== 'reference' || rest.length > 0) throw notEmulated(`${name} of a computed reference`);
  const target = shifted.get(node.reference);
  const line = name === 'ROW' ? target?.first.row : target?.first.column;
  return target ? String(line ?? 1) : '#REF!';
}
