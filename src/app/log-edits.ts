import type { LogRow } from '../model/task';
import { diffTable } from '../sheets/diff-table';
import type { CellContext } from '../sheets/parsed-cell';
import { createLogFormatter } from '../sheets/records/time-log';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import { ownLayout } from './own-layout';

/** Appends records whose IDs the image does not show: after a run that was killed the same ones are computed again. */
export function logEdits(image: SheetImage | undefined, logRows: readonly LogRow[], context: CellContext): SheetEdit[] {
  if (!image || logRows.length === 0) return [];
  const known = new Set(image.rows.map((row) => row[0]));
  const rows = logRows.filter(({ id }) => !known.has(id)).map(createLogFormatter(context));
  return diffTable(schemaOf('time-log'), image, rows, context, { layout: ownLayout('time-log') });
}
