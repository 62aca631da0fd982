/** Reading Sheets number formats. https://developers.google.com/sheets/api/guides/formats */

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly pattern: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'ampm'; readonly pattern: string }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly width: number }
  | { readonly kind: 'date'; readonly unit: 'y' | 'month' | 'd' | 'h' | 'minute' | 's'; readonly width: number }
  | { readonly kind: 'fraction'; readonly width: number };

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly isDate: boolean;
}

const cache = new Map<string, readonly FormatSection[]>();

/** The sections of a format, split at ';': positive, negative, zero, text. */
export function readNumberFormat(format: string): readonly FormatSection[] {
  let sections = cache.get(format);
  if (!sections) {
    sections = splitSections(format).map(readSection);
    cache.set(format, sections);
  }
  return sections;
}

/** A format under which getValue gives a Date: it shows a day, a time or a duration. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && format !== '' && (readNumberFormat(format)[0]?.isDate ?? false);

export const isTextFormat = (format: string | undefined): boolean => format === '@';

export const isPercentFormat = (format: string | undefined): boolean =>
  format !== undefined && (readNumberFormat(format)[0]?.tokens.some((token) => token.kind === 'percent') ?? false);

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let current = '';
  for (const [piece] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[\s\S]/gu)) {
    if (piece === ';') {
      sections.push(current);
      current = '';
    } else current += piece;
  }
  return [...sections, current];
}

const PIECE =
  /"([^"]*)"|\\([\s\S])|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[([hms]+)\]|(\[[^\]]*\])|(am\/pm|a\/p)|([0#?][0#?.,]*(?:e[+-]?0+)?|\.[0#?]+)|(y+|m+|d+|h+|s+)|(%)|(@)|_[\s\S]|\*[\s\S]|([\s\S])/giu;

function readSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  for (const match of section.matchAll(PIECE)) {
    const [, quoted, escaped, currency, elapsed, bracket, ampm, number, unit, percent, text, other] = match;
    const literal = quoted ?? escaped ?? currency ?? other;
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    else if (elapsed) tokens.push({ kind: 'elapsed', unit: unitLetter(elapsed), width: elapsed.length });
    else if (bracket) continue;
    else if (ampm) tokens.push({ kind: 'ampm', pattern: ampm });
    else if (number) tokens.push({ kind: 'number', pattern: number });
    else if (unit) tokens.push(dateToken(unit));
    else if (percent) tokens.push({ kind: 'percent' });
    else if (text) tokens.push({ kind: 'text' });
  }
  const isDate = tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed');
  return { tokens: isDate ? settleDateTokens(tokens) : tokens, isDate };
}

const unitLetter = (text: string): 'h' | 'm' | 's' => text.charAt(0).toLowerCase() as 'h' | 'm' | 's';

function dateToken(unit: string): FormatToken {
  const letter = unit.charAt(0).toLowerCase();
  if (letter === 'm') return { kind: 'date', unit: 'month', width: unit.length };
  return { kind: 'date', unit: letter as 'y' | 'd' | 'h' | 's', width: unit.length };
}

/** An m next to hours or seconds means minutes; zeros after seconds are their fraction. */
function settleDateTokens(tokens: readonly FormatToken[]): FormatToken[] {
  const clock = (token: FormatToken | undefined): string | null =>
    token?.kind === 'elapsed' || token?.kind === 'date' ? token.unit : null;
  const timed = tokens.filter((token) => clock(token) !== null);
  return tokens.map((token, index) => {
    if (token.kind === 'date' && token.unit === 'month' && token.width <= 2) {
      const at = timed.indexOf(token);
      const before = clock(timed[at - 1]);
      const after = clock(timed[at + 1]);
      if (before === 'h' || after === 's') return { ...token, unit: 'minute' };
    }
    if (token.kind === 'number') {
      const before = tokens[index - 1];
      const seconds = before?.kind === 'date' && before.unit === 's';
      if (token.pattern.startsWith('.') && seconds) return { kind: 'fraction', width: token.pattern.length - 1 };
      return { kind: 'literal', text: token.pattern };
    }
    return token;
  });
}
