import { validationAt } from '../document/cells';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { isKnownFunction } from '../formulas/calculation';
import { formatFormula, quoteSheetName } from '../formulas/format-formula';
import type { FormulaReference } from '../formulas/formula-reference';
import { formatReference, referenceRange } from '../formulas/formula-reference';
import type { FormulaNode } from '../formulas/formula-tree';
import { eachNode, parseFormula } from '../formulas/formula-tree';
import { decimalOf, findSheet } from '../formulas/sheet-reference';
import { excelLink } from './excel-link';
import { isCheckbox } from './shown-cell';

/** What a formula needs to know of the workbook that it is written into. */
export interface FormulaPlace {
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  /** Name in the file by sheet. */
  readonly tabs: ReadonlyMap<SheetData, string>;
  /** Serial number that TODAY() becomes; null = stays live. */
  readonly fixedToday: number | null;
}

/** Functions that a file names with a prefix. https://support.microsoft.com/en-us/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025 */
const PREFIXED = new Set(
  'CONCAT DAYS FILTER FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS RANDARRAY SEQUENCE SORT SORTBY SWITCH TEXTJOIN UNICHAR UNICODE UNIQUE XLOOKUP XMATCH XOR'.split(
    ' ',
  ),
);
const PREFIXES: Readonly<Record<string, string>> = { FILTER: '_xlfn._xlws.', SORT: '_xlfn._xlws.' };

/** Condition and range in turn: a tick is 1 in the file, so TRUE as a condition on ticks is 1 too. */
const COUNTING = new Set(['COUNTIF', 'COUNTIFS', 'SUMIF', 'AVERAGEIF']);

/**
 * The formula as Excel reads it, without '='; null where Excel has no equal (then the value alone is written).
 * Open ends get the sheet's size, links to sheets go by name, ticks are compared with 1.
 */
export function excelFormula(place: FormulaPlace, formula: string): string | null {
  try {
    const nodes = parseFormula(formula, decimalOf(place.document));
    let isKnown = true;
    eachNode(nodes, (node) => {
      if (node.kind === 'call' && node.name !== 'HYPERLINK' && !isKnownFunction(node.name)) isKnown = false;
    });
    return isKnown ? write(place, nodes) : null;
  } catch {
    // Text that is no formula shows #ERROR! in Sheets; Excel would call the file damaged.
    return null;
  }
}

const write = (place: FormulaPlace, nodes: readonly FormulaNode[]): string =>
  formatFormula(nodes, { decimal: '.', separator: ',', rewrite: (node) => rewrite(place, node) });

function rewrite(place: FormulaPlace, node: FormulaNode): string | null {
  if (node.kind === 'reference') {
    const text = excelReference(place, node.reference);
    return isTick(place, node.reference) && node.reference.last === null ? `(${text}=1)` : text;
  }
  if (node.kind === 'group') return `(${write(place, node.items)})`;
  if (node.kind === 'call') return excelCall(place, node.name, node.args);
  return null;
}

function excelCall(place: FormulaPlace, name: string, args: readonly (readonly FormulaNode[])[]): string {
  if (name === 'TODAY' && place.fixedToday !== null) return String(place.fixedToday);
  const written = args.map((argument, index) => {
    const [first, ...rest] = argument;
    if (rest.length > 0 || !first) return write(place, argument);
    if (name === 'HYPERLINK' && index === 0 && first.kind === 'string') {
      return `"${excelLink(place, first.value).replace(/"/g, '""')}"`;
    }
    if (name === 'INDIRECT' && first.kind === 'string')
      return `"${excelIndirect(place, first.value).replace(/"/g, '""')}"`;
    const range = args[index - 1]?.[0];
    const isTruth = first.kind === 'name' && /^(TRUE|FALSE)$/i.test(first.name);
    if (COUNTING.has(name) && isTruth && range?.kind === 'reference' && isTick(place, range.reference)) {
      return first.name.toUpperCase() === 'TRUE' ? '1' : '0';
    }
    return write(place, argument);
  });
  const prefix = PREFIXED.has(name) ? (PREFIXES[name] ?? '_xlfn.') : '';
  return `${prefix}${name}(${written.join(',')})`;
}

function excelIndirect(place: FormulaPlace, text: string): string {
  const [node, ...rest] = parseFormula(text, '.');
  return node?.kind === 'reference' && rest.length === 0 ? excelReference(place, node.reference) : text;
}

/** A reference with both ends, sheets by the name they have in the file. */
function excelReference(place: FormulaPlace, reference: FormulaReference): string {
  const sheet = sheetOf(place, reference);
  if (!sheet) return '#REF!';
  const { first, last } = reference;
  const closed =
    last && (first.row === null) !== (last.row === null)
      ? { ...last, row: sheet.maxRows, rowFixed: true }
      : last && (first.column === null) !== (last.column === null)
        ? { ...last, column: sheet.maxColumns, columnFixed: true }
        : last;
  const prefix = reference.sheet === null ? '' : `${quoteSheetName(place.tabs.get(sheet) ?? sheet.name)}!`;
  return prefix + formatReference({ sheet: null, first, last: closed });
}

const sheetOf = (place: FormulaPlace, reference: FormulaReference): SheetData | undefined =>
  reference.sheet === null ? place.sheet : findSheet(place.document, reference.sheet);

/** Does a reference begin at a checkbox? */
function isTick(place: FormulaPlace, reference: FormulaReference): boolean {
  const sheet = sheetOf(place, reference);
  if (!sheet) return false;
  const { row, column, numRows } = referenceRange(reference, sheet);
  // A whole column begins above its checkboxes, with the header.
  const last = Math.min(row + numRows - 1, row + 5);
  for (let at = row; at <= last; at += 1) {
    const validation = validationAt(sheet, at, column);
    if (validation) return isCheckbox({ validation });
  }
  return false;
}

/** A formula of a file as Sheets reads it in the document's locale, with '='; unchanged where it cannot be taken apart. */
export function sheetsFormula(formula: string, decimal: ',' | '.'): string {
  const plain = formula.replace(/_xlfn\.|_xlws\./g, '');
  try {
    return `=${formatFormula(parseFormula(plain, '.'), { decimal, separator: decimal === ',' ? ';' : ',' })}`;
  } catch {
    return `=${plain}`;
  }
}
