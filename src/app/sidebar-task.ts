import { evidenceAsked, evidenceNote } from '../i18n/evidence-texts';
import { lackingAnswersText, obstacleText } from '../i18n/obstacle';
import { cleanText } from '../kernel/clean-text';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDateTime } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import type { Operation, StageMap } from '../model/stage-map';
import type { TaskInput, TaskStatus } from '../model/task';
import { isOpen } from '../model/task-status';
import { createCalendars } from '../planning/calendars';
import { indexOfMap } from '../planning/map-index';
import { blankTask } from '../planning/shape-task';
import { acceptedInput } from '../planning/task-input';
import type { TabState } from '../sheets/records/manager-tab';
import type { TabTask } from '../sheets/tab-task';
import { dateIn, numberIn, stampIn, textIn } from '../sheets/table-row';
import type { Book } from './book';
import type { OwnTab } from './own-tab';
import type { SidebarTask } from './sidebar-contract';
import { viewTasks } from './task-view';
import type { TimedRow } from './timed-rows';

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
    .map((task) => {
      const view = views.of(task);
      const map = maps.get(task.mapVersion);
      const world = { firm, language, operation: views.operationOf(task), map };
      return sidebarTask(view, inputs.get(task.id) ?? acceptedInput(task), hindranceOf(view, language), world, now);
    })
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

/** As in the tab, but with the missing answers as a list. */
function hindranceOf({ obstacle }: TabTask, language: Language): string {
  if (obstacle === null) return '';
  if (obstacle.kind !== 'questions') return obstacleText(obstacle, language);
  const { missing, questions } = obstacle;
  return [lackingAnswersText(missing.length, questions, language), ...missing.map((each) => `• ${each}`)].join('\n');
}

/** What a task is seen against: its firm, and the map that it was issued from. */
interface TaskWorld {
  readonly firm: Firm;
  readonly language: Language;
  readonly operation: Operation | null;
  readonly map: StageMap | undefined;
}

function sidebarTask(
  view: TabTask,
  input: TaskInput,
  hindrance: string,
  { firm, language, operation, map }: TaskWorld,
  now: LocalDateTime,
): SidebarTask {
  const { task } = view;
  const today = dateOf(now);
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
    hindrance,
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

/** The operation of a task's row and the frozen map that it belongs to: its deal's, else the active one that has it. */
export function mapOfRow({ maps, stored }: Pick<OwnTab, 'maps' | 'stored'>, taskId: string) {
  const parts = taskId.split('/');
  const operation = parts[parts.length - 2] ?? '';
  const deal = stored.deals.find(({ id }) => id === parts[0]);
  const has = (map: StageMap): boolean => map.operations.some(({ id }) => id === operation);
  const own = maps.get(deal?.mapVersion ?? '');
  const map = own && has(own) ? own : [...maps.values()].find((each) => each.stage.status === 'active' && has(each));
  return { operation, map };
}

/** A task as its row in the tab shows it: for a call that does not read the register. */
export function tabSidebarTask(own: OwnTab, { task: known, minutes, doneOn, isDone }: TimedRow, now: LocalDateTime) {
  if (known === null) return null;
  const { row, taskId, input } = known;
  const { operation, map } = mapOfRow(own, taskId);
  const indexed = map ? (indexOfMap(map).operations.get(operation)?.operation ?? null) : null;
  const task = {
    ...blankTask,
    id: taskId,
    operation,
    performer: own.employee.id,
    due: stampIn(row, 'due'),
    status: textIn(row, 'status') as TaskStatus,
    normMinutes: numberIn(row, 'norm'),
    planUnits: indexed?.planUnits ?? null,
  };
  const view: TabTask = {
    task,
    client: textIn(row, 'client'),
    title: textIn(row, 'operation'),
    obstacle: null,
    means: null,
    state: textIn(row, 'state') as TabState,
    yellowFrom: dateIn(row, 'yellowFrom'),
    redFrom: dateIn(row, 'redFrom'),
  };
  const { firm, context } = own;
  const said: TaskInput = { ...input, minutes, doneOn, outcome: isDone ? 'done' : input.outcome };
  return sidebarTask(
    view,
    said,
    textIn(row, 'obstacle'),
    { firm, language: context.language, operation: indexed, map },
    now,
  );
}
