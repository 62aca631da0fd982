import { formulaAt, styleAt } from '../document/cells';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { localeRules } from '../values/locale';
import { isDateFormat } from '../values/number-format';
import type { FormulaNode } from './formula-tree';
import { parseFormula } from './formula-tree';
import { decimalOf, findSheet } from './sheet-reference';

const DATE_CALLS = new Set(['TODAY', 'DATE', 'DATEVALUE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE']);
const TIME_CALLS = new Set(['TIME', 'TIMEVALUE']);
/** Calls whose result looks like one of their arguments: the first that has a format. */
const PASSING_CALLS = new Set(['IF', 'IFERROR', 'IFNA', 'MIN', 'MAX', 'MINIFS', 'MAXIFS', 'HYPERLINK']);

/**
 * The number format that a formula's result brings into a cell with an automatic one, as far as dates, times and plain references go:
 * =TODAY()+3 is a date, =A1 looks like A1, a difference of two dates is a number. Undefined where there is none.
 */
export function resultFormat(
  document: SpreadsheetDocument,
  sheet: SheetData,
  nodes: readonly FormulaNode[],
): string | undefined {
  return formatOf({ document, sheet, depth: 0 }, nodes);
}

interface Place {
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  /** References followed so far: a circle ends. */
  readonly depth: number;
}

function formatOf(place: Place, nodes: readonly FormulaNode[]): string | undefined {
  const [first, operator, second, ...rest] = nodes;
  if (!first) return undefined;
  if (!operator) return formatOfNode(place, first);
  if (rest.length > 0 || !second || operator.kind !== 'operator' || !'+-'.includes(operator.text)) return undefined;
  const left = formatOfNode(place, first);
  const right = formatOfNode(place, second);
  if (operator.text === '-' && isDateFormat(left) && isDateFormat(right)) return undefined;
  return left ?? (operator.text === '+' ? right : undefined);
}

function formatOfNode(place: Place, node: FormulaNode): string | undefined {
  const { dateFormat } = localeRules(place.document.locale);
  if (node.kind === 'group') return formatOf(place, node.items);
  if (node.kind === 'reference') return formatOfReference(place, node);
  if (node.kind !== 'call') return undefined;
  if (DATE_CALLS.has(node.name)) return dateFormat;
  if (node.name === 'NOW') return `${dateFormat} H:mm:ss`;
  if (TIME_CALLS.has(node.name)) return 'H:mm:ss';
  if (!PASSING_CALLS.has(node.name)) return undefined;
  for (const argument of node.name === 'IF' ? node.args.slice(1) : node.args) {
    const format = formatOf(place, argument);
    if (format !== undefined) return format;
  }
  return undefined;
}

function formatOfReference(place: Place, node: FormulaNode & { kind: 'reference' }): string | undefined {
  const { first, sheet: name } = node.reference;
  const sheet = name === null ? place.sheet : findSheet(place.document, name);
  if (!sheet || first.row === null || first.column === null) return undefined;
  const own = styleAt(sheet, first.row, first.column).numberFormat;
  if (own !== undefined) return own;
  const formula = formulaAt(sheet, first.row, first.column);
  if (formula === undefined || place.depth > 20) return undefined;
  try {
    const nodes = parseFormula(formula, decimalOf(place.document));
    return formatOf({ ...place, sheet, depth: place.depth + 1 }, nodes);
  } catch {
    // A precedent that is no formula shows #ERROR!, which has no format.
    return undefined;
  }
}
