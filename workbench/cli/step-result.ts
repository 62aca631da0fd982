import type { Outcome } from '../../emulator/run/outcome';

/** What one step did, as it stands in the result file. */
export interface StepResult {
  /** Counted from 1. */
  readonly step: number;
  readonly at: string;
  readonly as: string;
  /** `run issue`, `edit Сделки`, `read Отклонения` … */
  readonly what: string;
  readonly ok: boolean;
  /** The text shown to the user, or why the step could not be done. */
  readonly error: string | null;
  readonly toasts: readonly string[];
  readonly alerts: readonly string[];
  /** Service calls by kind, without getters. */
  readonly calls: Readonly<Record<string, number>>;
  readonly serviceCalls: number;
  readonly flushes: number;
  readonly simulatedMs: number;
  /** Names of the functions that ran: a menu callback, edit handlers. */
  readonly ran: readonly string[];
  /** What a `call` or `run` gave back; JSON. */
  readonly value?: unknown;
  readonly read?: unknown;
  /** Clock triggers that fired while time went on to this step. */
  readonly clock?: readonly ClockRun[];
}

export interface ClockRun {
  readonly function: string;
  readonly ok: boolean;
  readonly error: string | null;
  readonly serviceCalls: number;
  readonly flushes: number;
  readonly simulatedMs: number;
}

export interface PlayResult {
  readonly ok: boolean;
  /** Numbers of the steps that failed. */
  readonly failed: readonly number[];
  readonly steps: readonly StepResult[];
}

export type Effects = Pick<
  StepResult,
  'ok' | 'error' | 'toasts' | 'alerts' | 'calls' | 'serviceCalls' | 'flushes' | 'simulatedMs' | 'ran'
>;

/** The runs of one step put together. */
export function effectsOf(outcomes: readonly Outcome[]): Effects {
  const calls: Record<string, number> = {};
  for (const outcome of outcomes) {
    for (const [kind, count] of Object.entries(outcome.calls)) calls[kind] = (calls[kind] ?? 0) + count;
  }
  const sum = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const errors = outcomes.flatMap((outcome) => errorOf(outcome) ?? []);
  return {
    ok: errors.length === 0,
    error: errors.length > 0 ? errors.join('; ') : null,
    toasts: outcomes.flatMap(({ toasts }) =>
      toasts.map(({ title, message }) => (title ? `${title}: ${message}` : message)),
    ),
    alerts: outcomes.flatMap(({ alerts }) =>
      alerts.map(({ title, message }) => (title ? `${title}: ${message}` : message)),
    ),
    calls,
    serviceCalls: sum(({ serviceCalls }) => serviceCalls),
    flushes: sum(({ flushes }) => flushes),
    simulatedMs: Math.round(sum(({ ms }) => ms)),
    ran: outcomes.map((outcome) => outcome.function),
  };
}

/**
 * Why a run failed: what it threw, what it answered with `ok: false`, or, where it caught a fault of its own and logged it, what it showed
 * to the user instead. Null where it did not.
 */
export function errorOf(outcome: Outcome): string | null {
  if (!outcome.ok) return outcome.error ?? 'Error';
  const { value, log } = outcome;
  if (typeof value === 'object' && value !== null && 'ok' in value && value.ok === false) {
    return 'message' in value && typeof value.message === 'string' ? value.message : 'ok: false';
  }
  const fault = log.find(({ level }) => level === 'error');
  return fault ? (shownBy(outcome).at(-1) ?? fault.text) : null;
}

const shownBy = ({ toasts, alerts }: Outcome): readonly string[] =>
  [...alerts, ...toasts].map(({ title, message }) => (title ? `${title}: ${message}` : message));

export const clockRunOf = (outcome: Outcome): ClockRun => ({
  function: outcome.function,
  ok: outcome.ok,
  error: errorOf(outcome),
  serviceCalls: outcome.serviceCalls,
  flushes: outcome.flushes,
  simulatedMs: Math.round(outcome.ms),
});
