import { runTexts } from '../i18n/run-texts';
import type { RunContext, UseCase } from './command';
import { eventEdits } from './event-edits';

const longestDetails = 2_000;

/** Leaves the technical part of a failure in the event log. */
export function* recordFailure(context: RunContext, command: string, details: string): UseCase<null> {
  const workbook = yield [{ sheet: 'event-log', block: { row: 1, column: 1, rows: 1, columns: 1 } }];
  const edits = eventEdits(workbook, context, {
    command,
    result: runTexts.failed.ru,
    details: details.slice(0, longestDetails),
  });
  return { edits, message: '', language: 'ru', findings: [], value: null };
}
