import { missingAnswerText } from '../i18n/answer-fault-texts';
import { gateText, inBrief, sidebarTexts } from '../i18n/sidebar-texts';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDate, type LocalDateTime } from '../kernel/local-date';
import { parseDate } from '../kernel/parse-date';
import { parseMinutes } from '../kernel/parse-minutes';
import { parseNumber } from '../kernel/parse-number';
import { failure, type Result } from '../kernel/result';
import type { TaskInput } from '../model/task';
import type { Timer } from '../model/timer';
import { pauseTimer, totalMinutes } from '../planning/timer';
import { diffTable } from '../sheets/diff-table';
import { locateColumns } from '../sheets/locate-columns';
import { cellAddress } from '../sheets/place-link';
import { imageOf } from '../sheets/raw-rows';
import { answerKey } from '../sheets/records/answers';
import { createTabFormatter } from '../sheets/records/manager-tab';
import { formatTimer } from '../sheets/records/timer-cell';
import { schemaOf } from '../sheets/schema/all-schemas';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import { callerOf, employeeOf } from './authority';
import { type Book, readBook } from './book';
import type { Answer, RunContext, UseCase } from './command';
import type { SidebarFinding, SidebarReply, SidebarTask, TickRequest } from './sidebar-contract';
import { failedReply } from './sidebar-reply';
import { longestText, parseTickRequest } from './sidebar-request';
import { sidebarReads } from './sidebar-state';
import { sidebarTasks } from './sidebar-task';
import { viewTasks } from './task-view';
import { type Why, whyIn } from './teller-of';

type TickReply = SidebarReply & { readonly task: SidebarTask | null };

/** What was typed, understood; or all that is wrong with it, a sentence each. */
function inputOf(tick: TickRequest, language: Language, today: LocalDate, why: Why): Result<TaskInput, string> {
  const wrong: string[] = [];
  const evidence = tick.evidence.trim();
  if (evidence.length > longestText) wrong.push(why('too-long', { most: longestText }));
  const minutes = tick.minutes.trim() === '' ? null : parseMinutes(tick.minutes);
  if (minutes && !minutes.ok) wrong.push(why('bad-minutes', { text: inBrief(tick.minutes) }));
  const units = tick.units.trim() === '' ? null : parseNumber(tick.units, language);
  if (units && (!units.ok || units.value < 0)) wrong.push(why('bad-units', { text: inBrief(tick.units) }));
  const [newDate = null, doneOn = null] = [tick.newDate, tick.doneOn].map((typed) => {
    const date = typed === null || typed.trim() === '' ? null : parseDate(typed, today);
    if (date && !date.ok) wrong.push(why('bad-date', { text: inBrief(typed ?? '') }));
    return date?.ok ? date.value : null;
  });
  if (doneOn !== null && doneOn > today) wrong.push(why('done-in-future'));
  if (newDate !== null && newDate < today) wrong.push(why('new-date-past'));
  if (wrong.length > 0) return failure(wrong.join('\n'));
  const value = {
    outcome: tick.outcome,
    minutes: minutes?.ok ? minutes.value : null,
    evidence,
    units: units?.ok ? units.value : null,
    newDate,
    doneOn,
  };
  return { ok: true, value };
}

interface GateRefusal {
  readonly message: string;
  readonly findings: readonly SidebarFinding[];
}

/** Why a tick may not be made: the gate of a protected operation is shut. Each missing answer leads to its cell. */
function gateRefusal(book: Book, { now }: RunContext, taskId: string): GateRefusal | null {
  const { firm } = book.firm;
  const { language } = book.context;
  const task = book.tasks.find(({ id }) => id === taskId);
  const deal = firm.deals.find(({ id }) => id === task?.deal);
  if (!task || !deal) return null;
  const views = viewTasks({ firm, maps: book.frozen.maps, now, language }, book.tasks);
  const gate = views.gateOf(task);
  if (!gate || gate.isOpen) return null;
  const image = imageOf(book.workbook, 'answers');
  const column = image && locateColumns(schemaOf('answers'), image).columnOf.text;
  return {
    message: gateText(views.of(task).client, gate.missing.length, gate.approval === 'missing', language),
    findings: gate.missing.map(({ question, fault }): SidebarFinding => {
      const row = book.firm.answerRows.get(answerKey(question.about === 'client' ? deal.client : deal.id, question.id));
      return {
        severity: 'gap',
        text: missingAnswerText(question, fault, language),
        sheet: image?.name ?? '',
        cell: row === undefined || column === undefined ? '' : cellAddress(column, row),
      };
    }),
  };
}

/** Whoever says how a task ended, or that it waits, has stopped working on it: its timer rests, and its time counts unless other is typed. */
function timedInput(timer: Timer, { outcome, minutes }: TaskInput, now: LocalDateTime) {
  if (outcome === null) return { timer, minutes };
  const rested = pauseTimer(timer, now);
  const isOver = outcome === 'done' || outcome === 'attempt';
  return { timer: rested, minutes: minutes ?? (isOver ? totalMinutes(rested) || null : null) };
}

/**
 * A performer's input from the sidebar: written into the row of his own tab, as if he had typed it there. The call runs with
 * his rights, so it can reach nothing else; the register takes it over with the head's authority at the next collection
 * (what a script writes fires no edit trigger).
 */
export function* sidebarTick(context: RunContext, request: unknown): UseCase<TickReply> {
  const workbook = yield sidebarReads;
  const book = readBook(workbook, context);
  const { language } = book.context;
  const answer = (reply: TickReply, edits: Answer['edits'] = []): Answer<TickReply> => ({
    edits,
    message: '',
    language,
    findings: [],
    value: reply,
  });
  const refuse = (message: string, findings: readonly SidebarFinding[] = []): Answer<TickReply> =>
    answer({ ...failedReply(message), findings, task: null });

  const why = whyIn(context, language);
  const tick = parseTickRequest(request);
  if (tick === null) return refuse(sidebarTexts.badRequest[language]);
  const employee = employeeOf(book.firm.firm, callerOf(context), dateOf(context.now));
  const task = book.tasks.find(({ id }) => id === tick.task);
  if (!task) return refuse(why('no-tab'));
  if (!employee || task.performer !== employee.id) return refuse(why('not-yours'));
  const tab = book.tabs.find(({ read }) => read.owner === employee.id);
  if (tab?.read.unreadable.has(task.id)) return refuse(why('unreadable-row'));
  const row = tab?.read.rows.find(({ taskId }) => taskId === task.id);
  if (!tab || !row) return refuse(why('no-tab'));
  const input = inputOf(tick, language, dateOf(context.now), why);
  const refusal = tick.outcome === 'done' ? gateRefusal(book, context, task.id) : null;
  if (!input.ok) return refuse([input.error, refusal?.message ?? ''].join('\n').trim(), refusal?.findings);
  if (refusal !== null) return refuse(refusal.message, refusal.findings);

  const { timer, minutes } = timedInput(row.timer, input.value, context.now);
  const said = { ...input.value, minutes };
  const format = createTabFormatter(book.context);
  const cells = { id: task.id, timer: formatTimer(timer), ...format.input(said, null) };
  const edits = diffTable(schema, tab.image, [cells], book.context);
  const shown = sidebarTasks(book, employee.id, context.now).find(({ id }) => id === task.id);
  const after = shown ? { ...shown, ...said } : null;
  return answer({ ...failedReply(''), ok: true, message: sidebarTexts.ticked[language], task: after }, edits);
}
