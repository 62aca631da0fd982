import type { Task } from '../model/task';
import type { MapIndex } from './map-index';
import type { Stay } from './stay';
import { isResult } from './task-state';

/** Repeated operations whose repeats are obligations of their own; not attempts, and not what an event calls for. */
export const isRepeating = (map: MapIndex, operation: string): boolean => {
  const kind = map.recurrences.get(operation)?.rule.kind;
  return kind !== undefined && kind !== 'once' && kind !== 'on-event' && !isSeries(map, operation);
};

/** «До результата»: attempts of one obligation. */
export const isSeries = (map: MapIndex, operation: string): boolean =>
  map.recurrences.get(operation)?.untilResult === true;

/** Every attempt was used and none had a result: that is the head's to decide and nobody's deviation. */
export function isSpent(map: MapIndex, operation: string, attempts: readonly Task[]): boolean {
  const atMost = map.recurrences.get(operation)?.atMost;
  if (!isSeries(map, operation) || atMost == null) return false;
  return !attempts.some(isResult) && attempts.filter((task) => task.outcome === 'attempt').length >= atMost;
}

export const isApplicable = (map: MapIndex, operation: string, stay: Stay): boolean => {
  const types = map.operations.get(operation)?.clientTypes ?? [];
  return types.length === 0 || stay.client === null || types.includes(stay.client.type);
};
