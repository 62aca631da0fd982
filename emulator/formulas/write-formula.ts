import { notEmulated } from '../run/errors';
import type { FormulaReference } from './formula-reference';
import type { FormulaNode } from './formula-tree';
import { parseFormula } from './formula-tree';

/** How the parts of a formula that depend on where it stands are written for IronCalc. */
export interface FormulaWriter {
  /** IronCalc computes in a locale: its decimal mark decides the separators. */
  readonly decimal: ',' | '.';
  /** Serial numbers that stand for TODAY() and NOW(), so that IronCalc's own clock is never asked. */
  readonly today: number;
  readonly now: number;
  /** A reference; `isAbsolute` for one that came from INDIRECT's text and does not move with the formula. */
  reference(reference: FormulaReference, isAbsolute: boolean): string;
  /** A name that is no function: a named range, or null to leave it to IronCalc (a LET variable, else #NAME?). */
  name(name: string): string | null;
  isKnown(functionName: string): boolean;
  /** Calls that this place must write itself, e.g. ROW(); null = as usual. */
  call?(name: string, args: readonly (readonly FormulaNode[])[]): string | null;
}

/** Their result depends on more than the values of the cells that they name. */
const NOT_BY_VALUES = new Set(
  'OFFSET CELL ISFORMULA FORMULATEXT SUBTOTAL AGGREGATE RAND RANDBETWEEN RANDARRAY INFO SHEET SHEETS'.split(' '),
);

/** The formula as IronCalc reads it, without '='. Throws "not emulated: …" for what has no equal there. */
export function writeFormula(nodes: readonly FormulaNode[], writer: FormulaWriter): string {
  let text = '';
  nodes.forEach((node, index) => {
    const isPrefix = index === 0 || nodes[index - 1]?.kind === 'operator';
    const next = nodes[index + 1];
    // IronCalc drops `--`, and with it the conversion of TRUE to 1.
    if (isMinus(node) && isPrefix && isMinus(next)) return;
    if (isMinus(node) && index > 0 && isMinus(nodes[index - 1]) && isDoubleMinus(nodes, index)) text += '1*';
    else text += writeNode(node, writer);
  });
  return text;
}

const isMinus = (node: FormulaNode | undefined): boolean => node?.kind === 'operator' && node.text === '-';

/** Is this the second minus of a pair that begins an operand? */
function isDoubleMinus(nodes: readonly FormulaNode[], index: number): boolean {
  const before = nodes[index - 2];
  return before === undefined || before.kind === 'operator';
}

function writeNode(node: FormulaNode, writer: FormulaWriter): string {
  switch (node.kind) {
    case 'number':
      return node.value.replace('.', writer.decimal);
    case 'string':
      return quote(node.value);
    case 'error':
      return node.value;
    case 'operator':
      return node.text;
    case 'name':
      return writer.name(node.name) ?? node.name;
    case 'reference':
      return writer.reference(node.reference, false);
    case 'group':
      return `(${writeFormula(node.items, writer)})`;
    case 'call':
      return writeCall(node.name, node.args, writer);
  }
}

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function writeCall(name: string, args: readonly (readonly FormulaNode[])[], writer: FormulaWriter): string {
  const own = writer.call?.(name, args);
  if (own !== null && own !== undefined) return own;
  if (name === 'TODAY') return String(writer.today);
  if (name === 'NOW') return String(writer.now).replace('.', writer.decimal);
  // The cell shows the label; without one, the address.
  if (name === 'HYPERLINK') return `(${writeFormula(args[1] ?? args[0] ?? [], writer)})`;
  if (name === 'INDIRECT') return writeIndirect(args, writer);
  if (NOT_BY_VALUES.has(name) || !writer.isKnown(name)) throw notEmulated(`function ${name}`);
  const written = args.map((argument, index) =>
    name === 'TEXT' && index === 1 ? writePattern(argument, writer) : writeFormula(argument, writer),
  );
  return `${name}(${written.join(writer.decimal === ',' ? ';' : ',')})`;
}

function writeIndirect(args: readonly (readonly FormulaNode[])[], writer: FormulaWriter): string {
  const [text, ...rest] = args[0] ?? [];
  if (text?.kind !== 'string' || rest.length > 0) throw notEmulated('INDIRECT with a computed reference');
  const [target, ...more] = parseFormula(text.value, writer.decimal);
  if (more.length > 0) return '#REF!';
  if (target?.kind === 'name') return writer.name(target.name) ?? '#REF!';
  return target?.kind === 'reference' ? writer.reference(target.reference, true) : '#REF!';
}

/** IronCalc knows months and minutes in lower case, decimals with a point, and no Russian names or thousands. */
function writePattern(nodes: readonly FormulaNode[], writer: FormulaWriter): string {
  const [pattern, ...rest] = nodes;
  if (pattern?.kind !== 'string' || rest.length > 0) throw notEmulated('TEXT with a computed pattern');
  if (writer.decimal === ',') {
    if (/mmm|ddd/i.test(pattern.value)) throw notEmulated('TEXT with names of months or days in this locale');
    if (/[0#][\s\u00a0.][0#]/.test(pattern.value) && !/[dmyhs]/i.test(pattern.value)) {
      throw notEmulated('TEXT with thousands in this locale');
    }
  }
  const isDate = /[dmyhs]/i.test(pattern.value);
  const plain = isDate ? pattern.value.toLowerCase() : pattern.value;
  return quote(writer.decimal === ',' && !isDate ? plain.replace(',', '.') : plain);
}
