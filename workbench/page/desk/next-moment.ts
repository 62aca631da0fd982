const DAY_MS = 86_400_000;
const MORNING = 'T09:00';
/** Hourly runs are computed one by one: a longer leap would take minutes. */
const MOST_DAYS = 31;

export type Moment = { readonly ok: true; readonly moment: string } | { readonly ok: false; readonly why: MomentFault };
export type MomentFault = 'no-moment' | 'past' | 'too-far';

/**
 * Where a leap ends, as a local moment `2026-11-24T09:00`: the next working morning (Monday to Friday), the morning of next Monday, or the
 * moment given as `2026-11-24` or `2026-11-24T17:30`.
 */
export function nextMoment(now: string, to: string): Moment {
  if (to === 'next-day') return { ok: true, moment: `${firstDayAfter(now, (weekday) => weekday <= 5)}${MORNING}` };
  if (to === 'next-week') return { ok: true, moment: `${firstDayAfter(now, (weekday) => weekday === 1)}${MORNING}` };
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(to) ? `${to}${MORNING}` : to;
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(moment) ? Date.parse(`${moment}:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 16) !== moment) return { ok: false, why: 'no-moment' };
  if (moment < now) return { ok: false, why: 'past' };
  if (ms - Date.parse(`${now}:00Z`) > MOST_DAYS * DAY_MS) return { ok: false, why: 'too-far' };
  return { ok: true, moment };
}

/** Moments on the way, so that a long leap can tell how far it is: every so many hours, the end included. */
export function momentsUntil(now: string, end: string, hours = 6): readonly string[] {
  const moments: string[] = [];
  const last = Date.parse(`${end}:00Z`);
  const step = hours * 3_600_000;
  for (let ms = Date.parse(`${now}:00Z`) + step; ms < last; ms += step) {
    moments.push(new Date(ms).toISOString().slice(0, 16));
  }
  return [...moments, end];
}

function firstDayAfter(now: string, fits: (weekday: number) => boolean): string {
  let ms = Date.parse(`${now.slice(0, 10)}T00:00Z`);
  do ms += DAY_MS;
  while (!fits(new Date(ms).getUTCDay() || 7));
  return new Date(ms).toISOString().slice(0, 10);
}
