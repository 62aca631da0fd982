import type { Task, TaskInput } from '../model/task';

/** A tab row on which nothing was entered. */
export const emptyInput: TaskInput = {
  outcome: null,
  newDate: null,
  evidence: '',
  units: null,
  doneOn: null,
  minutes: null,
};

/** Whether the performer says the same; by value. */
export const isSameInput = (a: TaskInput, b: TaskInput): boolean =>
  a.outcome === b.outcome &&
  a.newDate === b.newDate &&
  a.evidence === b.evidence &&
  a.units === b.units &&
  a.doneOn === b.doneOn &&
  a.minutes === b.minutes;

/** «Принято»: what was last taken over from the tab. */
export const acceptedInput = (task: Task): TaskInput => task.accepted?.input ?? emptyInput;

/** The client asked for another day: the clock stands until it. */
export const isClientReason = (outcome: TaskInput['outcome']): boolean =>
  outcome === 'moved-by-client' || outcome === 'waiting-client';
