import type { LocalDate } from '../kernel/local-date';
import type { Deal } from '../model/firm';
import type { Task } from '../model/task';
import { reservedOperations } from '../model/task';
import { dealTaskId } from '../model/task-id';
import { isOpen } from '../model/task-status';
import type { PlanContext } from './plan-context';
import type { Pause } from './scope';
import { blankTask } from './shape-task';
import { cancelled, isSettled, withChanges } from './task-state';

/** Pauses are remembered by their «Вернуться к клиенту»: it waits since the pause began until the deal went on. */
export const pausesOf = (returns: readonly Task[]): Pause[] =>
  returns.flatMap(({ waitingSince, waitingUntil }) =>
    waitingSince === null ? [] : [{ since: waitingSince, until: waitingUntil }],
  );

const untilOf = (deal: Deal): LocalDate | null => (deal.outcome?.kind === 'pause' ? deal.outcome.until : null);

/**
 * The tasks «Вернуться к клиенту» of a stay. A pause has one, due on its date; when the deal goes on it is taken off if it was
 * not done; when the date is put off after it was done, there is a new one.
 */
export function planReturns(
  context: PlanContext,
  deal: Deal,
  isPaused: boolean,
  mapVersion: string,
  existing: readonly Task[],
): Task[] {
  const last = existing[existing.length - 1];
  const running = last && last.waitingSince !== null && last.waitingUntil === null ? last : null;
  if (!isPaused) {
    return existing.map((task) => {
      if (task !== running) return isOpen(task) ? cancelled(task) : task;
      const ended = withChanges(task, { waitingUntil: context.today });
      return isOpen(ended) ? cancelled(ended) : ended;
    });
  }
  const until = untilOf(deal);
  if (until === null) context.findings.tell('deal-pause-without-date', { deal: deal.id });
  const isPutOff =
    running !== null && isSettled(running) && until !== null && running.planned !== null && until > running.planned;
  if (running && !isPutOff) {
    const others = existing.slice(0, -1);
    return [...others, isSettled(running) ? running : shapeReturn(context, deal, running, until)];
  }
  const since = running ? context.today : pauseStart(context, deal);
  const earlier = existing.map((task) =>
    task === running ? withChanges(task, { waitingUntil: context.today }) : task,
  );
  const repeat = (last?.repeat ?? 0) + 1;
  const task: Task = {
    ...blankTask,
    id: dealTaskId(deal.id, deal.entry, reservedOperations.returnToClient, repeat),
    deal: deal.id,
    entry: deal.entry,
    operation: reservedOperations.returnToClient,
    repeat,
    performer: deal.manager,
    mapVersion,
    waitingSince: since,
  };
  return [...earlier, shapeReturn(context, deal, task, until)];
}

const pauseStart = (context: PlanContext, deal: Deal): LocalDate =>
  deal.outcomeDate !== null && deal.outcomeDate <= context.today ? deal.outcomeDate : context.today;

/** Available on its date and due that day (the next working day, if it is a day off). */
function shapeReturn(context: PlanContext, deal: Deal, task: Task, until: LocalDate | null): Task {
  const isAvailable = until !== null && until <= context.today;
  return withChanges(task, {
    ...context.performers.assign(deal.manager, isAvailable ? null : until),
    planned: until,
    availableFrom: isAvailable ? until : null,
    due: isAvailable ? context.calendars.of(deal.manager).add(until, 0) : null,
    status: isAvailable ? 'available' : 'waiting',
  });
}
