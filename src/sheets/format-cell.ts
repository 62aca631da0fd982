import type { CellValue } from '../kernel/cell';
import type { LocalStamp } from '../kernel/local-date';
import { formatList } from '../kernel/parse-list';
import { formatYesNo } from '../kernel/parse-yes-no';
import { cellText } from './cell-text';
import type { CellContext, Parsed } from './parsed-cell';
import type { ReferenceIndex } from './reference-index';
import { serialOfStamp } from './stamp-serial';
import type { Column, ColumnType } from './table-schema';
import { isTypedAsText } from './text-column';

type ReferenceType = Extract<ColumnType, { kind: 'reference' }>;

export type CellFormatter = (value: Parsed) => CellValue;

function labelOf(id: string, type: ReferenceType, references: ReferenceIndex): string {
  const label = references.labelOf(type.to, id, type.only);
  return label === id && type.or !== undefined ? references.labelOf(type.or, id) : label;
}

/** In lists operations are named by ID: their titles hold commas, which separate. */
const formatReferences = (ids: readonly string[], type: ReferenceType, references: ReferenceIndex): string =>
  formatList(ids.map((id) => (type.to === 'operations' ? id : labelOf(id, type, references))));

/** The writer of a column's cells: the inverse of its parser. */
export function compileFormatter(column: Column, { language, references }: CellContext): CellFormatter {
  const { type } = column;
  const isText = isTypedAsText(column);
  const empty: CellValue = type.kind === 'checkbox' ? false : '';
  return (value) => {
    if (value === null) return empty;
    switch (type.kind) {
      case 'date':
      case 'stamp':
        return value === '' ? '' : serialOfStamp(String(value) as LocalStamp);
      case 'yes-no':
        return formatYesNo(value === true, language);
      case 'checkbox':
        return value === true;
      case 'choice':
        return type.options[String(value)]?.[language] ?? String(value);
      case 'reference':
        return Array.isArray(value)
          ? formatReferences(value, type, references)
          : value === ''
            ? ''
            : labelOf(String(value), type, references);
      default:
        return typeof value === 'number' && !isText ? value : cellText(value as CellValue, language);
    }
  };
}
