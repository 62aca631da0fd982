import { dateOf, dateTimeAt, type LocalDateTime, minuteOfDay } from '../kernel/local-date';
import { noTimer, type Timer } from '../model/timer';
import { confirmTimer, isRunning, pauseTimer, startTimer, totalMinutes } from '../planning/timer';
import type { TimerRequest } from './sidebar-contract';
import { looseKeyOf, type TimedRow } from './timed-rows';

const later = (from: LocalDateTime, minutes: number): LocalDateTime =>
  dateTimeAt(dateOf(from), (minuteOfDay(from) ?? 0) + minutes);

/** The row with another timer; «Минуты» follow where they came from the timer. */
function withTimer(row: TimedRow, timer: Timer): TimedRow {
  const isMeasured = row.minutes !== null && row.minutes === totalMinutes(row.timer);
  return { ...row, timer, minutes: isMeasured ? totalMinutes(timer) || null : row.minutes };
}

/** The row with its work ended: confirmed, ticked, with its minutes, unless others were typed. */
function finished(row: TimedRow, minutes: number | null, mayTick: boolean, now: LocalDateTime): TimedRow {
  const rested = withTimer(row, confirmTimer(pauseTimer(row.timer, now), null, later));
  const counted = { ...rested, minutes: minutes ?? rested.minutes ?? (totalMinutes(rested.timer) || null) };
  return mayTick ? { ...counted, isDone: true, doneOn: row.doneOn ?? dateOf(now) } : counted;
}

/** What to do, understood: `minutes` as typed or null, `mayTick` false where the gate is shut. */
export interface TimerAction extends Pick<TimerRequest, 'action'> {
  readonly key: string;
  readonly minutes: number | null;
  readonly mayTick: boolean;
}

/**
 * The rows as they are to stand: only what should hold, so that doing it twice is doing it once. At most one timer runs: who
 * starts one rests all others.
 */
export function actOnTimers(
  rows: readonly TimedRow[],
  { action, key, minutes, mayTick }: TimerAction,
  now: LocalDateTime,
): TimedRow[] {
  return rows.map((row) => {
    if (row.key !== key) {
      return action === 'start' && isRunning(row.timer) ? withTimer(row, pauseTimer(row.timer, now)) : row;
    }
    switch (action) {
      case 'start':
        return withTimer(row, startTimer(row.timer, now));
      case 'pause':
        return withTimer(row, pauseTimer(row.timer, now));
      case 'stop':
        return finished(row, minutes, mayTick, now);
      case 'confirm':
        return withTimer(row, confirmTimer(row.timer, minutes, later));
      case 'discard':
        return withTimer(row, { ...row.timer, spells: [] });
      default:
        return row;
    }
  });
}

/** New work outside the map, named by its request: not begun yet, or done with minutes that were typed. */
export const looseRow = (
  part: Pick<TimedRow, 'rowNumber' | 'client' | 'operation' | 'minutes'> & { readonly deal: string | null },
  request: string,
  now: LocalDateTime,
): TimedRow => ({
  key: looseKeyOf(request),
  rowNumber: part.rowNumber,
  client: part.client,
  operation: part.operation,
  minutes: part.minutes,
  timer: { ...noTimer, key: request, deal: part.deal },
  isDone: part.minutes !== null,
  doneOn: part.minutes === null ? null : dateOf(now),
  task: null,
});
