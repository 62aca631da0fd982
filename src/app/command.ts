import type { AllTexts } from '../i18n/teller';
import type { Language } from '../kernel/language';
import type { LocalDateTime } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { Library } from '../sheets/library';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import type { Given, Unfinished } from './unfinished';

/** What only the host knows of a run: it comes in as an argument, so that a use case is a pure function. */
export interface RunContext {
  readonly now: LocalDateTime;
  /** E-mail of the person at the keyboard; '' where Google does not say. */
  readonly user: string;
  /** E-mail of the file's owner; '' where Google does not say. */
  readonly fileOwner: string;
  /** E-mail of whose rights the run has: in an installed trigger its creator, else the person at the keyboard. */
  readonly authority: string;
  /** The spreadsheet's ID: tells files apart that one browser has open. */
  readonly document: string;
  /** A command that stopped before the host's time limit and waits to be completed; null where none does. */
  readonly begun: Unfinished | null;
  /** What ships beside the code; read when first asked for, so only a run that makes or repairs sheets asks. */
  readonly library: () => Library;
  /** Sentences of findings, refusals and reports; read when first asked for, so only a run that says them asks. */
  readonly texts: () => AllTexts;
}

/**
 * What a use case wants read: whole sheets of a key (`manager-tab` = every tab), or a block of one. `look` adds what
 * `setup` compares beside the values. A sheet that does not exist is simply not among the images.
 */
export interface SheetRead {
  readonly sheet: SheetKey;
  /** Only the sheet with this name: the tab that was edited, or another's. */
  readonly name?: string;
  /** Rows and columns from 1; `rows: 'all'` reaches to the last row with content, 0 reads nothing but
   * how far the sheet reaches. */
  readonly block?: {
    readonly row: number;
    readonly column: number;
    readonly rows: number | 'all';
    readonly columns: number;
  };
  readonly look?: boolean;
}

/** What a use case answers: the edits, what to tell the user, and what a script or the sidebar gets. */
export interface Answer<Value = unknown> {
  readonly edits: readonly SheetEdit[];
  /** One sentence or a few, in the workbook's language, for a toast or the sidebar. */
  readonly message: string;
  /** What the sidebar shows as lists and a note or dialog has to say in words; follows the message. */
  readonly details?: string;
  /** The workbook's language, in which the message is. */
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** Nothing was done; the message says why and what to do next. */
  readonly isRefused?: boolean;
  /** Tasks created, changed and cancelled, for the event log. */
  readonly counts?: string;
  /** The command that this was, where the one who called for it does not know. */
  readonly given?: Given;
  /** The host is to set the triggers that collect ticks. */
  readonly asksForTriggers?: boolean;
  /** What the sidebar or a script gets beside the message; JSON. */
  readonly value?: Value;
}

/**
 * A use case: it yields what it wants read (most do so once, so that all reads come before all writes) and answers
 * with edits. Nothing in it touches the host; a test drives it with images of its own.
 */
export type UseCase<Value = unknown> = Generator<readonly SheetRead[], Answer<Value>, Workbook>;
