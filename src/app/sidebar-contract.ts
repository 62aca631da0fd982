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
  /** What keeps it from being done, in words: «ждёт № 50 «Разговор»», missing answers; empty when nothing does. */
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
  /** Local moment of the answer, `YYYY-MM-DDTHH:MM`: a running timer counts from it, whatever the browser's clock says. */
  readonly now: string;
  /** The caller's own open tasks, a selling head's too; nobody else's. */
  readonly tasks: readonly SidebarTask[];
  /** The caller's timers: at most one runs. */
  readonly timers: readonly SidebarTimer[];
  /** The caller's running deals, for work outside the map. */
  readonly deals: readonly { readonly id: string; readonly client: string }[];
  /** What the head may open as a card, in the order of the maps; empty for others. */
  readonly operations: readonly SidebarOperation[];
  /** Stages that an operation may be added to; empty for others. */
  readonly stages: readonly SidebarStage[];
  /** Sentence about what has not been collected yet, or ''. */
  readonly notice: string;
  /** Which parts of the main job are behind him; the head's first view. */
  readonly steps: readonly SidebarStep[];
}

/** Work that is timed and not collected yet. */
export interface SidebarTimer {
  /** Task ID; of work outside the map a key that stays the same until the work is collected. */
  readonly task: string;
  /** Client and operation, or the comment of work outside the map. */
  readonly title: string;
  readonly isOutsideMap: boolean;
  /** `unconfirmed`: it was forgotten overnight and cut at the end of the working day. */
  readonly phase: 'running' | 'paused' | 'unconfirmed';
  /** Minutes of its finished spells, those in the log too: what «Минуты» hold unless others were typed. Unconfirmed: of what was cut. */
  readonly minutes: number;
  /** Local moment since when it runs, `YYYY-MM-DDTHH:MM`; null unless it runs. */
  readonly since: string | null;
  /** Day on which it was cut; null unless unconfirmed. */
  readonly cutOn: string | null;
}

/** A row of the list of operations. */
export interface SidebarOperation {
  readonly id: string;
  readonly stage: string;
  readonly number: number;
  readonly title: string;
}

/** The working copy of a stage's map. */
export interface SidebarStage {
  readonly id: string;
  readonly title: string;
  /** How complete it is, as the map check counts; null without operations that can be read. */
  readonly percent: number | null;
  readonly isActive: boolean;
  /** The sheets say something else than the version by which tasks are issued. */
  readonly isChanged: boolean;
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
  /** ID of the stage whose map it belongs to (check, activate); absent where it is of no single one. */
  readonly stage?: string;
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
  /**
   * The work stopped before the host's time limit: the same call again goes on with it. `applied` counts this call.
   * Null: it is complete.
   */
  readonly unfinished: { readonly applied: number; readonly left: number } | null;
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

/**
 * What to do with a timer. Every action says what should hold after it, so that a double click or a repeated call does no
 * harm. `start` stops any other timer; `stop` ends the work with its minutes; `discard` throws its time away;
 * `confirm` settles one that was cut overnight; `add` records minutes outside the map without a timer.
 */
export interface TimerRequest {
  readonly action: 'start' | 'pause' | 'stop' | 'confirm' | 'discard' | 'add';
  /** Task ID, the key of a timer outside the map, or '' for new work outside the map. */
  readonly task: string;
  /** What was done, of work outside the map. */
  readonly comment: string;
  /** Deal of work outside the map, or null. */
  readonly deal: string | null;
  /** As typed: minutes to count instead of the measured ones; '' = as measured. */
  readonly minutes: string;
  /**
   * Names new work outside the map: 8 to 40 small Latin letters, digits and hyphens, made anew for each press and kept by a
   * retry, which is known by it. May be '' where the task is named.
   */
  readonly request: string;
}

export type TimerReply = SidebarReply & {
  readonly now: string;
  readonly timers: readonly SidebarTimer[];
  /** The task that the timer belongs to as it is now, where there is one. */
  readonly task: SidebarTask | null;
};
