import { momentOfWall, wallTime, zoneOffsetMs } from './time-zone';

/**
 * The Date class that a script sees: its clock is the world's and its local time is the script's zone (the manifest's timeZone),
 * whatever the zone of the machine. https://developers.google.com/apps-script/manifest ("timeZone")
 */
export function createScriptDate(zone: string, now: () => number): DateConstructor {
  class ScriptDate extends Date {
    constructor(...parts: unknown[]) {
      super(momentOfParts(parts, zone, now));
    }
    static override now(): number {
      return now();
    }
    static override parse(text: string): number {
      return momentOfText(text, zone);
    }
    override getTimezoneOffset(): number {
      return -zoneOffsetMs(zone, this.getTime()) / 60_000;
    }
    override toString(): string {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }
    override toDateString(): string {
      return new Date(wallTime(zone, this.getTime()))
        .toUTCString()
        .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
    }
    override toTimeString(): string {
      const offset = zoneOffsetMs(zone, this.getTime()) / 60_000;
      const size = Math.abs(offset);
      const digits = `${String(Math.floor(size / 60)).padStart(2, '0')}${String(size % 60).padStart(2, '0')}`;
      const time = new Date(wallTime(zone, this.getTime())).toISOString().slice(11, 19);
      return `${time} GMT${offset < 0 ? '-' : '+'}${digits}`;
    }
    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales, { timeZone: zone, ...options });
    }
    override toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleDateString(locales, { timeZone: zone, ...options });
    }
    override toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleTimeString(locales, { timeZone: zone, ...options });
    }
  }
  for (const name of LOCAL_GETTERS) {
    define(ScriptDate.prototype, `get${name}`, function read(this: Date): number {
      return new Date(wallTime(zone, this.getTime()))[`getUTC${name}`]();
    });
  }
  for (const name of LOCAL_SETTERS) {
    define(ScriptDate.prototype, `set${name}`, function write(this: Date, ...values: number[]): number {
      const wall = new Date(wallTime(zone, this.getTime()));
      (wall[`setUTC${name}`] as (...values: number[]) => number)(...values);
      return this.setTime(momentOfWall(zone, wall.getTime()));
    });
  }
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  return ScriptDate as unknown as DateConstructor;
}

const LOCAL_SETTERS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const LOCAL_GETTERS = [...LOCAL_SETTERS, 'Day'] as const;

function define(prototype: object, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function momentOfParts(parts: readonly unknown[], zone: string, now: () => number): number {
  if (parts.length === 0) return now();
  if (parts.length > 1) {
    const [year, ...rest] = parts.map(Number);
    return momentOfWall(zone, Date.UTC(year ?? Number.NaN, rest[0] ?? 0, ...rest.slice(1)));
  }
  const [part] = parts;
  if (part instanceof Date) return part.getTime();
  return typeof part === 'string' ? momentOfText(part, zone) : new Date(part as number).getTime();
}

const DATE_ONLY_ISO = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$/;
const WITH_ZONE = /(Z|GMT|UTC|[+-]\d\d:?\d\d)(\s*\([^)]*\))?$/i;

/** ISO dates without a time are UTC, texts without a zone are local (ECMAScript 21.4.3.2). */
function momentOfText(text: string, zone: string): number {
  const trimmed = text.trim();
  if (DATE_ONLY_ISO.test(trimmed) || (WITH_ZONE.test(trimmed) && /[:T]/.test(trimmed))) return Date.parse(trimmed);
  const asUtc = Date.parse(trimmed.includes('T') ? `${trimmed}Z` : `${trimmed} UTC`);
  return momentOfWall(zone, asUtc);
}
