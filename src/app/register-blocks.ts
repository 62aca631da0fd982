import type { Task } from '../model/task';
import { diffTable } from '../sheets/diff-table';
import { createTaskFormatter, readRegister } from '../sheets/records/register';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import type { EditFirm } from './edit-context';
import { ownLayout } from './own-layout';

/** The tasks of blocks that were read without the header; the register's columns nobody moves. */
export function tasksIn(blocks: readonly SheetImage[], { context }: EditFirm): Task[] {
  const header = schemaOf('register').columns.map((column) => column.header[context.language]);
  const rows = [header, ...blocks.flatMap((block) => block.rows)];
  const [first] = blocks;
  return first ? [...readRegister({ ...first, rows, firstRow: 1, lastRow: rows.length }, context).tasks] : [];
}

/** Calls are counted in an edit, and nobody but us writes the register: up to this many cells are written again to save one. */
const cellsPerCall = 400;

/** The edits of register rows where they stand, and of new rows at the end. */
export function registerBlockEdits(
  blocks: readonly SheetImage[],
  tasks: readonly Task[],
  before: readonly Task[],
  { context }: EditFirm,
): SheetEdit[] {
  const schema = schemaOf('register');
  const layout = ownLayout('register');
  const format = createTaskFormatter(context);
  const known = new Map(before.map((task) => [task.id, task]));
  const changed = new Map(
    tasks.filter((task) => known.has(task.id) && known.get(task.id) !== task).map((task) => [task.id, task]),
  );
  const inPlace = blocks.flatMap((block) => {
    const own = block.rows.flatMap((row) => changed.get(String(row[0])) ?? []);
    return own.length === 0 ? [] : diffTable(schema, block, own.map(format), context, { layout, cellsPerCall });
  });
  const [first] = blocks;
  const made = tasks.filter(({ id }) => !known.has(id));
  if (!first || made.length === 0) return inPlace;
  const end: SheetImage = { ...first, rows: [], firstRow: first.lastRow + 1 };
  return [...inPlace, ...diffTable(schema, end, made.map(format), context, { layout })];
}
