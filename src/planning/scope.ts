import { groupBy } from '../kernel/group-by';
import type { LocalDate, LocalStamp } from '../kernel/local-date';
import type { Deal } from '../model/firm';
import type { Task } from '../model/task';
import type { MapIndex } from './map-index';

/** When a deal's clocks stood still: from `since` until `until`, null while it is paused. */
export interface Pause {
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/** Within what a map is planned: one stay of a deal at a stage, or one person. */
export interface Scope {
  readonly map: MapIndex;
  /** Null for a person's operations. */
  readonly deal: Deal | null;
  readonly entry: number | null;
  /** The deal's manager, or the person the operations are issued for. */
  readonly person: string;
  readonly clientType: string;
  /** When the first operations become available: the entry to the stage; for a person the day of the first issue, which is now. */
  readonly start: LocalStamp;
  /** The entry date was corrected: stored availabilities of the first operations are out of date. */
  readonly isStartChanged: boolean;
  readonly pauses: readonly Pause[];
  /** Null unless the deal is paused now; the day it is to go on, if known. */
  readonly paused: { readonly until: LocalDate | null } | null;
  /** Tasks of this scope as they stand in the register, by operation, ordered by repeat. */
  readonly tasks: ReadonlyMap<string, readonly Task[]>;
  idOf(operation: string, repeat: number): string;
}

/** Tasks by operation, ordered by repeat. */
export function tasksByOperation(tasks: readonly Task[]): ReadonlyMap<string, Task[]> {
  const groups = groupBy(tasks, ({ operation }) => operation);
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => a.repeat - b.repeat);
  return groups;
}
