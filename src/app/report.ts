import { runTexts } from '../i18n/run-texts';
import { imageOf } from '../sheets/raw-rows';
import { readLog } from '../sheets/records/time-log';
import { reportSummary } from '../sheets/report/report-summary';
import { hasHeadAuthority } from './authority';
import { bookReads, readBook } from './book';
import { refusal } from './check';
import type { RunContext, UseCase } from './command';
import { eventEdits } from './event-edits';
import type { RoundValue } from './issue';
import { notHead } from './not-head';
import { reportEdits, reportSheets } from './report-edits';
import { whole } from './sheet-lists';

/** «Обновить отчёты»: the four reports from the register and the log as they stand. */
export function* report(context: RunContext): UseCase<RoundValue> {
  const workbook = yield [
    ...bookReads.filter(({ sheet }) => sheet !== 'time-log'),
    ...whole(['time-log', ...reportSheets]),
  ];
  const book = readBook(workbook, context);
  const { language } = book.context;
  if (book.missing.length > 0) return { ...refusal(book.missing, workbook, language), value: { preview: [] } };
  if (!hasHeadAuthority(book.firm.firm, context)) return { ...notHead(language), value: { preview: [] } };
  const facts = {
    firm: book.firm.firm,
    maps: book.frozen.maps,
    tasks: book.tasks,
    log: readLog(imageOf(workbook, 'time-log'), book.context).log,
  };
  const { edits, inspection } = reportEdits(workbook, facts, context, language);
  const deviations = reportSummary(inspection, language);
  const event =
    edits.length === 0 ? [] : eventEdits(workbook, context, { command: 'report', result: deviations.title });
  return {
    edits: [...edits, ...event],
    message: runTexts.reportsMade[language],
    details: `${deviations.title}.`,
    language,
    findings: book.findings,
    value: { preview: [], deviations },
  };
}
