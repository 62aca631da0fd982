import { type DataValidation, isSheetRange, type SheetRange } from '../../../emulator/document/data-validation';
import { lastRowOf } from '../../../emulator/document/grid-range';
import { sheetById } from '../../../emulator/document/spreadsheet';
import type { Host } from '../../desk/host';
import type { DeskCell } from '../desk-contract';

/** What may be entered where a rule stands; rules are shared by many cells, so each is read once a view. */
export interface Inputs {
  inputOf(rule: DataValidation): DeskCell['input'] | null;
}

export function createInputs(host: Host): Inputs {
  const known = new Map<DataValidation, DeskCell['input'] | null>();
  return {
    inputOf: (rule) => {
      let input = known.get(rule);
      if (input === undefined) {
        input = readRule(host, rule);
        known.set(rule, input);
      }
      return input;
    },
  };
}

function readRule(host: Host, { criteria, values: [source] }: DataValidation): DeskCell['input'] | null {
  if (criteria === 'CHECKBOX') return 'checkbox';
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(source)) return source.map(String);
  if (criteria === 'VALUE_IN_RANGE' && isSheetRange(source)) return textsIn(host, source);
  return null;
}

function textsIn(host: Host, { sheetId, range }: SheetRange): readonly string[] {
  const sheet = sheetById(host.document, sheetId);
  if (!sheet) return [];
  const numRows = Math.min(lastRowOf(range), sheet.rows.length) - range.row + 1;
  if (numRows <= 0) return [];
  const texts = host.view(sheet, { ...range, numRows }).flatMap((row) => row.map(({ display }) => display));
  return [...new Set(texts.filter((text) => text !== ''))];
}
