import type { FormulaReference } from './formula-reference';
import { formatReference } from './formula-reference';
import type { FormulaNode } from './formula-tree';

export interface FormulaStyle {
  readonly decimal: ',' | '.';
  readonly separator: ',' | ';';
  /** How a node reads elsewhere; null = as it is. */
  readonly rewrite?: (node: FormulaNode) => string | null;
}

/** A formula as text, without '='. The inverse of parseFormula, up to spaces. */
export function formatFormula(nodes: readonly FormulaNode[], style: FormulaStyle): string {
  return nodes.map((node) => style.rewrite?.(node) ?? formatNode(node, style)).join('');
}

function formatNode(node: FormulaNode, style: FormulaStyle): string {
  switch (node.kind) {
    case 'number':
      return node.value.replace('.', style.decimal);
    case 'string':
      return `"${node.value.replace(/"/g, '""')}"`;
    case 'error':
      return node.value;
    case 'operator':
      return node.text;
    case 'name':
      return node.name;
    case 'reference':
      return prefixOf(node.reference) + formatReference(node.reference);
    case 'group':
      return `(${formatFormula(node.items, style)})`;
    case 'call':
      return `${node.name}(${node.args.map((argument) => formatFormula(argument, style)).join(style.separator)})`;
  }
}

const prefixOf = (reference: FormulaReference): string =>
  reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;

/** A sheet's name as a formula needs it. */
export const quoteSheetName = (name: string): string =>
  /^[A-Za-zА-Яа-яЁё_][\wА-Яа-яЁё]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
