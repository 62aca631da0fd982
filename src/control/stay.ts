import type { LocalDate, LocalStamp } from '../kernel/local-date';
import type { Client, Deal, DealOutcome, Firm, StageEntry } from '../model/firm';
import type { Task } from '../model/task';
import type { MapIndex } from '../planning/map-index';
import { tasksByOperation } from '../planning/scope';

/** One stay («заход») of a deal at a stage with its tasks: the scope within which sequence and skipping are judged. */
export interface Stay {
  readonly deal: Deal | null;
  readonly client: Client | null;
  readonly entry: number;
  readonly enteredStage: LocalStamp | null;
  /** How it ended; null while it lasts. A pause is an outcome too: its clocks stand still. */
  readonly outcome: DealOutcome['kind'] | null;
  readonly outcomeDate: LocalDate | null;
  readonly map: MapIndex | null;
  /** Tasks by operation, by number of the repeat. */
  readonly tasks: ReadonlyMap<string, readonly Task[]>;
}

/** A person's operations stand outside deals: each employee has one scope for those of a stage's map. */
export const scopeKeyOf = (task: Task): string =>
  task.deal === null
    ? `@${task.onBehalfOf ?? task.performer}/${task.mapVersion.slice(0, task.mapVersion.lastIndexOf('@'))}`
    : stayKey(task.deal, task.entry ?? 1);

export const stayKey = (deal: string, entry: number): string => `${deal}/${entry}`;

/** What is known of a firm's deals, by ID. */
export interface DealDirectory {
  readonly deals: ReadonlyMap<string, Deal>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly history: ReadonlyMap<string, StageEntry>;
}

export const directoryOfDeals = (firm: Firm): DealDirectory => ({
  deals: new Map(firm.deals.map((deal) => [deal.id, deal])),
  clients: new Map(firm.clients.map((client) => [client.id, client])),
  history: new Map(firm.stageHistory.map((entry) => [stayKey(entry.deal, entry.entry), entry])),
});

/** The stay that these tasks belong to; the deal's own row tells of the present stay, the stage history of the earlier ones. */
export function stayOf(tasks: readonly Task[], directory: DealDirectory, mapOf: (task: Task) => MapIndex | null): Stay {
  const [first] = tasks;
  const deal = first?.deal == null ? null : (directory.deals.get(first.deal) ?? null);
  const entry = first?.entry ?? 1;
  const past = first?.deal == null ? undefined : directory.history.get(stayKey(first.deal, entry));
  const isPresent = deal !== null && deal.entry === entry;
  // A stay that the deal has left and of which the history knows no outcome ended by a return: nothing was skipped then.
  const outcome = isPresent ? (deal.outcome?.kind ?? null) : (past?.outcome ?? (deal === null ? null : 'return'));
  return {
    deal,
    client: deal === null ? null : (directory.clients.get(deal.client) ?? null),
    entry,
    enteredStage: isPresent ? deal.enteredStage : (past?.entered ?? null),
    outcome,
    outcomeDate: isPresent ? deal.outcomeDate : (past?.left ?? null),
    map: newestMap(tasks, mapOf),
    tasks: tasksByOperation(tasks),
  };
}

/** Open tasks follow a new version, done ones keep theirs: the stay is judged by the newest its tasks know. */
function newestMap(tasks: readonly Task[], mapOf: (task: Task) => MapIndex | null): MapIndex | null {
  let newest: MapIndex | null = null;
  let seen: string | null = null;
  for (const task of tasks) {
    if (task.mapVersion === seen) continue;
    seen = task.mapVersion;
    const map = mapOf(task);
    if (map !== null && (newest === null || map.map.stage.version > newest.map.stage.version)) newest = map;
  }
  return newest;
}

/** The deal is at the stage and neither paused nor refused; a person's scope always runs. */
export const isRunning = (stay: Stay): boolean => stay.outcome === null;

/** The deal left the stage by success: what was not done then never will be. */
export const hasMovedOn = (stay: Stay): boolean => stay.outcome === 'onward' || stay.outcome === 'sold';
