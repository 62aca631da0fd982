import type { CellValue } from '../kernel/cell';
import type { Language } from '../kernel/language';
import { formatYesNo } from '../kernel/parse-yes-no';

/** A cell as text: a number with the decimal sign of the language, a checkbox as yes or no. */
export function cellText(cell: CellValue, language: Language): string {
  if (typeof cell === 'boolean') return formatYesNo(cell, language);
  if (typeof cell === 'number') return language === 'ru' ? String(cell).replace('.', ',') : String(cell);
  return cell;
}
