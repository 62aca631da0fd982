import { evidenceAsked, evidenceNote } from '../i18n/evidence-texts';
import { lackingAnswersText, obstacleText, waitsForText } from '../i18n/obstacle';
import { notCollected, setupStep, stepHints } from '../i18n/sidebar-texts';
import { type StartState, type StartStepKey, startSteps } from '../i18n/start-texts';
import { cleanText } from '../kernel/clean-text';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDateTime } from '../kernel/local-date';
import type { StageMap } from '../model/stage-map';
import type { Task, TaskInput } from '../model/task';
import { isOpen } from '../model/task-status';
import { createCalendars } from '../planning/calendars';
import { indexOfMap } from '../planning/map-index';
import { acceptedInput, isSameInput } from '../planning/task-input';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { TabTask } from '../sheets/tab-task';
import type { SheetKey } from '../sheets/table-schema';
import { callerOf, employeeOf, hasHeadAuthority } from './authority';
import { type Book, bookReads, readBook } from './book';
import { cardList } from './card-list';
import type { RunContext, SheetRead, UseCase } from './command';
import { whole } from './sheet-lists';
import type { SidebarState, SidebarStep, SidebarTask } from './sidebar-contract';
import { startStateOf } from './start-edits';
import { type TaskViews, viewTasks } from './task-view';

/** Steps of «Старт» that a command of the sidebar does. */
const commandOfStep: Partial<Readonly<Record<StartStepKey, string>>> = {
  map: 'activate',
  issue: 'issue',
  install: 'install',
};

/** Sheets that a step asks to be filled in. */
const sheetOfStep: Partial<Readonly<Record<StartStepKey, SheetKey>>> = { names: 'staff', deals: 'deals' };

/** Open tasks of a performer as the sidebar shows them; what he has typed and what is not collected yet is his row's. */
export function sidebarTasks(book: Book, performer: string, now: LocalDateTime): SidebarTask[] {
  const { firm } = book.firm;
  const { maps } = book.frozen;
  const { language } = book.context;
  const views = viewTasks({ firm, maps, now, language }, book.tasks);
  const inputs = new Map(
    book.tabs.flatMap(({ read }) => read.rows.map(({ taskId, input }) => [taskId, input] as const)),
  );
  return book.tasks
    .filter((task) => task.performer === performer && isOpen(task) && inputs.has(task.id))
    .map((task) => sidebarTask(views.of(task), inputs.get(task.id) ?? acceptedInput(task), views, book, now))
    .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1));
}

function urgencyOf({ task, state, yellowFrom }: TabTask, today: string): SidebarTask['urgency'] {
  if (state === 'returned') return 'returned';
  if (state === 'gate' || state === 'predecessor') return 'blocked';
  if (state === 'waiting-client' || state === 'waiting-own' || state === 'checking') return 'waiting';
  if (yellowFrom !== null && yellowFrom <= today) return 'overdue';
  return task.due !== null && dateOf(task.due) <= today ? 'today' : 'soon';
}

const checklistItems = (checklist: string): string[] =>
  checklist
    .split(/[;\n]/)
    .map(cleanText)
    .filter(Boolean)
    .map((item) => `• ${item}`);

/** As in the tab, but with lists, and with the names of operations that are waited for: their numbers are not seen in the panel. */
function hindranceOf({ obstacle }: TabTask, map: StageMap | undefined, language: Language): string {
  if (obstacle === null) return '';
  if (obstacle.kind === 'questions') {
    const { missing, questions } = obstacle;
    return [lackingAnswersText(missing.length, questions, language), ...missing.map((each) => `• ${each}`)].join('\n');
  }
  if (obstacle.kind !== 'predecessors') return obstacleText(obstacle, language);
  const titles = new Map(map?.operations.map(({ number, title }) => [number, title]));
  const awaited = obstacle.numbers.map((number) => ({ number, title: titles.get(number) ?? '' }));
  return waitsForText(awaited, language);
}

function sidebarTask(
  view: TabTask,
  input: TaskInput,
  views: TaskViews,
  { firm: { firm }, frozen, context: { language } }: Book,
  now: LocalDateTime,
): SidebarTask {
  const { task } = view;
  const today = dateOf(now);
  const operation = views.operationOf(task);
  const map = frozen.maps.get(task.mapVersion);
  const controls = map ? (indexOfMap(map).operations.get(task.operation)?.controls ?? []) : [];
  const isOverdue = view.yellowFrom !== null && view.yellowFrom <= today && task.due !== null;
  return {
    id: task.id,
    client: view.client,
    operation: view.title,
    instruction: [
      operation?.instruction ?? '',
      ...checklistItems(operation?.checklist ?? ''),
      ...controls.flatMap(({ evidence }) => evidenceNote[evidence]?.[language] ?? []),
    ]
      .filter(Boolean)
      .join('\n'),
    due: task.due === null ? null : dateOf(task.due),
    status: task.status,
    urgency: urgencyOf(view, today),
    overdueWorkingDays:
      isOverdue && task.due !== null ? createCalendars(firm).of(task.performer).between(dateOf(task.due), today) : 0,
    hindrance: hindranceOf(view, map, language),
    resources: firm.resources
      .filter(({ operations }) => operations.includes(task.operation))
      .map(({ name, link }) => ({ text: name, url: link })),
    evidenceAsked: controls
      .map(({ evidence }) => evidenceAsked[evidence][language])
      .filter(Boolean)
      .join('; '),
    normMinutes: task.normMinutes,
    planUnits: task.planUnits,
    ...input,
  };
}

/** Ticks in the tabs that the register has not taken over. */
const uncollected = ({ tabs, tasks }: Book, isAsked: (task: Task) => boolean): number => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tabs
    .flatMap(({ read }) => read.rows)
    .filter(({ taskId, input }) => {
      const task = byId.get(taskId);
      return task !== undefined && isAsked(task) && !isSameInput(input, acceptedInput(task));
    }).length;
};

/** The step before the five of «Старт»: done when there are sheets and a map in them. */
function firstStep({ workbook, context: { language } }: Book, { library }: RunContext): SidebarStep {
  const hasSheets = imageOf(workbook, 'settings') !== undefined;
  const isDone = hasSheets && rawRows(schemaOf('operations'), imageOf(workbook, 'operations')).length > 0;
  const { title, hint } = setupStep[hasSheets && !isDone ? 'map' : 'sheets'][language];
  const step = { key: 'setup', title, isDone, hint: '', sheet: '', args: {} };
  const template = isDone ? undefined : library().templates[0];
  return template ? { ...step, hint: hint(template.name[language]), args: { template: template.key } } : step;
}

/** The five steps of «Старт» as the panel has them: with its own buttons instead of the menu. */
function stepsOf(book: Book, start: StartState): SidebarStep[] {
  const { language } = book.context;
  return startSteps(start, language).map(({ key, title, isDone, how }): SidebarStep => {
    const asked = sheetOfStep[key];
    return {
      key: commandOfStep[key] ?? key,
      title,
      isDone,
      hint: key in stepHints ? stepHints[key as keyof typeof stepHints][language] : how,
      sheet: (asked && imageOf(book.workbook, asked)?.name) ?? '',
      args: {},
    };
  });
}

/** What the sidebar reads: as issuing does, and «Старт». */
export const sidebarReads: readonly SheetRead[] = [...bookReads, ...whole(['start'])];

/**
 * The first view of the sidebar: who is there, his tasks, how far the firm has come. Writes nothing, and tells a caller
 * nothing of others: only a head sees the steps and the count of all ticks.
 */
export function* sidebarState(context: RunContext): UseCase<SidebarState> {
  const workbook = yield sidebarReads;
  const book = readBook(workbook, context);
  const { firm } = book.firm;
  const { language } = book.context;
  const caller = callerOf(context);
  const today = dateOf(context.now);
  const employee = employeeOf(firm, caller, today);
  const isHead = hasHeadAuthority(firm, { ...context, authority: caller });
  const role = isHead ? 'head' : employee ? 'manager' : 'stranger';
  const start = startStateOf({ firm, maps: book.frozen.maps, tasks: book.tasks }, workbook, today);
  const collector = start.isInstalled ? 'triggers' : isHead ? 'reader' : 'head';
  const value: SidebarState = {
    language,
    today,
    document: context.document,
    user: { name: employee?.name ?? caller, role, employee: employee?.id ?? null },
    tasks: employee ? sidebarTasks(book, employee.id, context.now) : [],
    notice: notCollected(
      uncollected(book, (task) => isHead || task.performer === employee?.id),
      collector,
      language,
    ),
    now: context.now,
    timers: [],
    deals: [],
    ...(isHead ? cardList(workbook, book.firm) : { operations: [], stages: [] }),
    steps: isHead ? [firstStep(book, context), ...stepsOf(book, start)] : [],
  };
  return { edits: [], message: '', language, findings: [], value };
}
