import { localDate } from '../../src/kernel/local-date';
import type {
  Control,
  MapVersion,
  Operation,
  Precedence,
  Recurrence,
  RecurrenceRule,
  Stage,
  StageMap,
} from '../../src/model/stage-map';
import { mapVersionOf } from '../../src/model/stage-map';
import { parseTerm } from '../../src/model/term';

/** Stage `S1`, version 1, active since 2026-01-01. */
export const aStage = (options: Partial<Stage> = {}): Stage => ({
  id: 'S1',
  saleType: 'project',
  name: 'Разработка клиента',
  number: 1,
  goal: '',
  entryCondition: '',
  exitCondition: '',
  limitWorkingDays: null,
  version: 1,
  status: 'active',
  activeFrom: localDate('2026-01-01'),
  ...options,
});

type OperationOptions = Omit<Partial<Operation>, 'term'> & { readonly term?: string | number };

/** A mandatory operation of a deal's manager with 2 working days; its number is its ID where that is a number. */
export function anOperation(id: string, options: OperationOptions = {}): Operation {
  const term = parseTerm(options.term ?? 2);
  if (!term.ok) throw new Error(`not a term: ${options.term}`);
  return {
    id,
    stage: 'S1',
    number: Number(id) || 0,
    title: `Операция ${id}`,
    instruction: '',
    checklist: '',
    performer: 'manager',
    issuedTo: 'deal',
    planUnits: null,
    mandatory: true,
    clientTypes: [],
    result: '',
    weight: 1,
    ...options,
    term: term.value,
  };
}

export const aLink = (operation: string, after: string, options: Partial<Precedence> = {}): Precedence => ({
  operation,
  after,
  join: 'all',
  lagWorkingDays: 0,
  ...options,
});

/** A chain: every operation after the one before it. */
export const aChain = (...operations: string[]): Precedence[] =>
  operations.slice(1).map((operation, index) => aLink(operation, operations[index] ?? ''));

export const aRecurrence = (
  operation: string,
  rule: RecurrenceRule,
  options: Partial<Omit<Recurrence, 'operation' | 'rule'>> = {},
): Recurrence => ({
  operation,
  rule,
  untilResult: false,
  basis: 'plan',
  roll: 'later',
  untilOperation: null,
  atMost: null,
  ...options,
});

/** «каждые N р.д.» */
export const everyWorkingDays = (days: number): RecurrenceRule => ({ kind: 'every-working-days', days });
/** The part after `RRULE:`. */
export const rrule = (rule: string): RecurrenceRule => ({ kind: 'rrule', rule });

export const aControl = (operation: string, options: Partial<Control> = {}): Control => ({
  id: `K${operation}`,
  operation,
  what: 'выполнено',
  evidence: 'none',
  checker: 'auto',
  method: 'all',
  sharePercent: null,
  count: null,
  criterion: '',
  termWorkingDays: null,
  ...options,
});

/** A map from its parts; operations given as IDs get the defaults of `anOperation`. */
export function aMap(options: {
  readonly stage?: Partial<Stage>;
  readonly operations: readonly (Operation | string)[];
  readonly precedence?: readonly Precedence[];
  readonly recurrences?: readonly Recurrence[];
  readonly controls?: readonly Control[];
}): StageMap {
  const stage = aStage(options.stage);
  return {
    stage,
    operations: options.operations.map((each) =>
      typeof each === 'string' ? anOperation(each, { stage: stage.id }) : { ...each, stage: stage.id },
    ),
    precedence: options.precedence ?? [],
    recurrences: options.recurrences ?? [],
    controls: options.controls ?? [],
  };
}

/** Maps by the version they are known under. */
export const mapsOf = (...maps: readonly StageMap[]): ReadonlyMap<MapVersion, StageMap> =>
  new Map(maps.map((map) => [mapVersionOf(map.stage), map]));
