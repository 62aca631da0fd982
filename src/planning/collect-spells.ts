import type { LocalDateTime } from '../kernel/local-date';
import { dateOf } from '../kernel/local-date';
import type { LogRow, Task } from '../model/task';
import type { CollectedSpell, Spell } from '../model/timer';
import { fitMinutes, minutesOfSpell } from './timer';

/** A finished spell as it is collected, with whose tab it was measured in. */
export interface TimedSpell extends Spell {
  readonly employee: string;
  /** What the log says of it: that nobody confirmed it, or nothing. */
  readonly comment: string;
}

/** Whose time it is: a task, or work outside the map, whose ID stands in front of the rows' IDs. */
export type SpellSubject = Pick<LogRow, 'deal' | 'operation'> & {
  readonly id: string;
  readonly task: string | null;
  readonly performer: string;
  readonly comment: string;
};

/** Spells that the log shows now, and the rows that make it so. */
export interface SpellCollection {
  readonly spells: readonly CollectedSpell[];
  readonly logRows: readonly LogRow[];
}

/**
 * Log rows for new spells, and rows that correct those whose minutes a typed total changes: the rows that count sum to the
 * total. IDs follow from the start of a spell, so that a run after one that was killed makes the same rows again.
 */
export function logSpells(
  { id, task, deal, operation, performer, comment }: SpellSubject,
  known: readonly CollectedSpell[],
  timed: readonly TimedSpell[],
  total: number | null,
  now: LocalDateTime,
): SpellCollection {
  const starts = new Set(known.map(({ from }) => from));
  const fresh = timed.filter((spell) => !starts.has(spell.from) && minutesOfSpell(spell) > 0);
  const row = (minutes: number, part: Pick<LogRow, 'id' | 'method' | 'employee'> & Partial<LogRow>): LogRow => ({
    task,
    deal,
    operation,
    startedAt: null,
    endedAt: null,
    minutes,
    doneOn: null,
    recordedAt: now,
    corrects: null,
    comment,
    ...part,
  });
  const measured = fresh.map((spell) =>
    row(minutesOfSpell(spell), {
      id: `${id}#${spell.from}`,
      method: 'timer',
      employee: spell.employee,
      startedAt: spell.from,
      endedAt: spell.to,
      doneOn: dateOf(spell.from),
      comment: [comment, spell.comment].filter(Boolean).join('. '),
    }),
  );
  const all = [
    ...known,
    ...fresh.map((spell): CollectedSpell => {
      const minutes = minutesOfSpell(spell);
      return { from: spell.from, minutes, countedMinutes: minutes, corrections: 0 };
    }),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const sum = all.reduce((minutes, spell) => minutes + spell.minutes, 0);
  const counted = fitMinutes(
    all.map(({ minutes }) => minutes),
    total ?? sum,
  );
  const corrections: LogRow[] = [];
  const spells = all.map((spell, index) => {
    const minutes = counted[index] ?? 0;
    if (minutes === spell.countedMinutes) return spell;
    const first = `${id}#${spell.from}`;
    corrections.push(
      row(minutes, {
        id: `${first}#${spell.corrections + 1}`,
        method: minutes === spell.minutes ? 'timer' : 'typed',
        employee: performer,
        doneOn: dateOf(spell.from),
        corrects: spell.corrections === 0 ? first : `${first}#${spell.corrections}`,
      }),
    );
    return { ...spell, countedMinutes: minutes, corrections: spell.corrections + 1 };
  });
  return { spells, logRows: [...measured, ...corrections] };
}

/** The spells of a task with new ones; nothing changes where there are neither. */
export const collectSpells = (
  task: Task,
  timed: readonly TimedSpell[],
  total: number | null,
  now: LocalDateTime,
): SpellCollection =>
  logSpells({ ...task, task: task.id, comment: '' }, task.accepted?.spells ?? [], timed, total, now);
