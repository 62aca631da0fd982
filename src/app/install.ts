import { runTexts } from '../i18n/run-texts';
import { hasHeadAuthority } from './authority';
import { bookReads, readBook } from './book';
import { refusal } from './check';
import type { RunContext, UseCase } from './command';
import { eventEdits } from './event-edits';
import { notHead } from './not-head';
import { whole } from './sheet-lists';
import { startEdits } from './start-edits';

/** «Включить автоматический учёт»: whether the person may, and the last step of «Старт», and the host is asked for the triggers. */
export function* install(context: RunContext): UseCase<null> {
  const workbook = yield [...bookReads, ...whole(['start'])];
  const book = readBook(workbook, context);
  const { language } = book.context;
  if (book.missing.length > 0) return { ...refusal(book.missing, workbook, language), value: null };
  const { firm } = book.firm;
  if (!hasHeadAuthority(firm, context)) return { ...notHead(language), value: null };
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
