import type { LocalDate, LocalDateTime } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { CommandArguments, CommandKey } from './command-key';

/** A command, as it was given. */
export interface Given {
  readonly command: CommandKey;
  readonly args: CommandArguments;
}

/**
 * What is kept of a command that stopped before the host's time limit, until another run has done the rest: that one
 * computes only what is left, and could neither say nor log what the whole has come to.
 */
export interface Unfinished extends Given {
  readonly day: LocalDate;
  readonly message: string;
  readonly counts: string;
  /** Edits that all runs of it have made. */
  readonly applied: number;
}

/** What a run knows of an earlier one that did not come to its end. */
interface Begun {
  readonly begun: Unfinished | null;
  readonly now: LocalDateTime;
}

/** What a run answered, as far as it is of interest to the one that completes it. */
interface Answered {
  readonly edits: readonly unknown[];
  readonly message: string;
  readonly counts?: string;
}

/** The earlier part of a command that this run completes; null where it begins. A mark of another day says nothing of today's work. */
export const begunOf = ({ begun, now }: Begun, command: CommandKey): Unfinished | null =>
  begun?.command === command && begun.day === dateOf(now) ? begun : null;

/** What to keep of a run that made so many of its edits; null when it made them all. */
export function unfinishedOf(
  { edits, message, counts = '' }: Answered,
  applied: number,
  given: Given,
  earlier: Unfinished | null,
  day: LocalDate,
): Unfinished | null {
  if (applied >= edits.length) return null;
  const said = earlier ?? { message, counts, applied: 0 };
  return { ...given, day, message: said.message, counts: said.counts, applied: said.applied + applied };
}

/** The commands that wait, oldest first, with one that stopped: each stands there once. */
export const withUnfinished = (list: readonly Unfinished[], stopped: Unfinished): readonly Unfinished[] =>
  list.some(({ command }) => command === stopped.command)
    ? list.map((each) => (each.command === stopped.command ? stopped : each))
    : [...list, stopped];

export const withoutUnfinished = (list: readonly Unfinished[], command: CommandKey): readonly Unfinished[] =>
  list.filter((each) => each.command !== command);
