import type { DataValidationOperator, DataValidation as ExcelValidation } from 'exceljs';
import type { DataValidation, ValidationValue } from '../document/data-validation';
import { isDateBound, isSheetRange } from '../document/data-validation';
import type { GridRange } from '../document/grid-range';
import { columnLetters, lastColumnOf, lastRowOf } from '../document/grid-range';
import { sheetById } from '../document/spreadsheet';
import { quoteSheetName } from '../formulas/format-formula';
import { serialOfMoment } from '../time/serial';
import type { FormulaPlace } from './excel-formula';
import { excelFormula } from './excel-formula';

/** Excel cuts longer texts of a message box. */
const MAX_MESSAGE = 255;

/** Writes a list of choices into the technical sheet; gives the reference to it. */
export type ListKeeper = (choices: readonly string[]) => string;

/** The rule as Excel has it; null where Excel has none like it. */
export function excelValidation(
  place: FormulaPlace,
  rule: DataValidation,
  keepList: ListKeeper,
): ExcelValidation | null {
  const core = excelCore(place, rule, keepList);
  if (!core) return null;
  return {
    ...core,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(!rule.allowInvalid && { errorStyle: 'stop' }),
    ...(rule.helpText && { showInputMessage: true, prompt: rule.helpText.slice(0, MAX_MESSAGE) }),
  } as ExcelValidation;
}

type Core = Pick<ExcelValidation, 'type' | 'formulae'> & { operator?: DataValidationOperator };

function excelCore(place: FormulaPlace, rule: DataValidation, keepList: ListKeeper): Core | null {
  const [first] = rule.values;
  switch (rule.criteria) {
    case 'CHECKBOX':
      // A tick is 1 or 0 in the file (see shownCell).
      return list(rule.values.length === 0 ? ['1', '0'] : rule.values.map(String), keepList);
    case 'VALUE_IN_LIST':
      return Array.isArray(first) ? list(first as readonly string[], keepList) : null;
    case 'VALUE_IN_RANGE': {
      const source = isSheetRange(first) ? first : null;
      const sheet = source && sheetById(place.document, source.sheetId);
      if (!source || !sheet) return null;
      return {
        type: 'list',
        formulae: [`${quoteSheetName(place.tabs.get(sheet) ?? sheet.name)}!${absolute(source.range)}`],
      };
    }
    case 'CUSTOM_FORMULA': {
      const formula = excelFormula(place, String(first));
      return formula === null ? null : { type: 'custom', formulae: [formula] };
    }
    case 'DATE_IS_VALID_DATE':
      return { type: 'date', operator: 'greaterThan', formulae: [new Date(0)] };
    default:
      return bounded(place, rule);
  }
}

/** Excel takes at most 255 characters of choices, without commas inside, in the rule itself. */
function list(choices: readonly string[], keepList: ListKeeper): Core {
  const inline = choices.join(',');
  const fits = inline.length <= 250 && choices.every((choice) => choice !== '' && !/[",]|^\s|\s$/.test(choice));
  return { type: 'list', formulae: [fits ? `"${inline}"` : keepList(choices)] };
}

export const absolute = (range: GridRange): string =>
  `$${columnLetters(range.column)}$${range.row}:$${columnLetters(lastColumnOf(range))}$${lastRowOf(range)}`;

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
};

function bounded(place: FormulaPlace, rule: DataValidation): Core | null {
  const [, kind, comparison] = /^(NUMBER|DATE)_(.+)$/.exec(rule.criteria) ?? [];
  const operator = comparison && OPERATORS[comparison];
  if (!operator) return null;
  const bounds = rule.values.map((value) => bound(place, value));
  if (bounds.length === 0 || bounds.some((value) => value === null)) return null;
  if (kind === 'NUMBER') return { type: 'decimal', operator, formulae: bounds };
  return { type: 'date', operator, formulae: bounds.map((serial) => new Date((Number(serial) - 25_569) * 86_400_000)) };
}

function bound(place: FormulaPlace, value: ValidationValue): number | null {
  if (typeof value === 'number') return value;
  return isDateBound(value) ? serialOfMoment(value.dateMs, place.document.timeZone) : null;
}
