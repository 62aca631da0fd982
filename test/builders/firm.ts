import { localDate, localStamp } from '../../src/kernel/local-date';
import type {
  Absence,
  Answer,
  CalendarDay,
  Client,
  Deal,
  Employee,
  Firm,
  Question,
  Settings,
  StageEntry,
} from '../../src/model/firm';
import type { Norm, Resource } from '../../src/model/stage-map';

/** Option-object builders: what a test does not say has a plain default; dates may be written as texts. */
export const aSettings = (options: Partial<Settings> = {}): Settings => ({
  language: 'ru',
  dayStartsAtMinute: 540,
  dayEndsAtMinute: 1080,
  horizonWorkingDays: 10,
  timeKeeping: 'always',
  campaign: { operations: [], until: null },
  approvalThreshold: 0,
  undisclosedAllowed: 1,
  sheetsByName: false,
  offerNumberSource: 'addon',
  disabledDeviations: [],
  ...options,
});

export const anEmployee = (options: Partial<Employee> = {}): Employee => ({
  id: 'E1',
  name: 'Иванов Иван',
  email: 'ivanov@firm.ru',
  role: 'manager',
  hoursPerDay: 8,
  mapSharePercent: 60,
  traineeUntil: null,
  dismissedFrom: null,
  ...options,
});

/** The head of sales, `H1`. */
export const aHead = (options: Partial<Employee> = {}): Employee =>
  anEmployee({ id: 'H1', name: 'Орлова Ольга', email: 'rop@firm.ru', role: 'head', ...options });

type WithTexts<T, K extends keyof T> = Omit<Partial<T>, K> & { readonly [P in K]?: string | null };

export const anAbsence = (options: WithTexts<Absence, 'from' | 'to'> = {}): Absence => ({
  employee: 'E1',
  substitute: null,
  reason: 'отпуск',
  ...options,
  from: localDate(options.from ?? '2026-11-23'),
  to: localDate(options.to ?? options.from ?? '2026-11-23'),
});

export const aCalendarDay = (date: string, isWorking: boolean, hours: number | null = null): CalendarDay => ({
  date: localDate(date),
  isWorking,
  hours,
});

export const aClient = (options: Partial<Client> = {}): Client => ({
  id: 'C1',
  name: 'Пекарня № 3',
  type: 'industrial',
  folder: '',
  externalId: '',
  ...options,
});

/** A deal of `C1` at stage `S1` with manager `E1`, in its first entry since Monday 2026-11-23. */
export const aDeal = (options: WithTexts<Deal, 'enteredStage' | 'keyDate' | 'outcomeDate'> = {}): Deal => ({
  id: 'D1',
  client: 'C1',
  stage: 'S1',
  manager: 'E1',
  sum: 100_000,
  outcome: null,
  entry: 1,
  mapVersion: null,
  offerNumber: '',
  ...options,
  enteredStage: localStamp(options.enteredStage ?? '2026-11-23'),
  keyDate: options.keyDate ? localDate(options.keyDate) : null,
  outcomeDate: options.outcomeDate ? localDate(options.outcomeDate) : null,
});

export const aStageEntry = (options: WithTexts<StageEntry, 'entered' | 'left'> = {}): StageEntry => ({
  deal: 'D1',
  stage: 'S1',
  entry: 1,
  outcome: null,
  mapVersion: null,
  ...options,
  entered: localStamp(options.entered ?? '2026-11-23'),
  left: options.left ? localDate(options.left) : null,
});

export const aQuestion = (options: Partial<Question> = {}): Question => ({
  id: 'Q1',
  clientType: 'industrial',
  text: 'Какой участок и процесс затронут?',
  why: 'процесс',
  about: 'client',
  answer: 'text',
  rule: '',
  mandatoryBefore: '110',
  shelfLifeMonths: null,
  mayBeUndisclosed: false,
  ...options,
});

export const anAnswer = (options: WithTexts<Answer, 'answeredOn'> = {}): Answer => ({
  subject: 'C1',
  question: 'Q1',
  text: 'Участок розлива, мойка линии',
  status: 'confirmed',
  askedOf: 'Петров, 20.11.2026',
  source: '',
  ...options,
  answeredOn: options.answeredOn ? localDate(options.answeredOn) : null,
});

export const aNorm = (options: WithTexts<Norm, 'validFrom'> = {}): Norm => ({
  operation: '10',
  minutes: 30,
  preparationMinutes: 0,
  usualRepeats: 1,
  fasterPercent: 50,
  slowerPercent: 50,
  source: 'estimate',
  observations: 0,
  ...options,
  validFrom: localDate(options.validFrom ?? '2026-01-01'),
});

export const aResource = (options: Partial<Resource> = {}): Resource => ({
  id: 'R1',
  name: 'Скрипт разговора',
  kind: 'script',
  operations: [],
  link: '',
  owner: '',
  capacity: null,
  isAvailable: true,
  ...options,
});

/** One manager `E1`, head `H1`, client `C1` of type `industrial`, deal `D1` at stage `S1`. */
export const aFirm = (options: Partial<Firm> = {}): Firm => ({
  settings: aSettings(),
  saleTypes: [{ code: 'project', name: 'Проектные', isShortCycle: false }],
  clientTypes: [
    { code: 'industrial', name: 'Промышленное предприятие' },
    { code: 'fmcg', name: 'Производство FMCG, продукты питания' },
    { code: 'trade', name: 'Торговая компания' },
  ],
  questions: [],
  answers: [],
  staff: [anEmployee(), aHead()],
  absences: [],
  calendar: [],
  clients: [aClient()],
  deals: [aDeal()],
  stageHistory: [],
  norms: [],
  resources: [],
  ...options,
});
