import type { Task } from './task';

/** Nobody has to do it any more, or never had to. */
export const isDropped = ({ status }: Pick<Task, 'status'>): boolean =>
  status === 'cancelled' || status === 'not-required';

/** Somebody still has to do it, or wait. */
export const isOpen = (task: Pick<Task, 'status'>): boolean => task.status !== 'done' && !isDropped(task);

/** What stood in the way of others no longer does: done with a result, or taken off. */
export const isPassed = ({ status, outcome }: Pick<Task, 'status' | 'outcome'>): boolean =>
  status === 'not-required' || (status === 'done' && outcome !== 'attempt');
