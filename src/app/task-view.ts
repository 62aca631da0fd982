import type { Awaited, Obstacle } from '../i18n/obstacle';
import { taskTitle } from '../i18n/task-title';
import { groupBy } from '../kernel/group-by';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDateTime } from '../kernel/local-date';
import type { Deal, Firm } from '../model/firm';
import type { MapVersion, Operation, Resource, StageMap } from '../model/stage-map';
import type { Task } from '../model/task';
import { subjectOf } from '../model/task-id';
import { isOpen, isPassed } from '../model/task-status';
import { createCalendars } from '../planning/calendars';
import { createGate, type GateState } from '../planning/gate';
import { indexOfMap, isSeries, type MapIndex } from '../planning/map-index';
import { overdueDays, rowStateOf, type TabTask } from '../sheets/tab-task';

/** What tasks are seen against. */
export interface TaskWorld {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly now: LocalDateTime;
  readonly language: Language;
  /** Whether the answers were left unread, so that an approver is told nothing of them. */
  readonly isWithoutAnswers?: boolean;
}

/** What performers see of tasks. */
export interface TaskViews {
  of(task: Task): TabTask;
  /** The gate of a protected task of a deal; null for any other task. */
  gateOf(task: Task): GateState | null;
  /** The gate that a task approves: its answers are a hint to the approver and hold nothing back. */
  approvedGateOf(task: Task): GateState | null;
  operationOf(task: Task): Operation | null;
}

/** Puts tasks into what their performers see; `tasks` are all tasks of the deals concerned. */
export function viewTasks(world: TaskWorld, tasks: readonly Task[]): TaskViews {
  const { firm, maps, language, now } = world;
  const calendars = createCalendars(firm);
  const gate = createGate(firm, dateOf(now));
  const deals = new Map<string, Deal>(firm.deals.map((deal) => [deal.id, deal]));
  const clients = new Map(firm.clients.map((client) => [client.id, client.name]));
  const staff = new Map(firm.staff.map((employee) => [employee.id, employee.name]));
  const means = new Map<string, Resource>();
  for (const resource of firm.resources)
    for (const operation of resource.operations)
      if (!means.has(operation) || (means.get(operation)?.link === '' && resource.link !== ''))
        means.set(operation, resource);
  const entries = groupBy(tasks, ({ deal, entry }) => (deal === null ? null : `${deal}/${entry}`));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const tasksOf = ({ deal, entry }: Task): readonly Task[] => entries.get(`${deal}/${entry}`) ?? [];
  const indexOf = (task: Task): MapIndex | null => {
    const map = maps.get(task.mapVersion);
    return map ? indexOfMap(map) : null;
  };

  const stateOf = (task: Task, protectedBy: (map: MapIndex) => string | null): GateState | null => {
    const map = indexOf(task);
    const deal = task.deal === null ? undefined : deals.get(task.deal);
    const operation = map && protectedBy(map);
    return deal && operation ? gate.stateOf({ deal, map, operation, tasks: tasksOf(task) }) : null;
  };
  const gateOf = (task: Task): GateState | null =>
    stateOf(task, (map) => (gate.isProtected(map, task.operation) ? task.operation : null));
  const approvedGateOf = (task: Task): GateState | null => stateOf(task, (map) => gate.approvedBy(map, task.operation));

  /** The operations that an open task still waits for. */
  const awaited = (task: Task, map: MapIndex): Awaited[] => {
    const indexed = map.operations.get(task.operation);
    if (!indexed) return [];
    const siblings = tasksOf(task);
    const isAwaited = (operation: string): boolean => {
      const own = siblings.filter((sibling) => sibling.operation === operation);
      return own.length > 0 && !own.some(isPassed) && own.some(isOpen);
    };
    const all = indexed.all.filter(({ after }) => isAwaited(after));
    const any = indexed.any.length > 0 && indexed.any.every(({ after }) => isAwaited(after)) ? indexed.any : [];
    return [...all, ...any]
      .flatMap(({ after }) => map.operations.get(after)?.operation ?? [])
      .sort((a, b) => a.number - b.number);
  };

  const obstacleOf = (task: Task, map: MapIndex | null, gateState: GateState | null): Obstacle | null => {
    if (!isOpen(task)) return null;
    if (task.status === 'waiting-client') return { kind: 'client', until: task.waitingUntil };
    if (task.status === 'waiting-own') return { kind: 'own' };
    if (task.status === 'checking') return { kind: 'checking' };
    if (gateState && gateState.missing.length > 0)
      return {
        kind: 'questions',
        missing: gateState.missing.map(({ question }) => question.text),
        questions: gateState.questions,
      };
    const outcome = deals.get(task.deal ?? '')?.outcome;
    if (task.status === 'waiting' && outcome?.kind === 'pause') return { kind: 'paused', until: outcome.until };
    const operations = map && task.status === 'waiting' ? awaited(task, map) : [];
    if (operations.length > 0) return { kind: 'predecessors', operations };
    if (gateState?.approval === 'missing') return { kind: 'approval' };
    if (task.status === 'returned') return { kind: 'returned' };
    if (task.status === 'waiting' && task.planned !== null && task.planned > dateOf(now))
      return { kind: 'planned', date: task.planned };
    const term = map?.operations.get(task.operation)?.operation.term;
    if (term?.kind === 'key-date' && task.due === null) return { kind: 'no-key-date' };
    const approved = world.isWithoutAnswers ? null : approvedGateOf(task);
    return approved && approved.missing.length > 0
      ? { kind: 'unanswered', missing: approved.missing.length, questions: approved.questions }
      : null;
  };

  const titleOf = (task: Task, map: MapIndex | null): string => {
    const subject = byId.get(subjectOf(task) ?? '');
    const indexed = map?.operations.get(subject?.operation ?? task.operation);
    const { operation, repeat, onBehalfOf } = task;
    const parts = {
      operation,
      title: indexed?.operation.title ?? '',
      attempt: indexed && isSeries(indexed) && repeat > 1 ? repeat : null,
      onBehalfOf: onBehalfOf === null ? null : (staff.get(onBehalfOf) ?? onBehalfOf),
    };
    return taskTitle(parts, language);
  };

  return {
    gateOf,
    approvedGateOf,
    operationOf: (task) => indexOf(task)?.operations.get(task.operation)?.operation ?? null,
    of(task) {
      const map = indexOf(task);
      const gateState = isOpen(task) ? gateOf(task) : null;
      const obstacle = obstacleOf(task, map, gateState);
      const deal = task.deal === null ? undefined : deals.get(task.deal);
      return {
        task,
        client: deal ? (clients.get(deal.client) ?? deal.client) : '',
        title: titleOf(task, map),
        obstacle,
        means: means.get(task.operation) ?? null,
        state: rowStateOf(task, obstacle),
        ...overdueDays(task.due, calendars.of(task.performer)),
      };
    },
  };
}
