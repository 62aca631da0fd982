import * as v from 'valibot';
import { refusalText } from '../i18n/round-texts';
import { runTexts } from '../i18n/run-texts';
import { sidebarTexts } from '../i18n/sidebar-texts';
import { dateOf, type LocalDate } from '../kernel/local-date';
import { parseDate } from '../kernel/parse-date';
import { parseMinutes } from '../kernel/parse-minutes';
import { parseNumber } from '../kernel/parse-number';
import type { Result } from '../kernel/result';
import type { TaskInput } from '../model/task';
import { createCalendars } from '../planning/calendars';
import { createGate } from '../planning/gate';
import { diffTable } from '../sheets/diff-table';
import { createTabFormatter } from '../sheets/records/manager-tab';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import { employeeOf } from './authority';
import { type Book, readBook } from './book';
import type { Answer, RunContext, UseCase } from './command';
import type { SidebarReply, SidebarTask } from './sidebar-contract';
import { failedReply } from './sidebar-reply';
import { sidebarReads, sidebarTasks } from './sidebar-state';
import { viewTasks } from './task-view';

type TickReply = SidebarReply & { readonly task: SidebarTask | null };

/** Longest text a cell can hold, less what we need. */
const longestText = 10_000;
const text = v.pipe(v.string(), v.maxLength(longestText));

const tickSchema = v.object({
  task: text,
  outcome: v.nullable(
    v.picklist(['done', 'attempt', 'moved-by-client', 'waiting-client', 'waiting-own', 'not-required']),
  ),
  minutes: text,
  evidence: text,
  newDate: v.nullable(text),
  doneOn: v.nullable(text),
  units: text,
});

type Tick = v.InferOutput<typeof tickSchema>;

/** What was typed, understood; or the sentence that says what is wrong. */
function inputOf(tick: Tick, language: 'ru' | 'en', today: LocalDate): Result<TaskInput, string> {
  const minutes = tick.minutes.trim() === '' ? null : parseMinutes(tick.minutes);
  if (minutes && !minutes.ok) return { ok: false, error: sidebarTexts.badMinutes[language](tick.minutes) };
  const units = tick.units.trim() === '' ? null : parseNumber(tick.units, language);
  if (units && !units.ok) return { ok: false, error: sidebarTexts.badUnits[language](tick.units) };
  const dates: (LocalDate | null)[] = [];
  for (const typed of [tick.newDate, tick.doneOn]) {
    const date = typed === null || typed.trim() === '' ? null : parseDate(typed, today);
    if (date && !date.ok) return { ok: false, error: sidebarTexts.badDate[language](typed ?? '') };
    dates.push(date ? date.value : null);
  }
  const [newDate = null, doneOn = null] = dates;
  return {
    ok: true,
    value: {
      outcome: tick.outcome,
      minutes: minutes ? minutes.value : null,
      evidence: tick.evidence.trim(),
      units: units ? units.value : null,
      newDate,
      doneOn,
    },
  };
}

/** Why a tick may not be made: the gate of a protected operation is shut. */
function gateRefusal(book: Book, { now }: RunContext, taskId: string): string | null {
  const { firm } = book.firm;
  const { language } = book.context;
  const task = book.tasks.find(({ id }) => id === taskId);
  if (!task) return null;
  const views = viewTasks(
    {
      firm,
      maps: book.frozen.maps,
      calendars: createCalendars(firm),
      gate: createGate(firm, dateOf(now)),
      now,
      language,
    },
    book.tasks,
  );
  const gate = views.gateOf(task);
  if (!gate || gate.isOpen) return null;
  return refusalText(
    views.of(task).client,
    gate.missing.map(({ question }) => question.text),
    gate.approval === 'missing',
    language,
  );
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
  const refuse = (message: string): Answer<TickReply> => answer({ ...failedReply(message), task: null });

  const parsed = v.safeParse(tickSchema, request);
  if (!parsed.success) return refuse(runTexts.failed[language]);
  const tick = parsed.output;
  const employee = employeeOf(book.firm.firm, context.user);
  const task = book.tasks.find(({ id }) => id === tick.task);
  if (!employee || task?.performer !== employee.id) return refuse(sidebarTexts.notYours[language]);
  const tab = book.tabs.find(({ read }) => read.owner === employee.id);
  const row = tab?.read.rows.find(({ taskId }) => taskId === tick.task);
  if (!tab || !row) return refuse(sidebarTexts.noTab[language]);
  const input = inputOf(tick, language, dateOf(context.now));
  if (!input.ok) return refuse(input.error);
  const refusal = tick.outcome === 'done' ? gateRefusal(book, context, tick.task) : null;
  if (refusal !== null) return refuse(refusal);

  const format = createTabFormatter(book.context);
  const cells = { id: task.id, ...format.input(input.value, null) };
  const edits = diffTable(schema, tab.image, [cells], book.context);
  const shown = sidebarTasks(book, employee.id, context.now).find(({ id }) => id === task.id);
  const after = shown
    ? { ...shown, outcome: input.value.outcome, minutes: input.value.minutes, evidence: input.value.evidence }
    : null;
  return answer({ ...failedReply(''), ok: true, message: sidebarTexts.ticked[language], task: after }, edits);
}
