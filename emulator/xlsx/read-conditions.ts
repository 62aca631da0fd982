import type { Color, ConditionalFormattingOptions, ConditionalFormattingRule, Worksheet } from 'exceljs';
import type { ConditionalFormat, ConditionalStyle, GradientPoint } from '../document/conditional-format';
import type { GridRange } from '../document/grid-range';
import { hexColor } from './cell-look';
import { sheetsFormula } from './excel-formula';
import { rangesOf } from './workbook-parts';

/** The rules of a sheet that was not written here, first rule first; of a kind Sheets does not have (icons, bars), none. */
export function readConditions(worksheet: Worksheet, decimal: ',' | '.'): ConditionalFormat[] {
  const { conditionalFormattings } = worksheet as Worksheet & {
    conditionalFormattings: ConditionalFormattingOptions[];
  };
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ rule, ranges: rangesOf(ref) })))
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .flatMap(({ rule, ranges }) => readRule(rule, ranges, decimal) ?? []);
}

type ReadRule = ConditionalFormattingRule & {
  readonly formulae?: readonly string[];
  readonly operator?: string;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number }[];
  readonly color?: readonly Partial<Color>[];
};

const NUMBER_CRITERIA: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

function readRule(rule: ReadRule, ranges: readonly GridRange[], decimal: ',' | '.'): ConditionalFormat | null {
  if (rule.type === 'colorScale') return readScale(rule, ranges);
  const [formula] = rule.formulae ?? [];
  if (formula === undefined) return null;
  const style = readStyle(rule);
  if (rule.type === 'cellIs') {
    const criteria = NUMBER_CRITERIA[rule.operator ?? ''];
    const values = (rule.formulae ?? []).map(Number);
    return criteria && !values.some(Number.isNaN) ? { kind: 'condition', ranges, criteria, values, style } : null;
  }
  // Excel keeps a formula with the conditions about texts and blanks, too.
  const values = [sheetsFormula(formula, decimal)];
  return rule.type === 'expression' || rule.type === 'containsText'
    ? { kind: 'condition', ranges, criteria: 'CUSTOM_FORMULA', values, style }
    : null;
}

function readStyle({ style }: ReadRule): ConditionalStyle {
  const { font, fill } = style ?? {};
  const background = fill?.type === 'pattern' ? (hexColor(fill.bgColor) ?? hexColor(fill.fgColor)) : undefined;
  const fontColor = hexColor(font?.color);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.strike !== undefined && { strikethrough: font.strike }),
  };
}

const POINT_TYPES: Readonly<Record<string, string>> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

function readScale(rule: ReadRule, ranges: readonly GridRange[]): ConditionalFormat | null {
  const points = (rule.cfvo ?? []).map((cfvo, index): GradientPoint | null => {
    const color = hexColor(rule.color?.[index]);
    const type = POINT_TYPES[cfvo.type];
    return color && type ? { color, type, value: cfvo.value === undefined ? '' : String(cfvo.value) } : null;
  });
  const min = points[0];
  const max = points[points.length - 1];
  const mid = points.length === 3 ? (points[1] ?? null) : null;
  return min && max && points.length >= 2 ? { kind: 'gradient', ranges, min, mid, max } : null;
}
