import { groupBy } from '../kernel/group-by';
import { dateOf, type LocalDate, type LocalDateTime } from '../kernel/local-date';
import type { Employee, Firm } from '../model/firm';
import { isDismissed, isManagerRole } from '../model/staff';
import type { Task, TaskInput } from '../model/task';
import { isLooseId } from '../model/task-id';
import { isOpen } from '../model/task-status';
import { createCalendars } from '../planning/calendars';
import { acceptedInput, isSameInput } from '../planning/task-input';
import type { WorkCalendar } from '../planning/work-calendar';
import { managerTabRules } from '../sheets/conditional-rules/manager-tab';
import { createLookContext, type DesiredSheet, type LookContext } from '../sheets/desired-look';
import { diffLook, imageAfterLook } from '../sheets/diff-look';
import { diffTable } from '../sheets/diff-table';
import { cellAt, type Layout, locateColumns } from '../sheets/locate-columns';
import { inPhases, type LookEdits } from '../sheets/look-edits';
import { protectionEdits } from '../sheets/look-rules';
import { type InputWriting, managerTabRows, tabSummary } from '../sheets/manager-tab-rows';
import type { CellContext } from '../sheets/parsed-cell';
import { readTab, type TabInputRow } from '../sheets/records/manager-tab';
import { managerTabName, sheetKeyOfName } from '../sheets/schema/all-schemas';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import { selectTabTasks, type TabTask } from '../sheets/tab-task';
import { headEmails } from './authority';
import type { Book, OpenTab } from './book';
import type { RunContext } from './command';
import type { Round } from './round';
import type { TaskViews } from './task-view';

/** Who has a tab: whoever sells, and whoever has tasks for another reason (a role of an operation, a substitution). */
function tabOwners(firm: Firm, tasks: readonly Task[], today: LocalDate): Employee[] {
  const busy = new Set(tasks.filter(isOpen).map(({ performer }) => performer));
  return firm.staff.filter(
    (employee) => busy.has(employee.id) || (isManagerRole(employee.role) && !isDismissed(employee, today)),
  );
}

/** What the look of tabs depends on in this workbook. */
const lookContextOf = (
  workbook: Workbook,
  firm: Firm,
  language: CellContext['language'],
  { now, fileOwner, library }: RunContext,
): LookContext =>
  createLookContext(workbook, {
    language,
    heads: headEmails(firm, dateOf(now)),
    fileOwner,
    library,
    typeNames: { sale: firm.saleTypes.map(({ name }) => name), client: firm.clientTypes.map(({ name }) => name) },
  });

/** Rows that a tab grows by beyond what is needed now: its rules have to be stretched each time. */
const spareRows = 20;

/** Our conditional rules of a tab. */
export const tabRules = managerTabRules;

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

/** Where a new tab goes: behind the last tab there is, else behind the first two sheets, which are the head's. */
const placeOfTab = (workbook: Workbook): number => {
  const last = workbook.sheetNames.reduce(
    (found, name, index) => (sheetKeyOfName(name) === 'manager-tab' ? index : found),
    -1,
  );
  return last >= 0 ? last + 1 : Math.min(2, workbook.sheetNames.length);
};

interface TabWork {
  readonly image: SheetImage;
  readonly look: LookEdits | null;
  readonly open: OpenTab | null;
  readonly owner: Employee;
}

/** All tabs look alike: the first new one is built, the others are copies of it, which costs half as much. */
function copiedLook(desired: DesiredSheet, model: string, lookContext: LookContext, index: number): LookEdits {
  const owner = desired.owner?.id ?? null;
  const copy: SheetEdit = { kind: 'copy-sheet', sheet: desired.name, from: model, key: schema.sheet, owner, index };
  return { create: [], fill: [], format: [], hide: [copy], protect: protectionEdits(desired, lookContext, null) };
}

function openTabs(book: Book, owners: readonly Employee[], lookContext: LookContext, isCreating: boolean): TabWork[] {
  const { workbook, tabs } = book;
  const names = new Set(workbook.sheetNames);
  let index = placeOfTab(workbook);
  let model: string | null = null;
  return owners.flatMap((owner): TabWork[] => {
    const isTwin = owners.filter(({ name }) => name === owner.name).length > 1;
    const wanted = managerTabName(owner, isTwin);
    const open =
      tabs.find(({ image }) => image.owner === owner.id) ??
      tabs.find(({ image }) => image.owner === null && image.name === wanted);
    if (open) return [{ image: open.image, look: null, open, owner }];
    if (!isCreating) return [];
    let name = wanted;
    for (let copy = 2; names.has(name); copy += 1) name = `${wanted} (${copy})`;
    names.add(name);
    const desired: DesiredSheet = { schema, name, owner: { id: owner.id, email: owner.email }, rules: tabRules };
    const look =
      model === null ? diffLook(desired, null, lookContext, index) : copiedLook(desired, model, lookContext, index);
    model ??= name;
    index += 1;
    return [{ image: imageAfterLook(desired, null, lookContext), look, open: null, owner }];
  });
}

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

/** Edits of one tab's rows and first line. */
function rowEdits(
  work: TabWork,
  tasks: readonly TabTask[],
  calendar: WorkCalendar,
  context: CellContext,
  now: LocalDateTime,
  writing: TabWriting,
  views: TaskViews,
): SheetEdit[] {
  const { image, open } = work;
  const rows = new Map((open?.read.rows ?? []).map((row) => [row.taskId, row]));
  const unreadable = open?.read.unreadable ?? new Map<string, number>();
  const { shown, later } = selectTabTasks(tasks, now, calendar, (id) => !writing.isTidy && rows.has(id));
  const writable = shown.filter(({ task }) => !unreadable.has(task.id));
  const writingOf = (id: string): InputWriting =>
    writingFor(rows.get(id), tasks.find(({ task }) => task.id === id)?.task, writing.takenBack);
  const desired = managerTabRows(writable, context, now, writingOf, writing.isTidy);
  const layout = locateColumns(schema, image);
  // What the performer did outside the map stays beside his other work of the day.
  const loose = writing.isTidy ? [] : [...rows.values()].filter(({ taskId }) => isLooseId(taskId));
  const untouchable = new Set([...unreadable.values(), ...loose.map(({ rowNumber }) => rowNumber)]);
  const table = diffTable(schema, image, desired, context, { vanished: 'delete-or-hide', untouchable, layout });
  const edits = stretchingRules(table, image, layout);

  const today = shown.filter(
    ({ task, state }) =>
      isOpen(task) && state !== 'predecessor' && task.due !== null && dateOf(task.due) <= dateOf(now),
  ).length;
  const offers = shown.filter(({ task, state }) => state === 'available' && views.gateOf(task)?.isOpen === true).length;
  const waitingClient = shown.filter(({ state }) => state === 'waiting-client').length;
  const summary = tabSummary({ today, waitingClient, offers, later }, context.language);
  const titleColumn = layout.columnOf.done ?? 1;
  if (layout.headerRow > 1 && cellAt(image, 1, titleColumn) !== summary)
    edits.push({ kind: 'values', sheet: image.name, row: 1, column: titleColumn, values: [[summary]] });
  if (writing.isTidy)
    edits.push(
      ...sortEdits(
        image,
        desired.map((row) => ({ id: String(row.id), order: String(row.order) })),
        edits,
      ),
    );
  return edits;
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

/** IDs into the rows that performers added themselves and that are in the log now. */
function looseEdits({ looseIds }: Round): SheetEdit[] {
  return [...looseIds].flatMap(([{ image, read }, ids]) =>
    [...ids].flatMap(([row, id]): SheetEdit[] => {
      const column = read.layout?.columnOf.id;
      return column === undefined ? [] : [{ kind: 'values', sheet: image.name, row, column, values: [[id]] }];
    }),
  );
}

/** Everything that the tabs need to stand as planned; tabs that are missing are made when `isCreating`. */
export function tabEdits(
  book: Book,
  round: Round,
  views: TaskViews,
  context: RunContext,
  options: TabWriting & { readonly isCreating: boolean },
): SheetEdit[] {
  const { firm } = book.firm;
  const { tasks } = round;
  const calendars = createCalendars(firm);
  const byPerformer = groupBy(tasks, ({ performer }) => performer);
  const inTabs = new Set(book.tabs.flatMap(({ read }) => read.rows.map(({ taskId }) => taskId)));
  const lookContext = lookContextOf(book.workbook, firm, book.context.language, context);
  const works = openTabs(book, tabOwners(firm, tasks, dateOf(context.now)), lookContext, options.isCreating);
  const edits = works.flatMap((work) => {
    const own = (byPerformer.get(work.owner.id) ?? []).filter((task) => isOpen(task) || inTabs.has(task.id));
    return rowEdits(work, own.map(views.of), calendars.of(work.owner.id), book.context, context.now, options, views);
  });
  return [
    // The rows come after the look: a copy is made of a tab that holds nothing yet.
    ...inPhases(works.flatMap(({ look }) => look ?? [])).filter(({ kind }) => kind !== 'protect'),
    ...edits,
    ...works.flatMap(({ look }) => look?.protect ?? []),
    ...looseEdits(round),
  ];
}

/**
 * The rows of some tasks in a tab, for an edit: rows that are there are brought up to date, tasks that became available are
 * appended; nothing is sorted, nothing leaves. `takenBack` are tasks whose inputs are put back to what was accepted; `before`
 * is what was accepted before the edit, by which ☐ and «Итог» are weighed.
 */
export function updateTab(
  image: SheetImage,
  tasks: readonly TabTask[],
  context: CellContext,
  now: LocalDateTime,
  takenBack: ReadonlySet<string>,
  before: (taskId: string) => TaskInput | null,
): SheetEdit[] {
  const read = readTab(image, context, before);
  const rows = new Map(read.rows.map((row) => [row.taskId, row]));
  const shown = tasks.filter(
    ({ task }) => !read.unreadable.has(task.id) && (rows.has(task.id) || (isOpen(task) && task.status !== 'waiting')),
  );
  const writingOf = (id: string): InputWriting =>
    writingFor(rows.get(id), tasks.find(({ task }) => task.id === id)?.task, takenBack);
  const layout = locateColumns(schema, image);
  const edits = diffTable(schema, image, managerTabRows(shown, context, now, writingOf, false), context, {
    untouchable: new Set(read.unreadable.values()),
    layout,
  });
  return stretchingRules(edits, image, layout);
}
