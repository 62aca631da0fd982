import type { Random } from '../../emulator/run/random';
import { serialOfDate } from '../../emulator/time/serial';
import { type Character, characters } from './characters';
import { type Desk, fill } from './desk';
import { countAnswers, enterAnswers } from './enter-answers';
import { absences, type Person } from './firm';
import { type Act, type Memory, sit } from './sitting';
import { type Quirk, type Story, stories } from './stories';
import { readTab, type TabRow, tabTable } from './tab-rows';
import { trades } from './trade-of-operations';

const QUESTIONS = 7;
const none: Quirk = {};
const neglected: Quirk = { isNeglected: true };

export interface WorkContext {
  readonly day: string;
  readonly random: Random;
  readonly memory: Memory;
  /** Early in the day: what is no deal's, the daily calls, comes later. */
  readonly isBeforeCalls?: boolean;
}

/** One sitting of a person at his tab: what he decides from what he sees, typed in. Rows move as handlers run, so each is found anew. */
export function workAtTab(desk: Desk, person: Person, context: WorkContext): void {
  const { day, random, memory, isBeforeCalls = false } = context;
  const table = tabTable(desk.host.document, person);
  if (!table) return;
  const character = characters[person.key];
  const acts = sit(readTab(table), {
    day,
    character,
    random,
    memory,
    quirkOf: (row) => quirkOf(row, character),
    delayOf: (row) => delayOf(person, row),
    isHeldBack: (row) => (isBeforeCalls && row.deal === null) || isHeldBack(desk, person, row, day),
  });
  for (const act of acts) perform(desk, person, act, { day, random });
}

function perform(
  desk: Desk,
  person: Person,
  act: Act,
  { day, random }: { readonly day: string; readonly random: Random },
): void {
  const story = storyOf(act.row);
  const known = act.isDone ? trades[act.row.operation]?.answersKnown : undefined;
  if (story && known !== undefined) {
    const count = Math.min(story.answers, Math.ceil(QUESTIONS * known));
    const source = act.row.operation === 'Выезд на площадку' ? 'выезд' : 'разговор';
    enterAnswers(desk, person, story, { count, day, source, random });
  }
  const table = tabTable(desk.host.document, person);
  const row = table && readTab(table).find(({ id }) => id === act.row.id);
  if (row) fill(desk, person, table, row.row, act.set, act.isUnheard);
}

const storyOf = (row: TabRow): Story | undefined => stories.find(({ deal }) => deal === row.deal);

/** What repeats by the calendar is done on its day. */
function delayOf(person: Person, row: TabRow): readonly [number, number] {
  if (row.deal === null) return [0, 0];
  return (isOwn(person, row) ? storyOf(row)?.delay : undefined) ?? characters[person.key].delay;
}

/** The deal is his own, not the head's to approve nor an absent colleague's. */
const isOwn = (person: Person, row: TabRow): boolean =>
  storyOf(row)?.manager === person.key && row.operation !== 'Допуск к КП';

function quirkOf(row: TabRow, character: Character): Quirk {
  if (row.deal === null)
    return character.missedDays.some((missed) => serialOf(missed) === Math.floor(row.due)) ? neglected : none;
  const quirks = Object.entries(storyOf(row)?.quirks ?? {});
  return quirks.find(([title]) => row.operation.startsWith(title))?.[1] ?? none;
}

/** An honest person approves and sends no offer without the answers, and does for an absent colleague only what cannot wait. */
function isHeldBack(desk: Desk, person: Person, row: TabRow, day: string): boolean {
  const story = storyOf(row);
  if (!story) return false;
  if (['Допуск к КП', 'Отправить КП'].includes(row.operation) && countAnswers(desk, story) < QUESTIONS) return true;
  const away = absences.find(({ who, from, to }) => who.key === story.manager && from <= day && day <= to);
  return away !== undefined && away.who !== person && row.due > serialOf(away.to);
}

function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOfDate(year, month, date) ?? 0;
}
