import type { CellValue } from '../kernel/cell';
import { type CellFormatter, compileFormatter } from './format-cell';
import type { CellContext, Parsed } from './parsed-cell';
import type { TableSchema } from './table-schema';

/** A cell whose text leads somewhere. */
export interface LinkedText {
  readonly text: string;
  readonly url: string;
}

export type DesiredCell = CellValue | LinkedText;

/** What a row is to hold, by column key; a key that is not there leaves its cell alone. */
export type DesiredRow = Readonly<Record<string, DesiredCell>>;

export const isLinked = (cell: DesiredCell): cell is LinkedText => typeof cell === 'object';

/** What stands in the cell, link or not. */
export const shownIn = (cell: DesiredCell): CellValue => (isLinked(cell) ? cell.text : cell);

/** Makes rows of a table from values by column key: codes, IDs and ISO dates become what a cell shows. */
export function createRowFormatter(
  schema: TableSchema,
  context: CellContext,
): (values: Readonly<Record<string, Parsed | LinkedText>>) => DesiredRow {
  const formatters = new Map<string, CellFormatter>(
    schema.columns.map((column) => [column.key, compileFormatter(column, context)]),
  );
  return (values) => {
    const row: Record<string, DesiredCell> = {};
    for (const key of Object.keys(values)) {
      const value = values[key] as Parsed | LinkedText;
      const format = formatters.get(key);
      if (format === undefined) throw new Error(`${schema.sheet} has no column ${key}`);
      row[key] = typeof value === 'object' && value !== null && 'url' in value ? value : format(value);
    }
    return row;
  };
}
