import type { LocalDate, LocalDateTime } from '../../kernel/local-date';
import type { Accepted, TaskOutcome } from '../../model/task';

/** «Принято» as it is stored: short keys, empty inputs left out, so that 20,000 rows stay light. */
interface StoredAccepted {
  readonly n?: number;
  readonly o?: TaskOutcome;
  readonly d?: LocalDate;
  readonly e?: string;
  readonly u?: number;
  readonly f?: LocalDate;
  readonly m?: number;
  /** Timed spells: start, minutes measured, minutes counted, corrections. */
  readonly t?: readonly (readonly [LocalDateTime, number, number, number])[];
}

/** JSON without the empty fields; '' where nothing was accepted yet. */
export function formatAccepted(accepted: Accepted | null): string {
  if (accepted === null) return '';
  const { input, logRows, spells = [] } = accepted;
  const stored: StoredAccepted = {
    n: logRows,
    ...(input.outcome === null ? {} : { o: input.outcome }),
    ...(input.newDate === null ? {} : { d: input.newDate }),
    ...(input.evidence === '' ? {} : { e: input.evidence }),
    ...(input.units === null ? {} : { u: input.units }),
    ...(input.doneOn === null ? {} : { f: input.doneOn }),
    ...(input.minutes === null ? {} : { m: input.minutes }),
    ...(spells.length === 0
      ? {}
      : { t: spells.map((each) => [each.from, each.minutes, each.countedMinutes, each.corrections] as const) }),
  };
  return JSON.stringify(stored);
}

/** The inverse of `formatAccepted`; `'broken'` for what we never wrote. */
export function parseAccepted(text: string): Accepted | null | 'broken' {
  if (text === '') return null;
  try {
    const stored = JSON.parse(text) as StoredAccepted | null;
    if (typeof stored !== 'object' || stored === null || typeof stored.n !== 'number') return 'broken';
    return {
      input: {
        outcome: stored.o ?? null,
        newDate: stored.d ?? null,
        evidence: stored.e ?? '',
        units: stored.u ?? null,
        doneOn: stored.f ?? null,
        minutes: stored.m ?? null,
      },
      logRows: stored.n,
      ...(stored.t
        ? {
            spells: stored.t.map(([from, minutes, countedMinutes, corrections]) => ({
              from,
              minutes,
              countedMinutes,
              corrections,
            })),
          }
        : {}),
    };
  } catch {
    return 'broken';
  }
}
