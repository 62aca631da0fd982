import type { Answer, RunContext, UseCase } from '../app/command';
import type { CommandArguments, CommandKey } from '../app/command-key';
import { commands } from '../app/commands';
import type { SidebarReply } from '../app/sidebar-contract';
import { failedReply } from '../app/sidebar-reply';
import { parseRunRequest } from '../app/sidebar-request';
import { sidebarRun } from '../app/sidebar-run';
import { runTexts } from '../i18n/run-texts';
import { sidebarTexts } from '../i18n/sidebar-texts';
import type { Language } from '../kernel/language';
import { withDocumentLock } from './document-lock';
import { rememberedLanguage, rememberLanguage } from './language';
import { logFailure } from './log-failure';
import { present } from './present';
import { runUseCase } from './run-use-case';
import { installTriggers } from './triggers';

type Create<Value> = (context: RunContext) => UseCase<Value>;

type Performed<Value> =
  | { readonly ok: true; readonly answer: Answer<Value>; readonly message: string }
  | { readonly ok: false; readonly message: string };

/** Names of the functions that the installed triggers call. */
const editHandler = 'onTabEdit';
const hourHandler = 'onHour';

interface Manner {
  /** What is done beside the spreadsheet's edits; gives what the user is told. */
  readonly finish?: (answer: Answer) => string;
  /** A run that only reads waits for nobody: a panel opens also while tasks are being issued. */
  readonly isReading?: boolean;
}

/**
 * The catch of commands and panel calls (the edit trigger has its own): a run under the document's lock ends in an
 * answer or in one sentence that says what to do next; the event log keeps the technical part.
 */
export const perform = <Value>(
  command: string,
  create: Create<Value>,
  language: () => Language,
  { finish = ({ message }) => message, isReading = false }: Manner = {},
): Performed<Value> => {
  try {
    const run = (): Answer<Value> => runUseCase(create);
    const locked = isReading ? { isHeld: true as const, value: run() } : withDocumentLock(run);
    if (locked.isHeld) return { ok: true, answer: locked.value, message: finish(locked.value) };
    return { ok: false, message: runTexts[locked.reason === 'busy' ? 'busy' : 'noLock'][language()] };
  } catch (error) {
    logFailure(command, error);
    return { ok: false, message: runTexts.failed[language()] };
  }
};

/** What a command does beside the spreadsheet's edits: triggers, and the language of the menu. */
const finishOf =
  (key: CommandKey) =>
  (answer: Answer): string => {
    if (key === 'setup') rememberLanguage(answer.language);
    if (answer.asksForTriggers !== true) return answer.message;
    return installTriggers(editHandler, hourHandler) > 0
      ? runTexts.installed[answer.language]
      : runTexts.alreadyInstalled[answer.language];
  };

/** A command of the menu: tells its outcome to the user. */
export const runCommand = (key: CommandKey, args: CommandArguments): void => {
  const performed = perform(key, (context) => commands[key](context, args), rememberedLanguage, {
    finish: finishOf(key),
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
    { finish: finishOf(request.key) },
  );
  const { message } = performed;
  return performed.ok ? { ...(performed.answer.value ?? failedReply('')), message } : failedReply(message);
};

/** A call of the sidebar that has a reply of its own; a failure, or a refusal without one, is thrown as the sentence to show. */
export const callSidebar = <Value>(name: string, create: Create<Value>, manner: Manner = {}): Value | null => {
  const performed = perform(name, create, rememberedLanguage, manner);
  if (!performed.ok || (performed.answer.isRefused && performed.answer.value === undefined))
    throw new Error(performed.message);
  return performed.answer.value ?? null;
};
