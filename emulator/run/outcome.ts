import type { MenuEntry } from './menu-entry';

export interface ToastShown {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface AlertShown {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  /** The button that answered it, and the text typed into a prompt. */
  readonly answer: string;
  readonly text: string;
}

export interface HtmlShown {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** The sheet in front, and the selection in A1 where a range was activated. */
export interface ActivePlace {
  readonly sheet: string;
  readonly range: string | null;
}

/** Everything of one execution that its user or a test can see. */
export interface Outcome {
  readonly ok: boolean;
  /** The message as Google shows it; absent where ok. */
  readonly error?: string;
  /** The error object, with its stack in the bundle. */
  readonly cause?: unknown;
  readonly value?: unknown;
  readonly function: string;
  readonly user: string;
  readonly toasts: readonly ToastShown[];
  readonly alerts: readonly AlertShown[];
  readonly dialogs: readonly HtmlShown[];
  readonly sidebars: readonly HtmlShown[];
  readonly menus: readonly MenuEntry[];
  /** What was active at the run's end, by the script's word or as it was given; absent where nothing was. */
  readonly active?: ActivePlace;
  readonly log: readonly LogLine[];
  /** Service calls by kind, getters excluded. */
  readonly calls: Readonly<Record<string, number>>;
  readonly serviceCalls: number;
  readonly getters: number;
  readonly flushes: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Simulated milliseconds, start included. */
  readonly ms: number;
  /** Moment of the start. */
  readonly startedAt: number;
}

/** An answer prepared for the next alert or prompt. Without one, the affirmative button is pressed. */
export interface Answer {
  /** A name of Ui.Button: OK, CANCEL, YES, NO, CLOSE. */
  readonly button: string;
  readonly text?: string;
}
