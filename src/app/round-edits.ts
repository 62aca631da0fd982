import { dateOf } from '../kernel/local-date';
import type { Deal, Firm } from '../model/firm';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { createRowFormatter } from '../sheets/desired-row';
import { diffTable } from '../sheets/diff-table';
import { fillIn } from '../sheets/fill-in';
import { plainContext } from '../sheets/plain-context';
import { imageOf } from '../sheets/raw-rows';
import { formatOpenQuestions } from '../sheets/records/answers';
import { formatWorkingContext, type WorkingContext } from '../sheets/records/frozen-maps';
import { createTaskFormatter } from '../sheets/records/register';
import { formatStageHistory } from '../sheets/records/stage-history';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import type { Book } from './book';
import type { RunContext } from './command';
import { logEdits } from './log-edits';
import { openQuestions } from './open-questions';
import { patchIds } from './patch-ids';
import type { Round } from './round';
import { looseEdits, type TabsWriting, tabEdits } from './tab-edits';
import { type TaskViews, viewTasks } from './task-view';

/** What the deals' own columns are to say: entry, version, whether the offer may be sent, and an outcome that was used up. */
function dealEdits(book: Book, round: Round, views: TaskViews, image: SheetImage | undefined): SheetEdit[] {
  if (!image) return [];
  const { firm } = book.firm;
  const protectedTasks = new Map<string, Task>();
  for (const task of round.tasks)
    if (task.deal !== null && isOpen(task) && views.gateOf(task)) protectedTasks.set(task.deal, task);
  const before = new Map(firm.deals.map((deal) => [deal.id, deal]));
  const format = createRowFormatter(schemaOf('deals'), book.context);
  const rows = round.plan.deals.map((deal: Deal) => {
    const was = before.get(deal.id);
    const task = protectedTasks.get(deal.id);
    return format({
      id: deal.id,
      entry: deal.mapVersion === null ? null : deal.entry,
      mapVersion: deal.mapVersion,
      ...(task ? { mayOffer: views.gateOf(task)?.isOpen === true } : {}),
      ...(was && was.enteredStage !== deal.enteredStage ? { enteredStage: deal.enteredStage } : {}),
      ...(was && was.outcome !== null && deal.outcome === null ? { outcome: null, outcomeDate: null } : {}),
    });
  });
  return diffTable(schemaOf('deals'), image, rows, book.context);
}

/** What a tick reads instead of a dozen sheets: the live directories, and the deals that run with their clients. */
function workingContextOf(firm: Firm, deals: readonly Deal[]): WorkingContext {
  const { settings, saleTypes, clientTypes, questions, staff, absences, calendar, norms, resources } = firm;
  const running = deals.filter(({ outcome }) => outcome === null || outcome.kind === 'pause');
  const used = new Set(running.map(({ client }) => client));
  const clients = firm.clients.filter(({ id }) => used.has(id));
  return {
    settings,
    saleTypes,
    clientTypes,
    questions,
    staff,
    absences,
    calendar,
    norms,
    resources,
    clients,
    deals: running,
  };
}

/** All deals as they are to stand: those of the round's scope as planned. */
function dealsAfter(book: Book, { plan }: Round): readonly Deal[] {
  const planned = new Map(plan.deals.map((deal) => [deal.id, deal]));
  return book.firm.firm.deals.map((deal) => planned.get(deal.id) ?? deal);
}

function contextEdits(book: Book, round: Round, context: RunContext): SheetEdit[] {
  const image = imageOf(book.workbook, 'map-versions');
  if (!image) return [];
  const stored = workingContextOf(book.firm.firm, dealsAfter(book, round));
  if (JSON.stringify(stored) === JSON.stringify(book.frozen.context)) return [];
  return diffTable(
    schemaOf('map-versions'),
    image,
    formatWorkingContext(stored, context.now),
    plainContext('ru', dateOf(context.now)),
  );
}

/**
 * The edits of a round: the log before the register and the tabs, so that a tick which is marked as accepted is always in
 * the log. Nothing changed means no edits.
 */
export function roundEdits(book: Book, round: Round, context: RunContext, writing: TabsWriting): SheetEdit[] {
  const { firm: read, workbook } = book;
  const patched = patchIds(workbook, read.assignedIds);
  const table = (sheet: SheetKey, rows: Parameters<typeof diffTable>[2]): SheetEdit[] => {
    const image = imageOf(patched, sheet);
    return image ? diffTable(schemaOf(sheet), image, rows, book.context) : [];
  };
  const formatTask = createTaskFormatter(book.context);
  const { firm } = read;
  const world = { firm, maps: book.frozen.maps, now: context.now, language: book.context.language };
  const views = viewTasks(world, round.tasks);
  return [
    ...fillIn(workbook, read),
    ...table('answers', formatOpenQuestions(openQuestions(read.firm, read.answerRows), book.context)),
    ...logEdits(imageOf(workbook, 'time-log'), round.logRows, book.context),
    ...looseEdits(round),
    ...table('register', round.tasks.map(formatTask)),
    ...dealEdits(book, round, views, imageOf(patched, 'deals')),
    ...table('stage-history', formatStageHistory(round.plan.stageHistory, book.context)),
    ...contextEdits(book, round, context),
    ...tabEdits(book, round, views, context, writing),
  ];
}
