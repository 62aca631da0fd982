import { findingsNote, issueSummary, noActiveMap, personLines, previewSummary, syncSummary } from '../i18n/round-texts';
import type { Language } from '../kernel/language';
import type { Firm } from '../model/firm';
import { imageOf } from '../sheets/raw-rows';
import { readLog } from '../sheets/records/time-log';
import { reportSummary } from '../sheets/report/report-summary';
import { hasHeadAuthority } from './authority';
import { type Book, bookReads, readBook } from './book';
import { changesByPerson } from './changes-by-person';
import { refusal } from './check';
import type { RunContext, SheetRead, UseCase } from './command';
import type { CommandKey } from './command-key';
import { eventEdits } from './event-edits';
import { viewFindings } from './finding-view';
import { notHead } from './not-head';
import { reportEdits, reportSheets } from './report-edits';
import { playRound, type Round, type RoundOptions } from './round';
import { type RoundWriting, roundEdits } from './round-edits';
import { whole } from './sheet-lists';
import type { PreviewLine, SidebarReply } from './sidebar-contract';
import { startEdits } from './start-edits';

/** What the commands of a round answer beside the message. */
export interface RoundValue {
  readonly preview: readonly PreviewLine[];
  readonly deviations?: SidebarReply['deviations'];
}

const nameOf = (firm: Firm, id: string): string => firm.staff.find((employee) => employee.id === id)?.name ?? id;

function linesOf(book: Book, round: Round): PreviewLine[] {
  return changesByPerson(book.tasks, round.tasks)
    .map(({ employee, ...counts }) => ({ person: nameOf(book.firm.firm, employee), ...counts }))
    .sort((a, b) => (a.person < b.person ? -1 : 1));
}

const total = (lines: readonly PreviewLine[]): string =>
  `+${lines.reduce((sum, { created }) => sum + created, 0)} ~${lines.reduce((sum, { changed }) => sum + changed, 0)} −${lines.reduce((sum, { cancelled }) => sum + cancelled, 0)}`;

type Summary = (lines: readonly PreviewLine[], round: Round, language: Language) => string;

interface RoundCommand {
  readonly key: CommandKey;
  readonly options: RoundOptions;
  /** Null writes nothing: a preview. */
  readonly writing: Omit<RoundWriting, 'takenBack'> | null;
  readonly reports: boolean;
  readonly summary: Summary;
}

/** A command over the whole workbook: collect, plan, write what differs. */
function* roundCommand(context: RunContext, command: RoundCommand): UseCase<RoundValue> {
  const reads: readonly SheetRead[] = command.reports
    ? [...bookReads.filter(({ sheet }) => sheet !== 'time-log'), ...whole(['time-log', 'start', ...reportSheets])]
    : [...bookReads, ...whole(['start'])];
  const workbook = yield reads;
  const book = readBook(workbook, context);
  const { language } = book.context;
  if (book.missing.length > 0) return { ...refusal(book.missing, workbook, language), value: { preview: [] } };
  if (!hasHeadAuthority(book.firm.firm, context)) return { ...notHead(language), value: { preview: [] } };

  const round = playRound(book, context, command.options);
  const findings = [...book.findings, ...round.findings];
  const lines = linesOf(book, round);
  const hasMap = [...book.frozen.maps.values()].some(({ stage }) => stage.status === 'active');
  const message = hasMap ? command.summary(lines, round, language) : noActiveMap[language];
  const note = findingsNote(viewFindings(findings, workbook, language), language);
  if (command.writing === null) {
    const details = [personLines(lines, language), note].filter(Boolean).join('\n');
    return { edits: [], message, details, language, findings, value: { preview: lines } };
  }

  const changes = roundEdits(book, round, context, { ...command.writing, takenBack: new Set() });
  const start = startEdits(
    workbook,
    { firm: book.firm.firm, maps: book.frozen.maps, tasks: round.tasks },
    book.context,
  );
  const report = command.reports
    ? reportEdits(
        workbook,
        {
          firm: book.firm.firm,
          maps: book.frozen.maps,
          tasks: round.tasks,
          log: [...readLog(imageOf(workbook, 'time-log'), book.context).log, ...round.logRows],
        },
        context,
        language,
      )
    : null;
  const edits = [...changes, ...start, ...(report?.edits ?? [])];
  const event =
    edits.length === 0
      ? []
      : eventEdits(workbook, context, {
          command: command.key,
          result: message,
          counts: total(lines),
        });
  return {
    edits: [...edits, ...event],
    message,
    details: note,
    language,
    findings,
    value: { preview: lines, ...(report ? { deviations: reportSummary(report.inspection, language) } : {}) },
  };
}

/** «Что изменится при выдаче»: created, changed, cancelled by person; writes nothing. */
export const preview = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'preview',
    options: { scope: 'all', mode: 'accept' },
    writing: null,
    reports: false,
    summary: (lines, _round, language) => previewSummary(lines, language),
  });

/** «Выдать задачи»: everything collected, planned and written, tabs made for whoever lacks one. */
export const issue = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'issue',
    options: { scope: 'all', mode: 'accept' },
    writing: { isCreating: true, isTidy: false },
    reports: false,
    summary: (lines, _round, language) => issueSummary(lines, language),
  });

/** «Собрать отметки»: for all tabs what the edit handler does for one. */
export function* sync(context: RunContext): UseCase<RoundValue> {
  return yield* roundCommand(context, {
    key: 'sync',
    options: { scope: 'issued', mode: 'accept' },
    writing: { isCreating: false, isTidy: false },
    reports: false,
    summary: (_lines, round, language) => syncSummary(round.logRows.length, round.available, language),
  });
}

/** «Начать день»: collects, tidies and sorts the tabs, issues what the horizon brings, writes the reports. */
export const morning = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'morning',
    options: { scope: 'all', mode: 'accept' },
    writing: { isCreating: true, isTidy: true },
    reports: true,
    summary: (lines, _round, language) => issueSummary(lines, language),
  });
