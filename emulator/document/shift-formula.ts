import { columnLetters, columnNumber } from './grid-range';
import type { LineChange } from './shift-range';
import { shiftLine, shiftSpan } from './shift-range';

/** One reference inside a formula; a missing part is an open end (A:A, 2:2). */
interface Reference {
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}
interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A string literal | an optional sheet prefix with a reference: the literals are matched so that they are left alone. */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+|:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(]))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(!])/gu;

function mapReferences(formula: string, map: (reference: Reference) => string | null): string {
  return formula.replace(TOKEN, (text: string, prefix: string | undefined, body: string | undefined) => {
    if (body === undefined) return text;
    const [first, last] = body.split(':');
    const reference = {
      sheet: prefix ? unquote(prefix.slice(0, -1)) : null,
      first: readCorner(first ?? ''),
      last: last === undefined ? null : readCorner(last),
    };
    const mapped = map(reference);
    return mapped === null ? text : (prefix ?? '') + mapped;
  });
}

const unquote = (name: string): string => (name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name);

function readCorner(text: string): Corner {
  const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In $5 alone the dollar belongs to the row.
  const rowOnly = !letters && columnDollar === '$';
  return {
    column: letters ? columnNumber(letters) : null,
    columnFixed: Boolean(letters) && columnDollar === '$',
    row: digits ? Number(digits) : null,
    rowFixed: rowDollar === '$' || rowOnly,
  };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row);
  return column + row;
}

/**
 * The formula after rows or columns of `changedSheet` came or went. References without a sheet mean `homeSheet`.
 * A reference to what was deleted becomes #REF!, as in Sheets.
 */
export function shiftFormula(formula: string, homeSheet: string, changedSheet: string, change: LineChange): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? homeSheet) !== changedSheet) return null;
    const { first } = reference;
    const line = change.axis === 'row' ? first.row : first.column;
    const move = (corner: Corner, to: number): Corner =>
      change.axis === 'row' ? { ...corner, row: to } : { ...corner, column: to };
    if (!reference.last) {
      const moved = line === null ? null : shiftLine(line, change);
      return moved === null ? '#REF!' : writeCorner(move(first, moved));
    }
    const lastLine = change.axis === 'row' ? reference.last.row : reference.last.column;
    if (line === null) return null;
    if (lastLine === null) {
      const moved = shiftLine(line, change) ?? change.at;
      return `${writeCorner(move(first, moved))}:${writeCorner(reference.last)}`;
    }
    const span = shiftSpan(Math.min(line, lastLine), Math.max(line, lastLine), change);
    if (!span) return '#REF!';
    return `${writeCorner(move(first, span.first))}:${writeCorner(move(reference.last, span.last))}`;
  });
}

/** The formula as it reads once copied by so many rows and columns: references without $ move along. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => {
    const corners = [reference.first, ...(reference.last ? [reference.last] : [])].map((corner) => ({
      ...corner,
      column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
      row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    }));
    const outside = corners.some((corner) => (corner.row ?? 1) < 1 || (corner.column ?? 1) < 1);
    return outside ? '#REF!' : corners.map(writeCorner).join(':');
  });
}

/** The formula after a sheet got another name. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to);
  const name = plain ? to : `'${to.replace(/'/g, "''")}'`;
  return formula.replace(TOKEN, (text: string, prefix: string | undefined, body: string | undefined) =>
    prefix && body && unquote(prefix.slice(0, -1)) === from ? `${name}!${body}` : text,
  );
}
