/**
 * What passes between the page and the desk (the emulator with the bundle, in a worker): plain data that survives
 * `structuredClone`. The desk's document is the only state; the page shows it and sends what a person did.
 */

/** A person of the firm whom the page can act as. */
export interface DeskPerson {
  readonly email: string;
  /** As in «Сотрудники»; of a stranger a word for him. */
  readonly name: string;
  readonly role: 'head' | 'manager' | 'stranger';
  /** Name of his own tab, or null. */
  readonly tab: string | null;
}

/** A sheet as the tabs below the grid show it. */
export interface DeskSheet {
  readonly name: string;
  /** Google's number of the sheet: `#gid=…` links name it. */
  readonly gid: number;
  readonly isHidden: boolean;
  readonly color: string | null;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows, conditional formats applied. Absent = Google's default. */
export interface DeskCell {
  readonly text: string;
  readonly value: string | number | boolean;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly size?: number;
  readonly note?: string;
  /** With its leading `=`: what the cell holds where `text` is what it computes. */
  readonly formula?: string;
  /** `https://…` or `#gid=…&range=…`; of several the first. */
  readonly link?: string;
  /** All links of the cell with the stretch of text that bears each, where there are several. */
  readonly links?: readonly { readonly text: string; readonly link: string }[];
  /** What may be entered: a box to tick, a list to choose from. */
  readonly input?: 'checkbox' | readonly string[];
}

/** A whole sheet as it looks now. Rows and columns from 1; rows without content may be missing at the end. */
export interface DeskSheetView {
  readonly sheet: DeskSheet;
  readonly cells: readonly (readonly (DeskCell | null)[])[];
  readonly columnWidths: readonly number[];
  /** Height in pixels of rows that differ from the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly { row: number; column: number; rows: number; columns: number }[];
}

export type DeskMenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly DeskMenuEntry[] };

/** What the person at the keyboard saw of a run, in order, and what it cost. */
export interface DeskRun {
  /** Name of the script's function, or what the person did where no function ran. */
  readonly function: string;
  readonly user: string;
  readonly ok: boolean;
  /** As Google shows it; '' where ok. */
  readonly error: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly serviceCalls: number;
  readonly flushes: number;
  readonly simulatedMs: number;
}

export interface DeskHtml {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** The outcome of anything that a person does. */
export interface DeskResult {
  readonly runs: readonly DeskRun[];
  readonly toasts: readonly { readonly title: string; readonly message: string; readonly seconds: number }[];
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  readonly html: readonly DeskHtml[];
  /** The value of a `google.script.run` call. */
  readonly value: unknown;
  /** A refusal in one sentence, e.g. a protected cell; '' = none. */
  readonly refusal: string;
  /** How everything stands after it. */
  readonly state: DeskState;
  /** The sheet in front as it looks now, where it may have changed: always after opening, `showSheet` and `actAs`. */
  readonly view: DeskSheetView | null;
}

export interface DeskState {
  readonly fileName: string;
  readonly people: readonly DeskPerson[];
  /** Whom the page acts as. */
  readonly user: string;
  /** Local moment, `2026-11-23T09:00`. */
  readonly now: string;
  /** Empty for a stranger, who may not open the file: nothing is in front of him and no view comes. */
  readonly sheets: readonly DeskSheet[];
  /** Name of the sheet in front of the person. */
  readonly activeSheet: string;
  /** The range that a script has selected in this act, A1; '' = leave the selection alone. */
  readonly selection: string;
  /** Menus that the bundle has built for this person; empty for a stranger. */
  readonly menus: readonly DeskMenuEntry[];
  /** False where this browser forbids storage or has no room left, as far as is known by now: closing the page would lose the work. */
  readonly isSaved: boolean;
}

/** One cell as typed at the keyboard, or a block pasted. */
export interface DeskEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Texts as typed; booleans from a tick box. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/**
 * What the page may ask. Every call answers with a result; a file that cannot be opened and a person without access are
 * refusals in the result, never exceptions, and leave what was open as it was.
 */
export interface DeskCalls {
  /**
   * Opens what was saved in this browser, else the demo firm; where the saved cannot be read, `refusal` says so. Every act saves by
   * itself. Two tabs share one saved place: the last writer wins, and neither tab is disturbed.
   */
  start(): Promise<DeskResult>;
  /** Opens an .xlsx; `name` is the file's. Pass the `File` itself: one that is too large is then refused before it is read into memory. */
  openFile(name: string, file: Uint8Array | Blob): Promise<DeskResult>;
  /** The workbook as .xlsx, with everything that a later opening needs. */
  saveFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  resetToDemo(): Promise<DeskResult>;
  /** An empty spreadsheet of the head's, as a newcomer begins. */
  startEmpty(): Promise<DeskResult>;
  actAs(email: string): Promise<DeskResult>;
  /**
   * Lets time pass to the next working morning (Monday to Friday, 09:00), to next Monday 09:00, or to a moment `2026-11-24T17:30`, at most
   * 31 days; clock triggers fire meanwhile, about 30 ms each: `createDesk`'s second argument hears how far it is.
   */
  passTime(to: 'next-day' | 'next-week' | string): Promise<DeskResult>;
  showSheet(name: string): Promise<DeskResult>;
  /** A menu entry of the add-on; the selection is what `getActiveRange` tells. */
  runMenu(functionName: string, selection: string): Promise<DeskResult>;
  /** `google.script.run` of a sidebar or a dialog; the selection as with `runMenu`, '' or absent = as last told. */
  callScript(functionName: string, args: readonly unknown[], selection?: string): Promise<DeskResult>;
  edit(edit: DeskEdit): Promise<DeskResult>;
  /** What a person does besides editing cells. */
  change(
    change:
      | { readonly kind: 'unhide-sheet' | 'hide-sheet'; readonly sheet: string }
      | { readonly kind: 'sort'; readonly sheet: string; readonly column: number; readonly ascending: boolean }
      | {
          readonly kind: 'insert-rows' | 'delete-rows';
          readonly sheet: string;
          readonly row: number;
          readonly count: number;
        },
  ): Promise<DeskResult>;
}
