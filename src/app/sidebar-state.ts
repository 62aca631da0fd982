import { notCollected, setupStep } from '../i18n/sidebar-texts';
import { type StartState, type StartStepKey, startSteps } from '../i18n/start-texts';
import { fillText } from '../i18n/teller';
import { dateOf } from '../kernel/local-date';
import type { Task } from '../model/task';
import { acceptedInput, isSameInput } from '../planning/task-input';
import type { StartHint } from '../sheets/library';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetKey } from '../sheets/table-schema';
import { callerOf, employeeOf, hasHeadAuthority } from './authority';
import { type Book, bookReads, readBook } from './book';
import { cardList } from './card-list';
import type { RunContext, SheetRead, UseCase } from './command';
import { whole } from './sheet-lists';
import type { SidebarState, SidebarStep } from './sidebar-contract';
import { sidebarTasks } from './sidebar-task';
import { startStateOf } from './start-edits';
import { sidebarTimers, timedRows } from './timed-rows';

/** Steps of «Старт» that a command of the sidebar does. */
const commandOfStep: Partial<Readonly<Record<StartStepKey, string>>> = {
  map: 'activate',
  issue: 'issue',
  install: 'install',
};

/** A step that the sidebar's own button takes is told so. */
const hintOfStep: Readonly<Record<StartStepKey, StartHint>> = {
  names: 'names',
  deals: 'deals',
  map: 'panel-map',
  issue: 'panel-issue',
  install: 'panel-install',
};

/** Sheets that a step asks to be filled in. */
const sheetOfStep: Partial<Readonly<Record<StartStepKey, SheetKey>>> = { names: 'staff', deals: 'deals' };

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
  const what = hasSheets && !isDone ? 'template' : 'setup';
  const step = { key: 'setup', title: setupStep[what][language], isDone, hint: '', sheet: '', args: {} };
  const template = isDone ? undefined : library().templates[0];
  if (!template) return step;
  const hint = fillText(language, library().startHints[`panel-${what}`][language], { map: template.name[language] });
  return { ...step, hint, args: { template: template.key } };
}

/** The five steps of «Старт» as the panel has them: with its own buttons instead of the menu. */
function stepsOf(book: Book, start: StartState, { library }: RunContext): SidebarStep[] {
  const { language } = book.context;
  return startSteps(start, language).map(({ key, title, isDone }): SidebarStep => {
    const asked = sheetOfStep[key];
    return {
      key: commandOfStep[key] ?? key,
      title,
      isDone,
      hint: isDone ? '' : library().startHints[hintOfStep[key]][language],
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
  const own = employee && book.tabs.find(({ read }) => read.owner === employee.id);
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
    timers: sidebarTimers(own ? timedRows(own.read) : []),
    deals: firm.deals
      .filter(({ manager, outcome }) => manager === employee?.id && outcome === null)
      .map(({ id, client }) => ({ id, client: firm.clients.find((each) => each.id === client)?.name ?? client })),
    ...(isHead ? cardList(workbook, book.firm, book.frozen.maps) : { operations: [], stages: [] }),
    steps: isHead ? [firstStep(book, context), ...stepsOf(book, start, context)] : [],
  };
  return { edits: [], message: '', language, findings: [], value };
}
