import type { Language } from '../kernel/language';
import type { Column } from './table-schema';
import { isTextColumn } from './text-column';

const dateFormats: Readonly<Record<Language, string>> = { ru: 'dd.mm.yyyy', en: 'yyyy-mm-dd' };
const stampFormats: Readonly<Record<Language, string>> = { ru: 'dd.mm.yyyy hh:mm', en: 'yyyy-mm-dd hh:mm' };

/** Number format of a cell that shows a day, or a day with its time. */
export const dateOrTimeFormat = (hasTime: boolean, language: Language): string =>
  hasTime ? stampFormats[language] : dateFormats[language];

/** Number format of a column's cells; `@` keeps what is typed as text. */
export function numberFormatOf(column: Column, language: Language): string {
  if (isTextColumn(column)) return '@';
  switch (column.type.kind) {
    case 'date':
      return dateFormats[language];
    case 'stamp':
      return dateOrTimeFormat(column.type.isMixed !== true, language);
    case 'integer':
      return column.type.unit === undefined ? '0' : `0" ${column.type.unit}"`;
    case 'minutes':
      return '0';
    case 'number':
      return column.type.isGrouped === true ? '#,##0' : 'General';
    default:
      return 'General';
  }
}
