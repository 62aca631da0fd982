import type { Task } from '../model/task';
import type { MapIndex } from '../planning/map-index';
import { appliesTo, isRepeated, isSeries } from '../planning/map-index';
import type { Stay } from './stay';
import { isResult } from './task-state';

/** Repeated operations whose repeats are obligations of their own; not attempts, and not what an event calls for. */
export const isRepeating = (map: MapIndex, operation: string): boolean => {
  const indexed = map.operations.get(operation);
  return indexed !== undefined && isRepeated(indexed);
};

/** «До результата»: attempts of one obligation. */
export const isSeriesOf = (map: MapIndex, operation: string): boolean => {
  const indexed = map.operations.get(operation);
  return indexed !== undefined && isSeries(indexed);
};

/** Every attempt was used and none had a result: that is the head's to decide and nobody's deviation. */
export function isSpent(map: MapIndex, operation: string, attempts: readonly Task[]): boolean {
  const atMost = map.operations.get(operation)?.recurrence?.atMost;
  if (atMost == null || !isSeriesOf(map, operation)) return false;
  return !attempts.some(isResult) && attempts.filter((task) => task.outcome === 'attempt').length >= atMost;
}

export const isApplicable = (map: MapIndex, operation: string, stay: Stay): boolean => {
  const indexed = map.operations.get(operation);
  return indexed === undefined || stay.client === null || appliesTo(indexed.operation, stay.client.type);
};
