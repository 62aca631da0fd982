import type { DataValidation, ValidationValue } from '../document/data-validation';
import type { GridRange } from '../document/grid-range';
import { parseA1 } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import { sheetsFormula } from './excel-formula';
import { decodeXml, elementsOf } from './parse-xml';
import { rangesOf } from './workbook-parts';

export interface ReadValidation {
  readonly rule: DataValidation;
  readonly ranges: readonly GridRange[];
}

export interface ReadPlace {
  readonly sheet: SheetData;
  readonly decimal: ',' | '.';
  /** A sheet of the file by its name there. */
  readonly sheetOf: (tab: string) => SheetData | undefined;
}

/** The rules of a sheet that was not written here; of a kind Sheets does not have, none. */
export function readValidations(place: ReadPlace, sheetXml: string): ReadValidation[] {
  return elementsOf(sheetXml, 'dataValidation').flatMap(({ attributes, inner }) => {
    const ranges = rangesOf(attributes.sqref ?? textOf(inner, 'sqref'));
    const core = readCore(place, attributes, formula(inner, 'formula1'), formula(inner, 'formula2'));
    if (!core || ranges.length === 0) return [];
    const rule = { ...core, allowInvalid: attributes.showErrorMessage !== '1', helpText: attributes.prompt ?? null };
    return [{ rule, ranges }];
  });
}

const textOf = (xml: string, name: string): string => decodeXml(elementsOf(xml, name)[0]?.inner ?? '').trim();

/** In the extension for references to other sheets the text stands one level deeper. */
function formula(xml: string, name: string): string {
  const inner = elementsOf(xml, name)[0]?.inner ?? '';
  return inner.includes('<') ? textOf(inner, 'f') : decodeXml(inner).trim();
}

type Core = Pick<DataValidation, 'criteria' | 'values'>;

function readCore(
  place: ReadPlace,
  attributes: Readonly<Record<string, string>>,
  first: string,
  second: string,
): Core | null {
  switch (attributes.type) {
    case 'list':
      return readList(place, first);
    case 'custom':
      return { criteria: 'CUSTOM_FORMULA', values: [sheetsFormula(first, place.decimal)] };
    case 'whole':
    case 'decimal':
      return readBounds('NUMBER', attributes.operator, [first, second]);
    default:
      return null;
  }
}

function readList(place: ReadPlace, source: string): Core | null {
  const inline = /^"([\s\S]*)"$/.exec(source)?.[1];
  if (inline !== undefined)
    return { criteria: 'VALUE_IN_LIST', values: [inline.split(',').map((choice) => choice.trim()), true] };
  const reference = parseA1(source, place.sheet);
  const sheet = reference && (reference.sheet === null ? place.sheet : place.sheetOf(reference.sheet));
  if (!reference || !sheet) return null;
  return { criteria: 'VALUE_IN_RANGE', values: [{ sheetId: sheet.id, range: reference.range }, true] };
}

const CRITERIA: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'LESS_THAN',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

function readBounds(kind: string, operator: string | undefined, texts: readonly string[]): Core | null {
  const criteria = CRITERIA[operator ?? 'between'];
  const values: ValidationValue[] = texts.filter((text) => text !== '').map(Number);
  return criteria && values.length > 0 && !values.some(Number.isNaN)
    ? { criteria: `${kind}_${criteria}`, values }
    : null;
}
