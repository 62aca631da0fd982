import type { Task } from './task';
import { reservedOperations } from './task';

/** Task IDs are deterministic, so that issuing twice makes nothing twice. */
export const dealTaskId = (deal: string, entry: number, operation: string, repeat: number): string =>
  `${deal}/${entry}/${operation}/${repeat}`;

/** `person` is whom the operation is issued for: a manager, or the head. */
export const personTaskId = (person: string, operation: string, repeat: number): string =>
  `${person}/${operation}/${repeat}`;

/** Work outside the map has no task; its row in the tab gets an ID once it is in the log: `employee/+/number`, or the key that the sidebar gave it. */
export const looseId = (employee: string, number: number | string): string => `${employee}/+/${number}`;

/** Whether it is the ID of work outside the map. */
export const isLooseId = (id: string): boolean => id.split('/')[1] === '+';

/** What a task's ID begins with: the deal, or the employee whose operation it is. */
export const scopeIdOf = (taskId: string): string => taskId.split('/')[0] ?? '';

export type HeadOperation = typeof reservedOperations.decide | typeof reservedOperations.check;

/** A decision or check hangs on another task: `<task ID>/!decide/1`. */
export const headTaskId = (subject: string, operation: HeadOperation, repeat: number): string =>
  `${subject}/${operation}/${repeat}`;

const withoutTail = ({ id, operation, repeat }: Pick<Task, 'id' | 'operation' | 'repeat'>): string =>
  id.slice(0, id.length - operation.length - String(repeat).length - 2);

export const isHeadTask = ({ operation }: Pick<Task, 'operation'>): boolean =>
  operation === reservedOperations.decide || operation === reservedOperations.check;

/** ID of the task that a decision or check is about; null for other tasks. */
export const subjectOf = (task: Pick<Task, 'id' | 'operation' | 'repeat'>): string | null =>
  isHeadTask(task) ? withoutTail(task) : null;

/** The person for whom a task without a deal was issued; null for deals' tasks, decisions and checks. */
export const personOf = (task: Pick<Task, 'id' | 'operation' | 'repeat' | 'deal'>): string | null =>
  task.deal === null && !isHeadTask(task) ? withoutTail(task) : null;
