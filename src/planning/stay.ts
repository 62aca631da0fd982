import type { LocalDate, LocalStamp } from '../kernel/local-date';
import { dateOf, laterOf } from '../kernel/local-date';
import type { Deal, DealOutcome, StageEntry } from '../model/firm';

/** A deal's present stay at a stage, as its row and the stage history tell. */
export interface Stay {
  /** The deal with entry, entry date and an outcome that is still its own; the same object where nothing differs. */
  readonly deal: Deal;
  readonly state: 'running' | 'paused' | 'left';
  /** The deal's rows of the stage history, oldest first. */
  readonly history: readonly StageEntry[];
  readonly isStartChanged: boolean;
}

/** Whether the outcome in the deal's row is one that an earlier stay ended with, left standing there. */
const isUsed = (deal: Deal, closed: readonly StageEntry[]): boolean =>
  deal.outcome !== null &&
  closed.some(
    ({ outcome, left }) => outcome === deal.outcome?.kind && (deal.outcomeDate === null || left === deal.outcomeDate),
  );

const newEntry = (deal: Deal, entry: number, entered: LocalStamp): StageEntry => ({
  deal: deal.id,
  stage: deal.stage,
  entry,
  entered,
  left: null,
  outcome: null,
  mapVersion: null,
});

const close = (row: StageEntry, left: LocalDate, outcome: DealOutcome['kind']): StageEntry => ({
  ...row,
  left,
  outcome,
});

/** The entry date of the row counts if it lies after the last stay, else the day that stay ended. */
const enteredAfter = (deal: Deal, left: LocalDate, previous: LocalStamp): LocalStamp =>
  dateOf(deal.enteredStage) >= left && deal.enteredStage !== previous ? deal.enteredStage : left;

/** The history with an open last row for the stay that the deal's row speaks of, unless the deal has left. */
function currentRows(deal: Deal, history: readonly StageEntry[], today: LocalDate, isForward: IsForward): StageEntry[] {
  const last = history[history.length - 1];
  if (!last) return [newEntry(deal, Math.max(deal.entry, 1), deal.enteredStage)];
  const before = history.slice(0, -1);
  const isFresh = deal.outcome !== null && deal.outcome.kind !== 'pause' && !isUsed(deal, history);
  if (last.stage !== deal.stage) {
    const kind = isFresh && deal.outcome ? deal.outcome.kind : isForward(last.stage, deal.stage) ? 'onward' : 'return';
    const left = last.left ?? (isFresh ? deal.outcomeDate : null) ?? leftForNext(deal, last, today);
    const closed = last.left === null ? close(last, left, kind) : last;
    return [...before, closed, newEntry(deal, last.entry + 1, enteredAfter(deal, left, last.entered))];
  }
  if (last.left === null) {
    const previous = before[before.length - 1]?.left ?? null;
    const isCorrected =
      deal.enteredStage !== last.entered && (previous === null || dateOf(deal.enteredStage) > previous);
    return isCorrected ? [...before, { ...last, entered: deal.enteredStage }] : [...history];
  }
  const isNewStay =
    last.outcome === 'return' || (deal.enteredStage !== last.entered && dateOf(deal.enteredStage) >= last.left);
  if (isNewStay) return [...history, newEntry(deal, last.entry + 1, enteredAfter(deal, last.left, last.entered))];
  // The outcome was taken back or corrected: the stay goes on.
  const isTakenBack = deal.outcome === null || deal.outcome.kind === 'pause' || isFresh;
  return isTakenBack ? [...before, { ...last, left: null, outcome: null }] : [...history];
}

/** A stage changed without an outcome: the stay ended when the next began. */
const leftForNext = (deal: Deal, last: StageEntry, today: LocalDate): LocalDate =>
  deal.enteredStage === last.entered ? today : laterOf(dateOf(deal.enteredStage), dateOf(last.entered));

/** Whether the second stage comes after the first in the sale. */
export type IsForward = (from: string, to: string) => boolean;

/**
 * Where the deal stands. Stays are numbered through the deal's life. A return closes the stay and begins the next with tasks of its
 * own; another stage does too; an outcome that ended an earlier stay is taken out of the deal's row, for the history keeps it.
 */
export function stayOf(deal: Deal, history: readonly StageEntry[], today: LocalDate, isForward: IsForward): Stay {
  const rows = currentRows(deal, history, today, isForward);
  const entered = history[history.length - 1]?.entered;
  let current = rows[rows.length - 1] ?? newEntry(deal, 1, deal.enteredStage);
  let outcome = isUsed(deal, rows.slice(0, -1)) ? null : deal.outcome;
  let outcomeDate = outcome === null && deal.outcome !== null ? null : deal.outcomeDate;
  if (outcome !== null && outcome.kind !== 'pause' && current.left === null) {
    const left = outcomeDate ?? today;
    rows[rows.length - 1] = close(current, left, outcome.kind);
    if (outcome.kind === 'return') {
      current = newEntry(deal, current.entry + 1, enteredAfter(deal, left, current.entered));
      rows.push(current);
      outcome = null;
      outcomeDate = null;
    } else {
      outcomeDate = left;
    }
  }
  const stood = { ...deal, entry: current.entry, enteredStage: current.entered, outcome, outcomeDate };
  const isSame =
    stood.entry === deal.entry &&
    stood.enteredStage === deal.enteredStage &&
    outcome === deal.outcome &&
    outcomeDate === deal.outcomeDate;
  return {
    deal: isSame ? deal : stood,
    state: outcome === null ? 'running' : outcome.kind === 'pause' ? 'paused' : 'left',
    history: rows,
    isStartChanged: entered !== undefined && rows.length === history.length && current.entered !== entered,
  };
}
