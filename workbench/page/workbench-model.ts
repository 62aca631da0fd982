import type { DeskHtml, DeskPerson, DeskRun, DeskState } from './desk-contract';
import type { ActiveCell } from './grid/create-grid';
import type { TourProgress } from './tour';

/** A page of the script that is open: a sidebar or a dialog. */
export interface OpenPage extends DeskHtml {
  readonly number: number;
  /** Whose page it is: a late answer of the one before belongs to nobody. */
  readonly user: string;
}

export interface Toast {
  readonly number: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
  readonly isError: boolean;
}

/** Everything that the page shows around the grid. */
export interface WorkbenchModel {
  readonly phase: 'starting' | 'ready' | 'failed';
  readonly state: DeskState | null;
  readonly person: DeskPerson | undefined;
  readonly active: ActiveCell | null;
  /** What is under way, in words; '' = nothing. */
  readonly busy: string;
  readonly sidebar: OpenPage | null;
  readonly dialog: OpenPage | null;
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  readonly toasts: readonly Toast[];
  /** The runs of the last thing that the person did. */
  readonly lastRuns: readonly DeskRun[];
  readonly tour: TourProgress;
  readonly isTourOpen: boolean;
}
