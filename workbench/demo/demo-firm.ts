import { createRandom, type Random } from '../../emulator/run/random';
import type { SidebarReply } from '../../src/app/sidebar-contract';
import type { Host } from '../desk/host';
import { characters } from './characters';
import { demoDays, FIRST_DAY, LAST_DAY } from './demo-days';
import { command, type Desk, note } from './desk';
import { enterAbsence, enterDeals, enterOutcome, enterOwnOperation, enterSettings, enterStaff } from './enter-firm';
import { absences, head, type Person, people, sellers } from './firm';
import type { Memory } from './sitting';
import { stories } from './stories';
import { workAtTab } from './work-at-tab';

export type DeviationSummary = NonNullable<SidebarReply['deviations']>;

/** What the head reads at the end, and what failed on the way: nothing should have. */
export interface DemoPlayed {
  readonly failures: readonly string[];
  readonly summary: DeviationSummary | null;
}

interface Happening {
  readonly at: string;
  readonly happen: () => void;
}

/**
 * Plays a month of the demo firm on a host whose spreadsheet is empty: the head sets up the template, enters people and deals,
 * issues; everybody works day by day as his character and the deals' stories have it; on the last Monday the reports are made.
 * The same seed gives the same workbook. `until`: the day on whose morning the reports are made.
 */
export function playDemo(host: Host, seed: number, until = LAST_DAY): DemoPlayed {
  const desk: Desk = { host, failures: [] };
  const random = createRandom(seed);
  const memories = new Map<Person, Memory>(sellers.map((person) => [person, { intentions: new Map() }]));
  beginning(desk, random);
  for (const day of demoDays()) {
    // Nobody ticks at night, so the hourly runs of nights and weekends find nothing: leaving them out saves two thirds of the time.
    host.advance(`${day}T07:00`, 'quiet');
    if (day === until) {
      beforeTheHead(desk, day, random, memories);
      break;
    }
    for (const { at, happen } of happenings(desk, day, random, memories)) {
      for (const outcome of host.advance(at)) note(desk, outcome);
      happen();
    }
    for (const outcome of host.advance(`${day}T19:30`)) note(desk, outcome);
  }
  const summary = ending(desk, until);
  return { failures: desk.failures, summary };
}

/** The first quarter of an hour of the product, and one operation of the firm's own. */
function beginning(desk: Desk, random: Random): void {
  const at = (time: string): unknown => desk.host.advance(`${FIRST_DAY}T${time}`);
  at('08:30');
  command(desk, head, 'setup', { template: 'client-development' });
  removeEmptySheet(desk);
  at('08:35');
  enterStaff(desk);
  enterSettings(desk);
  at('08:45');
  enterOwnOperation(desk);
  command(desk, head, 'check');
  command(desk, head, 'activate', { stage: 'S1' });
  at('08:55');
  enterDeals(
    desk,
    stories.filter(({ entered }) => entered === FIRST_DAY),
    random,
  );
  command(desk, head, 'preview');
  command(desk, head, 'issue');
  command(desk, head, 'install');
}

/** The sheet that Google gives every new file. */
function removeEmptySheet({ host, failures }: Desk): void {
  const { ok, error } = host.world.change(host.document, head.email, 'Лист1', { kind: 'deleteSheet' });
  if (!ok) failures.push(error ?? '');
}

/** The hourly run has put the tabs in order; who comes early sees to his deals, and his tab shows what a morning looks like. */
function beforeTheHead(desk: Desk, day: string, random: Random, memories: ReadonlyMap<Person, Memory>): void {
  for (const outcome of desk.host.advance(`${day}T08:40`)) note(desk, outcome);
  const memory = memories.get(people.ershov) ?? { intentions: new Map() };
  workAtTab(desk, people.ershov, { day, random, memory, isBeforeCalls: true });
}

/** Monday morning: reports made; the sidebar shows the head what they say. */
function ending(desk: Desk, until: string): DeviationSummary | null {
  for (const outcome of desk.host.advance(`${until}T09:00`)) note(desk, outcome);
  const reported = desk.host.call(head.email, 'sidebarRun', ['report', {}]);
  note(desk, reported);
  return reported.ok ? (reported.value as SidebarReply).deviations : null;
}

/** A day's happenings in their order: new deals, absences, outcomes of deals, and everybody's sittings at his tab. */
function happenings(
  desk: Desk,
  day: string,
  random: Random,
  memories: ReadonlyMap<Person, Memory>,
): readonly Happening[] {
  const list: Happening[] = [];
  const entering = stories.filter(({ entered }) => entered === day && day !== FIRST_DAY);
  if (entering.length > 0) {
    list.push({
      at: `${day}T09:10`,
      happen: () => {
        enterDeals(desk, entering, random);
        command(desk, head, 'issue');
      },
    });
  }
  for (const absence of absences.filter(({ enteredAt }) => enteredAt.startsWith(day))) {
    list.push({ at: absence.enteredAt, happen: () => enterAbsence(desk, absence) });
  }
  for (const story of stories) {
    for (const event of story.events.filter(({ at }) => at.startsWith(day))) {
      list.push({ at: event.at, happen: () => enterOutcome(desk, story, event) });
    }
  }
  for (const person of sellers.filter((one) => !isAway(one, day))) {
    for (const time of characters[person.key].sessions) {
      const memory = memories.get(person) ?? { intentions: new Map() };
      list.push({ at: `${day}T${time}`, happen: () => workAtTab(desk, person, { day, random, memory }) });
    }
  }
  return list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

const isAway = (person: Person, day: string): boolean =>
  absences.some(({ who, from, to }) => who === person && from <= day && day <= to);
