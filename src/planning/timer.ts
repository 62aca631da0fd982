import { dateOf, dayNumberOf, type LocalDate, type LocalDateTime, laterOf, minuteOfDay } from '../kernel/local-date';
import type { Spell, Timer } from '../model/timer';

/** Minutes from one moment of the clock to another. */
export const clockMinutes = (from: LocalDateTime, to: LocalDateTime): number =>
  (dayNumberOf(to) - dayNumberOf(from)) * 1440 + (minuteOfDay(to) ?? 0) - (minuteOfDay(from) ?? 0);

/** Minutes of a spell; 0 while it runs. */
export const minutesOfSpell = ({ from, to }: Spell): number => (to === null ? 0 : clockMinutes(from, to));

export const isRunning = ({ spells }: Timer): boolean => spells.some(({ to }) => to === null);

export const isUnconfirmed = ({ spells }: Timer): boolean => spells.some(({ isCut }) => isCut);

/** Minutes of the finished spells that are not in the log yet. */
const measuredMinutes = ({ spells }: Pick<Timer, 'spells'>): number =>
  spells.reduce((sum, spell) => sum + minutesOfSpell(spell), 0);

/** All minutes of the task so far: those in the log and those of the finished spells. */
export const totalMinutes = (timer: Timer): number => timer.collectedMinutes + measuredMinutes(timer);

/** Runs from now on; one that runs already goes on. */
export function startTimer(timer: Timer, now: LocalDateTime): Timer {
  if (isRunning(timer)) return timer;
  const last = timer.spells[timer.spells.length - 1];
  // A spell is known by its start, so a clock that was put back must not give the same one again.
  const from = last && last.from >= now ? (last.to ?? now) : now;
  return { ...timer, spells: [...timer.spells, { from, to: null, isCut: false }] };
}

/** Rests from now on; a spell of less than a minute is dropped. */
export function pauseTimer(timer: Timer, now: LocalDateTime): Timer {
  if (!isRunning(timer)) return timer;
  const closed = timer.spells.map((spell) => (spell.to === null ? { ...spell, to: laterOf(spell.from, now) } : spell));
  return { ...timer, spells: closed.filter(({ from, to, isCut }) => isCut || from !== to) };
}

/**
 * A spell that runs since an earlier day was forgotten: it ends with that day's working time and waits to be confirmed. One
 * that began after the end of work keeps no minutes and waits all the same: its performer knows how long it was.
 */
export function cutTimer(timer: Timer, today: LocalDate, endOfWork: (day: LocalDate) => LocalDateTime): Timer {
  if (!timer.spells.some(({ from, to }) => to === null && dateOf(from) < today)) return timer;
  const spells = timer.spells.map((spell) =>
    spell.to === null ? { ...spell, to: laterOf(spell.from, endOfWork(dateOf(spell.from))), isCut: true } : spell,
  );
  return { ...timer, spells };
}

/**
 * Minutes of several records that are to sum to `total`: the last one is raised, or they are lowered from the last backwards.
 */
export function fitMinutes(minutes: readonly number[], total: number): number[] {
  let left = total - minutes.reduce((sum, each) => sum + each, 0);
  const fitted = [...minutes];
  for (let index = fitted.length - 1; index >= 0 && left !== 0; index -= 1) {
    const before = fitted[index] ?? 0;
    const after = Math.max(before + left, 0);
    fitted[index] = after;
    left -= after - before;
  }
  return fitted;
}

/** Later by so many minutes; the kernel's `dateTimeAt` carries them over midnight. */
type Later = (from: LocalDateTime, minutes: number) => LocalDateTime;

/** What was cut overnight counts: as it was cut, or with the minutes that its performer says. */
export function confirmTimer(timer: Timer, minutes: number | null, later: Later): Timer {
  const cut = timer.spells.filter(({ isCut }) => isCut);
  if (cut.length === 0) return timer;
  const measured = cut.map(minutesOfSpell);
  const counted = minutes === null ? measured : fitMinutes(measured, minutes);
  const confirmed = new Map(cut.map((spell, index) => [spell, counted[index] ?? 0]));
  const spells = timer.spells.flatMap((spell): Spell[] => {
    const own = confirmed.get(spell);
    if (own === undefined) return [spell];
    return own === 0 ? [] : [{ ...spell, to: later(spell.from, own), isCut: false }];
  });
  return { ...timer, spells };
}
