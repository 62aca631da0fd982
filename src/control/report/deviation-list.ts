import type { Deviation, DeviationKind, Severity } from '../deviation';
import type { Inspection } from '../inspection';
import { orderOfKind } from '../rules';
import { isFinished } from '../task-state';

/** More rows than that nobody reads, and a sheet gets slow. */
const mostDeviationRows = 5000;

/** Kinds that are told as a share of a person's (or everybody's) records, because one case says nothing. */
export const shareKinds = ['entered-later', 'unplanned'] as const;
export type ShareKind = (typeof shareKinds)[number];

export interface DeviationShare {
  readonly kind: ShareKind;
  /** Null = of everybody together. */
  readonly performer: string | null;
  /** Records or minutes concerned, and of how many. */
  readonly count: number;
  readonly total: number;
}

export interface DeviationList {
  readonly shown: readonly Deviation[];
  readonly shares: readonly DeviationShare[];
  /** How many there are of each kind in all, the most frequent first. */
  readonly counts: readonly { readonly kind: DeviationKind; readonly count: number }[];
  /** How many are not shown because there are too many, by kind. */
  readonly left: readonly { readonly kind: DeviationKind; readonly count: number }[];
}

const weight: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/** The full list: by weight, then kind by kind, what happened last first; by name, or without anybody's. */
export function deviationList(inspection: Inspection, isByName: boolean, most = mostDeviationRows): DeviationList {
  const listed = inspection.deviations
    .filter(({ kind }) => !isShareKind(kind))
    .map((deviation, at) => ({ deviation, at }))
    .sort((a, b) => compare(a.deviation, b.deviation) || a.at - b.at)
    .map(({ deviation }) => deviation);
  return {
    shown: listed.slice(0, most),
    shares: sharesOf(inspection, isByName),
    counts: countByKind(inspection.deviations),
    left: countByKind(listed.slice(most)),
  };
}

const isShareKind = (kind: DeviationKind): boolean => (shareKinds as readonly DeviationKind[]).includes(kind);

function compare(a: Deviation, b: Deviation): number {
  if (a.severity !== b.severity) return weight[a.severity] - weight[b.severity];
  if (a.kind !== b.kind) return placeOf(a.kind) - placeOf(b.kind);
  if ((a.size ?? 0) !== (b.size ?? 0)) return (b.size ?? 0) - (a.size ?? 0);
  const since = (a.since ?? '').slice(0, 10);
  const otherSince = (b.since ?? '').slice(0, 10);
  return since === otherSince ? 0 : since < otherSince ? 1 : -1;
}

const placeOf = (kind: DeviationKind): number => orderOfKind.get(kind) ?? orderOfKind.size;

/** Deviations of each kind that occurs, the most frequent first. */
export function countByKind(deviations: readonly Deviation[]): DeviationList['counts'] {
  const counts = new Map<DeviationKind, number>();
  for (const { kind } of deviations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** Of all ticks those recorded late, of all minutes those outside the map. */
function sharesOf({ facts, deviations }: Inspection, isByName: boolean): readonly DeviationShare[] {
  const whose = (performer: string | null): string | null => (isByName ? performer : null);
  const totals: Record<ShareKind, Map<string | null, number>> = { 'entered-later': new Map(), unplanned: new Map() };
  const add = (sums: Map<string | null, number>, performer: string | null, amount: number): void => {
    sums.set(whose(performer), (sums.get(whose(performer)) ?? 0) + amount);
  };
  for (const task of facts.tasks)
    if (isFinished(task) && task.recordedAt !== null) add(totals['entered-later'], task.performer, 1);
  const corrected = new Set(facts.log.flatMap(({ corrects }) => (corrects === null ? [] : [corrects])));
  for (const row of facts.log) if (!corrected.has(row.id)) add(totals.unplanned, row.employee, row.minutes ?? 0);
  return shareKinds.flatMap((kind) => {
    const sums = new Map<string | null, number>();
    for (const deviation of deviations)
      if (deviation.kind === kind) add(sums, deviation.performer, kind === 'unplanned' ? (deviation.size ?? 0) : 1);
    return [...sums].map(([performer, count]) => ({
      kind,
      performer,
      count,
      total: totals[kind].get(performer) ?? count,
    }));
  });
}
