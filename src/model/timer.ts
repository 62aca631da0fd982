import type { LocalDateTime } from '../kernel/local-date';

/** A stretch of timed work, in local minutes. */
export interface Spell {
  readonly from: LocalDateTime;
  /** Null while it runs. */
  readonly to: LocalDateTime | null;
  /** It was forgotten and cut at the end of its working day; its performer has not confirmed it yet. */
  readonly isCut: boolean;
}

/** What the tab keeps of a timer: what is not in the log yet. */
export interface Timer {
  /** Minutes of the task that are in the log already. */
  readonly collectedMinutes: number;
  /** In the order of time; at most the last one runs. */
  readonly spells: readonly Spell[];
  /** Of work outside the map: what names it, in the log too; a moment in tabs of earlier versions. */
  readonly key: string | null;
  /** Deal of work outside the map. */
  readonly deal: string | null;
}

export const noTimer: Timer = { collectedMinutes: 0, spells: [], key: null, deal: null };

/** A spell that is in the log. */
export interface CollectedSpell {
  readonly from: LocalDateTime;
  /** As measured. */
  readonly minutes: number;
  /** As they count: a typed total raises or lowers them. */
  readonly countedMinutes: number;
  /** How many rows of the log have corrected it. */
  readonly corrections: number;
}
