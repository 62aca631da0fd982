import type { FormulaReference } from './formula-reference';
import { readCorner } from './formula-reference';

/** A formula taken apart as far as rewriting needs: calls with their arguments, everything else in the order it was written. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: 'group'; readonly items: readonly FormulaNode[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (readonly FormulaNode[])[] };

/** Text that is no formula in the locale; Sheets shows #ERROR! for it. */
export class FormulaParseError extends Error {
  override readonly name = 'FormulaParseError';
}

type Mark =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'separator' }
  | { readonly kind: 'function'; readonly name: string };
type Token = Mark | Exclude<FormulaNode, { kind: 'group' | 'call' }>;

const TOKEN = new RegExp(
  [
    /(?<space>[\s\u00a0]+)/u,
    /(?<string>"(?:[^"]|"")*")/u,
    /(?<error>#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!))/u,
    /(?<sheet>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<reference>\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}\$?\d*|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/u,
    /(?<function>[\p{L}_][\p{L}\p{N}_.]*)\(/u,
    /(?<name>[\p{L}_][\p{L}\p{N}_.]*)/u,
    /(?<number>\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?)/u,
    /(?<operator><=|>=|<>|[-+*/^&=<>%:])/u,
    /(?<mark>[(){},;\\])/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
);

/**
 * Reads a formula with its '='. Where the locale has a decimal comma only ';' separates arguments, else ',' does too.
 * Throws FormulaParseError.
 */
export function parseFormula(formula: string, decimal: ',' | '.'): FormulaNode[] {
  const tokens = readTokens(formula, decimal);
  const { items, next } = readItems(tokens, 0, formula);
  if (next !== tokens.length || items.length === 0) throw new FormulaParseError(`Formula parse error: ${formula}`);
  return items;
}

function readTokens(formula: string, decimal: ',' | '.'): Token[] {
  const body = formula.replace(/^=/, '');
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(body);
    const groups = match?.groups;
    if (!match || !groups) throw new FormulaParseError(`Formula parse error: ${formula}`);
    at = TOKEN.lastIndex;
    if (groups.space !== undefined) continue;
    if (groups.number !== undefined) {
      const token = readNumber(groups.number, decimal);
      at -= groups.number.length - token.taken;
      tokens.push({ kind: 'number', value: token.value });
      continue;
    }
    tokens.push(readToken(groups, decimal, formula));
  }
  return tokens;
}

/** `1,5` is one number or two, by locale; what is not part of the number is left to be read again. */
function readNumber(text: string, decimal: ',' | '.'): { value: string; taken: number } {
  const pattern = decimal === ',' ? /^\d+(?:,\d+)?(?:[eE][+-]?\d+)?/ : /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/;
  const own = pattern.exec(text)?.[0] ?? '';
  return { value: own.replace(',', '.'), taken: own.length };
}

function readToken(groups: Record<string, string | undefined>, decimal: ',' | '.', formula: string): Token {
  const { string, error, sheet, reference, function: called, name, operator, mark } = groups;
  if (string !== undefined) return { kind: 'string', value: string.slice(1, -1).replace(/""/g, '"') };
  if (error !== undefined) return { kind: 'error', value: error };
  if (reference !== undefined) return { kind: 'reference', reference: readReference(sheet, reference) };
  if (called !== undefined) return { kind: 'function', name: called.toUpperCase() };
  if (name !== undefined) return { kind: 'name', name };
  if (operator !== undefined) return { kind: 'operator', text: operator };
  if (mark === '(') return { kind: 'open' };
  if (mark === ')') return { kind: 'close' };
  if (mark === ';' || (mark === ',' && decimal === '.')) return { kind: 'separator' };
  throw new FormulaParseError(`Formula parse error: ${formula}`);
}

function readReference(sheet: string | undefined, text: string): FormulaReference {
  const [first = '', last] = text.split(':');
  const prefix = sheet?.slice(0, -1);
  const name = prefix?.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  return { sheet: name ?? null, first: readCorner(first), last: last === undefined ? null : readCorner(last) };
}

function readItems(tokens: readonly Token[], from: number, formula: string): { items: FormulaNode[]; next: number } {
  const items: FormulaNode[] = [];
  let at = from;
  for (let token = tokens[at]; token; token = tokens[at]) {
    if (token.kind === 'close' || token.kind === 'separator') break;
    if (token.kind === 'open') {
      const inner = readItems(tokens, at + 1, formula);
      if (tokens[inner.next]?.kind !== 'close') throw new FormulaParseError(`Formula parse error: ${formula}`);
      items.push({ kind: 'group', items: inner.items });
      at = inner.next + 1;
    } else if (token.kind === 'function') {
      const { args, next } = readArguments(tokens, at + 1, formula);
      items.push({ kind: 'call', name: token.name, args });
      at = next;
    } else {
      items.push(token);
      at += 1;
    }
  }
  return { items, next: at };
}

function readArguments(
  tokens: readonly Token[],
  from: number,
  formula: string,
): { args: FormulaNode[][]; next: number } {
  const args: FormulaNode[][] = [];
  let at = from;
  for (;;) {
    const { items, next } = readItems(tokens, at, formula);
    const end = tokens[next]?.kind;
    if (end !== 'close' && end !== 'separator') throw new FormulaParseError(`Formula parse error: ${formula}`);
    if (items.length > 0 || end === 'separator' || args.length > 0) args.push(items);
    at = next + 1;
    if (end === 'close') return { args, next: at };
  }
}

/** Calls `visit` for every node, calls' arguments included. */
export function eachNode(nodes: readonly FormulaNode[], visit: (node: FormulaNode) => void): void {
  for (const node of nodes) {
    visit(node);
    if (node.kind === 'group') eachNode(node.items, visit);
    else if (node.kind === 'call') for (const argument of node.args) eachNode(argument, visit);
  }
}
