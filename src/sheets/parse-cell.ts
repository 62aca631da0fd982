import type { CellValue } from '../kernel/cell';
import { cleanText, comparableText } from '../kernel/clean-text';
import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import { parseDate, parseStamp } from '../kernel/parse-date';
import { parseMinutes } from '../kernel/parse-minutes';
import { parseNumber, parsePercent } from '../kernel/parse-number';
import { parseYesNo } from '../kernel/parse-yes-no';
import { cellText } from './cell-text';
import { parseReference, parseReferences } from './parse-reference';
import type { CellContext, CellProblem, Parsed } from './parsed-cell';
import { problem } from './parsed-cell';
import { stampOfCell } from './stamp-serial';
import type { ChoiceOptions, Column } from './table-schema';

export type CellParser = (cell: CellValue) => Parsed | CellProblem;

/** A cell with nothing but spaces is empty; most texts are told from that by their first letter. */
const isEmptyCell = (cell: CellValue): boolean =>
  typeof cell === 'string' && (cell === '' || (!/^[\w\u0400-\u04ff]/.test(cell) && cleanText(cell) === ''));

function parseStampCell(cell: CellValue, today: LocalDate): Parsed | CellProblem {
  if (typeof cell === 'number') return stampOfCell(cell) ?? problem('not-a-date');
  const stamp = parseStamp(cell, today);
  return stamp.ok ? stamp.value : problem('not-a-date');
}

function choiceParser(options: ChoiceOptions, isOpen: boolean, language: Language): CellParser {
  const codes = new Map<string, string>();
  for (const [code, words] of Object.entries(options)) {
    for (const word of [words.ru, words.en, code]) {
      if (!codes.has(comparableText(word))) codes.set(comparableText(word), code);
    }
  }
  const exact = new Map(
    Object.entries(options).flatMap(
      ([code, words]) =>
        [
          [words.ru, code],
          [words.en, code],
        ] as const,
    ),
  );
  const list = Object.values(options)
    .map((words) => words[language])
    .join(' / ');
  return (cell) => {
    const text = cellText(cell, language);
    const code = exact.get(text) ?? codes.get(comparableText(text));
    if (code !== undefined) return code;
    return isOpen ? cleanText(text) : problem('unknown-choice', { options: list });
  };
}

const inRange = (
  value: number,
  { min, max }: { readonly min?: number; readonly max?: number },
): number | CellProblem =>
  (min !== undefined && value < min) || (max !== undefined && value > max)
    ? problem('out-of-range', { min: min ?? 0, max: max ?? Number.MAX_SAFE_INTEGER })
    : value;

/** Parser of a cell that is not empty. */
function contentParser(column: Column, { language, today, references }: CellContext): CellParser {
  const { type } = column;
  switch (type.kind) {
    case 'text':
      return (cell) => (typeof cell === 'string' ? cell.trim() : cellText(cell, language));
    case 'json':
      return (cell) => String(cell);
    case 'integer':
      return (cell) => {
        const number = parseNumber(cell, language);
        return number.ok && Number.isInteger(number.value) ? inRange(number.value, type) : problem('not-an-integer');
      };
    case 'number':
      return (cell) => {
        const number = parseNumber(cell, language);
        return number.ok ? inRange(number.value, type) : problem('not-a-number');
      };
    case 'percent':
      return (cell) => {
        const percent = parsePercent(cell, language);
        return percent.ok ? inRange(percent.value, { min: 0, max: type.max ?? 1000 }) : problem('not-a-percentage');
      };
    case 'minutes':
      return (cell) => {
        // A correction in the log takes minutes back; only rows we wrote ourselves may be below zero.
        if (column.isOurs && typeof cell === 'number' && Number.isInteger(cell)) return cell;
        const minutes = parseMinutes(cell);
        return minutes.ok ? minutes.value : problem('not-minutes');
      };
    case 'date':
      return (cell) => {
        const date = parseDate(cell, today);
        return date.ok ? date.value : problem('not-a-date');
      };
    case 'stamp':
      return (cell) => parseStampCell(cell, today);
    case 'yes-no':
    case 'checkbox':
      return (cell) => {
        const answer = parseYesNo(cell);
        return answer.ok ? answer.value : problem('not-yes-no');
      };
    case 'choice':
      return choiceParser(type.options, type.open ?? false, language);
    case 'reference':
      return type.many
        ? (cell) => parseReferences(cellText(cell, language), type, references)
        : (cell) => parseReference(cellText(cell, language), type, references);
  }
}

const emptyValue = (column: Column): Parsed | CellProblem => {
  if (column.whenEmpty !== undefined) return column.whenEmpty;
  if (column.type.kind === 'checkbox') return false;
  if (column.isRequired) return problem('required-cell');
  return column.type.kind === 'reference' && column.type.many ? [] : null;
};

/** The reader of a column's cells; both languages are understood whichever the workbook has. */
export function compileParser(column: Column, context: CellContext): CellParser {
  const parseContent = contentParser(column, context);
  const empty = emptyValue(column);
  return (cell) => (isEmptyCell(cell) ? empty : parseContent(cell));
}
