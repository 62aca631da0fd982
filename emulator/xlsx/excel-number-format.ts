import { localeRules } from '../values/locale';
import { isDateFormat } from '../values/number-format';

/** Shows 1 as a ticked and 0 as an empty box: Excel and LibreOffice have no checkbox cells, and a boolean takes no number format. */
export const CHECKBOX_FORMAT = '"☑";;"☐"';

const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p|general|[ymdhs]+|[0#?][0#?.,]*(?:e[+-]?0+)?|[\p{L}]+|[\s\S]/giu;

/** A Sheets number format as Excel and LibreOffice read it: small letters for dates, month names in the document's language, words quoted. */
export function excelNumberFormat(format: string, locale: string): string {
  const isDate = isDateFormat(format);
  let text = '';
  for (const [piece] of format.matchAll(PIECES)) text += excelPiece(piece, isDate);
  const hasNames = isDate && /m{3,}|d{3,}/i.test(format);
  return hasNames && locale.startsWith('ru') ? `[$-419]${text}` : text;
}

function excelPiece(piece: string, isDate: boolean): string {
  if (/^["\\[]/.test(piece)) return piece;
  if (/^(am\/pm|a\/p)$/i.test(piece)) return piece.toUpperCase();
  if (/^[ymdhs]+$/i.test(piece)) return isDate ? piece.toLowerCase() : `"${piece}"`;
  if (/^general$/i.test(piece) || /^e[+-]?0*$/i.test(piece)) return piece;
  return /^\p{L}+$/u.test(piece) ? `"${piece}"` : piece;
}

/** A format of a file that was not written here; undefined for Excel's automatic one. Excel's own short date means the reader's. */
export function sheetsNumberFormat(format: string | undefined, locale: string): string | undefined {
  if (format === undefined || /^general$/i.test(format)) return undefined;
  const { dateFormat } = localeRules(locale);
  if (format === 'mm-dd-yy') return dateFormat;
  if (/^m\/d\/yy\s*"?h"?:mm$/.test(format)) return `${dateFormat} H:mm`;
  return format;
}
