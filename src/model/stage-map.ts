import type { LocalDate } from '../kernel/local-date';

export type StageStatus = 'draft' | 'active' | 'archived';

/** One stage of one sale type. The row of «Этапы»; the map that hangs on it has this version. */
export interface Stage {
  readonly id: string;
  readonly saleType: string;
  readonly name: string;
  readonly number: number | null;
  readonly goal: string;
  readonly entryCondition: string;
  readonly exitCondition: string;
  readonly limitWorkingDays: number | null;
  readonly version: number;
  readonly status: StageStatus;
  readonly activeFrom: LocalDate | null;
}

/** How long a task may take from its availability, or how it hangs on the deal's key date. */
export type Term =
  | { readonly kind: 'working-days'; readonly days: number }
  | { readonly kind: 'working-minutes'; readonly minutes: number }
  /** `offset` working days after (negative: before) the deal's key date. */
  | { readonly kind: 'key-date'; readonly offset: number };

export type IssuedTo = 'deal' | 'manager' | 'head';

/** A row of «Операции»: the template from which tasks are issued. */
export interface Operation {
  readonly id: string;
  readonly stage: string;
  readonly number: number;
  readonly title: string;
  readonly instruction: string;
  readonly checklist: string;
  /** Role code or free role text, e.g. `manager`, `head`, `engineer`. */
  readonly performer: string;
  readonly issuedTo: IssuedTo;
  readonly planUnits: number | null;
  readonly mandatory: boolean;
  /** Client type codes; empty means every client type. */
  readonly clientTypes: readonly string[];
  readonly term: Term;
  readonly result: string;
  readonly weight: number;
}

/** Operation B after A. Every `all` link must be done, and one of the `any` links where there are any. */
export interface Precedence {
  readonly operation: string;
  readonly after: string;
  readonly join: 'all' | 'any';
  readonly lagWorkingDays: number;
}

/** When an operation repeats. Phrases in working days are ours; calendar ones are RFC 5545 rules. */
export type RecurrenceRule =
  | { readonly kind: 'once' }
  | { readonly kind: 'on-event' }
  | { readonly kind: 'every-working-days'; readonly days: number }
  | { readonly kind: 'month-working-day'; readonly which: 'first' | 'last' }
  /** The part after `RRULE:`, e.g. `FREQ=WEEKLY;BYDAY=MO,TH`. */
  | { readonly kind: 'rrule'; readonly rule: string };

export interface Recurrence {
  readonly operation: string;
  readonly rule: RecurrenceRule;
  /** «До результата»: one attempt is open at a time, the series has the term, «сделано» ends it. */
  readonly untilResult: boolean;
  readonly basis: 'plan' | 'completion' | 'last-contact';
  readonly roll: 'earlier' | 'later' | 'skip';
  readonly untilOperation: string | null;
  readonly atMost: number | null;
}

/** A norm of working time; the newest one not in the future is in force. */
export interface Norm {
  readonly operation: string;
  readonly validFrom: LocalDate;
  readonly minutes: number;
  readonly preparationMinutes: number;
  readonly usualRepeats: number;
  /** Tolerances a⁻ and a⁺ in per cent of the norm. */
  readonly fasterPercent: number;
  readonly slowerPercent: number;
  readonly source: 'estimate' | 'measured';
  readonly observations: number;
}

export type ResourceKind = 'script' | 'template' | 'access' | 'transport' | 'person' | 'tool';

export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly kind: ResourceKind;
  readonly operations: readonly string[];
  readonly link: string;
  readonly owner: string;
  readonly capacity: number | null;
  readonly isAvailable: boolean;
}

export type EvidenceKind =
  | 'none'
  | 'field'
  | 'text'
  | 'number'
  | 'date'
  | 'link'
  | 'photo'
  | 'outcome'
  | 'approval'
  | 'questions'
  | 'offer-number';

export interface Control {
  readonly id: string;
  readonly operation: string;
  readonly what: string;
  readonly evidence: EvidenceKind;
  /** `auto` or a role. */
  readonly checker: string;
  readonly method: 'all' | 'sample';
  readonly sharePercent: number | null;
  readonly count: { readonly number: number; readonly per: 'week' | 'month' } | null;
  readonly criterion: string;
  readonly termWorkingDays: number | null;
}

/** What activating a stage freezes. Norms, calendar, staff and resources stay live. */
export interface StageMap {
  readonly stage: Stage;
  readonly operations: readonly Operation[];
  readonly precedence: readonly Precedence[];
  readonly recurrences: readonly Recurrence[];
  readonly controls: readonly Control[];
}

/** The name under which a frozen map is known to deals and tasks, e.g. `S1@3`. */
export type MapVersion = string;
/** `S1@3` for version 3 of stage S1. */
export const mapVersionOf = (stage: Pick<Stage, 'id' | 'version'>): MapVersion => `${stage.id}@${stage.version}`;
