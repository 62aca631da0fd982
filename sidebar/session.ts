import type { SidebarCalls } from '../src/app/sidebar-calls';
import type {
  SidebarCommand,
  SidebarOperation,
  SidebarTask,
  TickRequest,
  TimerRequest,
} from '../src/app/sidebar-contract';
import type { Language } from '../src/kernel/language';
import { announcementOf } from './announcement';
import { failureOf, isReply, isState, isTimerReply, unanswered } from './check-reply';
import type { DraftRecord, DraftStore } from './draft-store';
import { confirmForm, type FormDraft, isEmptyForm, OUTSIDE_FORM } from './form-draft';
import { isOutsideWork, OUTSIDE_WORK, storedWork, unansweredWork } from './outside-work';
import { reduce } from './reduce';
import type { Called, ScriptRun } from './script-run';
import {
  type CellPlace,
  emptyModel,
  runningCommand,
  type SidebarEvent,
  type SidebarModel,
  type TabKey,
} from './sidebar-model';
import { draftOf, draftOver, isSameDraft, requestOf, type TaskDraft, typeOver, undoOf } from './task-draft';
import type { Texts } from './texts';
import { textsOf } from './texts-of';
import { createTimerActions, type TimerActions } from './timer-actions';
import { measuredMinutes } from './timing';

/** What the session needs from outside. */
export interface SessionOptions {
  readonly run: ScriptRun;
  readonly drafts: DraftStore;
  readonly now: () => number;
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number;
  readonly isOnline: boolean;
  /** The language until the script has told its own. */
  readonly language: Language;
}

/** The sidebar without its looks: the model, and what a user can do to it. Every action makes at most one call of the script. */
export interface Session extends TimerActions {
  model(): SidebarModel;
  texts(): Texts;
  /** The last thing to be read out. */
  announcement(): string;
  /** Milliseconds of the clock that timers are counted by. */
  steady(): number;
  subscribe(listener: () => void): () => void;
  load(): Promise<void>;
  /** Reads again what is older than so many minutes: after a sleep, or when the user comes back to the page. */
  loadIfOlder(minutes: number): Promise<void>;
  command(command: SidebarCommand, args?: Readonly<Record<string, string>>): Promise<void>;
  /** No further call of a command that takes several; the one under way ends as it may. */
  stop(command: SidebarCommand): void;
  /** A card was saved: the list of operations shows it without another call. */
  operationSaved(operation: SidebarOperation): void;
  tick(id: string, outcome?: TaskDraft['outcome']): Promise<void>;
  undo(id: string): Promise<void>;
  /** Sends the last request of a task again. */
  resend(id: string): Promise<void>;
  jump(place: CellPlace): Promise<void>;
  draft(task: SidebarTask): TaskDraft;
  type(task: SidebarTask, typed: Partial<TaskDraft>): void;
  dropDraft(id: string): void;
  form(form: string): FormDraft;
  typeForm(form: string, typed: FormDraft): void;
  toggleOutside(isOpen: boolean): void;
  toggle(id: string): void;
  chooseTab(tab: TabKey): void;
  setOnline(isOnline: boolean): void;
}

/** Seconds to wait for a reply. A command stops itself at 4.5 minutes (platform.md, decision 12). */
const TIMEOUT = { state: 90, tick: 60, timer: 60, jump: 30, command: 330, quickCommand: 150 } as const;

const QUICK: ReadonlySet<SidebarCommand> = new Set(['check', 'preview']);

export function createSession({ run, drafts, now, steady, isOnline, language }: SessionOptions): Session {
  let model = emptyModel(isOnline);
  let announcement = '';
  let seq = 0;
  let loadedAt = steady();
  const listeners = new Set<() => void>();

  const texts = () => textsOf(model.state?.language ?? language);

  const dispatch = (event: SidebarEvent) => {
    const before = model;
    model = reduce(model, event);
    if (model === before) return;
    announcement = announcementOf(event, before, model, texts()) ?? announcement;
    for (const listener of listeners) listener();
  };

  const call = async <N extends keyof SidebarCalls>(
    name: N,
    args: Parameters<SidebarCalls[N]>,
    timeout: number,
  ): Promise<Called<ReturnType<SidebarCalls[N]>>> => {
    // Offline, a call would only hang until its timeout.
    if (!model.isOnline) return { ok: false, failure: { kind: 'offline' } };
    return run(name, args, timeout);
  };

  const documentOf = () => model.state?.document ?? '';

  const taskOf = (id: string) => model.state?.tasks.find((task) => task.id === id);

  const send = async (request: TickRequest) => {
    const id = request.task;
    if (model.ticks[id]?.phase === 'sending') return;
    const sent = ++seq;
    dispatch({ kind: 'tick-sent', seq: sent, request });
    const called = await call('sidebarTick', [request], TIMEOUT.tick);
    const failed = failureOf(called, isReply);
    if (failed !== null || !called.ok) {
      return dispatch({ kind: 'tick-failed', seq: sent, id, failure: failed ?? unanswered });
    }
    dispatch({ kind: 'tick-answered', seq: sent, id, reply: called.value, at: steady() });
    if (model.drafts[id] === undefined) drafts.remove(documentOf(), id);
  };

  const load = async (): Promise<void> => {
    if (model.load.phase === 'loading' && model.load.seq > 0) return;
    const sent = ++seq;
    dispatch({ kind: 'load-sent', seq: sent });
    const called = await call('sidebarState', [], TIMEOUT.state);
    const failed = failureOf(called, isState);
    if (failed !== null || !called.ok)
      return dispatch({ kind: 'load-failed', seq: sent, failure: failed ?? unanswered });
    const { document, tasks, timers } = called.value;
    const found = tasks.flatMap((task): [string, DraftRecord][] => {
      const record = drafts.read(document, task.id);
      return record === null || isSameDraft(draftOver(record, draftOf(task)), draftOf(task)) ? [] : [[task.id, record]];
    });
    for (const form of [OUTSIDE_FORM, ...timers.map(({ task }) => confirmForm(task))]) {
      const draft = model.forms[form] === undefined ? drafts.readForm(document, form) : null;
      if (draft !== null) dispatch({ kind: 'form-typed', form, draft });
    }
    loadedAt = steady();
    if (found.length > 0) dispatch({ kind: 'drafts-found', drafts: Object.fromEntries(found) });
    dispatch({ kind: 'load-answered', seq: sent, state: called.value, at: steady() });
    const faults = drafts.readForms(document, OUTSIDE_WORK).map(unansweredWork);
    if (faults.length > 0) dispatch({ kind: 'timer-faults-found', faults });
  };

  /** One press: the same call again and again, until the script says that nothing is left or the user stops it. */
  const runCommand = async (command: SidebarCommand, args: Readonly<Record<string, string>>, isResumed: boolean) => {
    for (let goesOn = isResumed; ; goesOn = true) {
      const sent = ++seq;
      dispatch({ kind: 'run-sent', seq: sent, command, args, goesOn });
      const timeout = QUICK.has(command) ? TIMEOUT.quickCommand : TIMEOUT.command;
      const called = await call('sidebarRun', [command, args], timeout);
      const failed = failureOf(called, isReply);
      if (failed !== null || !called.ok) {
        return dispatch({ kind: 'run-failed', seq: sent, command, failure: failed ?? unanswered });
      }
      dispatch({ kind: 'run-answered', seq: sent, command, reply: called.value });
      if (model.runs[command]?.phase !== 'running') break;
    }
    // What the command has written shows by itself: the steps, the tasks, what is left to collect.
    if (model.isStale) await load();
  };

  /** What a form shows before anything is typed: the tab's row, and the minutes of a timer that is not in it yet. */
  const formOf = (task: SidebarTask): TaskDraft => {
    const measured = measuredMinutes(model.timing, task, steady());
    return measured === null ? draftOf(task) : { ...draftOf(task), minutes: String(measured) };
  };

  const draftNow = (task: SidebarTask): TaskDraft => draftOver(model.drafts[task.id], formOf(task));

  /** What is sent: minutes that a timer measures are the script's to count, to the moment of the tick. */
  const requestable = (task: SidebarTask): TaskDraft => {
    const draft = draftNow(task);
    const measured = measuredMinutes(model.timing, task, steady());
    return measured !== null && draft.minutes === String(measured) ? { ...draft, minutes: '' } : draft;
  };

  const typeForm = (form: string, draft: FormDraft | null) => {
    dispatch({ kind: 'form-typed', form, draft });
    drafts.writeForm(documentOf(), form, draft);
  };

  const keep = (work: TimerRequest) =>
    drafts.writeForm(documentOf(), `${OUTSIDE_WORK}${work.request}`, storedWork(work));

  const forget = (work: TimerRequest) => {
    if (isOutsideWork(work)) drafts.writeForm(documentOf(), `${OUTSIDE_WORK}${work.request}`, null);
  };

  const timers = createTimerActions({
    model: () => model,
    dispatch,
    nextSeq: () => ++seq,
    lastSeq: () => seq,
    steady,
    openTask: (id) => {
      dispatch({ kind: 'tab-chosen', tab: 'tasks' });
      if (model.openTask !== id && taskOf(id) !== undefined) dispatch({ kind: 'task-toggled', id });
    },
    call: async (request) => {
      const called = await call('sidebarTimer', [request], TIMEOUT.timer);
      const failed = failureOf(called, isTimerReply);
      return failed === null && called.ok ? called.value : (failed ?? unanswered);
    },
    keep,
    forget,
    settled: ({ key, request }, end) => {
      const { action, task, comment, deal, minutes } = request;
      if (isOutsideWork(request)) {
        if (end === 'done') forget(request);
        // Refused it is nowhere: it may be put right in its form, unless that holds other work by now.
        if (end !== 'refused' || !isEmptyForm(model.forms[OUTSIDE_FORM])) return;
        typeForm(OUTSIDE_FORM, { comment, deal: deal ?? '', minutes });
        forget(request);
        dispatch({ kind: 'timer-fault-in-form', key });
        dispatch({ kind: 'outside-toggled', isOpen: true });
      } else if (end === 'done' && (action === 'confirm' || action === 'discard')) {
        const form = confirmForm(task);
        // What was typed while the call was under way is not what was sent: it stays. Of what is thrown away nothing does.
        const isSent = (model.forms[form]?.minutes ?? '').trim() === minutes;
        if (isSent || action === 'discard') typeForm(form, null);
      }
    },
  });

  return {
    ...timers,
    confirmTimer: (key, minutes) => {
      // What was typed and comes to the measured minutes is not sent, so it need not be kept.
      if (minutes.trim() === '') typeForm(confirmForm(key), null);
      return timers.confirmTimer(key, minutes);
    },
    workOutsideMap: (work) => {
      // From here on the request keeps the text: the form is free for other work.
      const asked = timers.workOutsideMap(work);
      typeForm(OUTSIDE_FORM, null);
      dispatch({ kind: 'outside-toggled', isOpen: false });
      return asked;
    },
    model: () => model,
    texts,
    steady,
    announcement: () => announcement,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    loadIfOlder: async (minutes) => {
      if (model.isOnline && steady() - loadedAt >= minutes * 60_000) await load();
    },
    command: async (command, args = {}) => {
      // All commands take the lock of the same file: a second would only wait for the first.
      if (runningCommand(model) !== null) return;
      const last = model.runs[command];
      await runCommand(command, args, last !== undefined && last.progress !== null && isSameArgs(last.args, args));
    },
    stop: (command) => dispatch({ kind: 'run-stopping', command }),
    operationSaved: (operation) => dispatch({ kind: 'operation-saved', operation }),
    tick: async (id, outcome) => {
      const task = taskOf(id);
      if (task === undefined) return;
      const draft = requestable(task);
      await send(requestOf(id, outcome === undefined ? draft : { ...draft, outcome }));
    },
    undo: async (id) => {
      const task = taskOf(id);
      if (task === undefined) return;
      const last = model.ticks[id];
      const isSaved = last?.phase === 'saved' && last.request.outcome !== null;
      await send(isSaved ? { ...last.request, outcome: null, newDate: null, doneOn: null } : undoOf(id, draftOf(task)));
    },
    resend: async (id) => {
      const last = model.ticks[id];
      const task = taskOf(id);
      if (last === undefined) return;
      // What was typed since then is meant too.
      const isNew = task !== undefined && model.drafts[id] !== undefined && last.request.outcome !== null;
      await send(isNew ? requestOf(id, requestable(task)) : last.request);
    },
    jump: async (place) => {
      if (model.jump !== null && model.jump.failure === null) return;
      const sent = ++seq;
      dispatch({ kind: 'jump-sent', seq: sent, place });
      const called = await call('sidebarShow', [place.sheet, place.cell], TIMEOUT.jump);
      dispatch({ kind: 'jump-ended', seq: sent, failure: called.ok ? null : called.failure });
    },
    draft: draftNow,
    type: (task, typed) => {
      const { draft, base } = typeOver(model.drafts[task.id], formOf(task), typed);
      const record = { draft, base, client: task.client, operation: task.operation, savedAt: now() };
      dispatch({ kind: 'draft-typed', id: task.id, record });
      drafts.write(documentOf(), task.id, record);
    },
    dropDraft: (id) => {
      if (model.drafts[id] === undefined) return;
      drafts.remove(documentOf(), id);
      dispatch({ kind: 'draft-dropped', id });
    },
    form: (form) => model.forms[form] ?? {},
    typeForm,
    toggleOutside: (isOpen) => dispatch({ kind: 'outside-toggled', isOpen }),
    toggle: (id) => dispatch({ kind: 'task-toggled', id }),
    chooseTab: (tab) => dispatch({ kind: 'tab-chosen', tab }),
    setOnline: (online) => dispatch({ kind: 'connection', isOnline: online }),
  };
}

const isSameArgs = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
