import type { Layout } from '../sheets/locate-columns';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetKey } from '../sheets/table-schema';

/** The layout of a sheet whose columns nobody but us moves: for a sheet of which only a block without headers was read. */
export const ownLayout = (sheet: SheetKey): Layout => {
  const { headerRow, columns } = schemaOf(sheet);
  return { headerRow, columnOf: Object.fromEntries(columns.map(({ key }, index) => [key, index + 1])), missing: [] };
};
