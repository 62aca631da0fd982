/** A row of the table: what one command or computation cost. Null = does not apply. */
export interface Measurement {
  readonly command: string;
  readonly size: string;
  /** Service calls by kind, without getters; null for a pure computation. */
  readonly calls: Readonly<Record<string, number>> | null;
  readonly flushes: number | null;
  /** Simulated seconds at the cost model and at three times its prices, the script's own computing included. */
  readonly seconds: number | null;
  readonly secondsTimes3: number | null;
  /** Simulated seconds of services alone, the same on every machine, and the least that could be. */
  readonly serviceSeconds: number | null;
  readonly floorSeconds: number | null;
  /** Milliseconds of computing on this machine. */
  readonly pureMs: number | null;
  readonly peakMb: number | null;
  readonly targets: readonly Target[];
}

/** What was asked and whether it is so. */
export interface Target {
  readonly text: string;
  readonly isMet: boolean;
}

export const ratioOf = ({ serviceSeconds, floorSeconds }: Measurement): number | null =>
  serviceSeconds === null || floorSeconds === null ? null : serviceSeconds / floorSeconds;

export const atMost = (name: string, value: number, limit: number, unit = ''): Target => ({
  text: `${name} ≤ ${limit}${unit}`,
  isMet: value <= limit,
});

export type Unjudged = Omit<Measurement, 'targets'>;

/** Every command is to cost at most half as much again as it must. */
export const ratioTarget = (measured: Unjudged): Target => {
  const ratio = ratioOf({ ...measured, targets: [] });
  return atMost('ratio', ratio ?? Number.POSITIVE_INFINITY, 1.5);
};

/** Calls that change the document; reads, locks, properties and what is shown to the user are none. */
export function writeCalls({ calls }: Unjudged): number {
  const writes = Object.entries(calls ?? {}).filter(([kind]) =>
    /^(set|insert|delete|append|clear|protect|metadataAdd|sort|hide|rename|move|copy)/.test(kind),
  );
  return writes.reduce((sum, [, count]) => sum + count, 0);
}
