import { notEmulated } from '../run/errors';
import { wallTime, zoneOffsetMs } from './time-zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A moment in a zone by a pattern of java.text.SimpleDateFormat, as Utilities.formatDate takes it; names are English. */
export function formatJavaDate(moment: number, zone: string, pattern: string): string {
  const wall = new Date(wallTime(zone, moment));
  const offset = zoneOffsetMs(zone, moment) / 60_000;
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (text: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return field(text, wall, offset);
  });
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

function field(text: string, wall: Date, offset: number): string {
  const width = text.length;
  switch (text.charAt(0)) {
    case 'y':
      return width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width);
    case 'M': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      return width > 3 ? name : width === 3 ? name.slice(0, 3) : pad(wall.getUTCMonth() + 1, width);
    }
    case 'd':
      return pad(wall.getUTCDate(), width);
    case 'E': {
      const name = DAYS[wall.getUTCDay()] ?? '';
      return width > 3 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(wall.getUTCDay() || 7, width);
    case 'H':
      return pad(wall.getUTCHours(), width);
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12, width);
    case 'm':
      return pad(wall.getUTCMinutes(), width);
    case 's':
      return pad(wall.getUTCSeconds(), width);
    case 'S':
      return pad(wall.getUTCMilliseconds(), width);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return zoneText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return width === 1 ? zoneText(offset, '').slice(0, 3) : zoneText(offset, width === 2 ? '' : ':');
    default:
      throw notEmulated(`date format letter ${text.charAt(0)}`);
  }
}

function zoneText(offset: number, separator: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}
