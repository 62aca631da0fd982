import { runTexts } from '../i18n/run-texts';
import { bookReads, readBook } from './book';
import type { RunContext, UseCase } from './command';
import { eventEdits } from './event-edits';
import { refusalOf } from './refusal';
import { whole } from './sheet-lists';
import { startEdits } from './start-edits';

/** «Включить автоматический учёт»: whether the person may, and the last step of «Старт», and the host is asked for the triggers. */
export function* install(context: RunContext): UseCase<null> {
  const workbook = yield [...bookReads, ...whole(['start'])];
  const book = readBook(workbook, context);
  const { language } = book.context;
  const refusal = refusalOf(book.missing, book.firm, workbook, context);
  if (refusal) return { ...refusal, value: null };
  const { firm } = book.firm;
  const start = startEdits(
    workbook,
    { firm, maps: book.frozen.maps, tasks: book.tasks, isInstalled: true },
    book.context,
  );
  const event =
    start.length === 0
      ? []
      : eventEdits(workbook, context, { command: 'install', result: runTexts.installed[language] });
  return { edits: [...start, ...event], message: '', language, findings: [], value: null, asksForTriggers: true };
}
