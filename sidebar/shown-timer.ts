import type { SidebarTimer, TimerRequest } from '../src/app/sidebar-contract';
import { typedMinutes } from './typed-minutes';

/** A timer as the sidebar counts it: in milliseconds of the steady clock, so that neither zone nor a wrong browser clock matters. */
export interface ShownTimer {
  /** Task ID, or the key of work outside the map. */
  readonly key: string;
  readonly title: string;
  readonly isOutsideMap: boolean;
  readonly phase: SidebarTimer['phase'];
  /** Milliseconds of its finished spells. */
  readonly finished: number;
  /** Minutes of its finished spells as the script told them. */
  readonly told: number;
  /** When the running spell began; null unless it runs. */
  readonly since: number | null;
  readonly cutOn: string | null;
}

/** What the user asked of a timer and the script has not answered yet. */
export interface PendingTimer {
  readonly seq: number;
  readonly key: string;
  readonly title: string;
  readonly request: TimerRequest;
  /** Steady moment of asking. */
  readonly at: number;
}

const MINUTE = 60_000;

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** Minutes from one local moment to another; 0 where either is none, or the order is wrong. */
export function minutesBetween(from: string, to: string): number {
  const [start, end] = [from, to].map((moment) => {
    const [, year, month, day, hour, minute] = (MOMENT.exec(moment) ?? []).map(Number);
    return Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day, hour, minute) / MINUTE;
  });
  const minutes = (end ?? 0) - (start ?? 0);
  return Number.isFinite(minutes) ? Math.max(minutes, 0) : 0;
}

/** Milliseconds of a timer up to a steady moment. */
export const elapsedOf = ({ finished, since }: ShownTimer, at: number): number =>
  finished + (since === null ? 0 : Math.max(0, at - since));

/** Whole minutes of a timer up to a steady moment. */
export const timedMinutes = (timer: ShownTimer, at: number): number => Math.floor(elapsedOf(timer, at) / MINUTE);

/**
 * The script's timers, told at the steady moment `at` with the local moment `now` beside them. Its moments are whole minutes: a spell that
 * is already shown goes on where it is if that agrees to the minute, so that a refresh never turns the seconds back.
 */
export function adoptTimers(
  timers: readonly SidebarTimer[],
  now: string,
  at: number,
  shown: readonly ShownTimer[],
): readonly ShownTimer[] {
  return timers.map(({ task, title, isOutsideMap, phase, minutes, since, cutOn }) => {
    const timer: ShownTimer = {
      key: task,
      title,
      isOutsideMap,
      phase,
      finished: minutes * MINUTE,
      told: minutes,
      since: phase === 'running' && since !== null ? at - minutesBetween(since, now) * MINUTE : null,
      cutOn,
    };
    const before = shown.find(
      (one) => one.phase === 'running' && phase === 'running' && (one.key === task || isSameWork(one, timer)),
    );
    const isAgreed = before !== undefined && Math.abs(elapsedOf(before, at) - elapsedOf(timer, at)) < MINUTE;
    return isAgreed ? { ...timer, finished: before.finished, since: before.since } : timer;
  });
}

/** New work outside the map has a key of its own only once the script has answered. */
const isSameWork = (one: ShownTimer, other: ShownTimer): boolean =>
  one.isOutsideMap && other.isOutsideMap && isNewKey(one.key) && one.title === other.title;

const NEW_KEY = 'new/';

/** The key of work outside the map until the script has given one. */
export const newKey = (request: string): string => `${NEW_KEY}${request}`;

export const isNewKey = (key: string): boolean => key.startsWith(NEW_KEY);

/** The timers as they will be once a request is done: what is shown meanwhile. */
export function withRequest(timers: readonly ShownTimer[], asked: PendingTimer): readonly ShownTimer[] {
  const { key, title, request, at } = asked;
  const target = timers.find((timer) => timer.key === key);
  switch (request.action) {
    case 'start': {
      if (target?.phase === 'running' || target?.phase === 'unconfirmed') return timers;
      const rest = timers.filter((timer) => timer.key !== key).map((timer) => rested(timer, at));
      const isOutsideMap = target?.isOutsideMap ?? request.task === '';
      const { finished, told } = target ?? { finished: 0, told: 0 };
      return [{ key, title, isOutsideMap, phase: 'running', finished, told, since: at, cutOn: null }, ...rest];
    }
    case 'pause':
      return timers.map((timer) => (timer.key === key ? rested(timer, at) : timer));
    case 'confirm': {
      const minutes = typedMinutes(request.minutes);
      return timers.flatMap((timer): ShownTimer[] => {
        if (timer.key !== key || timer.phase !== 'unconfirmed') return [timer];
        const finished = minutes === null ? timer.finished : minutes * MINUTE;
        return finished === 0 ? [] : [{ ...timer, phase: 'paused', finished, cutOn: null }];
      });
    }
    case 'stop':
    case 'discard':
      return timers.filter((timer) => timer.key !== key);
    case 'add':
      return timers;
  }
}

/** The timer with its spell ended; one that does not run stays as it is. */
export const rested = (timer: ShownTimer, at: number): ShownTimer =>
  timer.phase === 'running' ? { ...timer, phase: 'paused', finished: elapsedOf(timer, at), since: null } : timer;
