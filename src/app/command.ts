import type { LocalDateTime } from '../kernel/local-date';
import type { Finding } from '../model/finding';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';

/** What a use case is given: the workbook as read, and what only the host knows. */
export interface Snapshot {
  readonly workbook: Workbook;
  readonly now: LocalDateTime;
  /** E-mail of the person at the keyboard; '' where Google does not say. */
  readonly user: string;
  /** E-mail of the file's owner. */
  readonly fileOwner: string;
}

/** What a use case answers: the edits, what to tell the user, and what a script or the sidebar gets. */
export interface Answer {
  readonly edits: readonly SheetEdit[];
  /** One sentence or a few, in the workbook's language, for a toast or the sidebar. */
  readonly message: string;
  readonly findings: readonly Finding[];
}
