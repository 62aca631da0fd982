import {
  dateOf,
  dateTimeAt,
  type LocalDate,
  type LocalDateTime,
  localDate,
  localDateTime,
} from '../src/kernel/local-date';
import type { Answer, Client, Deal, Employee, Firm, StageEntry } from '../src/model/firm';
import { type EvidenceKind, type MapVersion, mapVersionOf, type StageMap } from '../src/model/stage-map';
import type { LogRow, Task, TaskInput } from '../src/model/task';
import { createCalendars } from '../src/planning/calendars';
import { planTasks } from '../src/planning/plan-tasks';
import { reconcile } from '../src/planning/reconcile';
import { readTemplateMap } from './template-map';

/** The Monday on which every measurement is taken. */
export const NOW: LocalDateTime = localDateTime('2026-11-23T09:30');

const HEAD = 'E1';
const WORKDAY_END = 18 * 60;
/** So many steps bring a deal from its entry to a sent and reviewed offer. */
const STEPS = 16;
const TYPES = ['industrial', 'fmcg', 'trade'];

export interface FirmSize {
  readonly managers: number;
  /** Deals at every point of the stage. */
  readonly openDeals: number;
  /** Deals of former months: all done, gone onward. */
  readonly closedDeals: number;
}

export interface SimulatedFirm {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly tasks: readonly Task[];
  readonly log: readonly LogRow[];
}

/** How one deal went, to be copied to others: every deal of a type and so many steps has the same course. */
interface Course {
  readonly deal: Deal;
  readonly history: readonly StageEntry[];
  readonly tasks: readonly Task[];
  readonly log: readonly LogRow[];
}

/**
 * A firm in the midst of its work, on the shipped map: the courses of a few dozen deals are planned and ticked by the product's own
 * functions, the other deals are copies under their own names.
 */
export function simulateFirm({ managers, openDeals, closedDeals }: FirmSize): SimulatedFirm {
  const { map, firm: bare } = readTemplateMap(dateOf(NOW));
  const types = bare.clientTypes.length > 0 ? bare.clientTypes.map(({ code }) => code) : TYPES;
  const base: Firm = { ...bare, staff: staffOf(managers), settings: { ...bare.settings, timeKeeping: 'always' } };
  const maps = new Map([[mapVersionOf(map.stage), map]]);
  const courses = new Map<string, Course>();
  const courseOf = (type: string, steps: number): Course => {
    const key = `${type}|${steps}`;
    const course = courses.get(key) ?? runCourse(base, maps, map.stage.id, type, steps);
    courses.set(key, course);
    return course;
  };
  const total = openDeals + closedDeals;
  const parts = Array.from({ length: total }, (_, index) => {
    const type = types[index % types.length] ?? '';
    const steps = index < closedDeals ? STEPS : Math.floor(index / types.length) % (STEPS - 4);
    const manager = `E${2 + (Math.floor(index / types.length) % managers)}`;
    return { number: index + 1, type, manager, course: courseOf(type, steps) };
  });
  const copies = parts.map(({ course, number, manager }) => copyOf(course, number, manager));
  return {
    firm: {
      ...base,
      clients: parts.map(({ number, type }) => clientOf(number, type)),
      deals: copies.map(({ deal }) => deal),
      stageHistory: copies.flatMap(({ history }) => history),
      answers: parts.flatMap(({ number, type }) => answersOf(base, number, type)),
    },
    maps,
    tasks: copies.flatMap(({ tasks }) => tasks),
    log: copies.flatMap(({ log }) => log),
  };
}

const staffOf = (managers: number): Employee[] => [
  employee(HEAD, 'Орлова О.', 'rop@firm.ru', 'head'),
  ...Array.from({ length: managers }, (_, index) => {
    const number = index + 2;
    return employee(`E${number}`, managerName(index), managerEmail(index), 'manager');
  }),
];

export const managerName = (index: number): string => `Менеджер ${String(index + 1).padStart(2, '0')}`;

export const managerEmail = (index: number): string => `m${index + 1}@firm.ru`;

const employee = (id: string, name: string, email: string, role: string): Employee => ({
  id,
  name,
  email,
  role,
  hoursPerDay: 8,
  mapSharePercent: 60,
  traineeUntil: null,
  dismissedFrom: null,
});

const clientOf = (number: number, type: string): Client => ({
  id: `C${number}`,
  name: `Клиент ${number}`,
  type,
  folder: '',
  externalId: '',
});

const answersOf = (firm: Firm, number: number, type: string): Answer[] =>
  firm.questions
    .filter(({ clientType }) => clientType === type)
    .map(({ id, about }) => ({
      subject: about === 'deal' ? `D${number}` : `C${number}`,
      question: id,
      text: 'Две линии, 14 т в сутки, упаковка вручную',
      status: 'confirmed',
      askedOf: 'главный технолог, 01.07',
      source: 'talk',
      answeredOn: localDate('2026-07-01'),
    }));

/**
 * Plans a deal and ticks everything available working day by working day, so many times; then plans it for the measured moment. Most deals
 * keep up, every fourth course takes two days for each step and is late with much of it.
 */
function runCourse(
  firm: Firm,
  maps: ReadonlyMap<MapVersion, StageMap>,
  stage: string,
  type: string,
  steps: number,
): Course {
  const isClosed = steps === STEPS;
  const days = createCalendars(firm).firm;
  const pace = steps % 4 === 3 ? 2 : 1;
  const entered = isClosed ? localDate('2026-07-06') : days.add(dateOf(NOW), -pace * steps - 1);
  const manager = firm.staff[1]?.id ?? HEAD;
  const number = 0;
  let deal: Deal = {
    id: 'D0',
    client: 'C0',
    stage,
    manager,
    enteredStage: entered,
    keyDate: null,
    sum: 450_000,
    outcome: null,
    outcomeDate: null,
    entry: 1,
    mapVersion: null,
    offerNumber: '',
  };
  let course: Course = { deal, history: [], tasks: [], log: [] };
  const world = (): Firm => ({
    ...firm,
    clients: [clientOf(number, type)],
    answers: answersOf(firm, number, type),
    deals: [deal],
    stageHistory: course.history,
  });
  const evidences = new Map(
    [...maps.values()].flatMap(({ controls }) => controls).map(({ operation, evidence }) => [operation, evidence]),
  );
  const evidenceOf = ({ operation }: Task): string => EVIDENCE[evidences.get(operation) ?? 'none'] ?? '';
  const plan = (now: LocalDateTime): void => {
    const scope = { deals: new Set(['D0']), employees: new Set<string>() };
    const planned = planTasks({ firm: world(), maps, tasks: course.tasks, now, scope });
    deal = planned.deals[0] ?? deal;
    course = { ...course, deal, history: planned.stageHistory, tasks: planned.tasks };
  };
  for (let step = 0; step < steps; step += 1) {
    const day = days.add(entered, pace * step);
    const now = dateTimeAt(day, WORKDAY_END - 60);
    plan(now);
    const inputs = new Map(
      course.tasks
        .filter(({ status }) => status === 'available')
        .map((task) => [task.id, ticked(task, day, evidenceOf)]),
    );
    const done = reconcile({
      firm: world(),
      maps,
      tasks: course.tasks,
      inputs,
      now,
      recordedBy: 'm1@firm.ru',
      mode: 'accept',
    });
    course = { ...course, tasks: done.tasks, log: [...course.log, ...done.logRows] };
  }
  if (isClosed) deal = { ...deal, outcome: { kind: 'onward' }, outcomeDate: days.add(entered, pace * steps) };
  plan(NOW);
  return course;
}

/** What satisfies a control, by the kind of evidence that it asks for. */
const EVIDENCE: Readonly<Partial<Record<EvidenceKind, string>>> = {
  text: 'главный технолог и снабжение, звонок в четверг',
  number: '1700',
  date: '26.11.2026',
  link: 'https://disk.firm.ru/protokol',
  'offer-number': 'КП-11/117',
};

const ticked = (task: Task, doneOn: LocalDate, evidenceOf: (task: Task) => string): TaskInput => ({
  outcome: 'done',
  newDate: null,
  evidence: evidenceOf(task),
  units: null,
  doneOn,
  minutes: Math.round((task.normMinutes ?? 30) * 1.1),
});

/** The same course under another deal, client and manager. */
function copyOf({ deal, history, tasks, log }: Course, number: number, manager: string): Course {
  const name = (id: string): string => id.replace(/^D0\b/, `D${number}`);
  const person = (id: string): string => (id === deal.manager ? manager : id);
  return {
    deal: { ...deal, id: `D${number}`, client: `C${number}`, manager },
    history: history.map((entry) => ({ ...entry, deal: `D${number}` })),
    tasks: tasks.map((task) => ({ ...task, id: name(task.id), deal: `D${number}`, performer: person(task.performer) })),
    log: log.map((row) => ({
      ...row,
      id: name(row.id),
      task: row.task === null ? null : name(row.task),
      deal: `D${number}`,
      employee: person(row.employee),
    })),
  };
}
