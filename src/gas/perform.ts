import type { Answer, RunContext, UseCase } from '../app/command';
import type { CommandArguments, CommandKey } from '../app/command-key';
import { commands } from '../app/commands';
import type { SidebarReply } from '../app/sidebar-contract';
import { failedReply } from '../app/sidebar-reply';
import { parseRunRequest } from '../app/sidebar-request';
import { sidebarRun } from '../app/sidebar-run';
import { begunOf, type Given, unfinishedOf } from '../app/unfinished';
import { runTexts, stoppedText } from '../i18n/run-texts';
import { sidebarTexts } from '../i18n/sidebar-texts';
import type { Language } from '../kernel/language';
import { dateOf } from '../kernel/local-date';
import { withDocumentLock } from './document-lock';
import { rememberedLanguage, rememberLanguage } from './language';
import { logFailure } from './log-failure';
import { present } from './present';
import { runUseCase } from './run-use-case';
import { createTimeUp } from './time-up';
import { installTriggers } from './triggers';
import { forgetUnfinished, keepUnfinished, readUnfinished } from './unfinished';

type Create<Value> = (context: RunContext) => UseCase<Value>;

/** What a run came to: its answer, what is told of it, and how far it came if it stopped before the end. */
interface Done<Value> {
  readonly answer: Answer<Value>;
  readonly message: string;
  readonly unfinished: SidebarReply['unfinished'];
}

type Performed<Value> = ({ readonly ok: true } & Done<Value>) | { readonly ok: false; readonly message: string };

/** Names of the functions that the installed triggers call. */
const editHandler = 'onTabEdit';
const hourHandler = 'onHour';

interface Manner {
  /** What is done beside the spreadsheet's edits; gives what the user is told. */
  readonly finish?: (done: Done<unknown>) => string;
  /** A run that only reads waits for nobody: a panel opens also while tasks are being issued. */
  readonly isReading?: boolean;
  /** Looks up only the sheets it wants, by their names: what a person waits for with a finger on the button. */
  readonly byName?: boolean;
  /** A command that may take longer than a run can: it stops in time, and another run completes it. */
  readonly pace?: 'run' | 'call';
  /** The command; the clock learns it from the answer. */
  readonly given?: Given;
}

/** Runs a use case to its end. */
const runWhole = <Value>(create: Create<Value>, byName: boolean): Done<Value> => {
  const { answer } = runUseCase(create, { byName });
  return { answer, message: answer.message, unfinished: null };
};

/** Runs a command until its time is up, and keeps what the run that completes it has to know. */
const runSlice = <Value>(create: Create<Value>, pace: 'run' | 'call', known: Given | undefined): Done<Value> => {
  const started = Date.now();
  const waiting = readUnfinished();
  // The clock goes on with the oldest.
  const begun = (known ? waiting.find(({ command }) => command === known.command) : waiting[0]) ?? null;
  // A command that fails at every hour must not keep the clock from collecting.
  if (begun && !known) forgetUnfinished(begun.command);
  const { answer, applied, now } = runUseCase(create, { begun, isTimeUp: createTimeUp(pace, started) });
  const given = known ?? answer.given;
  if (!given) return { answer, message: answer.message, unfinished: null };
  const earlier = begunOf({ begun, now }, given.command);
  const unfinished = unfinishedOf(answer, applied, given, earlier, dateOf(now));
  if (unfinished === null) {
    if (known && begun && !answer.isRefused) forgetUnfinished(known.command);
    return { answer, message: earlier && !answer.isRefused ? earlier.message : answer.message, unfinished };
  }
  keepUnfinished(unfinished);
  const left = answer.edits.length - applied;
  const { details: _, asksForTriggers: __, ...rest } = answer;
  const message = stoppedText(unfinished.applied, left, pace, answer.language);
  return { answer: rest, message, unfinished: { applied, left } };
};

/**
 * The catch of commands and panel calls (the edit trigger has its own): a run under the document's lock ends in an
 * answer or in one sentence that says what to do next; the event log keeps the technical part.
 */
export const perform = <Value>(
  command: string,
  create: Create<Value>,
  language: () => Language,
  { finish, isReading = false, byName = false, pace, given }: Manner = {},
): Performed<Value> => {
  try {
    const run = (): Done<Value> => (pace ? runSlice(create, pace, given) : runWhole(create, byName));
    const locked = isReading ? { isHeld: true as const, value: run() } : withDocumentLock(run);
    if (locked.isHeld) return { ok: true, ...locked.value, message: finish?.(locked.value) ?? locked.value.message };
    return { ok: false, message: runTexts[locked.reason === 'busy' ? 'busy' : 'noLock'][language()] };
  } catch (error) {
    logFailure(command, error);
    return { ok: false, message: runTexts.failed[language()] };
  }
};

/** What a command does beside the spreadsheet's edits: triggers, and the language of the menu. */
const finishOf =
  (key: CommandKey) =>
  ({ answer, message }: Done<unknown>): string => {
    if (key === 'setup') rememberLanguage(answer.language);
    if (answer.asksForTriggers !== true) return message;
    return installTriggers(editHandler, hourHandler) > 0
      ? runTexts.installed[answer.language]
      : runTexts.alreadyInstalled[answer.language];
  };

/** A command of the menu: tells its outcome to the user. */
export const runCommand = (key: CommandKey, args: CommandArguments): void => {
  const performed = perform(key, (context) => commands[key](context, args), rememberedLanguage, {
    finish: finishOf(key),
    pace: 'run',
    given: { command: key, args },
  });
  if (!performed.ok) return present(performed.message, rememberedLanguage());
  const { details = '', language } = performed.answer;
  // Several lines of details are a list below the sentence, one goes on with it.
  const between = details.includes('\n') ? '\n' : ' ';
  return present([performed.message, details].filter(Boolean).join(between), language);
};

/** A command of the sidebar: its outcome is the reply. */
export const runSidebarCommand = (key: unknown, args: unknown): SidebarReply => {
  const request = parseRunRequest(key, args);
  if (request === null) return failedReply(sidebarTexts.badRequest[rememberedLanguage()]);
  const performed = perform(
    request.key,
    (context) => sidebarRun(context, request.key, request.args),
    rememberedLanguage,
    { finish: finishOf(request.key), pace: 'call', given: { command: request.key, args: request.args } },
  );
  const { message } = performed;
  if (!performed.ok) return failedReply(message);
  return { ...(performed.answer.value ?? failedReply('')), message, unfinished: performed.unfinished };
};

/** A call of the sidebar that has a reply of its own; a failure, or a refusal without one, is thrown as the sentence to show. */
export const callSidebar = <Value>(name: string, create: Create<Value>, manner: Manner = {}): Value | null => {
  const performed = perform(name, create, rememberedLanguage, manner);
  if (!performed.ok || (performed.answer.isRefused && performed.answer.value === undefined))
    throw new Error(performed.message);
  return performed.answer.value ?? null;
};
