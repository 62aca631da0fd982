import type { GridRange } from '../document/grid-range';
import { parseA1 } from '../document/grid-range';
import { elementsOf } from './parse-xml';

/** What of a workbook's parts is read here, because ExcelJS unfolds every range of it into single cells. */
export interface WorkbookParts {
  /** The XML of a sheet's part by the sheet's name. */
  readonly sheetXml: ReadonlyMap<string, string>;
  readonly names: readonly { readonly name: string; readonly target: string }[];
}

export function readWorkbookParts(parts: ReadonlyMap<string, string>): WorkbookParts {
  const book = parts.get('xl/workbook.xml') ?? '';
  const targets = new Map(
    elementsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      partPath(attributes.Target ?? ''),
    ]),
  );
  const sheetXml = new Map<string, string>();
  for (const { attributes } of elementsOf(book, 'sheet')) {
    const relation = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    sheetXml.set(attributes.name ?? '', parts.get(targets.get(relation ?? '') ?? '') ?? '');
  }
  const names = elementsOf(book, 'definedName')
    .filter(({ attributes }) => !attributes.name?.startsWith('_xlnm.') && attributes.hidden !== '1')
    .map(({ attributes, inner }) => ({ name: attributes.name ?? '', target: inner }));
  return { sheetXml, names };
}

const partPath = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const EXCEL_GRID = { maxRows: 1_048_576, maxColumns: 16_384 };

export const mergesOf = (sheetXml: string): GridRange[] =>
  elementsOf(sheetXml, 'mergeCell').flatMap(({ attributes }) => rangesOf(attributes.ref ?? ''));

/** The ranges of a list such as `A1:B2 D4`; what is no reference is left out. */
export const rangesOf = (references: string): GridRange[] =>
  references.split(/\s+/).flatMap((reference) => parseA1(reference, EXCEL_GRID)?.range ?? []);
