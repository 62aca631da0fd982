import { comparableText } from '../kernel/clean-text';
import type { Language } from '../kernel/language';
import { formatYesNo } from '../kernel/parse-yes-no';
import { type ChangedCell, valueEdits } from './coalesce-cells';
import { locateColumns } from './locate-columns';
import { schemaOf } from './schema/all-schemas';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage } from './sheet-image';
import type { Column } from './table-schema';

/** The word of this language for each word of the other one that differs from it; empty for columns without closed lists. */
function wordsOf({ type }: Column, language: Language): ReadonlyMap<string, string> {
  const other = language === 'ru' ? 'en' : 'ru';
  if (type.kind === 'choice')
    return new Map(Object.values(type.options).map((word) => [comparableText(word[other]), word[language]]));
  if (type.kind !== 'yes-no') return new Map();
  return new Map([true, false].map((answer) => [formatYesNo(answer, other), formatYesNo(answer, language)]));
}

/**
 * After the language was changed: words of our closed lists that stand in the other language are written in this one.
 * What a user wrote in his own way is left, every word is understood in both languages anyway.
 */
export function rewordEdits(image: SheetImage, language: Language): SheetEdit[] {
  if (image.key === null) return [];
  const schema = schemaOf(image.key);
  const { headerRow, columnOf } = locateColumns(schema, image);
  const changed: ChangedCell[] = [];
  for (const column of schema.columns) {
    const position = columnOf[column.key];
    const words = wordsOf(column, language);
    if (position === undefined || words.size === 0) continue;
    image.rows.forEach((row, line) => {
      const cell = row[position - image.firstColumn];
      const word = typeof cell === 'string' ? words.get(comparableText(cell)) : undefined;
      const number = line + image.firstRow;
      if (number > headerRow && word !== undefined && word !== cell)
        changed.push({ row: number, column: position, value: word });
    });
  }
  return valueEdits(image.name, changed);
}
