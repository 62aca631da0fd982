import type { PersonKey } from './firm';

/** How a person works when no story says otherwise. Days are working days, shares are from 0 to 1. */
export interface Character {
  /** Times of day at which the tab is opened. */
  readonly sessions: readonly string[];
  /** Days that an available task lies, from … to …. */
  readonly delay: readonly [number, number];
  /** Tasks done in one sitting. */
  readonly perSession: number;
  /** Share of what nobody waits for that is written down only some days later, and the days that takes. */
  readonly recordsLateShare: number;
  readonly recordsLateBy: readonly [number, number];
  readonly minutesShare: number;
  /** Median of minutes over norm, and the spread of its logarithm. */
  readonly timesNorm: number;
  readonly spread: number;
  /** Share of the days on which the planned units of a personal operation are reached; on the others it is a part of them. */
  readonly fullDaysShare: number;
  /** Personal operations of these days are left undone. */
  readonly missedDays: readonly string[];
}

export const characters: Readonly<Record<PersonKey, Character>> = {
  /** Diligent: does today what is due tomorrow and writes it all down. */
  kuznetsova: {
    sessions: ['11:40', '17:30'],
    delay: [0, 1],
    perSession: 5,
    recordsLateShare: 0,
    recordsLateBy: [0, 0],
    minutesShare: 1,
    timesNorm: 1,
    spread: 0.15,
    fullDaysShare: 1,
    missedDays: [],
  },
  /** Works well and writes a good part of it down days later. */
  ershov: {
    sessions: ['17:50'],
    delay: [1, 2],
    perSession: 5,
    recordsLateShare: 0.3,
    recordsLateBy: [4, 5],
    minutesShare: 0.9,
    timesNorm: 1.15,
    spread: 0.3,
    fullDaysShare: 0.9,
    missedDays: ['2026-11-18', '2026-11-20'],
  },
  /** In a hurry: quick ticks, few minutes, little order. */
  gavrilov: {
    sessions: ['18:20'],
    delay: [1, 3],
    perSession: 4,
    recordsLateShare: 0,
    recordsLateBy: [0, 0],
    minutesShare: 0.75,
    timesNorm: 0.8,
    spread: 0.3,
    fullDaysShare: 0.7,
    missedDays: ['2026-11-06'],
  },
  /** Head and seller: her own deals wait for the evening. */
  sokolova: {
    sessions: ['09:40', '18:40'],
    delay: [0, 2],
    perSession: 6,
    recordsLateShare: 0,
    recordsLateBy: [0, 0],
    minutesShare: 0.85,
    timesNorm: 1.05,
    spread: 0.2,
    fullDaysShare: 0.9,
    missedDays: ['2026-11-13'],
  },
  /** The director reads. */
  belov: {
    sessions: [],
    delay: [0, 0],
    perSession: 0,
    recordsLateShare: 0,
    recordsLateBy: [0, 0],
    minutesShare: 0,
    timesNorm: 1,
    spread: 0,
    fullDaysShare: 0,
    missedDays: [],
  },
};
