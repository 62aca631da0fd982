import { inspect } from '../control/inspection';
import { type HeadFigures, headFigures, paretoOf } from '../control/report/head-report';
import { deviationKindNames } from '../i18n/deviation-kind';
import { onlyHead } from '../i18n/head-report-texts';
import { percentOf } from '../i18n/report-titles';
import { spokenStamp } from '../i18n/spoken-date';
import { type Teller, tell } from '../i18n/teller';
import { dateOf } from '../kernel/local-date';
import { imageOf } from '../sheets/raw-rows';
import { readLog } from '../sheets/records/time-log';
import { reportNames } from '../sheets/report/report-names';
import { topicsOf } from '../sheets/report/report-summary';
import { callerOf } from './authority';
import { bookReads, readBook } from './book';
import type { RunContext, SheetRead, UseCase } from './command';
import type { HeadReport, HeadReportFigure } from './head-report-contract';
import { refusalOf } from './refusal';
import { whole } from './sheet-lists';
import { tellerOf } from './teller-of';

/** What the dialog is made from: the register and the whole log; the tabs are not looked at. */
const reads: readonly SheetRead[] = [
  ...bookReads.filter(({ sheet }) => sheet !== 'time-log' && sheet !== 'manager-tab'),
  ...whole(['time-log']),
];

const mostTopics = 6;

const figureOf = ({ share, matured }: HeadFigures['index'][number]): HeadReportFigure => ({
  percent: share === null ? null : percentOf(share),
  matured,
});

/** «Отчёт РОПа»: the figures and sentences of the dialog, by name. Writes nothing; anybody but a head is refused. */
export function* sidebarReport(context: RunContext): UseCase<HeadReport> {
  const workbook = yield reads;
  const book = readBook(workbook, context);
  const { language } = book.context;
  const refusal = refusalOf(book.missing, book.firm, workbook, { ...context, authority: callerOf(context) });
  if (refusal) return refusal.findings.length > 0 ? refusal : { ...refusal, message: onlyHead[language] };
  const inspection = inspect({
    now: context.now,
    firm: book.firm.firm,
    maps: book.frozen.maps,
    tasks: book.tasks,
    log: readLog(imageOf(workbook, 'time-log'), book.context).log,
  });
  const teller = tellerOf(context, 'reports', language);
  const { weeks, people, index, deviations } = headFigures(inspection);
  const { person } = reportNames(inspection.facts, language, true);
  const value: HeadReport = {
    language,
    firm: workbook.name,
    today: dateOf(context.now),
    weeks,
    people: people
      .map(({ who, weeks: own }) => ({ name: person(who), weeks: own.map(figureOf) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    index: index.map(figureOf),
    pareto: paretoOf(deviations).map(({ kind, count, cumulative }) => ({
      title: deviationKindNames[kind][language],
      count,
      cumulativePercent: percentOf(cumulative),
    })),
    sentences: topicsOf({ ...inspection, deviations }, teller, mostTopics),
    note: noteOf(context, weeks.length > 0, book.tasks.length > 0, teller),
  };
  return { edits: [], message: '', language, findings: [], value };
}

function noteOf({ now }: RunContext, hasFigures: boolean, hasTasks: boolean, teller: Teller): string {
  const key = hasFigures ? 'made' : hasTasks ? 'nothing-due' : 'no-tasks';
  return tell(teller, `head-report.${key}`, { day: spokenStamp(teller.language, now) });
}
