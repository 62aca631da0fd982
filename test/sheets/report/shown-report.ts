import { Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../src/kernel/cell';
import type { Language } from '../../../src/kernel/language';
import { stampOfSerial } from '../../../src/kernel/local-date';
import { locateColumns } from '../../../src/sheets/locate-columns';
import { reportRules } from '../../../src/sheets/report/report-rules';
import { schemaOf } from '../../../src/sheets/schema/all-schemas';
import type { SheetImage } from '../../../src/sheets/sheet-image';
import type { ConditionalRule } from '../../../src/sheets/sheet-look';
import type { SheetKey } from '../../../src/sheets/table-schema';

const lettersOf = (column: number): string => String.fromCharCode(64 + column);

/** The rules as they colour a sheet: IronCalc computes each formula for each cell of its range. */
export function colorsOf(
  image: SheetImage,
  rules: readonly ConditionalRule[],
): (row: number, column: number) => ConditionalRule | null {
  const model = new Model('Книга', 'de', 'UTC', 'en');
  image.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== '')
        model.setUserInput(
          0,
          row + 1,
          column + 1,
          typeof cell === 'string' ? `'${cell}` : String(cell).replace('.', ','),
        );
    });
  });
  const scratch = 40;
  const memo = new Map<string, boolean>();
  const holds = (rule: ConditionalRule, row: number, column: number): boolean => {
    // References move with the cell, as in a conditional format; texts in quotes do not hold any.
    const formula = rule.formula
      .split(/("[^"]*")/)
      .map((part) =>
        part.startsWith('"')
          ? part
          : part.replace(/(\$?)([A-Z])(\d+)/g, (_, fixed: string, letter: string, line: string) => {
              const to = fixed === '$' ? letter : lettersOf(letter.charCodeAt(0) - 64 + column - rule.range.column);
              return `${fixed}${to}${Number(line) + row - rule.range.row}`;
            }),
      )
      .join('');
    const known = memo.get(formula);
    if (known !== undefined) return known;
    model.setUserInput(0, 1, scratch, `=IF(${formula.slice(1)};1;0)`);
    const shown = model.getFormattedCellValue(0, 1, scratch);
    if (shown !== '0' && shown !== '1') throw new Error(`${formula} gives ${shown}`);
    memo.set(formula, shown === '1');
    return shown === '1';
  };
  const isIn = ({ range }: ConditionalRule, row: number, column: number): boolean =>
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
  return (row, column) => rules.find((rule) => isIn(rule, row, column) && holds(rule, row, column)) ?? null;
}

const dateKeys = new Set(['since']);

/** A report sheet as text: the first line, then each row with its filled cells, the mark of a colour behind the cell. */
export function shownReport(key: SheetKey, image: SheetImage, language: Language): string {
  const schema = schemaOf(key);
  const { columnOf, headerRow } = locateColumns(schema, image);
  const rules = reportRules(key, { columnOf, headerRow, maxRows: image.maxRows });
  const colorAt = colorsOf(image, rules);
  const shown = (column: string, cell: CellValue): string =>
    dateKeys.has(column) && typeof cell === 'number' ? String(stampOfSerial(cell)) : String(cell).replace(/\n/g, ' / ');
  const lines = image.rows.slice(headerRow).map((cells, at) =>
    schema.columns
      .filter((column) => cells[(columnOf[column.key] ?? 0) - 1] !== '')
      .map((column) => {
        const position = columnOf[column.key] ?? 0;
        const mark = colorAt(headerRow + 1 + at, position)?.mark;
        return `  ${column.header[language]}: ${shown(column.key, cells[position - 1] ?? '')}${mark === undefined ? '' : ` [${mark}]`}`;
      })
      .join('\n'),
  );
  return `${String(image.rows[headerRow - 2]?.[0] ?? '')}\n\n${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
