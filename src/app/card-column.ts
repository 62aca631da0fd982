import type { CellValue } from '../kernel/cell';
import { cleanText } from '../kernel/clean-text';
import { formatYesNo } from '../kernel/parse-yes-no';
import { cellText } from '../sheets/cell-text';
import { compileFormatter } from '../sheets/format-cell';
import { compileParser } from '../sheets/parse-cell';
import { type CellContext, isProblem } from '../sheets/parsed-cell';
import type { Column } from '../sheets/table-schema';
import type { CardField } from './card-contract';

/** Texts of several sentences. */
const longTexts = new Set([
  'goal',
  'entryCondition',
  'exitCondition',
  'instruction',
  'checklist',
  'result',
  'what',
  'criterion',
]);

/** A column as an operation's card shows its cells and writes them. */
export interface CardColumn {
  readonly column: Column;
  readonly kind: CardField['kind'];
  /** The text of a cell in the card. */
  textOf(cell: CellValue): string;
  /** The cell for a typed text; what cannot be understood goes in as it is, for the readers of the sheet to find. */
  cellOf(text: string): CellValue;
  /** The IDs that a cell of references names; none where it cannot be understood. */
  idsIn(cell: CellValue): readonly string[];
}

function kindOf({ key, type }: Column): CardField['kind'] {
  switch (type.kind) {
    case 'integer':
    case 'number':
    case 'percent':
      return 'number';
    case 'date':
      return 'date';
    case 'choice':
      return type.open ? 'text' : 'choice';
    case 'yes-no':
    case 'checkbox':
      return 'flag';
    case 'reference':
      return type.many ? 'choices' : 'choice';
    default:
      return longTexts.has(key) ? 'long-text' : 'text';
  }
}

/** Reads and writes with the parser and the formatter of the sheet. */
export function cardColumn(column: Column, context: CellContext): CardColumn {
  const { language } = context;
  const parse = compileParser(column, context);
  const format = compileFormatter(column, context);
  const kind = kindOf(column);
  const isFlag = kind === 'flag';
  return {
    column,
    kind,
    textOf(cell) {
      if (cell === '' && !isFlag) return '';
      const parsed = parse(cell);
      if (isProblem(parsed)) return cellText(cell, language);
      if (isFlag) return parsed === true ? formatYesNo(true, language) : '';
      if (kind === 'date') return String(parsed ?? '');
      if (column.type.kind === 'choice' || column.type.kind === 'reference') return String(format(parsed));
      return cellText(typeof cell === 'number' ? format(parsed) : cell, language);
    },
    cellOf(text) {
      if (cleanText(text) === '') return isFlag ? format(false) : '';
      const parsed = parse(text);
      return isProblem(parsed) ? text : format(parsed);
    },
    idsIn(cell) {
      const parsed = cell === '' ? null : parse(cell);
      if (typeof parsed === 'string') return [parsed];
      return Array.isArray(parsed) ? parsed : [];
    },
  };
}
