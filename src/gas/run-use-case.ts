import type { Answer, RunContext, UseCase } from '../app/command';
import { applyEdits } from './apply-edits';
import { nowIn } from './clock';
import { activeUserEmail, effectiveUserEmail, fileOwnerEmail } from './identity';
import { createPageReader } from './page';
import { createWorkbookReader } from './read-workbook';

/** Drives a use case on the active spreadsheet: all it wants read, then all its edits. `byName`: see the reader. */
export const runUseCase = <Value>(create: (context: RunContext) => UseCase<Value>, byName = false): Answer<Value> => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reader = createWorkbookReader(spreadsheet, byName);
  const useCase = create({
    now: nowIn(spreadsheet.getSpreadsheetTimeZone()),
    user: activeUserEmail(),
    authority: effectiveUserEmail(),
    document: spreadsheet.getId(),
    library: createPageReader('Library'),
    findingTexts: createPageReader('Findings'),
    // Asking for the owner is a call that an edit, which runs with the head's rights anyway, does without.
    fileOwner: byName ? '' : fileOwnerEmail(spreadsheet),
  });
  let step = useCase.next();
  while (!step.done) step = useCase.next(reader.read(step.value));
  applyEdits(spreadsheet, step.value.edits);
  return step.value;
};
