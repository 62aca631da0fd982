import type {
  SidebarCommand,
  SidebarFinding,
  SidebarOperation,
  SidebarReply,
  SidebarState,
  SidebarTask,
  TickRequest,
} from '../src/app/sidebar-contract';
import type { DraftRecord } from './draft-store';
import type { Failure } from './failure';
import type { FormDraft } from './form-draft';
import type { RunProgress } from './run-progress';
import { emptyTiming, type TimerEvent, type Timing } from './timing';

/** The groups of a performer's day, in the order shown. */
export type TaskGroupKey = 'overdue' | 'returned' | 'today' | 'soon' | 'blocked' | 'waiting';

export type TabKey = 'department' | 'tasks';

/** A place of the spreadsheet to jump to; `sheet` is a name or `#gid=…`. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A command of the head: at most one is under way. */
export interface CommandRun {
  readonly seq: number;
  /** Number of the first call since it was pressed: a long command takes several. */
  readonly first: number;
  /** `stopped`: by the user, after a slice that left work to do. */
  readonly phase: 'running' | 'answered' | 'failed' | 'stopped';
  readonly args: Readonly<Record<string, string>>;
  /** The last answer; it stays readable while the command runs again. */
  readonly reply: SidebarReply | null;
  readonly failure: Failure | null;
  /** Of a command that did not end with its first call, until it has. */
  readonly progress: RunProgress | null;
  /** The user wants no further call. */
  readonly isStopping: boolean;
}

/** What happens to a head's command. */
export type RunEvent =
  | {
      readonly kind: 'run-sent';
      readonly seq: number;
      readonly command: SidebarCommand;
      readonly args: Readonly<Record<string, string>>;
      /** Goes on with what an earlier call left unfinished. */
      readonly goesOn: boolean;
    }
  | {
      readonly kind: 'run-answered';
      readonly seq: number;
      readonly command: SidebarCommand;
      readonly reply: SidebarReply;
    }
  | { readonly kind: 'run-failed'; readonly seq: number; readonly command: SidebarCommand; readonly failure: Failure }
  | { readonly kind: 'run-stopping'; readonly command: SidebarCommand };

/** The last thing said of a task. `sending` and `saved` are shown as done; `refused` and `failed` are rolled back. */
export interface Tick {
  readonly seq: number;
  readonly phase: 'sending' | 'saved' | 'refused' | 'failed';
  readonly request: TickRequest;
  readonly message: string;
  readonly findings: readonly SidebarFinding[];
  readonly failure: Failure | null;
  /** Collected at once: the task is no longer open, and its row stays only until the next refresh. */
  readonly isGone: boolean;
}

/** Everything the sidebar shows. */
export interface SidebarModel {
  readonly load: {
    readonly seq: number;
    readonly phase: 'loading' | 'ready' | 'failed';
    readonly failure: Failure | null;
  };
  /** The last state that came, kept through refreshes that fail. */
  readonly state: SidebarState | null;
  /** The group of each task as of the last refresh: a tick must not make rows jump. */
  readonly groups: Readonly<Record<string, TaskGroupKey>>;
  readonly runs: Partial<Readonly<Record<SidebarCommand, CommandRun>>>;
  readonly ticks: Readonly<Record<string, Tick>>;
  readonly drafts: Readonly<Record<string, DraftRecord>>;
  /** What was typed into forms that belong to no task. */
  readonly forms: Readonly<Record<string, FormDraft>>;
  /** The form for work outside the map is open. */
  readonly isOutsideOpen: boolean;
  readonly timing: Timing;
  /** A head's command has changed the workbook since the state was read. */
  readonly isStale: boolean;
  /** A card was saved since the maps were checked. */
  readonly isMapChanged: boolean;
  readonly tab: TabKey;
  readonly openTask: string | null;
  /** The jump to a cell that is under way or has failed. */
  readonly jump: { readonly seq: number; readonly place: CellPlace; readonly failure: Failure | null } | null;
  readonly isOnline: boolean;
}

/** What happens to the sidebar, as plain values. */
export type SidebarEvent =
  | { readonly kind: 'load-sent'; readonly seq: number }
  | { readonly kind: 'load-answered'; readonly seq: number; readonly state: SidebarState; readonly at: number }
  | { readonly kind: 'load-failed'; readonly seq: number; readonly failure: Failure }
  | RunEvent
  | TimerEvent
  | { readonly kind: 'form-typed'; readonly form: string; readonly draft: FormDraft | null }
  | { readonly kind: 'outside-toggled'; readonly isOpen: boolean }
  | { readonly kind: 'operation-saved'; readonly operation: SidebarOperation }
  | { readonly kind: 'tick-sent'; readonly seq: number; readonly request: TickRequest }
  | {
      readonly kind: 'tick-answered';
      readonly seq: number;
      readonly id: string;
      readonly reply: SidebarReply & { readonly task: SidebarTask | null };
      readonly at: number;
    }
  | { readonly kind: 'tick-failed'; readonly seq: number; readonly id: string; readonly failure: Failure }
  | { readonly kind: 'draft-typed'; readonly id: string; readonly record: DraftRecord }
  | { readonly kind: 'draft-dropped'; readonly id: string }
  | { readonly kind: 'drafts-found'; readonly drafts: Readonly<Record<string, DraftRecord>> }
  | { readonly kind: 'jump-sent'; readonly seq: number; readonly place: CellPlace }
  | { readonly kind: 'jump-ended'; readonly seq: number; readonly failure: Failure | null }
  | { readonly kind: 'connection'; readonly isOnline: boolean }
  | { readonly kind: 'tab-chosen'; readonly tab: TabKey }
  | { readonly kind: 'task-toggled'; readonly id: string };

export const emptyModel = (isOnline: boolean): SidebarModel => ({
  load: { seq: 0, phase: 'loading', failure: null },
  state: null,
  groups: {},
  runs: {},
  ticks: {},
  drafts: {},
  forms: {},
  isOutsideOpen: false,
  timing: emptyTiming,
  isStale: false,
  isMapChanged: false,
  tab: 'department',
  openTask: null,
  jump: null,
  isOnline,
});

/** The head's command that is under way, or null. */
export const runningCommand = (model: SidebarModel): SidebarCommand | null =>
  (Object.keys(model.runs) as SidebarCommand[]).find((command) => model.runs[command]?.phase === 'running') ?? null;
