import type { CellValue } from '../document/cell';
import {
  type DataValidation,
  isDateBound,
  isSheetRange,
  type SheetRange,
  type ValidationValue,
} from '../document/data-validation';

/** What a rule needs to know of the sheet around it. */
export interface ValidationContext {
  /** The texts that the cells of a range show, without empty ones. */
  readonly textsOf: (source: SheetRange) => ReadonlySet<string>;
  /** The text the value would show. */
  readonly display: (value: CellValue) => string;
  /** Serial number of a moment in the spreadsheet's zone. */
  readonly serialOf: (moment: number) => number;
  readonly isDate: boolean;
}

/** Does a value satisfy a rule? Empty always does. Custom formulas are not computed here and let everything pass. */
export function isValid(rule: DataValidation, value: CellValue, context: ValidationContext): boolean {
  if (value === null || value === '') return true;
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'CHECKBOX':
      if (rule.values.length === 0) return typeof value === 'boolean';
      return rule.values.some((allowed) => allowed === value) || (rule.values.length === 1 && value === false);
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && first.includes(context.display(value));
    case 'VALUE_IN_RANGE':
      return !isSheetRange(first) || context.textsOf(first).has(context.display(value));
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && context.isDate;
    case 'CUSTOM_FORMULA':
      return true;
    default:
      if (rule.criteria.startsWith('NUMBER_'))
        return typeof value === 'number' && compares(rule.criteria, value, first, second);
      if (rule.criteria.startsWith('DATE_')) return typeof value === 'number' && isDateValid(rule, value, context);
      return isTextValid(rule.criteria, context.display(value), String(first ?? ''));
  }
}

function compares(
  criteria: string,
  value: number,
  first: ValidationValue | undefined,
  second: ValidationValue | undefined,
): boolean {
  const a = Number(first);
  const b = Number(second);
  if (criteria.endsWith('NOT_BETWEEN')) return value < a || value > b;
  if (criteria.endsWith('BETWEEN')) return value >= a && value <= b;
  if (criteria.endsWith('GREATER_THAN_OR_EQUAL_TO')) return value >= a;
  if (criteria.endsWith('LESS_THAN_OR_EQUAL_TO')) return value <= a;
  if (criteria.endsWith('GREATER_THAN')) return value > a;
  if (criteria.endsWith('LESS_THAN')) return value < a;
  return criteria.endsWith('NOT_EQUAL_TO') ? value !== a : value === a;
}

const DATE_AS_NUMBER: Readonly<Record<string, string>> = {
  DATE_AFTER: 'NUMBER_GREATER_THAN',
  DATE_BEFORE: 'NUMBER_LESS_THAN',
  DATE_BETWEEN: 'NUMBER_BETWEEN',
  DATE_EQUAL_TO: 'NUMBER_EQUAL_TO',
  DATE_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  DATE_ON_OR_AFTER: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  DATE_ON_OR_BEFORE: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

function isDateValid(rule: DataValidation, value: number, context: ValidationContext): boolean {
  const [first, second] = rule.values.map((bound) =>
    isDateBound(bound) ? Math.floor(context.serialOf(bound.dateMs)) : bound,
  );
  const criteria = DATE_AS_NUMBER[rule.criteria];
  if (!criteria) throw new Error(`not emulated: validation ${rule.criteria}`);
  return compares(criteria, Math.floor(value), first, second);
}

function isTextValid(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted.toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/)?[^\s/]+\.[^\s/]+/.test(text);
    default:
      throw new Error(`not emulated: validation ${criteria}`);
  }
}
