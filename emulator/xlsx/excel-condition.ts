import type { ConditionalFormattingRule, Style } from 'exceljs';
import type { ConditionalFormat, ConditionalStyle, GradientPoint } from '../document/conditional-format';
import { columnLetters, formatA1 } from '../document/grid-range';
import { serialOfMoment } from '../time/serial';
import { argb } from './cell-look';
import type { FormulaPlace } from './excel-formula';
import { excelFormula } from './excel-formula';

export interface ExcelCondition {
  readonly ref: string;
  readonly rules: ConditionalFormattingRule[];
}

/** A rule as Excel has it, for a sheet whose rules come in this order; null where Excel has none like it. */
export function excelCondition(place: FormulaPlace, rule: ConditionalFormat, priority: number): ExcelCondition | null {
  const first = rule.ranges[0];
  if (!first) return null;
  const ref = rule.ranges.map(formatA1).join(' ');
  if (rule.kind === 'gradient') {
    const points = [rule.min, rule.mid, rule.max].filter((point) => point !== null);
    const cfvo = points.map((point, index) => threshold(point, index === points.length - 1));
    const color = points.map((point) => ({ argb: argb(point.color) }));
    return { ref, rules: [{ type: 'colorScale', priority, cfvo, color }] as ConditionalFormattingRule[] };
  }
  const formula =
    rule.criteria === 'CUSTOM_FORMULA'
      ? excelFormula(place, String(rule.values[0] ?? ''))
      : builtInFormula(place, rule, `${columnLetters(first.column)}${first.row}`);
  if (formula === null) return null;
  return { ref, rules: [{ type: 'expression', priority, formulae: [formula], style: excelDifference(rule.style) }] };
}

function threshold(
  point: GradientPoint,
  isMax: boolean,
): { type: 'min' | 'max' | 'num' | 'percent' | 'percentile'; value?: number } {
  const value = Number(point.value.replace(',', '.'));
  switch (point.type) {
    case 'NUMBER':
      return { type: 'num', value };
    case 'PERCENT':
      return { type: 'percent', value };
    case 'PERCENTILE':
      return { type: 'percentile', value };
    default:
      return { type: isMax ? 'max' : 'min' };
  }
}

/** Fills of differential styles are read from the background colour, with no pattern. */
function excelDifference(style: ConditionalStyle): Partial<Style> {
  const { background, fontColor, bold, italic, underline, strikethrough } = style;
  const font = {
    ...(fontColor && { color: { argb: argb(fontColor) } }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== undefined && { underline }),
    ...(strikethrough !== undefined && { strike: strikethrough }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(background && {
      fill: {
        type: 'pattern',
        pattern: 'solid',
        bgColor: { argb: argb(background) },
        fgColor: { argb: argb(background) },
      },
    }),
  };
}

const RELATIVE: Readonly<Record<string, string>> = { TODAY: 'TODAY()', TOMORROW: 'TODAY()+1', YESTERDAY: 'TODAY()-1' };

const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A condition that is no formula in Sheets, as a formula about the top left cell. */
function builtInFormula(
  place: FormulaPlace,
  rule: ConditionalFormat & { kind: 'condition' },
  cell: string,
): string | null {
  const [first, second] = rule.values;
  const text = quote(String(first ?? ''));
  const { criteria } = rule;
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},${String(first ?? '').length})=${text}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},${String(first ?? '').length})=${text}`;
    case 'TEXT_EQUAL_TO':
      return `${cell}&""=${text}`;
    case 'TEXT_NOT_EQUAL_TO':
      return `${cell}&""<>${text}`;
    default:
      return comparison(place, criteria, [first, second], cell);
  }
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  AFTER: '>',
  BEFORE: '<',
};

type Bound = string | number | boolean | { readonly dateMs: number } | undefined;

function comparison(place: FormulaPlace, criteria: string, bounds: readonly Bound[], cell: string): string | null {
  const [, kind, operator] = /^(NUMBER|DATE)_(.+?)(?:_RELATIVE)?$/.exec(criteria) ?? [];
  const [low, high] = bounds.map((value) => boundText(place, value));
  if (!kind || !operator || low === undefined || low === null) return null;
  const day = kind === 'DATE' ? `INT(${cell})` : cell;
  if (operator === 'BETWEEN') return `AND(ISNUMBER(${cell}),${day}>=${low},${day}<=${high ?? low})`;
  if (operator === 'NOT_BETWEEN') return `AND(ISNUMBER(${cell}),OR(${day}<${low},${day}>${high ?? low}))`;
  const sign = COMPARISONS[operator];
  return sign ? `AND(ISNUMBER(${cell}),${day}${sign}${low})` : null;
}

function boundText(place: FormulaPlace, value: Bound): string | null {
  if (typeof value === 'object') return String(Math.floor(serialOfMoment(value.dateMs, place.document.timeZone)));
  const relative = RELATIVE[String(value)];
  if (relative) return place.fixedToday === null ? relative : relative.replace('TODAY()', String(place.fixedToday));
  return value === undefined || value === '' || Number.isNaN(Number(value)) ? null : String(Number(value));
}
