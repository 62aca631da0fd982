import type { CellPlace } from './sidebar-model';

/** Where a link from a cell may lead: a web page, a place of this spreadsheet, or nowhere (then it is only text). */
export type LinkTarget =
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'cell'; readonly place: CellPlace }
  | { readonly kind: 'none' };

/** Only http(s) and `#gid=…&range=…`: a cell can hold anything, `javascript:` too. */
export function parseLinkTarget(url: string): LinkTarget {
  const text = url.trim();
  const inside = /^#(gid=\d+)(?:&range=([A-Za-z]{1,3}\d{0,7}(?::[A-Za-z]{1,3}\d{0,7})?))?$/.exec(text);
  if (inside !== null) return { kind: 'cell', place: { sheet: `#${inside[1]}`, cell: inside[2] ?? '' } };
  return /^https?:\/\/[^\s<>"]+$/i.test(text) ? { kind: 'page', url: text } : { kind: 'none' };
}
