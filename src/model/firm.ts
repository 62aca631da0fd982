import type { LocalDate, LocalStamp } from '../kernel/local-date';
import type { Norm, Resource } from './stage-map';

export interface SaleType {
  readonly code: string;
  readonly name: string;
  readonly isShortCycle: boolean;
}
export interface ClientType {
  readonly code: string;
  readonly name: string;
}

export type AnswerKind = 'text' | 'number' | 'date' | 'yes-no' | 'list';

export interface Question {
  readonly id: string;
  readonly clientType: string;
  readonly text: string;
  readonly why: string;
  readonly about: 'client' | 'deal';
  readonly answer: AnswerKind;
  readonly rule: string;
  /** ID of the protected operation. */
  readonly mandatoryBefore: string;
  readonly shelfLifeMonths: number | null;
  readonly mayBeUndisclosed: boolean;
}

export interface Answer {
  /** A client ID or a deal ID. */
  readonly subject: string;
  readonly question: string;
  readonly text: string;
  readonly status: 'confirmed' | 'assumption' | 'undisclosed';
  readonly askedOf: string;
  readonly source: string;
  readonly answeredOn: LocalDate | null;
}

export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** `manager`, `senior`, `head`, `deputy-head`, `director`, `engineer`, `accountant` or a free text. */
  readonly role: string;
  readonly hoursPerDay: number;
  readonly mapSharePercent: number;
  readonly traineeUntil: LocalDate | null;
  readonly dismissedFrom: LocalDate | null;
}

export interface Absence {
  readonly employee: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Employee ID of who acts for him, or null. */
  readonly substitute: string | null;
  readonly reason: string;
}

/** A day of the work calendar that differs from Monday to Friday, 8 hours. */
export interface CalendarDay {
  readonly date: LocalDate;
  readonly isWorking: boolean;
  readonly hours: number | null;
}

export interface Client {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly folder: string;
  readonly externalId: string;
}

export type DealOutcome =
  | { readonly kind: 'onward' }
  | { readonly kind: 'return' }
  | { readonly kind: 'pause'; readonly until: LocalDate | null }
  | { readonly kind: 'client-refused' }
  | { readonly kind: 'we-refused' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'sold' };

export interface Deal {
  readonly id: string;
  readonly client: string;
  readonly stage: string;
  /** Employee ID. */
  readonly manager: string;
  readonly enteredStage: LocalStamp;
  readonly keyDate: LocalDate | null;
  readonly sum: number | null;
  readonly outcome: DealOutcome | null;
  readonly outcomeDate: LocalDate | null;
  /** Number of the present stay at a stage, from 1, counted through all stays of the deal, so that it is unique. */
  readonly entry: number;
  /** Frozen map the deal runs on; null until it was issued. */
  readonly mapVersion: string | null;
  readonly offerNumber: string;
}

/** One finished or running stay of a deal at a stage. */
export interface StageEntry {
  readonly deal: string;
  readonly stage: string;
  readonly entry: number;
  readonly entered: LocalStamp;
  readonly left: LocalDate | null;
  readonly outcome: DealOutcome['kind'] | null;
  readonly mapVersion: string | null;
}

export interface Settings {
  readonly language: 'ru' | 'en';
  /** Working day, minutes after midnight. */
  readonly dayStartsAtMinute: number;
  readonly dayEndsAtMinute: number;
  readonly horizonWorkingDays: number;
  readonly timeKeeping: 'always' | 'campaign' | 'never';
  /** Operations whose time is measured now, with the last day of the campaign. */
  readonly campaign: { readonly operations: readonly string[]; readonly until: LocalDate | null };
  readonly approvalThreshold: number;
  readonly undisclosedAllowed: number;
  readonly sheetsByName: boolean;
  readonly offerNumberSource: 'addon' | '1c';
  /** Kinds of deviation that are switched off, by key. */
  readonly disabledDeviations: readonly string[];
}

/** Everything of the firm that is live: read at each run, never frozen. */
export interface Firm {
  readonly settings: Settings;
  readonly saleTypes: readonly SaleType[];
  readonly clientTypes: readonly ClientType[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly staff: readonly Employee[];
  readonly absences: readonly Absence[];
  readonly calendar: readonly CalendarDay[];
  readonly clients: readonly Client[];
  readonly deals: readonly Deal[];
  readonly stageHistory: readonly StageEntry[];
  readonly norms: readonly Norm[];
  readonly resources: readonly Resource[];
}
