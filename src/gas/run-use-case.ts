import type { Answer, RunContext, UseCase } from '../app/command';
import type { Unfinished } from '../app/unfinished';
import type { LocalDateTime } from '../kernel/local-date';
import { applyEdits } from './apply-edits';
import { nowIn } from './clock';
import { activeUserEmail, effectiveUserEmail, fileOwnerEmail } from './identity';
import { createPageReader } from './page';
import { createWorkbookReader } from './read-workbook';

export interface RunOptions {
  /** See the reader. */
  readonly byName?: boolean;
  readonly begun?: Unfinished | null;
  readonly isTimeUp?: () => boolean;
}

/** A use case that ran: what it answered, how many of its edits were applied, and the moment it took for now. */
export interface Run<Value> {
  readonly answer: Answer<Value>;
  readonly applied: number;
  readonly now: LocalDateTime;
}

/** Drives a use case on the active spreadsheet: all it wants read, then its edits, all of them unless the time is up. */
export const runUseCase = <Value>(
  create: (context: RunContext) => UseCase<Value>,
  { byName = false, begun = null, isTimeUp }: RunOptions = {},
): Run<Value> => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reader = createWorkbookReader(spreadsheet, byName);
  const now = nowIn(spreadsheet.getSpreadsheetTimeZone());
  const useCase = create({
    now,
    begun,
    user: activeUserEmail(),
    authority: effectiveUserEmail(),
    document: spreadsheet.getId(),
    library: createPageReader('Library'),
    texts: createPageReader('Texts'),
    // Asking for the owner is a call that an edit, which runs with the head's rights anyway, does without.
    fileOwner: byName ? '' : fileOwnerEmail(spreadsheet),
  });
  let step = useCase.next();
  while (!step.done) step = useCase.next(reader.read(step.value));
  const answer = step.value;
  return { answer, applied: applyEdits(spreadsheet, answer.edits, isTimeUp), now };
};
