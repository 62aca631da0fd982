import type { LocalDate } from '../kernel/local-date';
import type { Obligation } from './obligation';

/** Fewer matured obligations say too little to be shown as a figure. */
export const fewestForFulfilment = 10;

/** «Выполнение карты». `share` is from 0 to 1, null where there are fewer than ten matured obligations. */
export interface Fulfilment {
  readonly matured: number;
  readonly share: number | null;
}

/** 1 − Σ w·violated / Σ w·matured of some obligations: a deal's, a person's, an operation's, a period's. */
export function fulfilmentOf(obligations: readonly Obligation[]): Fulfilment {
  const matured = obligations.length;
  let weight = 0;
  let violated = 0;
  for (const obligation of obligations) {
    weight += obligation.weight;
    violated += obligation.weight * obligation.violated;
  }
  return { matured, share: matured < fewestForFulfilment || weight === 0 ? null : 1 - violated / weight };
}

/** A period: both days belong to it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const isWithin = ({ from, to }: Period, day: LocalDate): boolean => day >= from && day <= to;

export const maturedIn = (period: Period, obligations: readonly Obligation[]): readonly Obligation[] =>
  obligations.filter((obligation) => isWithin(period, obligation.maturedOn));

/**
 * The change of fulfilment in shares (0.1 = ten points), null where it is within ±2·√(p(1−p)/n) of the later figure and so may be
 * chance, or where one of the two is not shown.
 */
export function fulfilmentChange(now: Fulfilment, before: Fulfilment): number | null {
  if (now.share === null || before.share === null) return null;
  const change = now.share - before.share;
  // The share of both periods together: of a share of 0 or 1 alone chance would be none, and every change would be shown.
  const share = (now.share * now.matured + before.share * before.matured) / (now.matured + before.matured);
  const chance = 2 * Math.sqrt((share * (1 - share)) / now.matured);
  return Math.abs(change) > chance ? change : null;
}
