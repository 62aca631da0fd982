import { refusalText } from '../i18n/round-texts';
import type { Language } from '../kernel/language';
import { dateOf } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Task, TaskInput } from '../model/task';
import { scopeIdOf } from '../model/task-id';
import { planTasks } from '../planning/plan-tasks';
import { type Refusal, reconcile } from '../planning/reconcile';
import { imageOf } from '../sheets/raw-rows';
import { readFrozenMaps } from '../sheets/records/frozen-maps';
import { readTab, type TabRead } from '../sheets/records/manager-tab';
import { managerTabName, schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { Answer, RunContext, SheetRead, UseCase } from './command';
import { type EditFirm, editFirm } from './edit-context';
import { type EditedPlace, editedSubjects, suspectTasks } from './edited-rows';
import { isUrgentForOthers } from './is-urgent-for-others';
import { logEdits } from './log-edits';
import { needsAnswers } from './needs-answers';
import { readAnswersAbout } from './read-answers-about';
import { recorderOf } from './recorder';
import { registerAfter } from './register-after';
import { registerBlockEdits, tasksIn } from './register-blocks';
import { blocksOf } from './scope-rows';
import { placeInTabs, tellOfRows } from './tab-findings';
import { collectTimers, withTimersCut } from './tab-timers';
import { viewTasks } from './task-view';
import { updateTab } from './update-tab';

const nothing = (language: Language = 'ru'): Answer<null> => ({
  edits: [],
  message: '',
  language,
  findings: [],
  value: null,
});

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
  const suspects = seen ? suspectTasks(seen, edited, place) : [];
  const subjects = isTab ? new Set(suspects.map(scopeIdOf)) : editedSubjects(edited, place, edit);
  const blocks = blocksOf(ids, (id) => subjects.has(scopeIdOf(id)), 2);
  const tellOf = (findings: readonly Finding[]): string =>
    tellOfRows(findings, edited, place, first, language, context);
  if (blocks.length === 0) return { ...nothing(language), message: tellOf(seen?.findings ?? []) };

  const columns = schemaOf('register').columns.length;
  const second: Workbook = yield [
    ...blocks.map(({ row, rows }): SheetRead => ({ sheet: 'register', block: { row, column: 1, rows, columns } })),
    { sheet: 'time-log', block: { row: 1, column: 1, rows: 0, columns: 1 } },
  ];
  const images = second.sheets.filter(({ key }) => key === 'register');
  const before = tasksIn(images, edit).filter(({ id }) => subjects.has(scopeIdOf(id)));
  // A row that cannot be read, or whose columns somebody moved, is left to the collection, which reads by headers.
  const inScope = images.flatMap(({ rows }) => rows).filter(([id]) => subjects.has(scopeIdOf(String(id))));
  if (before.length !== inScope.length) return { ...nothing(language), message: tellOf(seen?.findings ?? []) };
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
  const performers = new Map(before.map(({ id, performer }) => [id, performer]));
  const timers = collectTimers(
    (tab ? withTimersCut(tab, firm, context.now).rows : [])
      .filter(({ taskId, isHidden }) => accepted.has(taskId) && touched.has(taskId) && !isHidden)
      .map((row) => ({ row, employee: performers.get(row.taskId) ?? '' })),
    firm,
    context.now,
    // Who ticks a task has ended its work.
    (id) => inputs.get(id)?.outcome === 'done',
  );
  const collected = reconcile({
    firm,
    maps: frozen.maps,
    tasks: before,
    inputs,
    ...timers,
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
  const known = new Map(before.map((task) => [task.id, task]));
  const tasks = registerAfter(collected.tasks, plan.tasks);

  const isGateSeen = full !== null;
  const world = { firm, maps: frozen.maps, now: context.now, language, isWithoutAnswers: !isGateSeen };
  const views = viewTasks(world, tasks);
  const refused = new Set(collected.refusals.map(({ task }) => task.id));
  const isNews = (task: Task): boolean => known.get(task.id)?.status !== task.status;
  // What only waits a little longer or shorter is shown anew by the next collection: each row would be another call.
  const isAffected = (task: Task): boolean =>
    isNews(task) || touched.has(task.id) || (isGateSeen && (views.gateOf(task) ?? views.approvedGateOf(task)) !== null);
  const affected = tasks.filter(isAffected);
  const owner = ownerOf(tab, affected, touched);
  const others = new Set(
    affected
      .filter((task) => task.performer !== owner && (!isTab || (isNews(task) && isUrgentForOthers(task, frozen))))
      .map(({ performer }) => performer),
  );
  const ownerOfTab = new Map(
    firm.staff.filter(({ id }) => others.has(id)).map((employee) => [managerTabName(employee), employee.id]),
  );
  const names = [...ownerOfTab.keys()];
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
      timers.left,
    );
  const logImage = imageOf(second, 'time-log');
  const logEnd = logImage && { ...logImage, firstRow: logImage.lastRow + 1 };
  const edits = [
    ...logEdits(logEnd, collected.logRows, edit.context),
    ...registerBlockEdits(images, tasks, before, edit),
    ...(isTab && owner !== null ? write(edited, owner) : []),
    ...otherTabs.flatMap((image) => {
      const performer = ownerOfTab.get(image.name);
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
