import { type Random, randomBelow, randomLognormal } from '../../emulator/run/random';
import type { Character } from './characters';
import { addWorkingDays, typedDate } from './demo-days';
import type { Quirk } from './stories';
import type { TabRow } from './tab-rows';
import { trades } from './trade-of-operations';

/** What a person remembers of a task between sittings. */
interface Intention {
  readonly doOn: string;
  /** Attempts without a result that are still to come, and dates to which the client moves it. */
  attemptsLeft: number;
  movesLeft: readonly string[];
  /** Done on this day, to be written down on that day. */
  done: { readonly on: string; readonly recordOn: string } | null;
}

export interface Memory {
  readonly intentions: Map<string, Intention & { doOn: string }>;
}

/** What is typed into a row of the tab, in this order, and whether an event is delivered for it. */
export interface Act {
  readonly row: TabRow;
  readonly set: Readonly<Record<string, string | number | boolean>>;
  readonly isUnheard: boolean;
  /** The operation was done with this (not an attempt, not a move by the client). */
  readonly isDone: boolean;
}

export interface SittingContext {
  readonly day: string;
  readonly character: Character;
  readonly random: Random;
  readonly memory: Memory;
  readonly quirkOf: (row: TabRow) => Quirk;
  readonly delayOf: (row: TabRow) => readonly [number, number];
  /** What keeps an honest person from doing it today although it is available. */
  readonly isHeldBack: (row: TabRow) => boolean;
}

const TRIED = 'попытка без результата';
const MOVED = 'перенёс клиент';
const OPEN = ['доступна', 'в работе', 'возвращена', 'ждём клиента', 'ждём своих'];

/** What a person does in one sitting at his tab: a pure function of what he sees, who he is, and what he remembers. */
export function sit(rows: readonly TabRow[], context: SittingContext): readonly Act[] {
  const acts: Act[] = [];
  for (const row of rows) {
    if (acts.length >= context.character.perSession) break;
    const act = actOn(row, context);
    if (act) acts.push(act);
  }
  return acts;
}

function actOn(row: TabRow, context: SittingContext): Act | null {
  const { day } = context;
  const quirk = context.quirkOf(row);
  const isRushed = quirk.rushedFrom !== undefined && day >= quirk.rushedFrom;
  if (row.isTicked || !(OPEN.includes(row.status) || (row.status === 'ожидает' && isRushed))) return null;
  const intention = intentionFor(row, quirk, context);
  if (intention.done) return day >= intention.done.recordOn ? record(row, intention.done.on, quirk, context) : null;
  if (!isRushed && (day < intention.doOn || context.isHeldBack(row))) return null;
  if (intention.attemptsLeft > 0) return tried(row, intention, context);
  if (quirk.isNeglected) return null;
  const [movedTo, ...movesLeft] = intention.movesLeft;
  if (movedTo !== undefined) return moved(row, intention, movedTo, movesLeft);
  const recordOn = quirk.recordedOn ?? addWorkingDays(day, recordingDelay(row, context));
  intention.done = { on: day, recordOn };
  return recordOn <= day ? record(row, day, quirk, context) : null;
}

function intentionFor(row: TabRow, quirk: Quirk, { day, memory, random, delayOf }: SittingContext) {
  const known = memory.intentions.get(row.memoryKey);
  if (known) return known;
  const [from, to] = delayOf(row);
  const delay = quirk.delay ?? from + randomBelow(random, to - from + 1);
  const usualAttempts = row.isUntilResult ? randomBelow(random, 2) : 0;
  const made = {
    doOn: quirk.doneOn ?? addWorkingDays(day, delay),
    attemptsLeft: quirk.attempts ?? usualAttempts,
    movesLeft: quirk.movedTo ?? [],
    done: null,
  };
  memory.intentions.set(row.memoryKey, made);
  return made;
}

function recordingDelay(row: TabRow, { character, random }: SittingContext): number {
  if (!trades[row.operation]?.isLoose || random() >= character.recordsLateShare) return 0;
  const [from, to] = character.recordsLateBy;
  return from + randomBelow(random, to - from + 1);
}

function tried(row: TabRow, intention: Intention, { character, random }: SittingContext): Act {
  intention.attemptsLeft -= 1;
  const minutes = random() < character.minutesShare ? { Минуты: 2 + randomBelow(random, 4) } : {};
  return { row, set: { ...minutes, Итог: TRIED }, isUnheard: false, isDone: false };
}

function moved(row: TabRow, intention: Intention & { doOn: string }, date: string, rest: readonly string[]): Act {
  intention.movesLeft = rest;
  intention.doOn = date;
  return { row, set: { 'Новая дата': typedDate(date), Итог: MOVED }, isUnheard: false, isDone: false };
}

/** Evidence, minutes, units and the date first, the tick last: what belongs together is there when the tick is heard. */
function record(row: TabRow, doneOn: string, quirk: Quirk, context: SittingContext): Act {
  const { day, character, random } = context;
  const trade = trades[row.operation];
  const pick = (variants: readonly string[]): string => variants[randomBelow(random, variants.length)] ?? '';
  const evidence = trade?.evidence({ deal: row.deal ?? '', day: doneOn, pick, random }) ?? '';
  const times = quirk.timesNorm ?? character.timesNorm * randomLognormal(random, character.spread);
  const hasMinutes = quirk.timesNorm !== undefined || random() < character.minutesShare;
  const minutes = Math.max(1, Math.round((trade?.norm ?? 15) * times));
  return {
    row,
    set: {
      ...(evidence !== '' && { Подтверждение: evidence }),
      ...(row.planUnits > 0 && {
        'Факт, ед.':
          random() < character.fullDaysShare ? row.planUnits : Math.round(row.planUnits * (0.3 + 0.5 * random())),
      }),
      ...(doneOn !== day && { 'Сделано (дата)': typedDate(doneOn) }),
      ...(hasMinutes && { Минуты: minutes }),
      '☐': true,
    },
    isUnheard: quirk.isUnheard === true,
    isDone: true,
  };
}
