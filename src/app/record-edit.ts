import { refusalText } from '../i18n/round-texts';
import { dateOf } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Task, TaskInput } from '../model/task';
import { reservedOperations } from '../model/task';
import { createGate } from '../planning/gate';
import { hasEvidence, indexOfMap } from '../planning/map-index';
import { planTasks } from '../planning/plan-tasks';
import { type Refusal, reconcile } from '../planning/reconcile';
import { diffTable } from '../sheets/diff-table';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { type FrozenRead, readFrozenMaps } from '../sheets/records/frozen-maps';
import { readTab, type TabRead } from '../sheets/records/manager-tab';
import { createTaskFormatter, readRegister } from '../sheets/records/register';
import { createLogFormatter } from '../sheets/records/time-log';
import { managerTabName, schemaOf } from '../sheets/schema/all-schemas';
import { answers as answersSchema } from '../sheets/schema/answers';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { Answer, RunContext, SheetRead, UseCase } from './command';
import { type EditFirm, editFirm } from './edit-context';
import { ownLayout } from './own-layout';
import { readAnswersAbout } from './read-answers-about';
import { recorderOf } from './round';
import { blocksOf } from './scope-rows';
import { updateTab } from './tab-edits';
import { placeInTabs, tellOfRows } from './tab-findings';
import { viewTasks } from './task-view';

/** Where an edit happened, as the event says; a hint only. */
export interface EditedPlace {
  readonly sheet: 'manager-tab' | 'answers';
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

const nothing = (language: 'ru' | 'en' = 'ru'): Answer<null> => ({
  edits: [],
  message: '',
  language,
  findings: [],
  value: null,
});

/** Rows that may say something new: those edited now, and those whose inputs do not look accepted (their event was lost). */
function candidates(tab: TabRead, image: SheetImage, place: EditedPlace): string[] {
  const stateColumn = tab.layout?.columnOf.state ?? 0;
  return tab.rows
    .filter(({ rowNumber, input, isTicked, isHidden }) => {
      if (rowNumber >= place.firstRow && rowNumber <= place.lastRow) return true;
      if (isHidden) return false;
      const state = image.rows[rowNumber - image.firstRow]?.[stateColumn - image.firstColumn];
      return (
        isTicked !== (state === 'done') || (state !== 'done' && (input.outcome !== null || input.minutes !== null))
      );
    })
    .map(({ taskId }) => taskId);
}

/** Subjects (deals, or employees for their own operations) whose answers were edited. */
function editedSubjects(image: SheetImage, place: EditedPlace, { firm, context }: EditFirm): Set<string> {
  const subjects = new Set<string>();
  for (const row of rawRows(answersSchema, image)) {
    if (row.rowNumber < place.firstRow || row.rowNumber > place.lastRow) continue;
    const client = context.references.find('clients', row.text('subject'));
    const deal = context.references.find('deals', row.text('subject'));
    if (deal.kind === 'found') subjects.add(deal.id);
    if (client.kind === 'found') for (const each of firm.deals) if (each.client === client.id) subjects.add(each.id);
  }
  return subjects;
}

/** The tasks of blocks that were read without the header; the register's columns nobody moves. */
function tasksIn(blocks: readonly SheetImage[], { context }: EditFirm): Task[] {
  const header = schemaOf('register').columns.map((column) => column.header[context.language]);
  const rows = [header, ...blocks.flatMap((block) => block.rows)];
  const [first] = blocks;
  return first ? [...readRegister({ ...first, rows, firstRow: 1, lastRow: rows.length }, context).tasks] : [];
}

/** Calls are counted in an edit, and nobody but us writes the register: up to this many cells are written again to save one. */
const cellsPerCall = 400;

/** The edits of register rows where they stand, and of new rows at the end. */
function registerEdits(
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

const refusalMessage = ({ task, gate }: Refusal, { firm, context }: EditFirm): string => {
  const deal = firm.deals.find(({ id }) => id === task.deal);
  const client = firm.clients.find(({ id }) => id === deal?.client)?.name ?? '';
  return refusalText(
    client,
    gate.missing.map(({ question }) => question.text),
    gate.approval === 'missing',
    context.language,
  );
};

/** Whether the gate's answers are needed: a protected operation of the scope is touched, or its turn has come or may come now. */
function needsAnswers(
  edit: EditFirm,
  { maps }: FrozenRead,
  tasks: readonly Task[],
  touched: ReadonlySet<string>,
): boolean {
  const gate = createGate(edit.firm, edit.context.today);
  return tasks.some((task) => {
    const map = maps.get(task.mapVersion);
    if (!map || task.status === 'done' || task.status === 'cancelled') return false;
    const index = indexOfMap(map);
    if (!gate.isProtected(index, task.operation)) return false;
    const indexed = index.operations.get(task.operation);
    const isNext = [...(indexed?.all ?? []), ...(indexed?.any ?? [])].some(({ after }) =>
      tasks.some((each) => each.operation === after && each.deal === task.deal && touched.has(each.id)),
    );
    return task.status !== 'waiting' || touched.has(task.id) || isNext;
  });
}

/** Approvals, decisions and checks cross to another's tab at once; other successors come with the next collection. */
function isUrgentForOthers(task: Task, { maps }: FrozenRead): boolean {
  if (task.operation === reservedOperations.check || task.operation === reservedOperations.decide) return true;
  const map = maps.get(task.mapVersion);
  const index = map && indexOfMap(map);
  const indexed = index?.operations.get(task.operation);
  const follows = (indexed?.all ?? []).some(({ after }) => {
    const before = index?.operations.get(after);
    return before !== undefined && hasEvidence(before, 'approval');
  });
  return indexed !== undefined && (hasEvidence(indexed, 'approval') || follows);
}

/**
 * Takes over what was entered in a tab, or what answers open or close: status, dates, a row in the log, successors. What the
 * event says is only a hint: rows whose event was lost are taken along. Without a working context (nothing was issued yet)
 * there is nothing to do.
 */
export function* recordEdit(context: RunContext, place: EditedPlace): UseCase<null> {
  const first: Workbook = yield [
    { sheet: place.sheet, name: place.name },
    { sheet: 'register', block: { row: 2, column: 1, rows: 'all', columns: 1 } },
    { sheet: 'map-versions' },
  ];
  const today = dateOf(context.now);
  const frozen = readFrozenMaps(imageOf(first, 'map-versions'), today);
  const ids = imageOf(first, 'register')?.rows.map(([id]) => id) ?? [];
  const edited = imageOf(first, place.sheet);
  if (!frozen.context || !edited || ids.length === 0) return nothing();
  const edit = editFirm(first, frozen.context, today);
  const { language } = edit.context;

  const isTab = place.sheet === 'manager-tab';
  const seen = isTab ? readTab(edited, edit.context) : null;
  const suspects = seen ? candidates(seen, edited, place) : [];
  const subjects = isTab ? new Set(suspects.map((id) => id.split('/')[0] ?? '')) : editedSubjects(edited, place, edit);
  const blocks = blocksOf(ids, (id) => subjects.has(id.split('/')[0] ?? ''), 2);
  const tellOf = (findings: readonly Finding[]): string => tellOfRows(findings, edited, place, first, language);
  if (blocks.length === 0) return { ...nothing(language), message: tellOf(seen?.findings ?? []) };

  const columns = schemaOf('register').columns.length;
  const second: Workbook = yield [
    ...blocks.map(({ row, rows }): SheetRead => ({ sheet: 'register', block: { row, column: 1, rows, columns } })),
    { sheet: 'time-log', block: { row: 1, column: 1, rows: 0, columns: 1 } },
  ];
  const images = second.sheets.filter(({ key }) => key === 'register');
  const before = tasksIn(images, edit).filter(({ id }) => subjects.has(id.split('/')[0] ?? ''));
  const accepted = new Map(before.map((task) => [task.id, task.accepted?.input ?? null]));
  const tab = isTab ? readTab(edited, edit.context, (id) => accepted.get(id) ?? null) : null;
  const touched = new Set(suspects);

  const answerSheets = isTab
    ? needsAnswers(edit, frozen, before, touched)
      ? yield* readAnswersAbout(subjects, edit)
      : null
    : [edited];
  const full = answerSheets && editFirm({ ...first, sheets: answerSheets }, frozen.context, today);
  const { firm } = full ?? edit;
  const inputs = new Map<string, TaskInput>(
    (tab?.rows ?? [])
      .filter(({ taskId, isHidden }) => accepted.has(taskId) && (!isHidden || touched.has(taskId)))
      .map(({ taskId, input }) => [taskId, input]),
  );
  const collected = reconcile({
    firm,
    maps: frozen.maps,
    tasks: before,
    inputs,
    now: context.now,
    recordedBy: recorderOf(firm, context, true),
    mode: 'refuse',
  });
  const plan = planTasks({
    firm,
    maps: frozen.maps,
    tasks: collected.tasks,
    now: context.now,
    scope: { deals: subjects, employees: subjects },
  });
  const planned = new Map(plan.tasks.map((task) => [task.id, task]));
  const known = new Map(before.map((task) => [task.id, task]));
  const tasks = [
    ...collected.tasks.map((task) => planned.get(task.id) ?? task),
    ...plan.tasks.filter(({ id }) => !known.has(id)),
  ];

  const views = viewTasks({ firm, maps: frozen.maps, now: context.now, language }, tasks);
  const refused = new Set(collected.refusals.map(({ task }) => task.id));
  const isGateSeen = full !== null;
  const isNews = (task: Task): boolean => known.get(task.id)?.status !== task.status;
  // What only waits a little longer or shorter is shown anew by the next collection: each row would be another call.
  const isAffected = (task: Task): boolean =>
    isNews(task) || touched.has(task.id) || (isGateSeen && views.gateOf(task) !== null);
  const affected = tasks.filter(isAffected);
  const owner = ownerOf(tab, affected, touched);
  const others = [
    ...new Set(
      affected
        .filter((task) => task.performer !== owner && (!isTab || (isNews(task) && isUrgentForOthers(task, frozen))))
        .map(({ performer }) => performer),
    ),
  ];
  const names = others.flatMap((id) =>
    firm.staff.filter((employee) => employee.id === id).map((employee) => managerTabName(employee)),
  );
  const otherTabs =
    names.length === 0 ? [] : (yield names.map((name): SheetRead => ({ sheet: 'manager-tab', name }))).sheets;

  const write = (image: SheetImage, performer: string): SheetEdit[] =>
    updateTab(
      image,
      affected.filter((task) => task.performer === performer).map(views.of),
      edit.context,
      context.now,
      refused,
      (id) => accepted.get(id) ?? null,
    );
  const logImage = imageOf(second, 'time-log');
  const logFormat = createLogFormatter(edit.context);
  const edits = [
    ...(logImage && collected.logRows.length > 0
      ? diffTable(
          schemaOf('time-log'),
          { ...logImage, firstRow: logImage.lastRow + 1 },
          collected.logRows.map(logFormat),
          edit.context,
          { layout: ownLayout('time-log') },
        )
      : []),
    ...registerEdits(images, tasks, before, edit),
    ...(isTab && owner !== null ? write(edited, owner) : []),
    ...otherTabs.flatMap((image) => {
      const performer = others.find((id) =>
        firm.staff.some((employee) => employee.id === id && managerTabName(employee) === image.name),
      );
      return performer === undefined ? [] : write(image, performer);
    }),
  ];
  const findings = tab ? [...tab.findings, ...placeInTabs(collected.findings, [{ image: edited, read: tab }])] : [];
  const told = [...collected.refusals.map((refusal) => refusalMessage(refusal, edit)), tellOf(findings)];
  return { edits, message: told.filter(Boolean).join('\n'), language, findings, value: null };
}

/** Whose tab it is: the metadata was not asked for, so by whom its tasks are performed. */
const ownerOf = (tab: TabRead | null, affected: readonly Task[], touched: ReadonlySet<string>): string | null =>
  tab?.owner ?? affected.find(({ id }) => touched.has(id))?.performer ?? null;
