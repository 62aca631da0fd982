import type { CellValue } from '../document/cell';
import { notEmulated } from '../run/errors';
import { isDateFormat } from '../values/number-format';

export interface ConditionCell {
  readonly value: CellValue;
  readonly display: string;
  readonly numberFormat: string | undefined;
}

export type ConditionValue = string | number | boolean | { readonly dateMs: number };

export interface ConditionClock {
  /** Serial number of today in the document's zone. */
  readonly today: number;
  readonly serialOf: (moment: number) => number;
}

/**
 * Does a cell meet a condition that is no formula? `criteria` is a name of SpreadsheetApp.BooleanCriteria. Numbers and dates are compared
 * with numeric cells only, texts with what the cell shows, regardless of case. Throws "not emulated: …" for what is not here.
 */
export function meetsCondition(
  criteria: string,
  values: readonly ConditionValue[],
  cell: ConditionCell,
  clock: ConditionClock,
): boolean {
  if (criteria === 'CELL_EMPTY') return cell.value === null || cell.value === '';
  if (criteria === 'CELL_NOT_EMPTY') return cell.value !== null && cell.value !== '';
  if (criteria.startsWith('TEXT_')) return meetsText(criteria, values, cell.display);
  if (criteria.startsWith('NUMBER_')) return meetsNumber(criteria, values, cell.value);
  if (criteria.startsWith('DATE_')) return meetsDate(criteria, values, cell, clock);
  throw notEmulated(`condition ${criteria}`);
}

function meetsText(criteria: string, values: readonly ConditionValue[], display: string): boolean {
  const text = display.toLowerCase();
  const wanted = constant(values[0]).toLowerCase();
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_NOT_EQUAL_TO':
      return text !== wanted;
    default:
      throw notEmulated(`condition ${criteria}`);
  }
}

function meetsNumber(criteria: string, values: readonly ConditionValue[], value: CellValue): boolean {
  const [first, second] = values.map((bound) => Number(constant(bound)));
  if (first === undefined || Number.isNaN(first)) throw notEmulated(`condition ${criteria} without a number`);
  if (typeof value !== 'number') return false;
  switch (criteria) {
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'NUMBER_BETWEEN':
      return value >= first && value <= (second ?? first);
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > (second ?? first);
    default:
      throw notEmulated(`condition ${criteria}`);
  }
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = { TODAY: 0, TOMORROW: 1, YESTERDAY: -1 };

function meetsDate(
  criteria: string,
  values: readonly ConditionValue[],
  cell: ConditionCell,
  clock: ConditionClock,
): boolean {
  const bound = dateBound(criteria, values[0], clock);
  if (typeof cell.value !== 'number' || !isDateFormat(cell.numberFormat)) return false;
  const day = Math.floor(cell.value);
  switch (criteria.replace('_RELATIVE', '')) {
    case 'DATE_EQUAL_TO':
      return day === bound;
    case 'DATE_NOT_EQUAL_TO':
      return day !== bound;
    case 'DATE_BEFORE':
      return day < bound;
    case 'DATE_AFTER':
      return day > bound;
    default:
      throw notEmulated(`condition ${criteria}`);
  }
}

function dateBound(criteria: string, value: ConditionValue | undefined, clock: ConditionClock): number {
  if (typeof value === 'object') return Math.floor(clock.serialOf(value.dateMs));
  if (typeof value === 'number') return Math.floor(value);
  const days = RELATIVE_DAYS[String(value)];
  if (days === undefined) throw notEmulated(`condition ${criteria} with ${String(value)}`);
  return clock.today + days;
}

function constant(value: ConditionValue | undefined): string {
  if (typeof value === 'object') throw notEmulated('a date as bound of this condition');
  if (typeof value === 'string' && value.startsWith('=')) throw notEmulated('a formula as bound of a condition');
  return String(value ?? '');
}
