import type { SidebarTask, TickRequest } from '../src/app/sidebar-contract';
import type { TaskOutcome } from '../src/model/task';

/** What the performer has typed for a task and not yet sent, as typed; dates `YYYY-MM-DD` or ''. */
export interface TaskDraft {
  readonly outcome: TaskOutcome;
  readonly minutes: string;
  readonly evidence: string;
  readonly newDate: string;
  readonly doneOn: string;
  readonly units: string;
}

/** The form before anything is typed: what the tab already holds. */
export function draftOf(task: SidebarTask): TaskDraft {
  return {
    outcome: task.outcome ?? 'done',
    minutes: task.minutes === null ? '' : String(task.minutes),
    evidence: task.evidence,
    newDate: task.newDate ?? '',
    doneOn: task.doneOn ?? '',
    units: task.units === null ? '' : String(task.units),
  };
}

/** A date is asked only where the client decides: until it the clock stands still. */
export const asksNewDate = (outcome: TaskOutcome): boolean =>
  outcome === 'moved-by-client' || outcome === 'waiting-client';

/** Units and the date of doing belong to work that was done. */
export const isWork = (outcome: TaskOutcome): boolean => outcome === 'done' || outcome === 'attempt';

/** The request of a draft: only the fields that the form shows for its outcome, so that a forgotten date is not sent along. */
export function requestOf(task: string, draft: TaskDraft): TickRequest {
  return {
    task,
    outcome: draft.outcome,
    minutes: draft.minutes.trim(),
    evidence: draft.evidence.trim(),
    newDate: asksNewDate(draft.outcome) && draft.newDate !== '' ? draft.newDate : null,
    doneOn: isWork(draft.outcome) && draft.doneOn !== '' ? draft.doneOn : null,
    units: isWork(draft.outcome) ? draft.units.trim() : '',
  };
}

/** Takes a tick back; minutes and evidence stay, because the work may have been done none the less. */
export const undoOf = (task: string, draft: TaskDraft): TickRequest => ({
  ...requestOf(task, draft),
  outcome: null,
  newDate: null,
  doneOn: null,
});

const FIELDS = ['outcome', 'minutes', 'evidence', 'newDate', 'doneOn', 'units'] as const;

export const isSameDraft = (one: TaskDraft, other: TaskDraft): boolean =>
  FIELDS.every((field) => one[field] === other[field]);
