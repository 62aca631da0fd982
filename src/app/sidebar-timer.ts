import { inBrief, sidebarTexts } from '../i18n/sidebar-texts';
import { notTicked } from '../i18n/timer-texts';
import { dateOf } from '../kernel/local-date';
import { parseMinutes } from '../kernel/parse-minutes';
import { looseId } from '../model/task-id';
import { createRowFormatter, type DesiredRow, shownIn } from '../sheets/desired-row';
import { cellAt } from '../sheets/locate-columns';
import { formatTimer } from '../sheets/records/timer-cell';
import { freeRowOf, type RowCells, removeRows, rowEdits } from '../sheets/row-edits';
import { isSameCell } from '../sheets/same-cell';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Answer, RunContext, UseCase } from './command';
import { mayTickByTimer } from './may-tick-by-timer';
import { type OwnTab, readOwnTab } from './own-tab';
import type { SidebarTask, TimerReply, TimerRequest } from './sidebar-contract';
import { failedReply } from './sidebar-reply';
import { longestText, parseTimerRequest } from './sidebar-request';
import { tabSidebarTask } from './sidebar-task';
import { type Why, whyIn } from './teller-of';
import { isLooseKey, looseKeyOf, sidebarTimers, type TimedRow, timedRows } from './timed-rows';
import { actOnTimers, looseRow } from './timer-action';

/** The row of new work outside the map, below all rows. */
function newRow(own: OwnTab, { comment, deal, request }: TimerRequest, minutes: number | null, { now }: RunContext) {
  const client = own.stored.deals.find(({ id }) => id === deal)?.client;
  const part = {
    rowNumber: freeRowOf(schema, own.image),
    client: own.stored.clients.find(({ id }) => id === client)?.name ?? '',
    operation: comment.trim(),
    minutes,
    deal,
  };
  return looseRow(part, request, now);
}

/** What of a request cannot be done, as the sentence that says so. */
function faultOf(request: TimerRequest, own: OwnTab, row: TimedRow | undefined, why: Why): string | null {
  const { action, task, comment, deal } = request;
  const { language } = own.context;
  const isNew = task === '';
  if (isNew !== (action === 'add') && !(isNew && action === 'start')) return sidebarTexts.badRequest[language];
  if (comment.length > longestText) return why('too-long', { most: longestText });
  if (isNew && request.request === '') return sidebarTexts.badRequest[language];
  if (isNew && comment.trim() === '') return why('no-comment');
  if (isNew && deal !== null && !own.stored.deals.some(({ id }) => id === deal))
    return sidebarTexts.badRequest[language];
  const minutes = request.minutes.trim() === '' ? null : parseMinutes(request.minutes);
  if (minutes && !minutes.ok) return why('bad-minutes', { text: inBrief(request.minutes) });
  if (action === 'add' && !minutes?.value) return why('no-minutes');
  if (own.read.unreadable.has(task)) return why('unreadable-row');
  if (!isNew && !row && !(isLooseKey(task) && action !== 'start')) return why('no-tab');
  return action === 'start' && row?.isDone ? why('is-done') : null;
}

/** The cells that say what a row is to hold. */
function cellsOf(row: TimedRow, { context }: OwnTab, isNew: boolean): DesiredRow {
  const { timer, minutes, isDone, doneOn, client, operation, task } = row;
  const isTicking = isDone && !(task?.isTicked ?? false);
  return createRowFormatter(
    schema,
    context,
  )({
    timer: formatTimer(timer),
    minutes,
    ...(isNew ? { client, operation } : {}),
    ...(isDone ? { doneOn } : {}),
    ...(isTicking ? { done: true, ...(task?.outcomeCell === 'done' ? {} : { outcome: null }) } : {}),
  });
}

/** A row of work outside the map that says nothing any more is taken out. */
const isVoid = ({ task, timer, minutes, isDone }: TimedRow): boolean =>
  task === null && timer.spells.length === 0 && minutes === null && !isDone;

function editsOf(own: OwnTab, before: readonly TimedRow[], after: readonly TimedRow[], discarded: string): SheetEdit[] {
  const { image, read } = own;
  const known = new Set(before.map(({ rowNumber }) => rowNumber));
  const gone = after.filter((row) => row.key === discarded && isVoid(row)).map(({ rowNumber }) => rowNumber);
  const changed = after.flatMap((row): RowCells[] => {
    const isNew = !known.has(row.rowNumber);
    const cells = Object.entries(cellsOf(row, own, isNew)).flatMap(([key, cell]) => {
      const column = read.layout?.columnOf[key] ?? 0;
      const value = shownIn(cell);
      return isSameCell(isNew ? '' : cellAt(image, row.rowNumber, column), value) ? [] : [[key, value] as const];
    });
    return cells.length === 0 || gone.includes(row.rowNumber)
      ? []
      : [{ row: row.rowNumber, cells: Object.fromEntries(cells) }];
  });
  return [...rowEdits(schema, image, changed), ...removeRows(schema, image, gone)];
}

/**
 * A timer of the caller's: started, rested, ended. It lives in the hidden column of his own tab, for the call runs with his
 * rights; runs with the head's authority take finished time into the log. It reads the stored context and that one tab, so
 * its price does not grow with the register. Every action says what should hold after it: repeated, it changes nothing.
 */
export function* sidebarTimer(context: RunContext, sent: unknown): UseCase<TimerReply> {
  const { now } = context;
  const { own, language } = yield* readOwnTab(context);
  const before = own ? timedRows(own.read) : [];
  const answer = (
    message: string,
    { ok = false, rows = before, task = null as SidebarTask | null } = {},
    edits: readonly SheetEdit[] = [],
  ): Answer<TimerReply> => ({
    edits,
    message: '',
    language,
    findings: [],
    value: { ...failedReply(message), ok, now, timers: sidebarTimers(rows), task },
  });

  const why = whyIn(context, language);
  const request = parseTimerRequest(sent);
  if (request === null) return answer(sidebarTexts.badRequest[language]);
  if (!own) return answer(why('no-tab'));
  const isNew = request.task === '';
  // New work that is there is the same call come again: it is known by its key, in the log too.
  const named = isNew ? looseKeyOf(request.request) : request.task;
  const asked = before.find(({ key }) => key === named);
  const fault = faultOf(request, own, asked, why);
  if (fault !== null) return answer(fault);
  const logged = looseId(own.employee.id, request.request);
  if (isNew && (own.read.unreadable.has(logged) || own.read.rows.some(({ taskId }) => taskId === logged)))
    return answer(sidebarTexts.ticked[language], { ok: true });

  const typed = parseMinutes(request.minutes);
  const minutes = typed.ok && request.minutes.trim() !== '' ? typed.value : null;
  const row = isNew ? (asked ?? newRow(own, request, minutes, context)) : asked;
  const rows = row && !before.includes(row) ? [...before, row] : before;
  const mayTick = !row?.task || mayTickByTimer(own, row.task, dateOf(now));
  const after = actOnTimers(rows, { action: request.action, key: named, minutes, mayTick }, now);
  const acted = after.find((each) => each.key === named);
  const edits = editsOf(own, before, after, request.action === 'discard' ? named : '');
  const task = acted?.task ? tabSidebarTask(own, acted, now) : null;
  const isShut = request.action === 'stop' && !mayTick;
  const message = isShut ? notTicked : sidebarTexts.ticked;
  return answer(message[language], { ok: !isShut, rows: after, task }, edits);
}
