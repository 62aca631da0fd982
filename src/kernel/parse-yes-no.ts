import type { CellValue } from './cell';
import { comparableText } from './clean-text';
import type { Language } from './language';
import type { Result } from './result';
import { failure, success } from './result';

const yes = new Set(['да', 'д', 'yes', 'y', '1', '+', 'true', 'истина', '☑', '✓', '✔']);
const no = new Set(['нет', 'н', 'no', 'n', '0', '-', 'false', 'ложь', '☐']);

/** A checkbox, да/нет, yes/no, 1/0. An empty cell is neither. */
export function parseYesNo(cell: CellValue): Result<boolean, 'not-yes-no'> {
  if (typeof cell === 'boolean') return success(cell);
  const text = comparableText(String(cell));
  if (yes.has(text)) return success(true);
  return no.has(text) ? success(false) : failure('not-yes-no');
}

export const formatYesNo = (value: boolean, language: Language): string =>
  language === 'ru' ? (value ? 'да' : 'нет') : value ? 'yes' : 'no';
