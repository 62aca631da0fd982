import { findingsNote, noActiveMap, personLines } from '../i18n/round-texts';
import type { Language } from '../kernel/language';
import type { Firm } from '../model/firm';
import type { LogRow } from '../model/task';
import { imageOf } from '../sheets/raw-rows';
import { readLog } from '../sheets/records/time-log';
import { reportSummary } from '../sheets/report/report-summary';
import type { Workbook } from '../sheets/sheet-image';
import { type Book, bookReads, readBook } from './book';
import { changesByPerson } from './changes-by-person';
import type { RunContext, UseCase } from './command';
import type { CommandKey } from './command-key';
import { eventEdits } from './event-edits';
import { viewFindings } from './finding-view';
import { refusalOf } from './refusal';
import { reportEdits, reportReads } from './report-edits';
import { playRound, type Round, type RoundScope } from './round';
import { roundEdits } from './round-edits';
import { withTabsAfter } from './rows-after';
import { whole } from './sheet-lists';
import type { PreviewLine, SidebarReply } from './sidebar-contract';
import { startEdits } from './start-edits';
import type { TabsWriting } from './tab-edits';
import { tellerOf } from './teller-of';

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

/** Tasks created, changed and cancelled: `+12 ~3 −1`. */
function countsOf(lines: readonly PreviewLine[]): string {
  const total = (kind: 'created' | 'changed' | 'cancelled'): number => lines.reduce((sum, line) => sum + line[kind], 0);
  return `+${total('created')} ~${total('changed')} −${total('cancelled')}`;
}

const logAfter = (workbook: Workbook, { context }: Book, { logRows }: Round): LogRow[] => [
  ...readLog(imageOf(workbook, 'time-log'), context).log,
  ...logRows,
];

/** What one of these commands does differently. */
interface RoundCommand {
  readonly key: CommandKey;
  readonly scope: RoundScope;
  /** Null writes nothing: a preview. */
  readonly writing: TabsWriting | null;
  /** Whether the reports are written too. */
  readonly reports: boolean;
  /** What the user is told. */
  readonly summary: (lines: readonly PreviewLine[], round: Round, language: Language) => string;
}

/** A command over the whole workbook: collect, plan, write what differs. */
export function* roundCommand(context: RunContext, command: RoundCommand): UseCase<RoundValue> {
  const workbook = yield [...(command.reports ? reportReads : bookReads), ...whole(['start'])];
  const book = readBook(workbook, context);
  const { language } = book.context;
  const refusal = refusalOf(book.missing, book.firm, workbook, context);
  if (refusal) return { ...refusal, value: { preview: [] } };

  const round = playRound(book, context, command.scope);
  const findings = [...book.findings, ...round.findings];
  const lines = linesOf(book, round);
  const hasMap = [...book.frozen.maps.values()].some(({ stage }) => stage.status === 'active');
  const message = hasMap ? command.summary(lines, round, language) : noActiveMap[language];
  const note = findingsNote(viewFindings(findings, workbook, language, context), language);
  if (command.writing === null) {
    const details = [personLines(lines, language), note].filter(Boolean).join('\n');
    return { edits: [], message, details, language, findings, value: { preview: lines } };
  }

  const changes = roundEdits(book, round, context, command.writing);
  const facts = { firm: book.firm.firm, maps: book.frozen.maps, tasks: round.tasks };
  const start = startEdits(workbook, facts, book.context);
  const teller = command.reports ? tellerOf(context, 'reports', language) : null;
  const report = teller
    ? reportEdits(withTabsAfter(workbook, changes), { ...facts, log: logAfter(workbook, book, round) }, context, teller)
    : null;
  const edits = [...changes, ...start, ...(report?.edits ?? [])];
  const counts = countsOf(lines);
  const told = { command: command.key, result: message, counts };
  const event = eventEdits(workbook, context, told, edits.length > 0);
  return {
    edits: [...edits, ...event],
    message,
    details: note,
    counts,
    language,
    findings,
    value: {
      preview: lines,
      ...(report && teller ? { deviations: reportSummary(report.inspection, teller) } : {}),
    },
  };
}
