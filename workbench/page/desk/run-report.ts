import type { Outcome } from '../../../emulator/run/outcome';
import type { Language } from '../../../src/kernel/language';
import type { DeskHtml, DeskResult, DeskRun } from '../desk-contract';
import { googleSays } from './desk-texts';

export type Shown = Pick<DeskResult, 'runs' | 'toasts' | 'alerts' | 'html'>;

/** What a run cost, and how it ended. */
const runOf = (outcome: Outcome, language: Language): DeskRun => ({
  function: outcome.function,
  user: outcome.user,
  ok: outcome.ok,
  error: outcome.ok ? '' : googleSays(outcome.error ?? 'Error', language),
  calls: outcome.calls,
  serviceCalls: outcome.serviceCalls,
  flushes: outcome.flushes,
  simulatedMs: Math.round(outcome.ms),
});

/** What the person at the keyboard saw of runs, in order. Clock triggers show nobody anything. */
export const shownBy = (outcomes: readonly Outcome[], language: Language, isAtKeyboard = true): Shown => ({
  runs: outcomes.map((outcome) => runOf(outcome, language)),
  toasts: isAtKeyboard
    ? outcomes.flatMap(({ toasts }) => toasts.map(({ title, message, seconds }) => ({ title, message, seconds })))
    : [],
  alerts: isAtKeyboard
    ? outcomes.flatMap(({ alerts }) => alerts.map(({ title, message }) => ({ title, message })))
    : [],
  html: isAtKeyboard ? outcomes.flatMap(htmlOf) : [],
});

const htmlOf = ({ sidebars, dialogs }: Outcome): readonly DeskHtml[] =>
  [...sidebars, ...dialogs].map(({ kind, title, html, width, height }) => ({ kind, title, html, width, height }));
