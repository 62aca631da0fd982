import type { Language } from '../kernel/language';
import type { TaskOutcome, TaskStatus } from '../model/task';

/** Everything that passes between the sidebar and the script is JSON: texts, numbers, booleans, null, arrays, records. */

export type SidebarCommand = 'setup' | 'check' | 'activate' | 'preview' | 'issue' | 'sync' | 'report' | 'install';

/** One open task as its performer sees it. Dates are `YYYY-MM-DD`. */
export interface SidebarTask {
  readonly id: string;
  readonly client: string;
  readonly operation: string;
  readonly instruction: string;
  readonly due: string | null;
  readonly status: TaskStatus;
  readonly urgency: 'overdue' | 'today' | 'soon' | 'waiting' | 'blocked' | 'returned';
  /** Working days past the due date; 0 when not overdue. */
  readonly overdueWorkingDays: number;
  /** What keeps it from being done, in words: «ждёт № 50», missing answers; empty when nothing does. */
  readonly hindrance: string;
  readonly resources: readonly { readonly text: string; readonly url: string }[];
  /** What is asked as evidence, in words; empty = nothing. */
  readonly evidenceAsked: string;
  readonly normMinutes: number | null;
  readonly planUnits: number | null;
  /** What was typed already and is not collected yet. */
  readonly outcome: TaskOutcome | null;
  readonly minutes: number | null;
  readonly evidence: string;
  readonly newDate: string | null;
  readonly doneOn: string | null;
  readonly units: number | null;
}

/** What the sidebar shows when it opens. */
export interface SidebarState {
  readonly language: Language;
  readonly today: string;
  /** Tells this file from others that the same browser has open: what was typed in one must not show in another. */
  readonly document: string;
  readonly user: {
    /** As in «Сотрудники»; of a stranger the e-mail, '' where Google does not tell it. */
    readonly name: string;
    readonly role: 'head' | 'manager' | 'stranger';
    readonly employee: string | null;
  };
  /** The caller's own open tasks, a selling head's too; nobody else's. */
  readonly tasks: readonly SidebarTask[];
  /** Sentence about what has not been collected yet, or ''. */
  readonly notice: string;
  /** Which parts of the main job are behind him; the head's first view. */
  readonly steps: readonly SidebarStep[];
}

/** A step of the first quarter of an hour. */
export interface SidebarStep {
  /** The command that takes it, where there is one; else only a name. */
  readonly key: string;
  readonly title: string;
  readonly isDone: boolean;
  readonly hint: string;
  /** Name of the sheet that is filled in for it, or ''. */
  readonly sheet: string;
  /** What the command is to be given. */
  readonly args: Readonly<Record<string, string>>;
}

export interface SidebarFinding {
  readonly severity: 'error' | 'gap' | 'warning';
  readonly text: string;
  readonly sheet: string;
  /** A1 text of the cell, or '' for the whole sheet. */
  readonly cell: string;
}

/** One line of a preview: what would be created, changed, cancelled for a person. */
export interface PreviewLine {
  readonly person: string;
  readonly created: number;
  readonly changed: number;
  readonly cancelled: number;
}

export interface SidebarReply {
  readonly ok: boolean;
  /** What happened, one sentence or a few; on failure what to do next. */
  readonly message: string;
  readonly findings: readonly SidebarFinding[];
  readonly preview: readonly PreviewLine[];
  /** Share of completeness per stage, per cent (check). */
  readonly completeness: readonly {
    readonly stage: string;
    readonly percent: number;
    readonly isActive: boolean;
    readonly stageId: string;
  }[];
  /** Report: deviations by kind and by person with sentences. */
  readonly deviations: {
    readonly total: number;
    readonly byKind: readonly { readonly title: string; readonly count: number }[];
    readonly byPerson: readonly {
      readonly name: string;
      readonly count: number;
      readonly fulfilmentPercent: number | null;
    }[];
    readonly sentences: readonly string[];
  } | null;
}

/** A manager's input for one task. */
export interface TickRequest {
  readonly task: string;
  readonly outcome: TaskOutcome | null;
  /** As typed: `90`, `1,5 ч`, `1:30`. */
  readonly minutes: string;
  readonly evidence: string;
  readonly newDate: string | null;
  readonly doneOn: string | null;
  readonly units: string;
}

/** The functions of the script that the sidebar calls through `google.script.run`. */
export interface SidebarCalls {
  sidebarState(): SidebarState;
  sidebarRun(command: SidebarCommand, args: Readonly<Record<string, string>>): SidebarReply;
  sidebarTick(request: TickRequest): SidebarReply & { readonly task: SidebarTask | null };
  /** Selects a cell in the spreadsheet. */
  sidebarShow(sheet: string, cell: string): null;
}
