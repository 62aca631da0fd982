import { groupBy } from '../kernel/group-by';
import { dateOf, type LocalDateTime } from '../kernel/local-date';
import { isOpen } from '../model/task-status';
import { createCalendars } from '../planning/calendars';
import { cellAt, locateColumns } from '../sheets/locate-columns';
import { inPhases } from '../sheets/look-edits';
import { tabSummary } from '../sheets/manager-tab-rows';
import type { CellContext } from '../sheets/parsed-cell';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import { selectTabTasks, type TabSelection } from '../sheets/tab-task';
import type { Book } from './book';
import type { RunContext } from './command';
import { type PreparedTab, prepareTabs } from './prepare-tabs';
import type { Round } from './round';
import { type TabWriting, tabRowEdits } from './tab-row-edits';
import type { TaskViews } from './task-view';

/** The first line of a tab, where it says something else. */
function summaryEdits(
  image: SheetImage,
  { shown, later }: TabSelection,
  views: TaskViews,
  { language }: CellContext,
  now: LocalDateTime,
): SheetEdit[] {
  const today = shown.filter(
    ({ task, state }) =>
      isOpen(task) && state !== 'predecessor' && task.due !== null && dateOf(task.due) <= dateOf(now),
  ).length;
  const offers = shown.filter(({ task, state }) => state === 'available' && views.gateOf(task)?.isOpen === true).length;
  const waitingClient = shown.filter(({ state }) => state === 'waiting-client').length;
  const summary = tabSummary({ today, waitingClient, offers, later }, language);
  const { headerRow, columnOf } = locateColumns(schema, image);
  const column = columnOf.done ?? 1;
  return headerRow > 1 && cellAt(image, 1, column) !== summary
    ? [{ kind: 'values', sheet: image.name, row: 1, column, values: [[summary]] }]
    : [];
}

/** IDs into the rows that performers added themselves, right after the log has them: it would get them twice else. */
export function looseEdits({ looseIds }: Round): SheetEdit[] {
  return [...looseIds].flatMap(([{ image, read }, ids]) =>
    [...ids].flatMap(([row, id]): SheetEdit[] => {
      const column = read.layout?.columnOf.id;
      return column === undefined
        ? []
        : [{ kind: 'values', sheet: image.name, row, column, values: [[id]], joins: true }];
    }),
  );
}

/** What a run does with the tabs beside writing what differs. */
export interface TabsWriting extends Pick<TabWriting, 'isTidy'> {
  /** Whether tabs are made for performers who have none: at issue and in the morning. */
  readonly isCreating: boolean;
}

/** So many new tabs are finished before the next are begun: a run that stops leaves no more than these half made. */
const tabsAtOnce = 20;

/** New tabs by groups: look, rows, protection. The tab of which the others are copies is to hold nothing until the last is made. */
function newTabEdits(tabs: readonly PreparedTab[], rowsOf: (tab: PreparedTab) => readonly SheetEdit[]): SheetEdit[] {
  const made = tabs.flatMap((tab) => (tab.look ? [{ ...tab, look: tab.look }] : []));
  const models = new Set(
    made.flatMap(({ look }) => look.hide).flatMap((edit) => (edit.kind === 'copy-sheet' ? [edit.from] : [])),
  );
  const finish = (group: typeof made): SheetEdit[] => [
    ...group.flatMap(rowsOf),
    ...group.flatMap(({ look }) => look.protect),
  ];
  const isModel = ({ image }: PreparedTab): boolean => models.has(image.name);
  const groups = Array.from({ length: Math.ceil(made.length / tabsAtOnce) }, (_, index) =>
    made.slice(index * tabsAtOnce, (index + 1) * tabsAtOnce),
  );
  return [
    ...groups.flatMap((group) => [
      ...inPhases(group.map(({ look }) => ({ ...look, protect: [] }))),
      ...finish(group.filter((tab) => !isModel(tab))),
    ]),
    ...finish(made.filter(isModel)),
  ];
}

const nothingTakenBack: ReadonlySet<string> = new Set();

/** Everything that the tabs need to stand as planned. */
export function tabEdits(
  book: Book,
  round: Round,
  views: TaskViews,
  context: RunContext,
  { isTidy, isCreating }: TabsWriting,
): SheetEdit[] {
  const calendars = createCalendars(book.firm.firm);
  const byPerformer = groupBy(round.tasks, ({ performer }) => performer);
  const inTabs = new Set(book.tabs.flatMap(({ read }) => read.rows.map(({ taskId }) => taskId)));
  const tabs = prepareTabs(book, round.tasks, context, isCreating);
  const rowsOf = ({ owner, image, open }: PreparedTab): SheetEdit[] => {
    const own = (byPerformer.get(owner.id) ?? []).filter((task) => isOpen(task) || inTabs.has(task.id));
    const inTab = new Set(open?.read.rows.map(({ taskId }) => taskId));
    // A row with time that is not in the log yet stays until its performer has settled it.
    const isKept = (id: string): boolean => inTab.has(id) && (!isTidy || (round.timers.get(id)?.length ?? 0) > 0);
    const selection = selectTabTasks(own.map(views.of), context.now, calendars.of(owner.id), isKept);
    const rows = { image, read: open?.read ?? null, tasks: selection.shown, isAll: true, timers: round.timers };
    return [
      ...tabRowEdits(rows, book.context, context.now, { takenBack: nothingTakenBack, isTidy }),
      ...summaryEdits(image, selection, views, book.context, context.now),
    ];
  };
  return [...tabs.filter(({ look }) => !look).flatMap(rowsOf), ...newTabEdits(tabs, rowsOf)];
}
