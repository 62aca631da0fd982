import type { MapVersion, StageMap } from '../model/stage-map';
import type { Task } from '../model/task';

/** Texts in order, numbers in them as numbers: D2 before D10. */
export function compareText(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x = '', y = ''] = [left[at], right[at]];
    if (x === y) continue;
    return at % 2 === 1 && Number(x) !== Number(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return left.length - right.length;
}

/** The order of tasks of one deal, or of persons: entry, number of the operation, repeat; decisions and returns last. */
export function taskOrder(maps: ReadonlyMap<MapVersion, StageMap>): (a: Task, b: Task) => number {
  const numbers = new Map<string, number>();
  for (const { operations } of maps.values()) for (const { id, number } of operations) numbers.set(id, number);
  const numberOf = ({ operation }: Task): number => numbers.get(operation) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) =>
    (a.entry ?? 0) - (b.entry ?? 0) ||
    (a.deal === null ? compareText(personPart(a), personPart(b)) : 0) ||
    numberOf(a) - numberOf(b) ||
    byCode(a.operation, b.operation) ||
    a.repeat - b.repeat ||
    byCode(a.id, b.id);
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const personPart = ({ id }: Task): string => id.slice(0, id.indexOf('/'));
