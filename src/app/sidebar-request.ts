import * as v from 'valibot';
import { type CommandArguments, type CommandKey, commandKeys } from './command-key';
import type { TickRequest, TimerRequest } from './sidebar-contract';

/** What came over `google.script.run` is anybody's: only what has the agreed shape is looked at further. */

/** Longest text that a task takes; a cell of Google's holds 50,000 characters. */
export const longestText = 10_000;

const text = v.string();
const argument = v.pipe(text, v.maxLength(200));

const argumentsSchema = v.strictObject({
  template: v.exactOptional(argument),
  language: v.exactOptional(v.picklist(['ru', 'en'])),
  stage: v.exactOptional(argument),
});

const runSchema = v.strictObject({ key: v.picklist(commandKeys), args: v.nullish(argumentsSchema, {}) });

/** A command and its arguments; null where they are not what the sidebar sends. */
export function parseRunRequest(
  key: unknown,
  args: unknown,
): { readonly key: CommandKey; readonly args: CommandArguments } | null {
  const parsed = v.safeParse(runSchema, { key, args });
  return parsed.success ? parsed.output : null;
}

const tickSchema = v.strictObject({
  task: argument,
  outcome: v.nullable(
    v.picklist(['done', 'attempt', 'moved-by-client', 'waiting-client', 'waiting-own', 'not-required']),
  ),
  minutes: text,
  evidence: text,
  newDate: v.nullable(text),
  doneOn: v.nullable(text),
  units: text,
});

/** A performer's input; null where it has another shape. The texts in it are as typed and of any length. */
export function parseTickRequest(request: unknown): TickRequest | null {
  const parsed = v.safeParse(tickSchema, request);
  return parsed.success ? parsed.output : null;
}

const timerSchema = v.strictObject({
  action: v.picklist(['start', 'pause', 'stop', 'confirm', 'discard', 'add']),
  task: argument,
  comment: text,
  deal: v.nullable(argument),
  minutes: text,
  request: v.pipe(text, v.regex(/^([a-z\d-]{8,40})?$/)),
});

/** What to do with a timer; null where it has another shape. */
export function parseTimerRequest(request: unknown): TimerRequest | null {
  const parsed = v.safeParse(timerSchema, request);
  return parsed.success ? parsed.output : null;
}
