import type { Deviation } from '../../control/deviation';
import { severityNames } from '../../i18n/deviation-kind';
import type { Bilingual } from '../../kernel/language';
import type { Answer, AnswerKind, DealOutcome, Question, Settings } from '../../model/firm';
import type {
  Control,
  EvidenceKind,
  IssuedTo,
  Norm,
  Precedence,
  Recurrence,
  ResourceKind,
  StageStatus,
} from '../../model/stage-map';
import type { LogRow, TaskOutcome, TaskStatus } from '../../model/task';
import type { ColumnType } from '../table-schema';

/** The words of the closed lists, by the code that the model knows: Russian and English. */
type Words<Code extends string> = Readonly<Record<Code, Bilingual>>;

const words = <Code extends string>(pairs: Readonly<Record<Code, readonly [string, string]>>): Words<Code> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(pairs).map(([code, [ru, en]]) => [code, { ru, en }]),
  ) as Words<Code>;

export const choice = (options: Words<string>): ColumnType => ({ kind: 'choice', options });
/** A list to which the user may add words of his own. */
export const openChoice = (options: Words<string>): ColumnType => ({ kind: 'choice', options, open: true });

export const stageStatuses = words<StageStatus>({
  draft: ['черновик', 'draft'],
  active: ['действует', 'active'],
  archived: ['архив', 'archived'],
});
export const issuedToWords = words<IssuedTo>({
  deal: ['сделку', 'deal'],
  manager: ['менеджера', 'manager'],
  head: ['РОПа', 'head of sales'],
});
export const roles = words({
  manager: ['менеджер', 'manager'],
  senior: ['старший', 'senior manager'],
  head: ['РОП', 'head of sales'],
  'deputy-head': ['зам. РОПа', 'deputy head'],
  director: ['директор', 'director'],
  engineer: ['инженер', 'engineer'],
  accountant: ['бухгалтер', 'accountant'],
});
export const checkers = { ...words({ auto: ['авто', 'auto'] }), ...roles };
export const joins = words<Precedence['join']>({ all: ['все', 'all'], any: ['любая', 'any'] });
export const bases = words<Recurrence['basis']>({
  plan: ['по плану', 'by plan'],
  completion: ['от завершения', 'from completion'],
  'last-contact': ['от последнего контакта', 'from last contact'],
});
export const rolls = words<Recurrence['roll']>({
  later: ['позже', 'later'],
  earlier: ['раньше', 'earlier'],
  skip: ['пропустить', 'skip'],
});
export const normSources = words<Norm['source']>({
  estimate: ['оценка', 'estimate'],
  measured: ['хронометраж', 'time study'],
});
export const resourceKinds = words<ResourceKind>({
  script: ['скрипт', 'script'],
  template: ['шаблон', 'template'],
  access: ['доступ', 'access'],
  transport: ['транспорт', 'transport'],
  person: ['человек', 'person'],
  tool: ['инструмент', 'tool'],
});
export const evidenceKinds = words<EvidenceKind>({
  none: ['нет', 'none'],
  field: ['поле', 'field'],
  text: ['текст', 'text'],
  number: ['число', 'number'],
  date: ['дата', 'date'],
  link: ['ссылка', 'link'],
  photo: ['фото', 'photo'],
  outcome: ['итог', 'outcome'],
  approval: ['согласование', 'approval'],
  questions: ['перечень вопросов', 'question list'],
  'offer-number': ['№ КП', 'offer no.'],
});
export const checkMethods = words<Control['method']>({ all: ['все', 'all'], sample: ['выборочно', 'sample'] });
export const typeKinds = words({ sale: ['продажи', 'sale'], client: ['клиент', 'client'] });
export const questionSubjects = words<Question['about']>({
  client: ['клиенту', 'client'],
  deal: ['сделке', 'deal'],
});
export const answerKinds = words<AnswerKind>({
  text: ['текст', 'text'],
  number: ['число', 'number'],
  date: ['дата', 'date'],
  'yes-no': ['да-нет', 'yes-no'],
  list: ['список', 'list'],
});
export const answerStatuses = words<Answer['status']>({
  confirmed: ['подтверждён', 'confirmed'],
  assumption: ['предположение', 'assumption'],
  undisclosed: ['клиент не раскрыл', 'not disclosed'],
});
export const answerSources = words({
  talk: ['разговор', 'conversation'],
  visit: ['выезд', 'site visit'],
  letter: ['письмо клиента', 'letter from the client'],
  document: ['документ', 'document'],
  open: ['открытые источники', 'open sources'],
});
export const dealOutcomes = words<DealOutcome['kind']>({
  onward: ['дальше', 'onward'],
  return: ['возврат', 'return'],
  pause: ['пауза до', 'pause until'],
  'client-refused': ['отказ клиента', 'client refused'],
  'we-refused': ['отказались сами', 'we refused'],
  duplicate: ['дубль', 'duplicate'],
  sold: ['продано', 'sold'],
});
export const taskStatuses = words<TaskStatus>({
  waiting: ['ожидает', 'waiting'],
  available: ['доступна', 'available'],
  'in-work': ['в работе', 'in work'],
  'waiting-client': ['ждём клиента', 'waiting for client'],
  'waiting-own': ['ждём своих', 'waiting for colleagues'],
  done: ['выполнена', 'done'],
  checking: ['на проверке', 'in check'],
  returned: ['возвращена', 'returned'],
  'not-required': ['не требуется', 'not required'],
  cancelled: ['отменена', 'cancelled'],
});
export const taskOutcomes = words<TaskOutcome>({
  done: ['сделано', 'done'],
  attempt: ['попытка без результата', 'attempt without result'],
  'moved-by-client': ['перенёс клиент', 'moved by client'],
  'waiting-client': ['ждём клиента', 'waiting for client'],
  'waiting-own': ['ждём своих', 'waiting for colleagues'],
  'not-required': ['не требуется', 'not required'],
});
export const logMethods = words<LogRow['method']>({
  timer: ['таймер', 'timer'],
  typed: ['вручную', 'typed'],
  tick: ['отметка', 'tick'],
});
export const timeKeepingWords = words<Settings['timeKeeping']>({
  always: ['всегда', 'always'],
  campaign: ['по замеру', 'by time study'],
  never: ['нет', 'never'],
});
export const offerNumberSources = words<Settings['offerNumberSource']>({
  addon: ['Техкарта', 'Techkarta'],
  '1c': ['1С', '1C'],
});
export const languages = words<Settings['language']>({ ru: ['русский', 'Russian'], en: ['английский', 'English'] });
export const severities = words({
  error: ['ошибка', 'error'],
  gap: ['пробел', 'gap'],
  warning: ['внимание', 'warning'],
});
export const deviationSeverities: Words<Deviation['severity']> = severityNames;
