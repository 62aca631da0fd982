import type { LocalDateTime } from '../kernel/local-date';
import type { Task } from '../model/task';
import { isLooseId } from '../model/task-id';
import { acceptedInput, isSameInput } from '../planning/task-input';
import { managerTabRules } from '../sheets/conditional-rules/manager-tab';
import { diffTable } from '../sheets/diff-table';
import { cellAt, type Layout, locateColumns } from '../sheets/locate-columns';
import { type InputWriting, managerTabRows } from '../sheets/manager-tab-rows';
import type { CellContext } from '../sheets/parsed-cell';
import type { TabInputRow, TabRead } from '../sheets/records/manager-tab';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import type { TabTask } from '../sheets/tab-task';
import { type TimersLeft, timerCell } from './tab-timers';

/** How a tab that exists is to be written: tasks that leave it, rows that must not be touched, inputs that are taken back. */
export interface TabWriting {
  /** Tasks whose inputs are put back to what was accepted. */
  readonly takenBack: ReadonlySet<string>;
  /** Whether what is over leaves the tab and the rows are sorted: once a day, so that nothing jumps under anybody's hands. */
  readonly isTidy: boolean;
}

/**
 * Whether a row's inputs are written: of a new row, and where they are taken back. ☐ mirrors «сделано», so it is written too
 * where the two disagree, as after an «Итог» without a tick, or a tick taken away from an «Итог» that says «сделано». What was
 * not taken over (a date in the future) is the performer's and stays.
 */
function writingFor(
  row: TabInputRow | undefined,
  task: Task | undefined,
  takenBack: ReadonlySet<string>,
): InputWriting {
  if (row === undefined || takenBack.has(row.taskId)) return { outcomeCell: null };
  if (task === undefined || !isSameInput(row.input, acceptedInput(task))) return null;
  const isDone = row.input.outcome === 'done';
  if (isDone !== row.isTicked) return { outcomeCell: row.outcomeCell };
  return !isDone && row.outcomeCell === 'done' ? { outcomeCell: null } : null;
}

/** Rows that a tab grows by beyond what is needed now: its rules have to be stretched each time. */
const spareRows = 20;

/** Where rows are appended to a tab, its rules are stretched over them: Google does not promise to. */
function stretchingRules(edits: readonly SheetEdit[], image: SheetImage, { headerRow, columnOf }: Layout): SheetEdit[] {
  return edits.flatMap((edit): SheetEdit[] => {
    if (edit.kind !== 'append-rows') return [edit];
    const count = edit.count + spareRows;
    const columns = Math.max(...Object.values(columnOf));
    const rules = managerTabRules({ columnOf, headerRow, maxRows: image.maxRows + count, columns });
    return [
      { ...edit, count },
      { kind: 'conditional-rules', sheet: edit.sheet, rules },
    ];
  });
}

/** A tab and the rows that are to stand in it. */
export interface TabRows {
  /** What is left in the timers of rows, by task ID; a row that is not named keeps its cell. */
  readonly timers: TimersLeft;
  readonly image: SheetImage;
  /** What was read of it; null where it is new. */
  readonly read: TabRead | null;
  readonly tasks: readonly TabTask[];
  /** Whether these are all rows, so that others leave the tab. */
  readonly isAll: boolean;
}

/** Edits of a tab's rows. A row that could not be read, and in the course of the day what the performer added himself, is not touched. */
export function tabRowEdits(
  { image, read, tasks, isAll, timers }: TabRows,
  context: CellContext,
  now: LocalDateTime,
  { takenBack, isTidy }: TabWriting,
): SheetEdit[] {
  const rows = new Map((read?.rows ?? []).map((row) => [row.taskId, row]));
  const unreadable = read?.unreadable ?? new Map<string, number>();
  const writable = tasks.filter(({ task }) => !unreadable.has(task.id));
  const taskOf = new Map(writable.map(({ task }) => [task.id, task]));
  const writingOf = (id: string): InputWriting => writingFor(rows.get(id), taskOf.get(id), takenBack);
  const timerOf = (task: Task): string | undefined => {
    const left = rows.has(task.id) ? timers.get(task.id) : [];
    return left && timerCell(task, left);
  };
  const desired = managerTabRows(writable, context, now, writingOf, isTidy, timerOf);
  const layout = locateColumns(schema, image);
  const loose = isTidy ? [] : [...rows.values()].filter(({ taskId }) => isLooseId(taskId));
  const table = diffTable(schema, image, desired, context, {
    vanished: isAll ? 'delete-or-hide' : 'keep',
    untouchable: new Set([...unreadable.values(), ...loose.map(({ rowNumber }) => rowNumber)]),
    layout,
  });
  const edits = stretchingRules(table, image, layout);
  const orders = desired.map((row) => ({ id: String(row.id), order: String(row.order) }));
  return isTidy ? [...edits, ...sortEdits(image, orders, edits)] : edits;
}

/** Sorts the rows as whole rows by the hidden key, unless they stand so already. */
function sortEdits(
  image: SheetImage,
  desired: readonly { readonly id: string; readonly order: string }[],
  before: readonly SheetEdit[],
): SheetEdit[] {
  const { headerRow, columnOf } = locateColumns(schema, image);
  const idColumn = columnOf.id;
  const orderColumn = columnOf.order;
  if (idColumn === undefined || orderColumn === undefined) return [];
  const orderOf = new Map(desired.map(({ id, order }) => [id, order]));
  const standing: string[] = [];
  for (let row = headerRow + 1; row <= image.lastRow; row += 1) {
    const id = String(cellAt(image, row, idColumn) ?? '');
    const order = orderOf.get(id);
    if (order !== undefined) standing.push(order);
    orderOf.delete(id);
  }
  const last = [...standing, ...orderOf.values()];
  if (last.every((order, index) => index === 0 || (last[index - 1] ?? '') <= order)) return [];
  const gone = before.reduce((sum, edit) => (edit.kind === 'delete-rows' ? sum + edit.count : sum), 0);
  const rows = Math.max(image.lastRow - headerRow - gone, 0) + orderOf.size;
  return [
    {
      kind: 'sort-rows',
      sheet: image.name,
      block: { row: headerRow + 1, column: 1, rows, columns: image.maxColumns },
      byColumn: orderColumn,
    },
  ];
}
