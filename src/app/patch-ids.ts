import type { AssignedIds } from '../sheets/assign-ids';
import { locateColumns } from '../sheets/locate-columns';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';

/** The workbook as it is once `fillIn` has written the IDs of new rows, so that later edits of this run find those rows. */
export function patchIds(workbook: Workbook, assigned: AssignedIds): Workbook {
  const patch = (image: SheetImage): SheetImage => {
    const ids = image.key ? assigned[image.key] : undefined;
    if (!image.key || !ids || ids.size === 0) return image;
    const column = locateColumns(schemaOf(image.key), image).columnOf.id;
    if (column === undefined) return image;
    const rows = image.rows.map((row, line) => {
      const id = ids.get(line + image.firstRow);
      if (id === undefined) return row;
      const patched = [...row];
      patched[column - image.firstColumn] = id;
      return patched;
    });
    return { ...image, rows };
  };
  return { ...workbook, sheets: workbook.sheets.map(patch) };
}
