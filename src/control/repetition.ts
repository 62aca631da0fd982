import type { Task } from '../model/task';
import type { MapIndex } from '../planning/map-index';
import { appliesTo, isRepeated, isSeries } from '../planning/map-index';
import { isSpent as isSpentSeries } from '../planning/plan-series';
import type { Stay } from './stay';

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
export const isSpent = (map: MapIndex, operation: string, attempts: readonly Task[]): boolean =>
  isSpentSeries(map.operations.get(operation)?.recurrence ?? null, attempts);

/** Whether the map asks the operation of this client’s type; what is not known counts as asked. */
export const isApplicable = (map: MapIndex, operation: string, stay: Stay): boolean => {
  const indexed = map.operations.get(operation);
  return indexed === undefined || stay.client === null || appliesTo(indexed.operation, stay.client.type);
};
