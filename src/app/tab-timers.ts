import type { Language } from '../kernel/language';
import { dateOf, dateTimeAt, type LocalDateTime } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import type { Task } from '../model/task';
import { noTimer, type Spell, type Timer } from '../model/timer';
import { createCalendars } from '../planning/calendars';
import type { TimedSpell } from '../planning/collect-spells';
import { cutTimer, minutesOfSpell } from '../planning/timer';
import type { WorkCalendar } from '../planning/work-calendar';
import type { TabInputRow, TabRead } from '../sheets/records/manager-tab';
import { formatTimer } from '../sheets/records/timer-cell';

/** Calendars are tables of a hundred years: made only where a timer asks for one. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Calendars by employee. */
export type CalendarOf = (employee: string) => WorkCalendar;

export function lazyCalendars(firm: Firms): CalendarOf {
  const calendars = once(() => createCalendars(firm));
  return (employee) => calendars().of(employee);
}

type Firms = Pick<Firm, 'calendar' | 'absences' | 'settings'>;

/** A tab as it is to be understood now: timers that run since an earlier day end with that day's working time. */
export function withTimersCut(read: TabRead, firm: Firms, now: LocalDateTime): TabRead {
  const today = dateOf(now);
  const calendar = once(() => createCalendars(firm).firm);
  const cut = <Row extends { readonly timer: Timer }>(row: Row): Row => {
    const timer = cutTimer(row.timer, today, (day) =>
      dateTimeAt(day, firm.settings.dayStartsAtMinute + calendar().minutesOn(day)),
    );
    return timer === row.timer ? row : { ...row, timer };
  };
  return { ...read, rows: read.rows.map(cut), looseRows: read.looseRows.map(cut) };
}

/** Spells that stay in the tab, by task ID. */
export type TimersLeft = ReadonlyMap<string, readonly Spell[]>;

/** The cell of a task's timer: the minutes that are in the log, and what is not. */
export const timerCell = ({ accepted }: Task, spells: readonly Spell[]): string =>
  formatTimer({
    ...noTimer,
    collectedMinutes: (accepted?.spells ?? []).reduce((sum, { countedMinutes }) => sum + countedMinutes, 0),
    spells,
  });

const unconfirmed = { ru: 'не подтверждено', en: 'not confirmed' };

/** Its performer has had this many working days to confirm a spell that was cut overnight; then it counts as it was cut. */
const graceWorkingDays = 2;

/** Whose timer it is, and whether it ends now in any case. */
export interface TimerOwner {
  readonly employee: string;
  readonly calendarOf: CalendarOf;
  readonly language: Language;
  readonly isEnding: boolean;
}

/** Parts a timer into what goes into the log now and what stays: what runs, and what is to be confirmed. */
export function partTimer(
  { spells }: Pick<Timer, 'spells'>,
  { employee, calendarOf, language, isEnding }: TimerOwner,
  now: LocalDateTime,
): { readonly timed: readonly TimedSpell[]; readonly left: readonly Spell[] } {
  const timed: TimedSpell[] = [];
  const left: Spell[] = [];
  for (const spell of spells) {
    const isWaiting = spell.isCut && calendarOf(employee).between(spell.from, now) < graceWorkingDays;
    if (!isEnding && (spell.to === null || isWaiting)) left.push(spell);
    else
      timed.push({
        from: spell.from,
        to: spell.to ?? (spell.from > now ? spell.from : now),
        isCut: false,
        employee,
        comment: spell.isCut ? unconfirmed[language] : '',
      });
  }
  return { timed: timed.filter((spell) => minutesOfSpell(spell) > 0), left };
}

/** What collecting takes from the timers of tasks, and what it leaves. */
export interface TimerCollection {
  readonly timed: ReadonlyMap<string, readonly TimedSpell[]>;
  readonly begun: ReadonlyMap<string, LocalDateTime | null>;
  readonly left: TimersLeft;
}

/** Parts the timers of tab rows; `isEnding` says which end now whatever they do. A task may have a row in two tabs. */
export function collectTimers(
  rows: readonly { readonly row: TabInputRow; readonly employee: string }[],
  firm: Firm,
  now: LocalDateTime,
  isEnding: (taskId: string, employee: string) => boolean,
): TimerCollection {
  const calendarOf = lazyCalendars(firm);
  const timed = new Map<string, readonly TimedSpell[]>();
  const begun = new Map<string, LocalDateTime | null>();
  const left = new Map<string, readonly Spell[]>();
  for (const { row, employee } of rows) {
    const { taskId, timer } = row;
    const parted = partTimer(
      timer,
      {
        employee,
        calendarOf,
        language: firm.settings.language,
        isEnding: isEnding(taskId, employee),
      },
      now,
    );
    if (parted.timed.length > 0) timed.set(taskId, [...(timed.get(taskId) ?? []), ...parted.timed]);
    left.set(taskId, [...(left.get(taskId) ?? []), ...parted.left]);
    const first = timer.spells[0]?.from ?? null;
    const known = begun.get(taskId) ?? null;
    begun.set(taskId, known !== null && (first === null || known < first) ? known : first);
  }
  return { timed, begun, left };
}
