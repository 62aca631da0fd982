import { runTexts } from '../i18n/run-texts';
import { imageOf } from '../sheets/raw-rows';
import { readLog } from '../sheets/records/time-log';
import { reportSummary } from '../sheets/report/report-summary';
import { readBook } from './book';
import type { RunContext, UseCase } from './command';
import { eventEdits } from './event-edits';
import { refusalOf } from './refusal';
import { reportEdits, reportReads } from './report-edits';
import type { RoundValue } from './round-command';
import { tellerOf } from './teller-of';

/** «Обновить отчёты»: the four reports from the register and the log as they stand. */
export function* report(context: RunContext): UseCase<RoundValue> {
  const workbook = yield reportReads;
  const book = readBook(workbook, context);
  const { language } = book.context;
  const refusal = refusalOf(book.missing, book.firm, workbook, context);
  if (refusal) return { ...refusal, value: { preview: [] } };
  const facts = {
    firm: book.firm.firm,
    maps: book.frozen.maps,
    tasks: book.tasks,
    log: readLog(imageOf(workbook, 'time-log'), book.context).log,
  };
  const teller = tellerOf(context, 'reports', language);
  const { edits, inspection } = reportEdits(workbook, facts, context, teller);
  const deviations = reportSummary(inspection, teller);
  const event = eventEdits(workbook, context, { command: 'report', result: deviations.title }, edits.length > 0);
  return {
    edits: [...edits, ...event],
    message: runTexts.reportsMade[language],
    details: `${deviations.title}.`,
    language,
    findings: book.findings,
    value: { preview: [], deviations },
  };
}
