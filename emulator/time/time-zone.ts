/** Offsets of IANA zones from Intl, remembered by quarter of an hour: zone rules never change within one. */

const QUARTER_MS = 15 * 60 * 1000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** True for a zone name that the runtime knows. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterFor(zone);
    return true;
  } catch {
    return false;
  }
}

/** Wall time minus UTC, in milliseconds, at a moment. */
export function zoneOffsetMs(zone: string, moment: number): number {
  const quarter = Math.floor(moment / QUARTER_MS);
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const cached = known.get(quarter);
  if (cached !== undefined) return cached;
  const at = quarter * QUARTER_MS;
  const part: Record<string, string> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(at)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
  const offset = wall.getTime() - at;
  known.set(quarter, offset);
  return offset;
}

/** The moment as wall time of the zone, written as if it were UTC: read it with getUTC… methods. */
export const wallTime = (zone: string, moment: number): number => moment + zoneOffsetMs(zone, moment);

/**
 * The moment at which the zone's clocks show a wall time (given as if UTC). A time skipped by a DST change is moved forward by the gap,
 * of a time shown twice the first is taken, as java.util and V8 do.
 */
export function momentOfWall(zone: string, wall: number): number {
  const before = zoneOffsetMs(zone, wall - 24 * 3600 * 1000);
  const after = zoneOffsetMs(zone, wall + 24 * 3600 * 1000);
  const first = wall - before;
  if (before === after || zoneOffsetMs(zone, first) === before) return first;
  const second = wall - after;
  return zoneOffsetMs(zone, second) === after ? second : first;
}
