import costs from '../cost-model.json';

/** Milliseconds of one kind of service call; `cell`, `rule` and `dirtyCell` are per unit. */
export interface Price {
  readonly ms: number;
  readonly cell?: number;
  readonly rule?: number;
  readonly dirtyCell?: number;
  readonly buffered?: boolean;
  /** M: measured by others; I: inferred. */
  readonly basis: string;
}

export interface CostModel {
  readonly start: Readonly<Record<'menu' | 'rpc' | 'trigger', Price>>;
  /** By kind of call. */
  readonly prices: Readonly<Record<string, Price>>;
}

const NOT_CALLS = ['about', 'start', 'pureJs'];

/** The model in cost-model.json, as the emulator uses it. */
export const defaultCosts: CostModel = {
  start: costs.start,
  prices: Object.fromEntries(
    Object.entries(costs as Record<string, unknown>).filter(([kind]) => !NOT_CALLS.includes(kind)),
  ) as Record<string, Price>,
};

/** Milliseconds of a call of a kind over so many cells, rules or dirty cells, before scale and jitter. Throws for an unknown kind. */
export function costOf(costs: CostModel, kind: string, units = 0): number {
  const price = costs.prices[kind];
  if (!price) throw new Error(`The cost model has no kind ${kind}`);
  return price.ms + (price.cell ?? price.rule ?? price.dirtyCell ?? 0) * units;
}
