import type { LocalDate } from '../kernel/local-date';
import type { Precedence } from '../model/stage-map';
import type { Task } from '../model/task';
import type { MapIndex } from '../planning/map-index';
import { isCancelledByPlan } from '../planning/task-state';
import type { FactIndex } from './fact-index';
import { isApplicable, isRepeating, isSpent } from './repetition';
import { hasMovedOn, type Stay } from './stay';
import { type FinishedTask, hasResult } from './task-state';

/** What a finished task's required predecessor did wrong: it was not done, or it was done later. */
export interface OutOfOrder {
  readonly predecessor: string;
  readonly finished: LocalDate | null;
}

/** The predecessor's task that a task has to come after; null where there is none to wait for. */
function counterpart(map: MapIndex, predecessor: string, of: FinishedTask, tasks: readonly Task[]): Task | null {
  const results = tasks.filter(hasResult);
  if (!isRepeating(map, predecessor)) return results[0] ?? tasks[tasks.length - 1] ?? null;
  if (!isRepeating(map, of.operation)) return results[0] ?? tasks[0] ?? null;
  const day = of.planned ?? of.doneOn;
  const sameDay = tasks.find((task) => task.planned === of.planned && task.planned !== null);
  return sameDay ?? [...tasks].reverse().find((task) => (task.planned ?? task.doneOn ?? day) < day) ?? null;
}

/** The plan does not ask for it any more; when the deal has left, it asks for nothing, and that proves nothing. */
const isVanished = (task: Task, stay: Stay): boolean => isCancelledByPlan(task) && !hasMovedOn(stay);

/**
 * Null where the link is kept. A predecessor that was never issued, does not apply to the client type, is not required, or is a
 * series whose attempts are spent counts as done. The same day is in order, except where timers show that the successor was
 * started before the predecessor ended.
 */
function brokenLink(
  facts: FactIndex,
  map: MapIndex,
  stay: Stay,
  link: Precedence,
  of: FinishedTask,
): OutOfOrder | null {
  const tasks = stay.tasks.get(link.after)?.filter((task) => !isVanished(task, stay));
  if (!tasks || tasks.length === 0 || !isApplicable(map, link.after, stay) || isSpent(map, link.after, tasks))
    return null;
  const predecessor = counterpart(map, link.after, of, tasks);
  if (predecessor === null || (predecessor.status === 'not-required' && !hasResult(predecessor))) return null;
  if (!hasResult(predecessor)) return { predecessor: link.after, finished: null };
  const late = { predecessor: link.after, finished: predecessor.doneOn };
  if (predecessor.doneOn !== of.doneOn) return predecessor.doneOn > of.doneOn ? late : null;
  const ended = facts.timerEndOf(predecessor.id);
  return ended !== null && of.startedAt !== null && ended > of.startedAt ? late : null;
}

/** Every «все» link must be kept, and one of the «любая» links where there are any; judged by the map the task was done under. */
export function outOfOrder(facts: FactIndex, stay: Stay, of: FinishedTask): readonly OutOfOrder[] {
  const map = facts.mapOf(of);
  const indexed = map?.operations.get(of.operation);
  if (!map || !indexed) return [];
  const faultOf = (link: Precedence): OutOfOrder | null => brokenLink(facts, map, stay, link, of);
  const broken = indexed.all.flatMap((link) => faultOf(link) ?? []);
  const faultsOfAny = indexed.any.map(faultOf);
  return faultsOfAny.includes(null) ? broken : [...broken, ...faultsOfAny.flatMap((fault) => fault ?? []).slice(0, 1)];
}
