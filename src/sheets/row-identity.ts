import type { CellValue } from '../kernel/cell';
import { compileParser } from './parse-cell';
import type { CellContext } from './parsed-cell';
import { isProblem } from './parsed-cell';
import type { TableSchema } from './table-schema';

/** Key of a row by the cells that identify it, read as their columns read them; null where one of them is empty. */
export function createIdentity(
  schema: TableSchema,
  context: CellContext,
): (cellOf: (key: string) => CellValue) => string | null {
  const parsers = schema.identity.map((key) => {
    const column = schema.columns.find((each) => each.key === key);
    if (column === undefined) throw new Error(`${schema.sheet} has no column ${key}`);
    return { key, parse: compileParser({ ...column, isRequired: false }, context) };
  });
  return (cellOf) => {
    const parts: string[] = [];
    for (const { key, parse } of parsers) {
      const cell = cellOf(key);
      const parsed = parse(cell);
      const part = isProblem(parsed) ? String(cell) : String(parsed ?? '');
      if (part === '') return null;
      parts.push(part);
    }
    return parts.join('\u0001');
  };
}
