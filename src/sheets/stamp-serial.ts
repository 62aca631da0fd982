import type { LocalStamp } from '../kernel/local-date';
import { dateOf, dateTimeAt, hasTime, minuteOfDay, serialOf, stampOfSerial } from '../kernel/local-date';

/** A midnight minute is kept apart from its day by one second, which no person types and no format of ours shows. */
const midnightMark = 1 / 86_400;

const isMarkedMidnight = (serial: number): boolean => Math.abs((serial - Math.floor(serial)) * 86_400 - 1) < 0.4;

/** Serial number of a stamp; midnight as a minute is told from the whole day. */
export const serialOfStamp = (stamp: LocalStamp): number =>
  hasTime(stamp) && minuteOfDay(stamp) === 0 ? serialOf(dateOf(stamp)) + midnightMark : serialOf(stamp);

/** The inverse of `serialOfStamp`; null outside 2000–2100. */
export function stampOfCell(serial: number): LocalStamp | null {
  const stamp = stampOfSerial(serial);
  return stamp !== null && isMarkedMidnight(serial) ? dateTimeAt(dateOf(stamp), 0) : stamp;
}
